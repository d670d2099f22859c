import { type KeptVisit, type Outcome, outcomeOf } from "./kept-visit.ts";

const patience = 20_000;

/** Sends a visit as its form would, and says what became of it. */
export async function send(visit: KeptVisit, ask: typeof fetch, origin: string): Promise<Outcome> {
  try {
    const answer = await ask(new URL(visit.to, origin).href, {
      method: "POST",
      body: new URLSearchParams(visit.fields),
      credentials: "same-origin",
      signal: AbortSignal.timeout(patience),
    });
    return outcomeOf(answer, visit);
  } catch {
    return { kind: "noSignal" };
  }
}
