import type { MessageChannel, MessageQueue } from "#db/tables.ts";

/** At most so many in so many minutes. */
interface Limit {
  most: number;
  minutes: number;
}
const hour = 60;
const day = 24 * hour;

/**
 * What one reader is sent at most, by how it comes. What is over waits its turn, and is never lost. What somebody asked
 * for at their screen, a call for help and what keeps people safe do not wait behind the rest, and have a limit of their own.
 */
export const sendingLimits: Record<
  Exclude<MessageChannel, "portal">,
  Record<MessageQueue, readonly Limit[]>
> = {
  email: {
    first: [
      { most: 30, minutes: hour },
      { most: 100, minutes: day },
    ],
    ordinary: [
      { most: 20, minutes: hour },
      { most: 80, minutes: day },
    ],
  },
  text: {
    first: [
      { most: 6, minutes: hour },
      { most: 20, minutes: day },
    ],
    ordinary: [
      { most: 3, minutes: hour },
      { most: 8, minutes: day },
    ],
  },
};
/** As far back as any limit looks. */
export const longestLimitMinutes = day;

const plusMinutes = (instant: string, minutes: number) =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString();

/**
 * From when on one more may be sent: `now` while there is room.
 * @param sentAt when the earlier ones went, in any order; of those on their way, now
 */
export function whenThereIsRoom(
  limits: readonly Limit[],
  sentAt: readonly string[],
  now: string,
): string {
  const newestFirst = [...sentAt].sort().reverse();
  let from = now;
  for (const { most, minutes } of limits) {
    // While the one that far back is within the time, the next would be one too many.
    const last = newestFirst[most - 1];
    const free = last === undefined ? now : plusMinutes(last, minutes);
    if (free > from) from = free;
  }
  return from;
}
