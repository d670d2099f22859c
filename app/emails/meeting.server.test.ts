import { beforeEach, describe, expect, test } from "vitest";
import { withdraw } from "#app/domain/introduction/introduction-withdrawal.commands.server.ts";
import { suggestTimes } from "#app/domain/meeting/meeting.commands.server.ts";
import { cancelMeeting } from "#app/domain/meeting/meeting-answer.commands.server.ts";
import { uidOf } from "#app/domain/meeting/meeting-calendar.ts";
import { remindOfMeetings } from "#app/domain/meeting/meeting-timetable.commands.server.ts";
import { expandOutbox } from "#app/jobs/outbox.server.ts";
import { letterMaker } from "#app/jobs/outbox-letter.server.ts";
import type { Db } from "#db/connect.ts";
import { marked, sendToEmployer } from "#tests/access/town.ts";
import { checkedCalendar } from "#tests/support/calendar-check.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { agreedMeeting, aMeeting, chooseFirst, meetingPlace } from "#tests/support/meeting.ts";
import { aPlace, as, newId, type Place, system, today } from "#tests/support/place.ts";

let db: Db;
let place: Place;
let about: { introductionId: string };
let id: string;
const startsAt = "2026-02-28T14:00:00.000Z";
const owner = () => as(db, place.bramble.owner);
const amara = () => as(db, place.amara);

beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
  const introduced = { vacancyId: place.job, participant: place.amara, specialist: place.priya };
  about = { introductionId: await sendToEmployer(db, introduced) };
  id = await agreedMeeting(owner(), amara(), about, { people: "Ferris, who runs the shift" });
});

/** What waits, written as it would be sent at that instant, and what came of nothing. */
async function letters(now = today) {
  const edge = { db, now: () => now, newId };
  const log = { error: (event: object) => expect.fail(JSON.stringify(event)), info: () => {} };
  const letterFor = letterMaker({
    ...edge,
    origin: "http://localhost",
    replyKey: new Uint8Array(32).fill(7),
    organiser: "meetings@reply.alongside.example",
  });
  await expandOutbox({ ...edge, log, letterFor, send: async () => {}, text: null });
  const waiting = await db
    .selectFrom("message")
    .select(["name", "recipient", "data"])
    .where("name", "like", "%.meeting%")
    .orderBy("createdAt")
    .execute();
  return Promise.all(
    waiting.map(async (message) => ({ ...message, letter: await letterFor(message) })),
  );
}
type Written = Awaited<ReturnType<typeof letters>>;
const named = (all: Written, name: string) => all.filter((each) => each.name === name);
const only = (all: Written, name: string) => {
  const [first] = named(all, name);
  if (!first?.letter) throw new Error(`${name} was not written`);
  return first.letter;
};

describe("an agreed time", () => {
  test.each(["employer", "participant", "staff"])(
    "goes to the %s as an invitation that validates",
    async (side) => {
      const { calendar, to } = only(await letters(), `${side}.meetingAgreed`);
      const read = checkedCalendar(calendar?.content ?? "");
      expect(read).toEqual({
        method: "REQUEST",
        events: [{ uid: uidOf(id), sequence: 0, start: startsAt, end: "2026-02-28T14:30:00.000Z" }],
      });
      expect(calendar?.method).toBe("REQUEST");
      const whole = (calendar?.content ?? "").replace(/\r\n /g, "");
      expect(whole.match(/mailto:[^\r\n]+/gi)).toEqual([
        expect.stringMatching(/^mailto:r-[0-9a-f]{32}-[0-9a-f]{24}@reply\.alongside\.example$/),
        `MAILTO:${to}`,
      ]);
    },
  );

  test("no address of one side is in any mail of another", async () => {
    const all = await letters();
    const addresses = all.map(({ letter }) => letter?.to ?? "");
    for (const { letter } of all)
      for (const address of addresses.filter((each) => each !== letter?.to))
        expect(JSON.stringify(letter)).not.toContain(address);
  });

  test("a participant's mail and calendar name neither employer, job, place nor programme", async () => {
    const letter = only(await letters(), "participant.meetingAgreed");
    expect(letter.subject).toBe("Your appointment");
    for (const telling of [
      "Bramble",
      "Kitchen",
      meetingPlace,
      "Ferris",
      "Connect to Work",
      "interview",
    ])
      expect(JSON.stringify(letter)).not.toContain(telling);
    expect(letter.calendar?.content).toContain("SUMMARY:Appointment");
  });

  test("an employer's holds no name and none of the introduced words", async () => {
    const letter = only(await letters(), "employer.meetingAgreed");
    for (const secret of [...Object.values(marked), "Amara", "Zephyrine"])
      expect(JSON.stringify(letter)).not.toContain(secret);
  });
});

test("a changed time is the same event with the next number; the mail of before is not sent any more", async () => {
  const times = aMeeting({ times: [{ date: "2026-03-02", time: "11:00" }] }).times;
  await suggestTimes(amara(), about, { meetingId: id, round: 1, times, minutes: 30 });
  await chooseFirst(owner(), about, id);
  const all = named(await letters(), "employer.meetingAgreed");
  const of = (sequence: string) => all.find(({ data }) => JSON.parse(data).sequence === sequence);
  const [before, after] = [of("0"), of("1")];
  expect(before?.letter).toBeNull();
  expect(after?.letter?.text).toContain("The time has changed. It is now Monday 2 March, 11am");
  expect(checkedCalendar(after?.letter?.calendar?.content ?? "").events).toMatchObject([
    { uid: uidOf(id), sequence: 1, start: "2026-03-02T11:00:00.000Z" },
  ]);
});

test.each([
  ["cancelled by the person", () => cancelMeeting(amara(), about, { meetingId: id })],
  ["ended with an introduction that was taken back", () => withdraw(amara(), about.introductionId)],
])("a meeting that is %s goes out of every calendar", async (_, end) => {
  await letters();
  await end();
  const all = await letters();
  expect(named(all, "employer.meetingAgreed")[0]?.letter).toBeNull();
  for (const name of [
    "employer.meetingCancelled",
    "participant.meetingCancelled",
    "staff.meetingCancelled",
  ]) {
    const { calendar, text } = only(all, name);
    expect(checkedCalendar(calendar?.content ?? "")).toMatchObject({
      method: "CANCEL",
      events: [{ uid: uidOf(id), sequence: 1, start: startsAt }],
    });
    // Greeted by their name is nobody but the reader.
    const words = text.replace(/^Hello .+,$/m, "");
    for (const secret of [...Object.values(marked), "Amara"]) expect(words).not.toContain(secret);
  }
});

test("a reminder that waited until the meeting was over, or moved, is not sent", async () => {
  await remindOfMeetings(as(db, system, "2026-02-27T09:00:00.000Z"));
  const reminded = async (now: string) =>
    named(await letters(now), "participant.meetingTomorrow").map(({ letter }) => letter !== null);
  expect(await reminded("2026-02-27T09:05:00.000Z")).toEqual([true]);
  expect(await reminded("2026-02-28T14:05:00.000Z")).toEqual([false]);
  await cancelMeeting(owner(), about, { meetingId: id });
  expect(await reminded("2026-02-27T09:05:00.000Z")).toEqual([false]);
});
