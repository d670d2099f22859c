import type { Db } from "#db/connect.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { NotFound } from "../errors.ts";
import { type EmployerActor, may, type StaffActor } from "../policy.ts";
import type { Task } from "../task.ts";
import { findVacancy, isInArea, visibleTo } from "../vacancy/vacancy.queries.server.ts";
import { answeredProposals, openProposals, proposalParty } from "./job-proposal.ts";

type Reader = EmployerActor | StaffActor;

/**
 * Proposals about the vacancies somebody sees. The employer: from the day one was sent. Staff: the job's own area, and
 * its named specialist; another area sees the job and not what is said about it.
 */
export function visibleProposals(db: Db, actor: Reader, today: string) {
  const vacancies = visibleTo(db, actor, today);
  const near =
    actor.kind === "staff"
      ? vacancies.where((eb) =>
          eb.or([eb("vacancy.specialistId", "=", actor.staffId), isInArea(eb, actor.areaId)]),
        )
      : vacancies;
  const proposals = near.innerJoin("jobProposal", "jobProposal.vacancyId", "vacancy.id");
  return actor.kind === "employer"
    ? proposals.where("jobProposal.sentAt", "is not", null)
    : proposals;
}

/** One proposal with its changes, beside the job as it is today. @throws NotFound */
export async function findProposal(ctx: Context<Reader>, vacancyId: string, id: string) {
  const { db, actor } = ctx;
  const row = await visibleProposals(db, actor, dateOf(ctx.now))
    .innerJoin("staff as author", "author.id", "jobProposal.staffId")
    .innerJoin("account as authorAccount", "authorAccount.id", "author.accountId")
    .leftJoin("account as answerer", "answerer.id", "jobProposal.answeredBy")
    .selectAll("jobProposal")
    .select(["authorAccount.name as authorName", "answerer.name as answererName"])
    .where("jobProposal.id", "=", id)
    .where("jobProposal.vacancyId", "=", vacancyId)
    .executeTakeFirst();
  if (!row) throw new NotFound();
  const vacancy = await findVacancy(ctx, vacancyId);
  if (!may(proposalParty(actor, vacancy), "jobProposal.read")) throw new NotFound();
  const changes = await db
    .selectFrom("jobProposalChange")
    .selectAll()
    .where("proposalId", "=", id)
    .orderBy("position")
    .execute();
  // What was taken back is not read on: the page says that it was, and no more.
  const isClosed = actor.kind === "employer" && row.status === "withdrawn";
  const shown = isClosed ? { ...row, words: "", takenBy: "" } : row;
  return { ...shown, vacancy, changes: isClosed ? [] : changes };
}

/** Every proposal about one vacancy, newest first, with what each would change. */
export async function listProposals(ctx: Context<Reader>, vacancyId: string) {
  const rows = await visibleProposals(ctx.db, ctx.actor, dateOf(ctx.now))
    .innerJoin("staff as author", "author.id", "jobProposal.staffId")
    .innerJoin("account as authorAccount", "authorAccount.id", "author.accountId")
    .select([
      "jobProposal.id",
      "jobProposal.status",
      "jobProposal.draftedAt",
      "jobProposal.sentAt",
      "jobProposal.answerBy",
      "authorAccount.name as authorName",
    ])
    .where("jobProposal.vacancyId", "=", vacancyId)
    .orderBy("jobProposal.draftedAt", "desc")
    .orderBy("jobProposal.id")
    .execute();
  const changes = await ctx.db
    .selectFrom("jobProposalChange")
    .select(["proposalId", "kind"])
    .where("proposalId", "in", ["", ...rows.map(({ id }) => id)])
    .orderBy("position")
    .execute();
  return rows.map((row) => ({
    ...row,
    changes: changes.filter(({ proposalId }) => proposalId === row.id),
  }));
}

/** The proposal about this vacancy that is being written or with the employer. */
export const findOpenProposal = (db: Db, vacancyId: string) =>
  db
    .selectFrom("jobProposal")
    .select(["id", "status"])
    .where("vacancyId", "=", vacancyId)
    .where("status", "in", [...openProposals])
    .executeTakeFirst();

/** Tasks that others took on by agreement, unless the employer has written them into the job again since. */
export async function listMovedTasks(ctx: Context<Reader>, vacancyId: string): Promise<string[]> {
  const moved = await visibleProposals(ctx.db, ctx.actor, dateOf(ctx.now))
    .innerJoin("jobProposalChange as change", "change.proposalId", "jobProposal.id")
    .select("change.words")
    .where("jobProposal.vacancyId", "=", vacancyId)
    .where("change.kind", "=", "task")
    .where("change.answer", "=", "agree")
    .where("change.words", "not in", (eb) =>
      eb.selectFrom("vacancyTask").select("words").where("vacancyTask.vacancyId", "=", vacancyId),
    )
    .orderBy("jobProposal.answeredAt")
    .orderBy("change.position")
    .execute();
  return [...new Set(moved.map(({ words }) => words))];
}

/** What waits for the employer: a proposal to answer. */
export async function listEmployerProposalTasks(ctx: Context<EmployerActor>): Promise<Task[]> {
  const rows = await visibleProposals(ctx.db, ctx.actor, dateOf(ctx.now))
    .select(["jobProposal.id", "jobProposal.sentAt", "jobProposal.answerBy"])
    .select(["vacancy.id as vacancyId", "vacancy.title"])
    .where("jobProposal.status", "=", "sent")
    .execute();
  return rows.map(({ id, vacancyId, title, sentAt, answerBy }) => ({
    title: `Look at our proposal: ${title}`,
    to: `/employer/vacancies/${vacancyId}/proposals/${id}`,
    detail: "About the job alone. Agree what helps, and keep the rest as it is.",
    since: sentAt ?? ctx.now,
    ...(answerBy && { dueOn: answerBy }),
  }));
}

/** What waits for staff: their own drafts; and an answer, or that none came, for the author and the named specialist. */
export async function listSpecialistProposalTasks(ctx: Context<StaffActor>): Promise<Task[]> {
  const me = ctx.actor.staffId;
  const rows = await visibleProposals(ctx.db, ctx.actor, dateOf(ctx.now))
    .innerJoin("employer", "employer.id", "vacancy.employerId")
    .select(["jobProposal.id", "jobProposal.status", "jobProposal.updatedAt"])
    .select(["vacancy.id as vacancyId", "vacancy.title", "employer.name as employerName"])
    .where((eb) =>
      eb.or([
        eb.and([eb("jobProposal.status", "=", "drafted"), eb("jobProposal.staffId", "=", me)]),
        eb.and([
          eb("jobProposal.status", "in", [...answeredProposals, "lapsed"]),
          eb("jobProposal.readAt", "is", null),
          eb.or([eb("jobProposal.staffId", "=", me), eb("vacancy.specialistId", "=", me)]),
        ]),
      ]),
    )
    .execute();
  return rows.map(({ id, vacancyId, title, employerName, status, updatedAt }) => ({
    title:
      status === "drafted"
        ? `Finish your proposal: ${title}, ${employerName}`
        : status === "lapsed"
          ? `No answer to your proposal: ${title}, ${employerName}`
          : `Read the answer to a proposal: ${title}, ${employerName}`,
    to: `/specialist/vacancies/${vacancyId}/proposals/${id}`,
    detail:
      status === "drafted"
        ? "Saved. The employer does not see it."
        : "Then say that you have read it.",
    since: updatedAt,
  }));
}
