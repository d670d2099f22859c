import type { Context } from "./context.ts";

const answers = new WeakMap<Context, Map<string, Promise<unknown>>>();

/**
 * The same context, for reading one page of many lists: what several of them ask is asked once. Never for a command, which
 * would not see what it has changed.
 */
export function askingOnce<C extends Context>(ctx: C): C {
  const reading = { ...ctx };
  answers.set(reading, new Map());
  return reading;
}

export const isAskingOnce = (ctx: Context): boolean => answers.has(ctx);

/** Asks, or answers as it was answered before for the page that is being read: what is answered is shared, and is not to be changed. */
export function askedOnce<Answer>(
  ctx: Context,
  question: string,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  const known = answers.get(ctx);
  if (!known) return ask();
  const asked = (known.get(question) as Promise<Answer> | undefined) ?? ask();
  known.set(question, asked);
  return asked;
}
