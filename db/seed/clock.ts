import { addDays, dateOf } from "../../app/domain/calendar/calendar.ts";
import type { Context } from "../../app/domain/context.ts";
import type { Actor, SystemActor } from "../../app/domain/policy.ts";
import type { Db } from "../connect.ts";

/** The demo is told in days before today, so that it is as fresh in a year as it is now. */
export interface Seeding {
  ctx: Context<SystemActor>;
  today: string;
  /** A working hour of a day counted from today; a little later for each thing told about that day. */
  at: (daysFromToday: number) => string;
  on: (daysFromToday: number) => string;
  as: <A extends Actor>(db: Db, actor: A, daysFromToday: number) => Context<A>;
}

export function seeding(ctx: Context<SystemActor>): Seeding {
  const today = dateOf(ctx.now);
  let told = 0;
  const at = (days: number) => {
    told += 1;
    const minute = 9 * 60 + (told % 400);
    const clock = `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
    const instant = `${addDays(today, days)}T${clock}:00.000Z`;
    // Nothing in the demo has happened in the future.
    return days <= 0 && instant > ctx.now ? ctx.now : instant;
  };
  return {
    ctx,
    today,
    at,
    on: (days) => addDays(today, days),
    as: (db, actor, days) => ({ db, now: at(days), newId: ctx.newId, actor }),
  };
}
