import type { IntroductionStatus } from "#db/tables.ts";
import { dateOf, dayInWords } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import type { EmployerActor, ParticipantActor, StaffActor } from "../policy.ts";
import { silencesOf } from "../silence/silence.queries.server.ts";
import { lapsesOn, type Silence, stepShown } from "../silence/silence-steps.server.ts";
import type { Task } from "../task.ts";
import { visibleTo } from "./introduction.queries.server.ts";
import { hearsOfChanges } from "./introduction-job-change.ts";

/** What introductions ask of somebody today, oldest promise first. */
export async function listIntroductionTasks(
  ctx: Context<EmployerActor | ParticipantActor | StaffActor>,
): Promise<Task[]> {
  const tasks = await tasksOf(ctx);
  return tasks.sort((a, b) => (a.dueOn ?? a.since).localeCompare(b.dueOn ?? b.since));
}

const rows = ({ db, actor }: Context<EmployerActor | ParticipantActor | StaffActor>) =>
  visibleTo(db, actor)
    .innerJoin("employer as e", "e.id", "i.employerId")
    .selectAll("i")
    .select(["v.title as jobTitle", "e.name as employerName", "p.chosenName", "p.accountId"])
    // While a meeting is arranged, ahead or waits for a word, it has tasks of its own.
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom("meeting as m")
          .select("m.id")
          .whereRef("m.introductionId", "=", "i.id")
          .where("m.status", "in", ["asked", "proposed", "agreed", "moving"]),
      ).as("isMeeting"),
    );

async function tasksOf(
  ctx: Context<EmployerActor | ParticipantActor | StaffActor>,
): Promise<Task[]> {
  const { actor } = ctx;
  if (actor.kind === "employer") return forEmployer(ctx);
  return actor.kind === "staff" ? forSpecialist(ctx) : forParticipant(ctx);
}

const waitingIn = (rows: readonly { id: string; status: IntroductionStatus }[]) =>
  rows.filter(({ status }) => status === "withEmployer").map(({ id }) => id);

/** The same rule that sends the reminder says on the page that one was sent. */
function reminded(silence: Silence | undefined, today: string): string[] {
  return silence && stepShown(silence, "remindEmployer", today) ? ["We have asked again."] : [];
}

async function forEmployer(ctx: Context<EmployerActor | ParticipantActor | StaffActor>) {
  const found = await rows(ctx)
    .where("i.status", "in", ["withEmployer", "interested", "meeting"])
    .execute();
  const today = dateOf(ctx.now);
  const silences = await silencesOf(ctx.db, waitingIn(found));
  return found.flatMap((row): Task[] => {
    const to = `/employer/introductions/${row.id}`;
    const since = row.sentAt ?? row.updatedAt;
    if (row.status === "withEmployer")
      return [
        {
          title: `Answer ${row.nameUsed}`,
          to,
          detail: [
            `Introduced for ${row.jobTitle}.`,
            ...reminded(silences.get(row.id), today),
          ].join(" "),
          ...(row.answerBy && { dueOn: row.answerBy }),
          since,
        },
      ];
    if (row.status === "interested")
      return [
        {
          title: `Suggest when to meet ${row.nameUsed}`,
          to,
          detail: `You said you are interested, for ${row.jobTitle}.`,
          since: row.answeredAt ?? since,
        },
      ];
    if (row.isMeeting) return [];
    return [
      {
        title: `Say what comes next for ${row.nameUsed}`,
        to,
        detail: `Another meeting, an offer, or not this time. For ${row.jobTitle}.`,
        since: row.updatedAt,
      },
    ];
  });
}

async function forParticipant(ctx: Context<EmployerActor | ParticipantActor | StaffActor>) {
  const found = await rows(ctx).where("i.status", "in", ["withParticipant", "offered"]).execute();
  const today = ctx.now.slice(0, 10);
  const changed = (await untalked(ctx)).map(({ id, employerName, jobTitle, since }) => ({
    title: `The job at ${employerName} has changed`,
    to: `/participant/introductions/${id}`,
    detail: `${jobTitle}. Your page says what it was and what it is.`,
    since,
  }));
  const steps = found.flatMap((row): Task[] => {
    const to = `/participant/introductions/${row.id}`;
    if (row.status === "withParticipant")
      return row.notNowUntil !== null && row.notNowUntil > today
        ? []
        : [
            {
              title: `Would you like to meet ${row.employerName}?`,
              to,
              detail: "You decide. Nothing has been sent. There is no deadline.",
              since: row.askedAt ?? row.updatedAt,
            },
          ];
    return [
      {
        title: `${row.employerName} offered you the job`,
        to,
        detail: `${row.jobTitle}. You say yes or no.`,
        since: row.updatedAt,
      },
    ];
  });
  return [...steps, ...changed];
}

async function forSpecialist(ctx: Context<EmployerActor | ParticipantActor | StaffActor>) {
  const found = await rows(ctx)
    .where("i.status", "in", ["drafted", "withParticipant", "withEmployer", "offered"])
    .execute();
  const today = dateOf(ctx.now);
  const silences = await silencesOf(ctx.db, waitingIn(found));
  const steps = found.flatMap((row): Task[] => {
    const to = `/specialist/introductions/${row.id}`;
    const about = `${row.chosenName}, ${row.jobTitle} at ${row.employerName}.`;
    const task = (title: string, since: string, dueOn?: string | null): Task[] => [
      { title, to, detail: about, since, ...(dueOn && { dueOn }) },
    ];
    if (row.status === "drafted")
      return row.changeRequest === null
        ? task("Finish a draft and ask", row.draftedAt)
        : task(`Change the words ${row.chosenName} asked about`, row.updatedAt);
    if (row.status === "withParticipant") {
      if (row.notNowUntil !== null)
        return row.notNowUntil <= today
          ? task(`Come back to ${row.chosenName}`, row.updatedAt, row.notNowUntil)
          : [];
      // Without an account nobody but the specialist can hear the decision.
      return row.accountId === null
        ? task(`Ask ${row.chosenName} and write down the decision`, row.askedAt ?? row.updatedAt)
        : [];
    }
    if (row.status === "withEmployer") {
      const silence = silences.get(row.id);
      const prompt = silence && stepShown(silence, "promptSpecialist", today);
      if (!prompt) return [];
      const ends = `Without an answer it ends on ${dayInWords(lapsesOn(silence), today)}.`;
      return [
        {
          title: `Ring ${row.employerName}: no answer yet`,
          to,
          detail: `${about} ${ends}`,
          since: row.sentAt ?? row.updatedAt,
          dueOn: prompt.on,
        },
      ];
    }
    return row.accountId === null
      ? task(`Tell ${row.chosenName} about the offer`, row.updatedAt)
      : [];
  });
  return [...steps, ...(await changedJobs(ctx)), ...(await heldNotes(ctx))];
}

async function heldNotes({
  db,
  actor,
}: Context<EmployerActor | ParticipantActor | StaffActor>): Promise<Task[]> {
  const held = await visibleTo(db, actor)
    .innerJoin("introductionNote as n", "n.introductionId", "i.id")
    .innerJoin("employer as e", "e.id", "i.employerId")
    .select(["i.id", "n.id as noteId", "n.sentAt", "e.name as employerName", "p.chosenName"])
    .where("n.heldAt", "is not", null)
    .where("n.settledAt", "is", null)
    .execute();
  return held.map(({ id, noteId, sentAt, employerName, chosenName }) => ({
    title: `Deal with a stopped note from ${employerName}`,
    to: `/specialist/introductions/${id}#note-${noteId}`,
    detail: `It asks about health before an offer. ${chosenName} has not seen it.`,
    since: sentAt,
  }));
}

/** Told of, and neither read by the person nor talked over with them since. */
const untalked = ({ db, actor }: Context<EmployerActor | ParticipantActor | StaffActor>) =>
  visibleTo(db, actor)
    .innerJoin("introductionJobChange as change", "change.introductionId", "i.id")
    .innerJoin("vacancyVersion as version", "version.id", "change.versionId")
    .innerJoin("employer as e", "e.id", "i.employerId")
    .select(["i.id", "p.chosenName", "e.name as employerName", "v.title as jobTitle"])
    .select(({ fn }) => fn.min("change.toldAt").as("since"))
    .where("i.status", "in", [...hearsOfChanges])
    .where("change.settledAt", "is", null)
    // A later one that was read says the same and more.
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("introductionJobChange as read")
            .innerJoin("vacancyVersion as later", "later.id", "read.versionId")
            .select("read.versionId")
            .whereRef("read.introductionId", "=", "i.id")
            .where("read.settledAt", "is not", null)
            .whereRef("later.number", ">=", "version.number"),
        ),
      ),
    )
    .groupBy(["i.id", "p.chosenName", "e.name", "v.title"])
    .execute();

async function changedJobs(
  ctx: Context<EmployerActor | ParticipantActor | StaffActor>,
): Promise<Task[]> {
  const changed = await untalked(ctx);
  return changed.map(({ id, chosenName, employerName, jobTitle, since }) => ({
    title: `Talk with ${chosenName}: the job has changed`,
    to: `/specialist/introductions/${id}`,
    detail: `${jobTitle} at ${employerName}.`,
    since,
  }));
}
