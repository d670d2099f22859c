import { importAdvert } from "../../app/domain/advert-import/import-advert.ts";
import { importVacancy } from "../../app/domain/advert-import/vacancy-import.commands.server.ts";
import { dateOf, readDays } from "../../app/domain/calendar/calendar.ts";
import type { Context } from "../../app/domain/context.ts";
import { tellOfJobChanges } from "../../app/domain/introduction/introduction-job-change.commands.server.ts";
import type { EmployerActor } from "../../app/domain/policy.ts";
import { savePayAndHours } from "../../app/domain/vacancy/vacancy.commands.server.ts";
import { endVacancy } from "../../app/domain/vacancy/vacancy-ending.commands.server.ts";
import { fillPlace } from "../../app/domain/vacancy/vacancy-places.commands.server.ts";
import { publishLater } from "../../app/domain/vacancy/vacancy-publish-later.commands.server.ts";
import { publishVacancy } from "../../app/domain/vacancy/vacancy-publishing.commands.server.ts";
import { saveSharing } from "../../app/domain/vacancy/vacancy-sharing.commands.server.ts";
import type { SharingStep } from "../../app/domain/vacancy/vacancy-sharing.form.ts";
import { keepBoardTrue } from "../../app/domain/vacancy/vacancy-still-open.commands.server.ts";
import type { Seeding } from "./clock.ts";
import type { SettledWork } from "./settle-work.ts";
import { advertForAPorter } from "./told-advert.ts";

const asItWas: SharingStep = {
  audience: "everyone",
  specialistDays: undefined,
  mostIntroductions: undefined,
  availableFrom: null,
  publishOn: null,
};

interface Told {
  id: string;
  /** Its employer's owner, so many days ago. */
  by: (daysAgo: number) => Context<EmployerActor>;
}

export function ownerOf(seed: Seeding, work: SettledWork, key: string): Told["by"] {
  const employer = work.employers.get(key);
  if (!employer) throw new Error(`no employer ${key}`);
  return (daysAgo) => seed.as(seed.ctx.db, employer.owner, -daysAgo);
}

function vacancyOf(seed: Seeding, work: SettledWork, key: string): Told {
  const vacancy = work.vacancies.get(key);
  if (!vacancy) throw new Error(`no vacancy ${key}`);
  return { id: vacancy.vacancyId, by: ownerOf(seed, work, vacancy.employer) };
}

/** Vacancies at the turns of their life: who sees them and when, whether they are open, how they end. */
export async function tellTheBoard(seed: Seeding, work: SettledWork): Promise<void> {
  const { on } = seed;
  const told = (key: string) => vacancyOf(seed, work, key);
  await keepTrue(seed, 32);
  await keepTrue(seed, 17);

  const ended = told("market-stall");
  await endVacancy(ended.by(16), ended.id, {
    reason: "onHold",
    words: "The market is closed while the street is dug up.",
  });
  await tellOfAChange(seed, told("cafe-assistant"));
  await takeInAnAdvert(ownerOf(seed, work, "bramble")(1), on(26));

  const full = told("print-finisher");
  await saveSharing(full.by(1), full.id, { ...asItWas, mostIntroductions: 1 });
  const later = told("plant-packer");
  await saveSharing(later.by(3), later.id, { ...asItWas, availableFrom: on(30) });
  const first = told("online-orders");
  await saveSharing(first.by(2), first.id, { ...asItWas, audience: "first", specialistDays: 10 });
  await publishVacancy(first.by(2), first.id);
  const kept = told("cataloguing");
  await saveSharing(kept.by(2), kept.id, { ...asItWas, audience: "only" });
  await publishVacancy(kept.by(2), kept.id);
  const planned = told("lunch-cook");
  await saveSharing(planned.by(1), planned.id, { ...asItWas, publishOn: on(9) });
  await publishLater(planned.by(1), planned.id);

  const packer = told("packer");
  for (const filled of [0, 1]) await fillPlace(packer.by(6 - filled), packer.id, { filled });
  await keepTrue(seed, 2);
}

/** As the portal's timetable does on that day. */
const keepTrue = (seed: Seeding, daysAgo: number) =>
  keepBoardTrue({ ...seed.ctx, now: seed.at(-daysAgo) });

/** The job is better paid and a little smaller than somebody was told. */
async function tellOfAChange(seed: Seeding, { id, by }: Told) {
  const { db } = seed.ctx;
  const { days, ...job } = await db
    .selectFrom("vacancy")
    .select(["payPeriod", "minutesMin", "days", "startsAt", "endsAt", "pattern"])
    .select(["hoursCanChange", "hoursNote", "insteadOfPay", "expectedStartOn"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  await savePayAndHours(by(6), id, {
    ...job,
    payPeriod: job.payPeriod ?? undefined,
    hoursCanChange: job.hoursCanChange ?? undefined,
    hoursMin: job.minutesMin ?? undefined,
    days: readDays(days) ?? [],
    payMin: 1310,
    payMax: 1340,
    hoursMax: 20 * 60,
  });
  await tellOfJobChanges({ ...seed.ctx, now: seed.at(-5) });
}

async function takeInAnAdvert(ctx: Context<EmployerActor>, closesOn: string) {
  const words = advertForAPorter(closesOn);
  const [posting] = importAdvert(words, dateOf(ctx.now));
  if (!posting) throw new Error("nothing was read from the advert");
  await importVacancy(ctx, { id: ctx.newId(), posting, source: { kind: "text", words } });
}
