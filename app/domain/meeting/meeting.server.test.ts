import { beforeEach, describe, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { marked, sayYes, sendToEmployer } from "#tests/access/town.ts";
import { freshDatabase } from "#tests/support/database.ts";
import {
  agreedMeeting,
  aMeeting,
  chooseFirst,
  meetingPlace,
  timesOf,
} from "#tests/support/meeting.ts";
import { aPlace, as, newId, type Place, system, today, vacancy } from "#tests/support/place.ts";
import { addDays, instantOf } from "../calendar/calendar.ts";
import { Conflict, Forbidden, Invalid, NotFound } from "../errors.ts";
import { ask, draftIntroduction } from "../introduction/introduction.commands.server.ts";
import {
  expressInterest,
  notThisTime,
} from "../introduction/introduction-answer.commands.server.ts";
import { listIntroductionTasks } from "../introduction/introduction-tasks.queries.server.ts";
import { withdraw } from "../introduction/introduction-withdrawal.commands.server.ts";
import type { Actor } from "../policy.ts";
import { askForTimes, suggestMeeting, suggestTimes } from "./meeting.commands.server.ts";
import { findMeetings } from "./meeting.queries.server.ts";
import {
  cancelMeeting,
  chooseTime,
  keepTime,
  markQuestionsSent,
  sayHowItWent,
} from "./meeting-answer.commands.server.ts";
import { listMeetingsOfDay } from "./meeting-rows.queries.server.ts";
import type { MeetingContext } from "./meeting-scope.server.ts";
import { listMeetingTasks } from "./meeting-tasks.queries.server.ts";
import { askHowMeetingsWent, remindOfMeetings } from "./meeting-timetable.commands.server.ts";

let db: Db;
let place: Place;
let about: { introductionId: string };
const day = today.slice(0, 10);
const meetsOn = addDays(day, 3);
const startsAt = instantOf(meetsOn, "14:00");
const after = instantOf(meetsOn, "15:00");
const at = <A extends Actor>(actor: A, now = today) => as(db, actor, now);
const owner = (now = today) => at(place.bramble.owner, now);
const amara = (now = today) => at(place.amara, now);
const priya = (now = today) => at(place.priya, now);

beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
  const introduced = { vacancyId: place.job, participant: place.amara, specialist: place.priya };
  about = { introductionId: await sendToEmployer(db, introduced) };
});

const rowOf = (id: string) =>
  db.selectFrom("meeting").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
const statusOf = async () =>
  (
    await db
      .selectFrom("introduction")
      .select("status")
      .where("id", "=", about.introductionId)
      .executeTakeFirstOrThrow()
  ).status;
const told = async (name: string) =>
  (await db.selectFrom("outbox").select("data").where("event", "=", name).execute()).map(
    ({ data }) => JSON.parse(data) as Record<string, string>,
  );
const seen = async (ctx: MeetingContext) => (await findMeetings(ctx, about)).current;
const agreed = (change = {}) => agreedMeeting(owner(), amara(), about, change);

describe("to find a time", () => {
  test("an employer suggests, the person chooses, and both read the same", async () => {
    const id = await agreed();
    expect(await statusOf()).toBe("meeting");
    for (const ctx of [owner(), amara(), priya()])
      expect(await seen(ctx)).toMatchObject({
        id,
        status: "agreed",
        startsAt,
        place: meetingPlace,
      });
    expect(await told("meeting.agreed")).toEqual([{ meetingId: id, sequence: "0" }]);
  });

  test("the person is first once the employer is interested, and not before", async () => {
    const meeting = aMeeting();
    await expect(suggestMeeting(amara(), about, meeting)).rejects.toThrow(Conflict);
    await expressInterest(owner(), about.introductionId);
    await suggestMeeting(amara(), about, meeting);
    await expect(chooseFirst(amara(), about, meeting.meetingId)).rejects.toThrow(Forbidden);
    await chooseFirst(owner(), about, meeting.meetingId);
    expect(await rowOf(meeting.meetingId)).toMatchObject({ status: "agreed", startsAt });
  });

  test("a specialist chooses for the person", async () => {
    const id = await agreedMeeting(owner(), priya(), about);
    expect(await rowOf(id)).toMatchObject({ status: "agreed" });
  });

  test("times are asked for, and the other side gives them", async () => {
    const asked = aMeeting({ times: [] });
    await suggestMeeting(owner(), about, asked);
    expect(await rowOf(asked.meetingId)).toMatchObject({ status: "asked", waitsFor: "person" });
    const { times, minutes } = aMeeting();
    await suggestTimes(amara(), about, { meetingId: asked.meetingId, round: 1, times, minutes });
    await chooseFirst(owner(), about, asked.meetingId);
    expect(await rowOf(asked.meetingId)).toMatchObject({ status: "agreed", startsAt });
  });

  test("none suits: others are suggested, or asked for", async () => {
    const { meetingId, ...meeting } = aMeeting();
    await suggestMeeting(owner(), about, { meetingId, ...meeting });
    const [first] = await timesOf(db, meetingId);
    const others = { meetingId, round: 1, minutes: 30, times: [{ date: meetsOn, time: "11:30" }] };
    await suggestTimes(amara(), about, others);
    // The times before can no longer be chosen.
    await expect(
      chooseTime(owner(), about, { meetingId, timeId: first?.id ?? "" }),
    ).rejects.toThrow(Conflict);
    await askForTimes(owner(), about, { meetingId, round: 2 });
    expect(await rowOf(meetingId)).toMatchObject({ status: "asked", waitsFor: "person" });
  });

  test("what is sent twice happens once, and what a page of yesterday sends is told so", async () => {
    const meeting = aMeeting();
    await suggestMeeting(owner(), about, meeting);
    await suggestMeeting(owner(), about, meeting);
    const { meetingId, minutes } = meeting;
    const times = [{ date: meetsOn, time: "11:30" }];
    await suggestTimes(amara(), about, { meetingId, round: 1, times, minutes });
    await suggestTimes(amara(), about, { meetingId, round: 1, times, minutes });
    const stale = { meetingId, round: 1, times: [{ date: meetsOn, time: "12:30" }], minutes };
    await expect(suggestTimes(amara(), about, stale)).rejects.toThrow(Conflict);
    const [time] = await timesOf(db, meetingId);
    const choice = { meetingId, timeId: time?.id ?? "" };
    await chooseTime(owner(), about, choice);
    await chooseTime(owner(), about, choice);
    expect(await told("meeting.agreed")).toHaveLength(1);
    expect(await db.selectFrom("meeting").select("id").execute()).toHaveLength(1);
  });

  test("of two who choose at once one wins, and the other reads what happened", async () => {
    const { meetingId, ...rest } = aMeeting();
    const times = ["14:00", "15:00"].map((time) => ({ date: meetsOn, time }));
    await suggestMeeting(owner(), about, { meetingId, ...rest, times });
    const open = await timesOf(db, meetingId);
    const both = await Promise.allSettled(
      [amara(), priya()].map((ctx, place) =>
        chooseTime(ctx, about, { meetingId, timeId: open[place]?.id ?? "" }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const lost = both.find((each) => each.status === "rejected");
    expect(lost?.reason).toBeInstanceOf(Conflict);
    const chosen = await db
      .selectFrom("meetingTime")
      .select("startsAt")
      .where("chosenAt", "is not", null)
      .execute();
    expect(chosen).toEqual([{ startsAt: (await rowOf(meetingId)).startsAt }]);
    expect(await told("meeting.agreed")).toHaveLength(1);
  });

  test("a second meeting waits until the first is over or cancelled", async () => {
    await agreed();
    await expect(suggestMeeting(owner(), about, aMeeting())).rejects.toThrow(/already/);
    await suggestMeeting(owner(after), about, aMeeting({}, after));
  });

  test.each([
    ["past", { times: [{ date: addDays(day, -1), time: "14:00" }] }, "time1"],
    ["skipped by the clocks", { times: [{ date: "2026-03-29", time: "01:30" }] }, "time1"],
    ["of a review", { kind: "review" as const }, "kind"],
    ["at an address that is not https", { videoUrl: "http://meet.example.org" }, "videoUrl"],
    ["of three hours without pay", { kind: "workingInterview" as const, minutes: 180 }, "minutes"],
  ])("one that is %s is refused at its field", async (_, change, field) => {
    const refused = suggestMeeting(owner(), about, aMeeting(change));
    await expect(refused).rejects.toMatchObject({ fields: { [field]: [expect.any(String)] } });
    expect(await statusOf()).toBe("withEmployer");
  });

  test("nobody of another employer, another specialist or another person finds it", async () => {
    const id = await agreed();
    for (const actor of [place.rival.owner, place.dan, place.joe, place.lead]) {
      await expect(findMeetings(at(actor), about)).rejects.toThrow(NotFound);
      await expect(cancelMeeting(at(actor), about, { meetingId: id })).rejects.toThrow(NotFound);
    }
    const meetingId = newId();
    await expect(cancelMeeting(owner(), about, { meetingId })).rejects.toThrow(NotFound);
  });
});

describe("what helps is carried from the approved words, and from nothing else", () => {
  const introduceWith = async (helps: string) => {
    await db.updateTable("introduction").set({ status: "withdrawn" }).execute();
    const { bramble, priya: by, amara: person } = place;
    const id = await draftIntroduction(priya(), {
      id: newId(),
      vacancyId: await vacancy(db, bramble, { specialistId: by.staffId }),
      participantId: person.participantId,
      nameUsed: marked.name,
      items: [
        { part: "whatHelps", words: helps },
        { part: "whatHelps", words: "After 3pm, kept to themselves" },
        { part: "specialistSays", words: marked.says },
      ],
    });
    await ask(priya(), id);
    await sayYes(db, person, id);
    about = { introductionId: id };
  };

  test("a time that goes against it is pointed out once, and may be sent all the same", async () => {
    await introduceWith("Meeting at 11:00 or later works best");
    const early = aMeeting({ times: [{ date: meetsOn, time: "09:30" }] });
    await expect(suggestMeeting(owner(), about, early)).rejects.toMatchObject({
      fields: { despite: [expect.stringContaining("before 11am"), expect.any(String)] },
    });
    await suggestMeeting(owner(), about, { ...early, despite: "yes" });
    for (const ctx of [owner(), amara(), priya()])
      expect((await findMeetings(ctx, about)).adjustments).toMatchObject({
        lines: ["Meeting at 11:00 or later works best"],
        notAfter: null,
      });
  });

  test("questions asked for beforehand are a task with its day, until they are sent", async () => {
    await introduceWith("The questions two days before");
    const id = await agreed();
    const tasks = async () =>
      (await listMeetingTasks(owner())).map(({ title, dueOn }) => ({ title, dueOn }));
    expect(await tasks()).toEqual([
      { title: `Send ${marked.name} the questions`, dueOn: addDays(meetsOn, -2) },
    ]);
    await expect(markQuestionsSent(amara(), about, { meetingId: id })).rejects.toThrow(Forbidden);
    await markQuestionsSent(owner(), about, { meetingId: id });
    expect(await tasks()).toEqual([]);
  });
});

describe("to change it", () => {
  const change = (ctx: MeetingContext, meetingId: string, time: string, round = 1) =>
    suggestTimes(ctx, about, {
      meetingId,
      round,
      times: [{ date: meetsOn, time }],
      minutes: 30,
    });

  test("the agreed time holds until another is chosen; then the same event has the next number", async () => {
    const id = await agreed();
    await change(amara(), id, "16:00");
    expect(await rowOf(id)).toMatchObject({ status: "moving", startsAt, sequence: 0 });
    await chooseFirst(owner(), about, id);
    expect(await rowOf(id)).toMatchObject({
      status: "agreed",
      startsAt: instantOf(meetsOn, "16:00"),
      sequence: 1,
      remindedAt: null,
    });
    expect((await told("meeting.agreed")).map(({ sequence }) => sequence)).toEqual(["0", "1"]);
  });

  test("kept as it is, no calendar hears of anything", async () => {
    const id = await agreed();
    await change(owner(), id, "16:00");
    await keepTime(amara(), about, { meetingId: id, round: 2 });
    expect(await rowOf(id)).toMatchObject({ status: "agreed", startsAt, sequence: 0 });
    expect(await told("meeting.agreed")).toHaveLength(1);
    await expect(chooseFirst(amara(), about, id)).rejects.toThrow("no time to choose");
  });

  test("cancelled, it has the next number once more, and another can be suggested", async () => {
    const id = await agreed();
    await cancelMeeting(amara(), about, { meetingId: id });
    await cancelMeeting(amara(), about, { meetingId: id });
    expect(await rowOf(id)).toMatchObject({ status: "cancelled", sequence: 1 });
    expect(await told("meeting.cancelled")).toEqual([
      { meetingId: id, wasAgreed: "yes", by: "participant" },
    ]);
    await suggestMeeting(owner(), about, aMeeting());
  });

  test.each([
    [
      "the employer says not this time",
      () => notThisTime(owner(), { id: about.introductionId, reason: "timing" }),
    ],
    ["the person takes it back", () => withdraw(amara(), about.introductionId)],
  ])("when %s the meeting is taken out of every calendar", async (_, end) => {
    const id = await agreed();
    await end();
    expect(await rowOf(id)).toMatchObject({ status: "cancelled", sequence: 1 });
    expect(await told("meeting.cancelled")).toEqual([
      { meetingId: id, wasAgreed: "yes", by: "system" },
    ]);
    expect(await listMeetingTasks(owner())).toEqual([]);
  });

  test("what was taken back is no meeting of the employer's any more", async () => {
    await agreed();
    await withdraw(amara(), about.introductionId);
    await expect(findMeetings(owner(), about)).rejects.toThrow(NotFound);
  });
});

describe("the day before", () => {
  const dayBefore = instantOf(addDays(meetsOn, -1), "09:00");
  const remind = (now: string) => remindOfMeetings(as(db, system, now));

  test("everybody is reminded once, however often and on however many servers it is looked", async () => {
    await agreed();
    expect(await remind(instantOf(addDays(meetsOn, -1), "08:59"))).toBe(0);
    expect(await Promise.all([remind(dayBefore), remind(dayBefore)])).toContain(1);
    expect(await remind(instantOf(addDays(meetsOn, -1), "17:00"))).toBe(0);
    expect(await told("meeting.tomorrow")).toHaveLength(1);
  });

  test("what was cancelled is not spoken of, and another time has a reminder of its own", async () => {
    const id = await agreed();
    await remind(dayBefore);
    const later = { date: addDays(meetsOn, 4), time: "14:00" };
    await suggestTimes(owner(dayBefore), about, {
      meetingId: id,
      round: 1,
      times: [later],
      minutes: 30,
    });
    await chooseFirst(amara(dayBefore), about, id);
    expect(await remind(instantOf(addDays(meetsOn, 3), "09:00"))).toBe(1);
    await cancelMeeting(owner(dayBefore), about, { meetingId: id });
    expect(await remind(instantOf(addDays(meetsOn, 3), "10:00"))).toBe(0);
  });

  test("who agreed on it since needs no reminder", async () => {
    const now = instantOf(addDays(meetsOn, -1), "12:00");
    await agreedMeeting(owner(now), amara(now), about, {
      times: [{ date: meetsOn, time: "14:00" }],
    });
    expect(await remind(now)).toBe(0);
    expect(await told("meeting.tomorrow")).toEqual([]);
  });
});

describe("afterwards", () => {
  const say = (ctx: MeetingContext, meetingId: string, happened: "yes" | "no") =>
    sayHowItWent(ctx, about, { meetingId, happened });

  test("both are asked once it is over, and not before", async () => {
    const id = await agreed();
    expect(await askHowMeetingsWent(as(db, system, startsAt))).toBe(0);
    await expect(say(owner(startsAt), id, "yes")).rejects.toThrow(Conflict);
    expect(await askHowMeetingsWent(as(db, system, after))).toBe(1);
    expect(await askHowMeetingsWent(as(db, system, after))).toBe(0);
    const titles = async (ctx: Parameters<typeof listMeetingTasks>[0]) =>
      (await listMeetingTasks(ctx)).map(({ title }) => title);
    expect(await titles(owner(after))).toEqual([`Say whether you met ${marked.name}`]);
    expect(await titles(amara(after))).toEqual(["How was the meeting with Bramble Kitchens?"]);
    expect(await titles(priya(after))).toEqual([]);
  });

  test("one side's word that nobody came writes nothing down, and the other side does not see it", async () => {
    const id = await agreed();
    await say(owner(after), id, "no");
    expect(await rowOf(id)).toMatchObject({ status: "agreed" });
    const page = await findMeetings(amara(after), about);
    expect(page.current).toMatchObject({ id, isOver: true, said: null });
    expect(JSON.stringify(page)).not.toMatch(/"no"|didNot/);
  });

  test.each([
    ["no", "no", "didNotHappen"],
    ["no", "yes", "unclear"],
    ["yes", "no", "unclear"],
    ["yes", "yes", "happened"],
  ] as const)(
    "the employer says %s and the person %s: both read %s",
    async (first, second, status) => {
      const id = await agreed();
      await say(owner(after), id, first);
      await say(amara(after), id, second);
      await say(amara(after), id, first);
      expect(await rowOf(id)).toMatchObject({ status });
      for (const ctx of [owner(after), amara(after)])
        expect((await findMeetings(ctx, about)).earlier).toMatchObject([{ id, status }]);
      const rings = (await listMeetingTasks(priya(after))).map(({ title }) => title);
      expect(rings.some((title) => title.startsWith("Ring"))).toBe(status === "unclear");
    },
  );

  test("what somebody would like next is for their own side alone", async () => {
    const id = await agreed();
    await sayHowItWent(amara(after), about, { meetingId: id, happened: "yes", next: "talk" });
    expect(JSON.stringify(await findMeetings(owner(after), about))).not.toContain("talk");
    expect((await findMeetings(priya(after), about)).earlier[0]?.said).toEqual({
      happened: "yes",
      next: "talk",
    });
  });

  test("an offer made meanwhile has answered it: nobody is asked", async () => {
    await agreed();
    await db.updateTable("introduction").set({ status: "offered" }).execute();
    await askHowMeetingsWent(as(db, system, after));
    expect(await told("meeting.over")).toEqual([]);
    expect(await listMeetingTasks(owner(after))).toEqual([]);
  });

  test("then the employer says what comes next", async () => {
    const id = await agreed();
    await say(owner(after), id, "yes");
    const titles = (await listIntroductionTasks(owner(after))).map(({ title }) => title);
    expect(titles).toEqual([`Say what comes next for ${marked.name}`]);
  });
});

test("a specialist's day holds the meetings of their own people on it", async () => {
  await agreed();
  const day = await listMeetingsOfDay(priya(), meetsOn);
  expect(day).toMatchObject([{ startsAt, employerName: "Bramble Kitchens", kind: "visit" }]);
  expect(await listMeetingsOfDay(priya(), addDays(meetsOn, 1))).toEqual([]);
  expect(await listMeetingsOfDay(at(place.lead), meetsOn)).toEqual([]);
});

test("words that may not stand in a meeting are refused on every way in", async () => {
  const unpaid = aMeeting({ note: "A trial shift on Thursday" });
  await expect(suggestMeeting(owner(), about, unpaid)).rejects.toThrow(Invalid);
  const asked = aMeeting({ people: "Do you have any health conditions we should know of?" });
  expect(await suggestMeeting(owner(), about, asked)).toMatchObject({ outcome: "stopped" });
  const videoUrl = "https://call.example.com/do-you-have-any%20health_conditions?7";
  const hidden = aMeeting({ videoUrl });
  expect(await suggestMeeting(owner(), about, hidden)).toMatchObject({ outcome: "stopped" });
  expect(await db.selectFrom("meeting").select("id").execute()).toEqual([]);
});
