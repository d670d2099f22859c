import type { Db } from "#db/connect.ts";
import { isDuplicate } from "#db/dialect.ts";
import type { PlacementTable } from "#db/tables.ts";
import { record } from "../audit/audit.commands.server.ts";
import { addDays, dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { Conflict, Invalid } from "../errors.ts";
import { privateWordsIn, privateWordsInWords } from "../introduction/introduction-guard.ts";
import { checkPay } from "../minimum-wage/minimum-wage.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import { placementEntry } from "../placement/placement-move.server.ts";
import { openPlacementToChange } from "../placement/placement-scope.queries.server.ts";
import type { StaffActor } from "../policy.ts";
import { agreementsOf } from "./placement-agreement.queries.server.ts";
import {
  type AgreementTerms,
  changedParts,
  furthestStart,
  standingOf,
} from "./placement-agreement.ts";
import { specialistTerms } from "./placement-agreement-draft.queries.server.ts";

export interface WrittenAgreement {
  placementId: string;
  /** Made with the form, so that a second press finds the first. */
  id: string;
  /** The version that was read; 0 for the first. */
  after: number;
  terms: Omit<AgreementTerms, "specialistName" | "specialistPhone">;
  /** "yes": the person chose these words of what the employer may know, and they stay as they are. */
  keepsPrivateWords?: "yes" | undefined;
}

const writtenMeanwhile =
  "Somebody wrote another version a moment ago. Read that one, then change it.";

/**
 * Writes a version. It asks anew those whom its changes concern, the person first; the employer's side reads it once the
 * person has agreed to it. Of two written at once one stands.
 */
export async function writeAgreement(
  ctx: Context<StaffActor>,
  written: WrittenAgreement,
): Promise<void> {
  const write = async (trx: Db) => {
    const { placementId, id, after } = written;
    const { placement, scope } = await openPlacementToChange(
      trx,
      ctx,
      placementId,
      "placement.support",
    );
    const { versions } = (await agreementsOf(trx, [placementId]))(placementId);
    if (versions.some((version) => version.id === id)) return;
    const before = versions.at(-1);
    if ((before?.version ?? 0) !== after) throw new Conflict(writtenMeanwhile);
    await refuseTerms(trx, ctx, placement, written);
    const terms: AgreementTerms = {
      ...written.terms,
      ...(await specialistTerms(trx, scope.specialistId, dateOf(ctx.now))),
    };
    if (before && changedParts(before, terms).length === 0)
      throw new Invalid("Nothing is different yet. Change what is to change, then save it.");
    await trx
      .insertInto("placementAgreement")
      .values({
        ...terms,
        id,
        placementId,
        version: after + 1,
        writtenByStaffId: ctx.actor.staffId,
        writtenAt: ctx.now,
      })
      .execute();
    await record(trx, ctx, placementEntry("writeAgreement", placement));
    await askWhoIsNext(trx, ctx, placementId);
  };
  await ctx.db
    .transaction()
    .execute(write)
    .catch(async (error: unknown) => {
      if (!isDuplicate(error)) throw error;
      const same = await ctx.db
        .selectFrom("placementAgreement")
        .select("id")
        .where("id", "=", written.id)
        .where("placementId", "=", written.placementId)
        .executeTakeFirst();
      if (!same) throw new Conflict(writtenMeanwhile);
    });
}

/** The person first; the employer's side once a version is theirs to read. */
export async function askWhoIsNext(trx: Db, ctx: Context, placementId: string): Promise<void> {
  const { versions, signatures } = (await agreementsOf(trx, [placementId]))(placementId);
  const { participant, employer } = standingOf(versions, signatures);
  if (participant.state === "asked")
    await tell(trx, ctx, "agreement.toParticipant", { placementId });
  else if (employer.state === "asked")
    await tell(trx, ctx, "agreement.toEmployer", { placementId });
}

/** @throws Invalid with a sentence at each field */
async function refuseTerms(
  trx: Db,
  ctx: Context,
  placement: PlacementTable,
  { terms, keepsPrivateWords }: WrittenAgreement,
) {
  const { employerMayKnow, payPeriod: _period, ...rest } = terms;
  const fields: Record<string, string[]> = {};
  const read = keepsPrivateWords === "yes" ? rest : { ...rest, employerMayKnow };
  for (const [field, words] of Object.entries(read)) {
    const found = typeof words === "string" ? privateWordsIn([words]) : [];
    if (found.length > 0) fields[field] = found.map(privateWordsInWords);
  }
  const start = startProblem(terms.startsOn, placement, dateOf(ctx.now));
  if (start) fields.startsOn = [start];
  const pay = await payProblem(trx, placement, terms);
  if (pay) fields.pay = [pay];
  if (Object.keys(fields).length > 0) throw new Invalid("Look at the agreement again.", fields);
}

/** Once somebody has started, their first day is what it was. */
function startProblem(startsOn: string, placement: PlacementTable, today: string): string | null {
  if (startsOn === placement.startsOn) return null;
  if (placement.status === "started") return "The start is recorded. Give the day they started.";
  if (startsOn < today) return "Give a first day that is still to come.";
  return startsOn > addDays(today, furthestStart) ? "Give a first day within a year." : null;
}

async function payProblem(
  trx: Db,
  { vacancyId }: PlacementTable,
  { payPence, payPeriod, minutesPerWeek, startsOn }: WrittenAgreement["terms"],
): Promise<string | null> {
  const vacancy = await trx
    .selectFrom("vacancy")
    .select("kind")
    .where("id", "=", vacancyId ?? "")
    .executeTakeFirst();
  const pay = checkPay({
    minPence: payPence,
    maxPence: payPence,
    period: payPeriod,
    minutesPerWeek,
    kind: vacancy?.kind ?? "paidJob",
    onDate: startsOn,
  });
  return pay.verdict === "belowEveryRate" ? pay.sentence : null;
}
