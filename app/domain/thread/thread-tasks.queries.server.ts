/** Words that wait for somebody: addressed to their side, and neither read nor answered by anybody there. */
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { visibleTo as introductionsVisibleTo } from "../introduction/introduction.queries.server.ts";
import { mayEmployerRead } from "../introduction/introduction.ts";
import {
  coverOn,
  visibleTo as placementsVisibleTo,
} from "../placement/placement-scope.queries.server.ts";
import type { EmployerActor, ParticipantActor, StaffActor } from "../policy.ts";
import type { Task } from "../task.ts";
import { type Side, type ThreadKind, threadPage } from "./thread.ts";

type Reader = Context<EmployerActor | ParticipantActor | StaffActor>;
const sideOfActor = ({ actor }: Reader): Side =>
  actor.kind === "staff" ? "specialist" : actor.kind;

/**
 * Of introductions and jobs, what has waited longest first. What waits in advice is told with its promises. Whoever has read
 * is asked for no answer: most words need none, and what needs one is asked on its own page (a decision, a meeting, a review).
 */
export async function listThreadTasks(ctx: Reader): Promise<Task[]> {
  const found = await Promise.all([onIntroductions(ctx), onJobs(ctx)]);
  return found.flat().sort((a, b) => a.since.localeCompare(b.since));
}

interface Waiting {
  kind: ThreadKind;
  id: string;
  fromSide: Side;
  since: string;
  participantName: string;
  employerName: string;
  specialistName: string;
  jobTitle: string;
}

function taskOf(side: Side, row: Waiting): Task {
  const names = {
    participant: row.participantName,
    employer: row.employerName,
    specialist: row.specialistName,
  };
  const others = { employer: "", participant: row.employerName, specialist: row.employerName };
  const isJob = row.kind === "placement";
  const about = isJob ? "About the job" : "About an introduction";
  const where = others[side] && ` at ${others[side]}`;
  return {
    // Somebody may write about the job that they have, and about one that they might have.
    title: `Read what ${names[row.fromSide]} wrote ${isJob ? "about the job" : "to you"}`,
    to: threadPage[row.kind](side, row.id) + (row.kind === "introduction" ? "#notes" : ""),
    detail: `${about}: ${row.jobTitle}${where}.`,
    since: row.since,
  };
}

async function onIntroductions(ctx: Reader): Promise<Task[]> {
  const side = sideOfActor(ctx);
  const { accountId } = ctx.actor;
  const rows = await introductionsVisibleTo(ctx.db, ctx.actor)
    .innerJoin("introductionNote as note", "note.introductionId", "i.id")
    .innerJoin("employer as e", "e.id", "i.employerId")
    .innerJoin("staff as s", "s.id", "p.specialistId")
    .innerJoin("account as sa", "sa.id", "s.accountId")
    .select(["i.id", "i.status", "i.nameUsed", "p.chosenName", "v.title as jobTitle"])
    .select(["e.name as employerName", "sa.name as specialistName"])
    .select(["note.fromSide", "note.sentAt", "note.releasedAt"])
    .select((eb) =>
      eb
        .selectFrom("introductionApproval as approval")
        .select("approval.takenBackAt")
        .whereRef("approval.introductionId", "=", "i.id")
        .orderBy("approval.approvedAt", "desc")
        .limit(1)
        .as("takenBackAt"),
    )
    .where("note.toSide", "=", side)
    // What somebody said to the specialist, who wrote it down for them, is known to whoever wrote it.
    .where((eb) =>
      eb.or([
        eb("note.authorAccountId", "is", null),
        eb("note.authorAccountId", "!=", accountId ?? ""),
      ]),
    )
    // A stopped note waits for the specialist's judgement, which is a task of its own.
    .where((eb) => eb.or([eb("note.heldAt", "is", null), eb("note.releasedAt", "is not", null)]))
    .where(({ not, exists, selectFrom, fn }) =>
      not(
        exists(
          selectFrom("threadReading as reading")
            .select("reading.reader")
            .where("reading.threadKind", "=", "introduction")
            .whereRef("reading.threadId", "=", "i.id")
            .where("reading.side", "=", side)
            .whereRef("reading.readAt", ">=", fn.coalesce("note.releasedAt", "note.sentAt")),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("introductionNote as answer")
            .select("answer.id")
            .whereRef("answer.introductionId", "=", "i.id")
            .where("answer.fromSide", "=", side)
            .whereRef("answer.toSide", "=", "note.fromSide")
            .whereRef("answer.sentAt", ">", "note.sentAt"),
        ),
      ),
    )
    .execute();
  const readable = side === "employer" ? rows.filter((row) => mayEmployerRead(row)) : rows;
  return firstOfEach(
    readable.map(({ releasedAt, sentAt, nameUsed, chosenName, fromSide, ...row }) => ({
      ...row,
      kind: "introduction",
      // What the specialist passed on is in the specialist's words.
      fromSide: releasedAt === null ? fromSide : "specialist",
      since: releasedAt ?? sentAt,
      participantName: side === "employer" ? nameUsed : chosenName,
    })),
  ).map((row) => taskOf(side, row));
}

async function onJobs(ctx: Reader): Promise<Task[]> {
  const side = sideOfActor(ctx);
  const { actor } = ctx;
  let waiting = placementsVisibleTo(ctx.db, ctx)
    .innerJoin("placementNote as note", "note.placementId", "placement.id")
    .innerJoin("employer as e", "e.id", "placement.employerId")
    .innerJoin("account as sa", "sa.id", "specialist.accountId")
    .select(["placement.id", "placement.nameUsed", "participant.chosenName"])
    .select(["placement.jobTitle", "e.name as employerName", "sa.name as specialistName"])
    .select(["note.fromSide", "note.sentAt as since"])
    .where("note.toSide", "=", side)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("threadReading as reading")
            .select("reading.reader")
            .where("reading.threadKind", "=", "placement")
            .whereRef("reading.threadId", "=", "placement.id")
            .where("reading.side", "=", side)
            .whereRef("reading.readAt", ">=", "note.sentAt"),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("placementNote as answer")
            .select("answer.id")
            .whereRef("answer.placementId", "=", "placement.id")
            .where("answer.fromSide", "=", side)
            .whereRef("answer.toSide", "=", "note.fromSide")
            .whereRef("answer.sentAt", ">", "note.sentAt"),
        ),
      ),
    );
  // A lead sees that there is a job, and none of what is said about it.
  if (actor.kind === "staff")
    waiting = waiting.where((eb) =>
      eb.or([
        eb("participant.specialistId", "=", actor.staffId),
        eb(coverOn(eb, dateOf(ctx.now)), "=", actor.staffId),
      ]),
    );
  const rows = await waiting.execute();
  return firstOfEach(
    rows.map(({ nameUsed, chosenName, ...row }) => ({
      ...row,
      kind: "placement",
      participantName: side === "employer" ? nameUsed : chosenName,
    })),
  ).map((row) => taskOf(side, row));
}

/** One line for each thread and side that wrote, however much it wrote; since the first of it. */
function firstOfEach(rows: Waiting[]): Waiting[] {
  const first = new Map<string, Waiting>();
  for (const row of [...rows].sort((a, b) => a.since.localeCompare(b.since))) {
    const key = `${row.id} ${row.fromSide}`;
    if (!first.has(key)) first.set(key, row);
  }
  return [...first.values()];
}
