/** A visit that somebody typed and the portal has not taken yet. Pure: what becomes of it, and when. */

/**
 * - typing: the form is not sent yet
 * - waiting: it was sent and has not arrived
 * - toFix: the portal asks for something else in its answers
 * - refused: the portal will not take it as things stand
 */
export type KeptState = "typing" | "waiting" | "toFix" | "refused";
export type Refusal = "ended" | "notYours" | "notTaken";

export interface KeptVisit {
  /** Made with the form: the portal keeps a visit of one id once, however often it is sent. */
  id: string;
  /** The address that its form is sent to. */
  to: string;
  /** Whose visit it is, for a reader. */
  title: string;
  fields: [name: string, value: string][];
  /** The questions and answers in words, to read and to copy. */
  told: [question: string, answer: string][];
  state: KeptState;
  why: Refusal | null;
  /** ISO instant of the last key that was pressed. */
  keptAt: string;
}

export type Outcome =
  | { kind: "sent"; at: string }
  | { kind: "noSignal" | "notNow" | "signIn" | "somebodyElse" | "toFix" }
  | { kind: "refused"; why: Refusal };

interface Answered {
  status: number;
  /** Where the answer was in the end: fetch follows redirects by itself. */
  url: string;
}

/**
 * What an answer says of a visit. That it arrived is believed of one thing alone, the address that the portal sends on to
 * once it is written down: a page that is fine for another reason, such as the one to sign in, proves nothing.
 */
export function outcomeOf({ status, url }: Answered, { id, to }: KeptVisit): Outcome {
  const { pathname, searchParams } = new URL(url);
  if (searchParams.get("kept") === id) return { kind: "sent", at: url };
  if (pathname === "/sign-in") return { kind: "signIn" };
  if (pathname !== to || status === 429) return { kind: "notNow" };
  if (status === 400) return { kind: "toFix" };
  if (status === 401) return { kind: "somebodyElse" };
  if (status === 409) return { kind: "refused", why: "ended" };
  if (status === 403 || status === 404) return { kind: "refused", why: "notYours" };
  return status > 400 && status < 500 ? { kind: "refused", why: "notTaken" } : { kind: "notNow" };
}

/** What is kept of it afterwards; null: nothing, it has arrived. Whatever else happens, its words stay. */
export function afterwards(visit: KeptVisit, outcome: Outcome): KeptVisit | null {
  switch (outcome.kind) {
    case "sent":
      return null;
    case "toFix":
      return { ...visit, state: "toFix", why: null };
    case "refused":
      return { ...visit, state: "refused", why: outcome.why };
    default:
      return visit;
  }
}

/** Whether the next one would fare better: without signal, or signed out, none would. */
export const isTheEnd = ({ kind }: Outcome) =>
  kind === "noSignal" || kind === "notNow" || kind === "signIn" || kind === "somebodyElse";

/** A refusal may rest on who was signed in: a page that somebody opens anew asks once more. */
export const isDue = ({ state }: KeptVisit, occasion: "opened" | "again") =>
  state === "waiting" || (state === "refused" && occasion === "opened");

/** What somebody was typing at this form when they left it: the one asked for, else the newest. */
export function draftFor(
  kept: readonly KeptVisit[],
  { to, asked }: { to: string; asked: string | null },
): KeptVisit | undefined {
  const drafts = kept.filter((visit) => visit.to === to && visit.state === "typing");
  return drafts.find(({ id }) => id === asked) ?? drafts.at(-1);
}

/** To be pasted somewhere else. */
export const asText = ({ title, told }: KeptVisit) =>
  [title, ...told.map(([question, answer]) => `${question}: ${answer}`)].join("\n");
