import type { Db } from "#db/connect.ts";
import { isDuplicate } from "#db/dialect.ts";
import { record } from "../audit/audit.commands.server.ts";
import { dateOf, weekdays } from "../calendar/calendar.ts";
import { addWorkingDays } from "../calendar/working-days.server.ts";
import type { Context } from "../context.ts";
import { Conflict, Forbidden, Invalid, isRefusal } from "../errors.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import { may, type StaffActor } from "../policy.ts";
import { type FoundVacancy, findVacancy } from "../vacancy/vacancy.queries.server.ts";
import { findNamesInNews } from "../vacancy/vacancy-news.queries.server.ts";
import { asItIs, change, type JobChange, mustHaves, wrongWith } from "./job-change.ts";
import type { ProposalTyped } from "./job-proposal.form.ts";
import { findOpenProposal, findProposal } from "./job-proposal.queries.server.ts";
import {
  answerWorkingDays,
  oneAtATime,
  proposalMoved,
  proposalParty,
  whyNotNow,
} from "./job-proposal.ts";
import { whyNotInProposal } from "./job-proposal-guard.ts";
import { moveProposal, proposalEntry, writeVacancy } from "./job-proposal-move.server.ts";

/** The vacancy, for whoever may write about it now. @throws NotFound, Forbidden, Conflict */
export async function findJobToWriteAbout(ctx: Context<StaffActor>, id: string) {
  const vacancy = await findVacancy(ctx, id);
  if (!may(proposalParty(ctx.actor, vacancy), "jobProposal.write"))
    throw new Forbidden("The vacancy's own area writes to its employer about it.");
  const closed = whyNotNow(vacancy);
  if (closed) throw new Conflict(closed);
  return vacancy;
}

function changesOf(typed: ProposalTyped, vacancy: FoundVacancy): JobChange[] {
  const has = (kind: ProposalTyped["others"][number]) => typed.others.includes(kind);
  const wordsOf = (lines: readonly { id: string; words: string }[], id: string | undefined) =>
    lines.find((line) => line.id === id)?.words ?? "";
  return [
    ...typed.tasks.map((id) => change("task", { words: wordsOf(vacancy.tasks, id) })),
    ...(has("hours") ? [change("hours", { minutes: typed.hours ?? null })] : []),
    ...(has("days")
      ? [change("days", { days: weekdays.filter((day) => typed.days.includes(day)).join(",") })]
      : []),
    ...(has("times") ? [change("times", { startsAt: typed.startsAt, endsAt: typed.endsAt })] : []),
    ...(has("training")
      ? [change("training", { words: wordsOf(mustHaves(vacancy), typed.criterion) })]
      : []),
  ];
}

/** @throws Invalid, each sentence at its field. There is no way around it. */
async function mustSpeakOfTheJob(
  ctx: Context<StaffActor>,
  vacancy: FoundVacancy,
  written: { words: string; takenBy: string | null },
) {
  const names = await findNamesInNews(ctx, vacancy);
  const fields: Record<string, string[]> = {};
  for (const field of ["takenBy", "words"] as const) {
    const why = whyNotInProposal(written[field] ?? "", names);
    if (why) fields[field] = [why];
  }
  const [first] = Object.values(fields);
  if (first) throw new Invalid(first[0] ?? "", fields);
}

async function check(ctx: Context<StaffActor>, vacancy: FoundVacancy, typed: ProposalTyped) {
  const changes = changesOf(typed, vacancy);
  const wrong = wrongWith(changes, vacancy);
  const [first] = Object.values(wrong);
  if (first) throw new Invalid(first[0] ?? "", wrong);
  await mustSpeakOfTheJob(ctx, vacancy, typed);
  return changes;
}

const insertChanges = (trx: Db, ctx: Context, proposalId: string, changes: readonly JobChange[]) =>
  trx
    .insertInto("jobProposalChange")
    .values(
      changes.map((each, place) => ({
        ...each,
        id: ctx.newId(),
        proposalId,
        position: place + 1,
        was: null,
        answer: null,
      })),
    )
    .execute();

/**
 * Keeps a proposal as a draft that the employer does not see. Pressing twice is the same as once.
 * @throws Conflict while another is open about the same vacancy; Invalid when its words speak of people.
 */
export async function draftProposal(
  ctx: Context<StaffActor>,
  vacancyId: string,
  typed: ProposalTyped,
): Promise<string> {
  const { id } = typed;
  const keep = async (trx: Db) => {
    const within = { ...ctx, db: trx };
    const vacancy = await findJobToWriteAbout(within, vacancyId);
    const open = await findOpenProposal(trx, vacancyId);
    if (open?.id === id) return;
    if (open) throw new Conflict(oneAtATime);
    const changes = await check(within, vacancy, typed);
    await writeVacancy(trx, vacancy);
    const proposal = { id, vacancyId, employerId: vacancy.employerId };
    await trx
      .insertInto("jobProposal")
      .values({
        ...proposal,
        staffId: ctx.actor.staffId,
        status: "drafted",
        words: typed.words,
        takenBy: typed.takenBy ?? "",
        draftedAt: ctx.now,
        sentAt: null,
        answerBy: null,
        answeredAt: null,
        answeredBy: null,
        reason: "",
        readAt: null,
        endedAt: null,
        updatedAt: ctx.now,
      })
      .execute();
    await insertChanges(trx, ctx, id, changes);
    await record(trx, ctx, proposalEntry("draft", proposal));
  };
  await ctx.db
    .transaction()
    .execute(keep)
    .catch(async (error: unknown) => {
      if (!isDuplicate(error)) throw error;
      // The second press of the same button; or somebody else was first, a moment ago.
      const mine = await findProposal(ctx, vacancyId, id).catch((refused) => {
        if (isRefusal(refused)) throw new Conflict(oneAtATime);
        throw refused;
      });
      return void mine;
    });
  return id;
}

/** @throws Conflict once it was sent: what an employer may have read is not written over. */
export async function changeDraft(
  ctx: Context<StaffActor>,
  vacancyId: string,
  typed: ProposalTyped,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const within = { ...ctx, db: trx };
    const vacancy = await findJobToWriteAbout(within, vacancyId);
    const proposal = await findProposal(within, vacancyId, typed.id);
    const changes = await check(within, vacancy, typed);
    const written = await trx
      .updateTable("jobProposal")
      .set({ words: typed.words, takenBy: typed.takenBy ?? "", updatedAt: ctx.now })
      .where("id", "=", typed.id)
      .where("status", "=", "drafted")
      .executeTakeFirst();
    if (written.numUpdatedRows === 0n) throw new Conflict(proposalMoved[proposal.status]);
    await trx.deleteFrom("jobProposalChange").where("proposalId", "=", typed.id).execute();
    await insertChanges(trx, ctx, typed.id, changes);
    await record(trx, ctx, proposalEntry("edit", proposal));
  });
}

/** To the employer, who has 20 working days. @throws Invalid when the job has changed since it was written. */
export async function sendProposal(
  ctx: Context<StaffActor>,
  vacancyId: string,
  id: string,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const within = { ...ctx, db: trx };
    const vacancy = await findJobToWriteAbout(within, vacancyId);
    const proposal = await findProposal(within, vacancyId, id);
    if (proposal.status === "drafted") {
      if (proposal.changes.some((each) => asItIs(each, vacancy) === null))
        throw new Invalid(
          "The job has changed since this was written. Put it right, then send it.",
        );
      const wrong = Object.values(wrongWith(proposal.changes, vacancy))[0];
      if (wrong) throw new Invalid(wrong[0] ?? "");
      // Somebody may have joined the caseload since.
      await mustSpeakOfTheJob(within, vacancy, proposal);
    }
    await writeVacancy(trx, vacancy);
    await moveProposal(trx, ctx, proposal, "send", "specialist", {
      sentAt: ctx.now,
      answerBy: addWorkingDays(dateOf(ctx.now), answerWorkingDays, vacancy.nation ?? "england"),
    });
    await tell(trx, ctx, "jobProposal.sent", { vacancyId, proposalId: id });
  });
}

/** A draft is thrown away; what was sent is taken back, and the employer reads no more than that. */
export async function withdrawProposal(
  ctx: Context<StaffActor>,
  vacancyId: string,
  id: string,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const proposal = await findToAct({ ...ctx, db: trx }, vacancyId, id);
    await moveProposal(trx, ctx, proposal, "withdraw", "specialist", { endedAt: ctx.now });
  });
}

/** The answer, or that none came, was read: it leaves the list of what needs doing. */
export async function readAnswer(
  ctx: Context<StaffActor>,
  vacancyId: string,
  id: string,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const proposal = await findToAct({ ...ctx, db: trx }, vacancyId, id);
    if (proposal.readAt) return;
    await moveProposal(trx, ctx, proposal, "read", "specialist", { readAt: ctx.now });
  });
}

async function findToAct(ctx: Context<StaffActor>, vacancyId: string, id: string) {
  const proposal = await findProposal(ctx, vacancyId, id);
  if (!may(proposalParty(ctx.actor, proposal.vacancy), "jobProposal.write")) throw new Forbidden();
  return proposal;
}
