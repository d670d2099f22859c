/** Where a first version begins: what the portal already knows of the job, and nothing that was not shared. */
import type { Db } from "#db/connect.ts";
import type { PlacementTable } from "#db/tables.ts";
import { findAwayWords } from "../absence/absence.queries.server.ts";
import { mayEmployerReadLine } from "../adjustment-plan/adjustment-plan.ts";
import { dateOf, daysInWords, readDays, timeInWords } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { readLetter } from "../introduction/introduction-letter.ts";
import { approvalOf } from "../introduction/introduction-view.queries.server.ts";
import { type AgreementTerms, firstFourWeeks, nothingButTheJob } from "./placement-agreement.ts";

const lines = (words: readonly string[]) => words.join("\n");

/** The person's own specialist, and how to reach them today: while they are away, who covers. */
export async function specialistTerms(
  db: Db,
  specialistId: string,
  today: string,
): Promise<Pick<AgreementTerms, "specialistName" | "specialistPhone">> {
  const { name, phone } = await db
    .selectFrom("staff")
    .innerJoin("account", "account.id", "staff.accountId")
    .select(["account.name", "staff.phone"])
    .where("staff.id", "=", specialistId)
    .executeTakeFirstOrThrow();
  const away = await findAwayWords(db, { staffId: specialistId, name }, today);
  return { specialistName: name, specialistPhone: [phone, away].filter(Boolean).join(". ") };
}

/** The lines of the plan that both sides agreed and the employer reads, one on each line. */
export async function agreedAdjustments(db: Db, placementId: string): Promise<string> {
  const found = await db
    .selectFrom("placement")
    .innerJoin("adjustmentPlan as plan", (join) =>
      join.on((eb) =>
        eb.or([
          eb("plan.placementId", "=", eb.ref("placement.id")),
          eb("plan.introductionId", "=", eb.ref("placement.introductionId")),
        ]),
      ),
    )
    .innerJoin("planLine as line", "line.planId", "plan.id")
    .select(["line.status", "line.openedToEmployerAt", "line.adjustment", "line.interim"])
    .where("placement.id", "=", placementId)
    .where("line.status", "in", ["agreed", "inPlace", "reviewed"])
    .orderBy("line.position")
    .orderBy("line.id")
    .execute();
  return lines(
    found
      .filter((line) => mayEmployerReadLine({ isOver: false }, line))
      .map(({ adjustment, interim, status }) =>
        status === "agreed" && interim
          ? `${adjustment}. Until it is there: ${interim}`
          : adjustment,
      ),
  );
}

/** What the person approved for this employer, line by line, unless they took it back. */
async function sharedWords(db: Db, introductionId: string | null): Promise<string> {
  const approval = introductionId ? await approvalOf(db, introductionId) : null;
  if (approval === null || approval.takenBackAt !== null) return nothingButTheJob;
  const shared = readLetter(approval.words).sections.flatMap(({ items }) => items);
  return shared.length > 0 ? lines(shared) : nothingButTheJob;
}

async function jobTerms(db: Db, { vacancyId, workplaceId }: PlacementTable) {
  const vacancy = await db
    .selectFrom("vacancy")
    .select(["days", "startsAt", "endsAt", "pattern"])
    .where("id", "=", vacancyId ?? "")
    .executeTakeFirst();
  const tasks = await db
    .selectFrom("vacancyTask")
    .select("words")
    .where("vacancyId", "=", vacancyId ?? "")
    .orderBy("position")
    .execute();
  const workplace = await db
    .selectFrom("workplace")
    .select(["name", "address", "postcode"])
    .where("id", "=", workplaceId ?? "")
    .executeTakeFirst();
  const days = readDays(vacancy?.days ?? null);
  const times =
    vacancy?.startsAt && vacancy.endsAt
      ? `${timeInWords(vacancy.startsAt)} to ${timeInWords(vacancy.endsAt)}`
      : "";
  return {
    tasks: lines(tasks.map(({ words }) => words)),
    workingPattern: [days ? daysInWords(days) : "", times, vacancy?.pattern ?? ""]
      .filter(Boolean)
      .join(", "),
    place: workplace ? [workplace.name, workplace.address, workplace.postcode].join(", ") : "",
  };
}

/** A first version as it would begin. For whoever supports the person. */
export async function draftTerms(
  ctx: Pick<Context, "db" | "now">,
  placement: PlacementTable,
  specialistId: string,
): Promise<AgreementTerms> {
  const { db } = ctx;
  const { jobTitle, minutesPerWeek, payPence, payPeriod, startsOn } = placement;
  return {
    jobTitle,
    minutesPerWeek,
    payPence,
    payPeriod,
    startsOn,
    managerName: placement.managerName,
    managerPhone: placement.managerPhone,
    buddyName: "",
    ...(await jobTerms(db, placement)),
    ...(await specialistTerms(db, specialistId, dateOf(ctx.now))),
    adjustments: await agreedAdjustments(db, placement.id),
    employerDoes: lines(firstFourWeeks.employer),
    specialistDoes: lines(firstFourWeeks.specialist),
    participantDoes: lines(firstFourWeeks.participant),
    employerMayKnow: await sharedWords(db, placement.introductionId),
  };
}
