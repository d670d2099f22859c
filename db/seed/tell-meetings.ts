import type { Context } from "../../app/domain/context.ts";
import { sendNote } from "../../app/domain/introduction/introduction-note.commands.server.ts";
import { suggestMeeting, suggestTimes } from "../../app/domain/meeting/meeting.commands.server.ts";
import {
  chooseTime,
  sayHowItWent,
} from "../../app/domain/meeting/meeting-answer.commands.server.ts";
import {
  askHowMeetingsWent,
  remindOfMeetings,
} from "../../app/domain/meeting/meeting-timetable.commands.server.ts";
import { writePlacementNote } from "../../app/domain/placement-note/placement-note.commands.server.ts";
import type { EmployerActor, ParticipantActor, StaffActor } from "../../app/domain/policy.ts";
import { remindOfSilence } from "../../app/domain/silence/silence.commands.server.ts";
import type { Side, ThreadRef } from "../../app/domain/thread/thread.ts";
import { noteReading } from "../../app/domain/thread/thread-reading.server.ts";
import type { Seeding } from "./clock.ts";
import { actorOf } from "./placement-cast.ts";
import type { Settled } from "./settle-people.ts";
import type { SettledWork } from "./settle-work.ts";
import {
  meetings,
  type SeedMeeting,
  type SeedSubject,
  type SeedWords,
  words,
} from "./stories-lately.ts";
import { staffActor } from "./tell-introductions.ts";
import { momentOf, workdayBy, workdayFrom } from "./working-days.ts";

type Sides = Record<"employer" | "specialist" | "person", Speaker>;
type Speaker = (
  daysAgo: number,
  time: string,
) => Context<EmployerActor | StaffActor | ParticipantActor>;

interface Subject {
  about: { introductionId: string } | { placementId: string };
  thread: ThreadRef;
  by: Sides;
}

/** The introduction to that vacancy, or the job, and who speaks in it: the specialist for whoever has no account. */
async function subjectOf(
  seed: Seeding,
  people: Settled,
  work: SettledWork,
  { participant, vacancy }: SeedSubject,
): Promise<Subject> {
  const { db, newId } = seed.ctx;
  const person = people.participants.get(participant);
  const [table, vacancyId] = vacancy
    ? (["introduction", work.vacancies.get(vacancy)?.vacancyId] as const)
    : (["placement", undefined] as const);
  let found = db
    .selectFrom(table)
    .select(["id", "employerId"])
    .where("participantId", "=", person?.participantId ?? "");
  if (vacancyId) found = found.where("vacancyId", "=", vacancyId);
  const { id, employerId } = await found.executeTakeFirstOrThrow();
  const employer = [...work.employers.values()].find((each) => each.employerId === employerId);
  if (!person || !employer) throw new Error(`nobody speaks for ${participant} and their employer`);
  const as =
    (actor: EmployerActor | StaffActor | ParticipantActor): Speaker =>
    (daysAgo, time) => ({ db, now: momentOf(seed, seed.on(-daysAgo), time), newId, actor });
  const specialist = staffActor(people, person.specialist);
  return {
    about: vacancy ? { introductionId: id } : { placementId: id },
    thread: { kind: table, id },
    by: {
      employer: as(employer.owner),
      specialist: as(specialist),
      person: as(actorOf(people, participant) ?? specialist),
    },
  };
}

async function arrange(seed: Seeding, { about, by }: Subject, told: SeedMeeting): Promise<void> {
  const { kind, minutes, place, people, note = "", chosenDaysAgo, others, said = {} } = told;
  const meetingId = seed.ctx.newId();
  const dated = (times: SeedMeeting["times"]) =>
    times.map(([days, time]) => ({
      date: days < 0 ? workdayBy(seed.on(days)) : workdayFrom(seed.on(days)),
      time,
    }));
  await suggestMeeting(by.employer(told.suggestedDaysAgo, "10:40"), about, {
    ...{ meetingId, kind, minutes, place, people, note, videoUrl: "", despite: "yes" },
    times: dated(told.times),
  });
  if (chosenDaysAgo === undefined) return;
  const { id: timeId } = await seed.ctx.db
    .selectFrom("meetingTime")
    .select("id")
    .where("meetingId", "=", meetingId)
    .orderBy("startsAt")
    .executeTakeFirstOrThrow();
  await chooseTime(by.person(chosenDaysAgo, "11:20"), about, { meetingId, timeId });
  if (others)
    await suggestTimes(by.employer(others.daysAgo, "09:50"), about, {
      ...{ meetingId, minutes, round: 1, despite: "yes" },
      times: dated(others.times),
    });
  for (const [side, [happened, next]] of Object.entries(said) as [
    keyof typeof said,
    NonNullable<(typeof said)["person"]>,
  ][])
    await sayHowItWent(by[side](1, "10:10"), about, {
      ...{ meetingId, happened },
      ...(next && { next }),
    });
}

/** Each as it was written, and then opened by whom it is to, if it was. */
async function speak({ newId }: Seeding["ctx"], { thread, by }: Subject, { said }: SeedWords) {
  const speaker: Record<Side, Speaker> = { ...by, participant: by.person };
  for (const { daysAgo, time, from, to, words, isRead } of said) {
    const note = { id: newId(), to, words };
    const ctx = speaker[from](daysAgo, time);
    if (thread.kind === "placement")
      await writePlacementNote(ctx, { ...note, placementId: thread.id });
    else await sendNote(ctx, { ...note, introductionId: thread.id });
    if (isRead) await noteReading(speaker[to](daysAgo, time), thread, [{ from, at: ctx.now }]);
  }
}

/** Meetings and words of introductions and jobs, and what the portal itself did about them meanwhile. */
export async function tellMeetings(
  seed: Seeding,
  people: Settled,
  work: SettledWork,
): Promise<void> {
  for (const told of meetings) await arrange(seed, await subjectOf(seed, people, work, told), told);
  for (const told of words) await speak(seed.ctx, await subjectOf(seed, people, work, told), told);
  await runTimetable(seed);
}

const daysOfTimetable = 14;

/** What the portal does by itself each morning: it asks employers again, reminds of meetings, and asks how they went. */
async function runTimetable(seed: Seeding): Promise<void> {
  for (let daysAgo = daysOfTimetable; daysAgo >= 0; daysAgo -= 1) {
    const ctx = { ...seed.ctx, now: momentOf(seed, seed.on(-daysAgo), "09:15") };
    await remindOfSilence(ctx);
    await remindOfMeetings(ctx);
    await askHowMeetingsWent(ctx);
  }
}
