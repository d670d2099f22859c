import { makeLink } from "../../app/domain/account/email-link.server.ts";
import { addDays, weekdayOf } from "../../app/domain/calendar/calendar.ts";
import { setNationalExport } from "../../app/domain/employer/national-export.commands.server.ts";
import {
  makeToken,
  noteUse,
} from "../../app/domain/employer-token/employer-token.commands.server.ts";
import {
  askForVacancies,
  confirmSearch,
} from "../../app/domain/saved-search/saved-search.commands.server.ts";
import { writeDownViews } from "../../app/domain/vacancy/vacancy-view.commands.server.ts";
import type { Seeding } from "./clock.ts";
import type { SettledWork } from "./settle-work.ts";
import { ownerOf } from "./tell-the-board.ts";

/** Where the board goes beyond its own pages, and who looked. */
export async function tellHandedOn(seed: Seeding, work: SettledWork): Promise<void> {
  await setNationalExport(ownerOf(seed, work, "fairweather")(20), true);
  await keepAKey(seed, work);
  await saveASearch(seed);
  await writeDownViews(
    seed.ctx,
    viewsOf(seed, work, { "kitchen-assistant": 6, "cafe-assistant": 19 }),
  );
}

/** The key itself is dropped here: nobody has it. */
async function keepAKey(seed: Seeding, work: SettledWork) {
  const id = seed.ctx.newId();
  await makeToken(ownerOf(seed, work, "bramble")(12), { id, name: "Hiring system" });
  await noteUse(seed.ctx.db, id, seed.at(-1));
}

/** Of somebody without an account, who pressed the link in their mail: the first mail with vacancies is due. */
async function saveASearch({ ctx, as }: Seeding) {
  const { db, newId } = ctx;
  const id = newId();
  const email = "rowan@inbox.example";
  const visitor = as(db, { kind: "visitor" }, -8);
  await askForVacancies(visitor, { id, email, query: "near=Peckham&easy=noise" });
  const link = { purpose: "savedSearch" as const, email, subjectId: id };
  await confirmSearch(visitor, await makeLink(db, visitor, link));
}

/** Most looked at when it is new, and half as much at weekends. */
function viewsOf({ today }: Seeding, work: SettledWork, openFor: Readonly<Record<string, number>>) {
  return Object.entries(openFor).flatMap(([key, days]) =>
    Array.from({ length: days + 1 }, (_, age) => {
      const viewedOn = addDays(today, age - days);
      const isWeekend = ["sat", "sun"].includes(weekdayOf(viewedOn));
      const views = Math.round((7 + ((age * 5) % 4) + 24 / (1 + age)) * (isWeekend ? 0.5 : 1));
      return { vacancyId: work.vacancies.get(key)?.vacancyId ?? "", viewedOn, views };
    }),
  );
}
