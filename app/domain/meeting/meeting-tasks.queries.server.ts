import { dateOf } from "../calendar/calendar.ts";
import { readLetter } from "../introduction/introduction-letter.ts";
import { approvalOf } from "../introduction/introduction-view.queries.server.ts";
import type { Task } from "../task.ts";
import { isAhead, isOver, type MeetingSide } from "./meeting.ts";
import { adjustmentsIn } from "./meeting-adjustments.ts";
import {
  listMeetingRows,
  type MeetingReader,
  type MeetingRow,
} from "./meeting-rows.queries.server.ts";
import { meetingTimeInWords, questionsDueOn } from "./meeting-times.ts";

/** What meetings ask of somebody: a time to choose or to suggest, questions to send, and how it went. */
export async function listMeetingTasks(ctx: MeetingReader): Promise<Task[]> {
  const rows = await listMeetingRows(ctx);
  const tasks = rows.flatMap((row) => taskOf(ctx, row) ?? []);
  return ctx.actor.kind === "employer" ? [...tasks, ...(await questionsToSend(ctx, rows))] : tasks;
}

function taskOf(ctx: MeetingReader, row: MeetingRow): Task | null {
  const { kind } = ctx.actor;
  const side: MeetingSide = kind === "employer" ? "employer" : "person";
  if (kind === "staff" && row.status === "unclear")
    return task(row, {
      title: `Ring ${row.chosenName} and ${row.employerName} about their meeting`,
      detail: "They remember it differently. Nobody is in the wrong; a short word helps.",
      since: row.updatedAt,
    });
  // Whoever has an account is asked themselves.
  if (kind === "staff" && row.hasAccount) return null;
  const other =
    kind === "participant" ? row.employerName : kind === "staff" ? row.chosenName : row.nameUsed;
  if (row.waitsFor === side && isAhead(row, ctx.now))
    return toArrange(row, other, kind === "staff");
  if (isOver(row, ctx.now) && row.asksHowItWent && !row.saidBySide.includes(side))
    return task(row, {
      title:
        kind === "staff"
          ? `Ask ${other} how the meeting went`
          : kind === "participant"
            ? `How was the meeting with ${other}?`
            : `Say whether you met ${other}`,
      detail: `${whenOf(row, ctx.now)}. And what comes next.`,
      since: row.endsAt ?? row.updatedAt,
    });
  return null;
}

const task = (row: MeetingRow, words: Omit<Task, "to">): Task => ({
  to: `${row.page}/meeting`,
  ...words,
});

const whenOf = ({ startsAt, minutes }: MeetingRow, now: string) =>
  startsAt ? meetingTimeInWords(startsAt, minutes, dateOf(now)) : "";

function toArrange(row: MeetingRow, other: string, forThem: boolean): Task {
  const since = row.updatedAt;
  const detail = `About the job: ${row.jobTitle}.`;
  if (row.status === "asked")
    return task(row, {
      title: forThem ? `Suggest times for ${other}` : `Suggest when to meet ${other}`,
      detail,
      since,
    });
  if (row.status === "moving")
    return task(row, {
      title: forThem
        ? `Other times are suggested for ${other}`
        : `Other times are suggested for meeting ${other}`,
      detail: "The time you agreed holds until you choose.",
      since,
    });
  return task(row, {
    title: forThem ? `Agree a time with ${other}` : `Choose a time to meet ${other}`,
    detail,
    since,
  });
}

/** Questions that somebody asked to have beforehand, by the day they asked for. */
async function questionsToSend(ctx: MeetingReader, rows: readonly MeetingRow[]): Promise<Task[]> {
  const agreed = rows.filter(
    ({ status, introductionId, startsAt, questionsSentAt }) =>
      (status === "agreed" || status === "moving") &&
      introductionId !== null &&
      questionsSentAt === null &&
      (startsAt ?? "") > ctx.now,
  );
  const tasks = await Promise.all(
    agreed.map(async (row): Promise<Task | null> => {
      const approval = await approvalOf(ctx.db, row.introductionId ?? "");
      const helps = approval
        ? readLetter(approval.words).sections.flatMap(({ part, items }) =>
            part === "whatHelps" ? items : [],
          )
        : [];
      const dueOn = questionsDueOn(row.startsAt ?? "", adjustmentsIn(helps));
      return dueOn === null
        ? null
        : task(row, {
            title: `Send ${row.nameUsed} the questions`,
            detail: `You meet on ${whenOf(row, ctx.now)}.`,
            dueOn,
            since: row.agreedAt ?? row.updatedAt,
          });
    }),
  );
  return tasks.flatMap((each) => each ?? []);
}
