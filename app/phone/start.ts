/**
 * The script of visit pages (docs/decisions/008): keeps what is typed on the phone, locked, and sends it when it can. The
 * form works without it.
 */
import {
  afterwards,
  draftFor,
  isDue,
  isTheEnd,
  type KeptState,
  type KeptVisit,
  type Outcome,
} from "./kept-visit.ts";
import { openStore, type VisitStore } from "./locked-store.ts";
import { type Panel, panelIn, timeOf } from "./panel.ts";
import { send } from "./sending.ts";
import { fieldsOf, fill, sendPlainly, startAnew, toldIn } from "./visit-form.ts";
import { words } from "./words.ts";

const again = 30_000;
const pause = 300;

/** What the page gives: where to say things, and the form if it has one. */
const place = document.querySelector<HTMLElement>("[data-waiting-visits]");
const around = document.querySelector<HTMLElement>("[data-visit-form]");
const form = around?.querySelector("form") ?? null;

if (place) void begin(place);

async function begin(place: HTMLElement) {
  const key = place.dataset.key ?? "";
  delete place.dataset.key;
  if (!isSecureContext || key === "") {
    if (form) hint(words.notKept);
    return;
  }
  const store = await openStore(key, localStorage, crypto);
  const page = watch(place, store);
  await page.opened();
}

const hint = (...sentences: string[]) => {
  const said = sentences.map((sentence) => {
    const line = document.createElement("p");
    line.className = "hint";
    line.textContent = sentence;
    return line;
  });
  form?.before(...said);
};

function watch(place: HTMLElement, store: VisitStore) {
  let isOurs = true;
  let isSending = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const panel: Panel = panelIn(place, {
    send: (visit) => void sendOne(visit),
    putRight: sendPlainly,
    throwAway: (visit) => void throwAway(visit),
  });
  const asked = new URLSearchParams(location.search);
  const openId = () => (form ? String(new FormData(form).get("id")) : null);

  const typed = (form: HTMLFormElement, state: KeptState): KeptVisit => ({
    id: openId() ?? "",
    to: new URL(form.action).pathname,
    title: around?.dataset.visitForm ?? "",
    fields: fieldsOf(form),
    told: toldIn(form),
    state,
    why: null,
    keptAt: new Date().toISOString(),
  });

  async function draw() {
    if (!isOurs) return;
    const kept = await store.all();
    panel.draw(kept.filter(({ id }) => id !== openId()));
  }

  function tell(outcome: Outcome) {
    if (outcome.kind === "sent")
      return panel.say(words.sent(timeOf(new Date())), "fit", { label: words.see, to: outcome.at });
    const signIn = `/sign-in?to=${encodeURIComponent(location.pathname)}`;
    const goOn = outcome.kind === "signIn" ? { label: words.signIn, to: signIn } : undefined;
    panel.say(words.after[outcome.kind], "could", goOn);
  }

  /** Keeps what is left of it, and leaves nothing on the screen for whoever else is signed in now. */
  async function settle(visit: KeptVisit, outcome: Outcome) {
    const left = afterwards(visit, outcome);
    if (left === null) await store.forget(visit.id);
    else if (left !== visit) await store.replace(left);
    if (outcome.kind === "somebodyElse") {
      if (form && timer !== undefined) keepTyping(form);
      isOurs = false;
      form?.remove();
      panel.draw([]);
    }
    tell(outcome);
  }

  async function sendOne(visit: KeptVisit) {
    panel.say(words.sending);
    await settle(visit, await send(visit, fetch, location.origin));
    await draw();
    panel.focus();
  }

  async function sendDue(occasion: "opened" | "again") {
    if (!isOurs || isSending || !navigator.onLine) return;
    isSending = true;
    const due = (await store.all()).filter(
      (visit) => isDue(visit, occasion) && visit.id !== openId(),
    );
    for (const visit of due) {
      const outcome = await send(visit, fetch, location.origin);
      await settle(visit, outcome);
      if (isTheEnd(outcome)) break;
    }
    isSending = false;
    if (due.length > 0) await draw();
  }

  async function throwAway(visit: KeptVisit) {
    await store.forget(visit.id);
    panel.say(words.thrownAway);
    await draw();
    panel.focus();
  }

  async function press(form: HTMLFormElement) {
    stopTimer();
    const visit = typed(form, "waiting");
    const isKept = await store.save(visit).then(
      () => true,
      () => false,
    );
    if (!isKept) return form.submit();
    form.inert = true;
    panel.say(words.sending);
    const outcome = await send(visit, fetch, location.origin);
    if (outcome.kind === "sent") {
      await store.forget(visit.id);
      return location.assign(outcome.at);
    }
    await settle(visit, outcome);
    form.inert = false;
    if (outcome.kind === "toFix") return form.submit();
    startAnew(form, crypto.randomUUID());
    await draw();
    panel.focus();
  }

  function stopTimer() {
    clearTimeout(timer);
    timer = undefined;
  }

  function keepTyping(form: HTMLFormElement) {
    stopTimer();
    if (isOurs && !form.inert) store.save(typed(form, "typing")).catch(() => panel.say(words.full));
  }

  function watchForm(form: HTMLFormElement) {
    form.addEventListener("input", () => {
      stopTimer();
      timer = setTimeout(() => keepTyping(form), pause);
    });
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden" && timer !== undefined) keepTyping(form);
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void press(form);
    });
    hint(words.locked, words.openFirst);
  }

  async function restore(form: HTMLFormElement) {
    // A page that came back with errors holds what was typed already.
    if (form.querySelector(".errors")) return;
    const to = new URL(form.action).pathname;
    const draft = draftFor(await store.all(), { to, asked: asked.get("draft") });
    if (!draft) return;
    fill(form, draft.fields);
    panel.say(words.restored(timeOf(draft.keptAt)), "fit");
  }

  return {
    async opened() {
      const kept = asked.get("kept");
      if (kept) await store.forget(kept);
      if (form) {
        await restore(form);
        watchForm(form);
      }
      await draw();
      addEventListener("online", () => void sendDue("again"));
      addEventListener("storage", () => void draw());
      setInterval(() => void sendDue("again"), again);
      await sendDue("opened");
    },
  };
}
