/** What other people's programs ask for, counted: pages for people are not. */
import type { AppLoadContext } from "@remix-run/node";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** So many a minute from one address of the network. */
export const asksAMinute = 120;
/** Of these, what a long file takes: five hundred vacancies or ten thousand addresses, and those of a whole country. */
export const weights = { long: 5, whole: 30 } as const;
const limiter = new RateLimiterMemory({ points: asksAMinute, duration: 60 });

export interface Counted {
  isTooMany: boolean;
  /** How much is left, as the IETF's draft names it; `Retry-After` beside them when nothing is. */
  headers: Record<string, string>;
}

export async function countAsk(
  edge: Pick<AppLoadContext, "clientAddress">,
  weight = 1,
): Promise<Counted> {
  const left = await limiter.consume(edge.clientAddress, weight).catch((refused: unknown) => {
    if (refused instanceof RateLimiterRes) return refused;
    throw refused;
  });
  const seconds = String(Math.max(1, Math.ceil(left.msBeforeNext / 1000)));
  const isTooMany = left.consumedPoints > asksAMinute;
  return {
    isTooMany,
    headers: {
      "RateLimit-Policy": `${asksAMinute};w=60`,
      "RateLimit-Limit": String(asksAMinute),
      "RateLimit-Remaining": String(left.remainingPoints),
      "RateLimit-Reset": seconds,
      ...(isTooMany && { "Retry-After": seconds }),
    },
  };
}
