/** Reads and fills the form of a visit in the page. */
import type { KeptVisit } from "./kept-visit.ts";

type Answer = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isTick = (answer: Answer): answer is HTMLInputElement =>
  answer instanceof HTMLInputElement && (answer.type === "radio" || answer.type === "checkbox");
const isDay = (answer: Answer) => answer.name.startsWith("visitedOn.");

const answersOf = (form: HTMLFormElement): Answer[] =>
  [...form.elements].filter(
    (each): each is Answer =>
      (each instanceof HTMLInputElement ||
        each instanceof HTMLTextAreaElement ||
        each instanceof HTMLSelectElement) &&
      each.name !== "",
  );

export const fieldsOf = (form: HTMLFormElement): KeptVisit["fields"] =>
  [...new FormData(form)].map(([name, value]) => [name, String(value)]);

const plain = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim();

/** The questions as the page asks them, with the answers that were given. */
export function toldIn(form: HTMLFormElement): KeptVisit["told"] {
  const told = new Map<string, string[]>();
  for (const answer of answersOf(form)) {
    if (answer.type === "hidden" || answer.value.trim() === "") continue;
    if (isTick(answer) && !answer.checked) continue;
    const label = plain(answer.labels?.[0]?.textContent);
    const isPart = isTick(answer) || answer.closest(".dateparts") !== null;
    const legend = plain(answer.closest("fieldset")?.querySelector("legend")?.textContent);
    const question = isPart ? legend : label;
    const given = isTick(answer)
      ? label
      : answer instanceof HTMLSelectElement
        ? plain(answer.selectedOptions[0]?.textContent)
        : answer.value.trim();
    told.set(question, [...(told.get(question) ?? []), given]);
  }
  return [...told].map(([question, given]) => [
    question,
    given.join(given.every((part) => /^\d+$/.test(part)) ? " " : ", "),
  ]);
}

/** Puts back what was typed, and opens what hides an answer. */
export function fill(form: HTMLFormElement, fields: KeptVisit["fields"]): void {
  for (const answer of answersOf(form)) {
    const given = fields.filter(([name]) => name === answer.name).map(([, value]) => value);
    if (isTick(answer)) answer.checked = given.includes(answer.value);
    else answer.value = given[0] ?? "";
    const isSaid = isTick(answer) ? answer.checked : answer.value !== "";
    const folded = answer.closest("details");
    if (folded && isSaid) folded.open = true;
  }
}

/** Empties the form for another visit. The day stays. */
export function startAnew(form: HTMLFormElement, id: string): void {
  form.querySelector(".errors")?.remove();
  for (const answer of answersOf(form)) {
    if (answer.name === "id") answer.value = id;
    else if (isTick(answer)) answer.checked = false;
    else if (answer.type !== "hidden" && !isDay(answer)) answer.value = "";
  }
}

/** Sends it as a browser without a script does: the portal answers with its page, what is wrong and what was typed. */
export function sendPlainly({ to, fields }: KeptVisit): void {
  const form = document.createElement("form");
  form.method = "post";
  form.action = to;
  form.hidden = true;
  for (const [name, value] of fields) {
    // An input would lose the line breaks.
    const answer = document.createElement("textarea");
    answer.name = name;
    answer.value = value;
    form.append(answer);
  }
  document.body.append(form);
  form.submit();
}
