/** Draws what waits on this phone, and what has just become of it. */
import { asText, type KeptVisit } from "./kept-visit.ts";
import { words } from "./words.ts";

const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const day = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long" });

/** "14:05", and the day when it is another one. */
export function timeOf(instant: string | Date, now = new Date()): string {
  const at = new Date(instant);
  return day.format(at) === day.format(now)
    ? clock.format(at)
    : `${clock.format(at)} on ${day.format(at).replace(",", "")}`;
}

type Child = Node | string;
function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  about: Partial<HTMLElementTagNameMap[Name]>,
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), about);
  made.append(...children);
  return made;
}

/** The look of `Button`. What it is about finishes its name for screen readers. */
const button = (label: string, about: string, onclick: () => void) =>
  element(
    "button",
    { type: "button", className: "btn btn-second", onclick },
    label,
    element("span", { className: "visually-hidden" }, `: ${about}`),
  );
const link = (label: string, href: string) => element("a", { href }, label);

export interface PanelActs {
  send(visit: KeptVisit): void;
  putRight(visit: KeptVisit): void;
  throwAway(visit: KeptVisit): void;
}

export interface Panel {
  /** Says it in the live region, with where to go on. */
  say(sentence: string, tone?: "fit" | "could", goOn?: { label: string; to: string }): void;
  draw(visits: readonly KeptVisit[]): void;
  /** Moves the reader to what was said: on a phone the button lies far below. */
  focus(): void;
}

export function panelIn(place: HTMLElement, acts: PanelActs): Panel {
  const [status, list] = place.children as unknown as [HTMLElement, HTMLElement];
  status.tabIndex = -1;
  const say: Panel["say"] = (sentence, tone = "could", goOn) => {
    const said = element("p", {}, sentence);
    if (goOn) said.append(" ", link(goOn.label, goOn.to));
    const look = tone === "fit" ? "banner" : "banner could";
    status.replaceChildren(...(sentence ? [element("div", { className: look }, said)] : []));
  };
  return {
    say,
    draw(visits) {
      const rows = visits.map((visit) => row(visit, acts, say));
      list.replaceChildren(
        ...(rows.length > 0
          ? [element("h2", {}, words.heading), element("ul", { className: "plain stack" }, ...rows)]
          : []),
      );
    },
    focus: () => status.focus(),
  };
}

function row(visit: KeptVisit, acts: PanelActs, say: Panel["say"]) {
  const { title, state, why, keptAt, to, id } = visit;
  const time = timeOf(keptAt);
  const about = state === "refused" ? words.why[why ?? "notTaken"] : words.state[state](time);
  const act = {
    typing: () => link(words.goOn, `${to}?draft=${id}`),
    waiting: () => button(words.sendNow, title, () => acts.send(visit)),
    toFix: () => button(words.open, title, () => acts.putRight(visit)),
    refused: () => button(words.sendAgain, title, () => acts.send(visit)),
  }[state]();
  const throwAway = button(words.throwAway, title, () => {
    if (confirm(words.throwAwaySure(title))) acts.throwAway(visit);
  });
  return element(
    "li",
    { className: "block stack-tight" },
    element("h3", {}, title),
    element("p", {}, about),
    ...(state === "refused" ? [wordsOf(visit, say)] : []),
    element("div", { className: "actions" }, act, throwAway),
  );
}

function wordsOf(visit: KeptVisit, say: Panel["say"]) {
  const text = asText(visit);
  const copy = button(words.copy, visit.title, () => {
    navigator.clipboard.writeText(text).then(() => say(words.copied, "fit"));
  });
  return element(
    "details",
    {},
    element("summary", {}, words.show),
    element("p", { className: "words" }, text),
    element("div", { className: "actions" }, copy),
  );
}
