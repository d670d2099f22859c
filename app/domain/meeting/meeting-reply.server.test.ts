import { beforeEach, describe, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { sendToEmployer } from "#tests/access/town.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { agreedMeeting, chooseFirst, timesOf } from "#tests/support/meeting.ts";
import { aPlace, as, type Place, system } from "#tests/support/place.ts";
import { instantOf } from "../calendar/calendar.ts";
import { withdraw } from "../introduction/introduction-withdrawal.commands.server.ts";
import { suggestTimes } from "./meeting.commands.server.ts";
import { uidOf } from "./meeting-calendar.ts";
import { answerByCalendar } from "./meeting-reply.commands.server.ts";
import { readReply } from "./meeting-reply.ts";

let db: Db;
let place: Place;
let about: { introductionId: string };
let meetingId: string;
let marcus: string;
let amaras: string;
const startsAt = instantOf("2026-02-28", "14:00");

beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
  const introduced = { vacancyId: place.job, participant: place.amara, specialist: place.priya };
  about = { introductionId: await sendToEmployer(db, introduced) };
  meetingId = await agreedMeeting(as(db, place.bramble.owner), as(db, place.amara), about);
  marcus = await addressOf("account", place.bramble.owner.accountId);
  amaras = await addressOf("participant", place.amara.participantId);
});
const addressOf = async (table: "account" | "participant", id: string) =>
  (await db.selectFrom(table).select("email").where("id", "=", id).executeTakeFirstOrThrow())
    .email ?? "";

const newYork = [
  "BEGIN:VTIMEZONE",
  "TZID:Eastern Standard Time",
  "BEGIN:STANDARD",
  "DTSTART:16011104T020000",
  "RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11",
  "TZOFFSETFROM:-0400",
  "TZOFFSETTO:-0500",
  "END:STANDARD",
  "BEGIN:DAYLIGHT",
  "DTSTART:16010311T020000",
  "RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3",
  "TZOFFSETFROM:-0500",
  "TZOFFSETTO:-0400",
  "END:DAYLIGHT",
  "END:VTIMEZONE",
];
const fileOf = ({
  method = "REPLY",
  uid = uidOf(meetingId),
  attendee = marcus,
  partstat = "ACCEPTED",
  sequence = 0,
  start = "DTSTART;TZID=Europe/London:20260228T140000",
  zone = [] as string[],
} = {}) =>
  [
    "BEGIN:VCALENDAR",
    "PRODID:-//Someone else//A calendar//EN",
    "VERSION:2.0",
    `METHOD:${method}`,
    ...zone,
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    "DTSTAMP:20260225T100000Z",
    start,
    "ORGANIZER;CN=Alongside:mailto:meetings@reply.alongside.example",
    `ATTENDEE;CN="Somebody";PARTSTAT=${partstat}:mailto:${attendee}`,
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");
const answer = (ics: string, from = marcus, id = about.introductionId) =>
  answerByCalendar(as(db, system), ics, { from, about: { kind: "introduction", id } });
const rowOf = () =>
  db.selectFrom("meeting").selectAll().where("id", "=", meetingId).executeTakeFirstOrThrow();
const told = async (name: string) =>
  db.selectFrom("outbox").select("data").where("event", "=", name).execute();

test.each(["ACCEPTED", "TENTATIVE", "DECLINED"])(
  "%s changes nothing about the meeting",
  async (partstat) => {
    const before = await rowOf();
    expect(await answer(fileOf({ partstat }))).toMatchObject({ outcome: "noted" });
    expect(await rowOf()).toEqual(before);
    expect(await told("meeting.declined")).toHaveLength(partstat === "DECLINED" ? 1 : 0);
  },
);

describe("another time in another zone is a suggestion in London's clocks, and never a change", () => {
  test.each([
    [
      "by the rules that the file carries",
      "TZID=Eastern Standard Time:20260305T093000",
      newYork,
      "2026-03-05T14:30:00.000Z",
    ],
    [
      "in the weeks in which only one of the two has summer time",
      "TZID=Eastern Standard Time:20260310T093000",
      newYork,
      "2026-03-10T13:30:00.000Z",
    ],
    [
      "by the name of the zone alone",
      "TZID=Europe/Warsaw:20260305T153000",
      [],
      "2026-03-05T14:30:00.000Z",
    ],
    [
      "by that name in summer",
      "TZID=Europe/Warsaw:20260701T153000",
      [],
      "2026-07-01T13:30:00.000Z",
    ],
  ])("%s", async (_, start, zone, instant) => {
    const counter = fileOf({ method: "COUNTER", start: `DTSTART;${start}`, zone });
    const said = await answer(counter);
    expect(said).toMatchObject({ outcome: "suggested" });
    expect(said.words).toContain("London time");
    expect(await rowOf()).toMatchObject({
      status: "moving",
      startsAt,
      waitsFor: "person",
      sequence: 0,
    });
    expect((await timesOf(db, meetingId)).map((time) => time.startsAt)).toEqual([instant]);
    await answer(counter);
    expect(await told("meeting.waits")).toHaveLength(2);
    await chooseFirst(as(db, place.amara), about, meetingId);
    expect(await rowOf()).toMatchObject({ startsAt: instant, sequence: 1 });
  });

  test("in UTC, by the person, it is the employer's to choose", async () => {
    const start = "DTSTART:20260305T143000Z";
    const counter = fileOf({ method: "COUNTER", attendee: amaras, start });
    expect(await answer(counter, amaras)).toMatchObject({ outcome: "suggested" });
    expect(await rowOf()).toMatchObject({ waitsFor: "employer" });
  });

  test.each([
    ["in a zone that nobody knows", "DTSTART;TZID=Middle-earth/Shire:20260305T143000", /time zone/],
    ["in no zone", "DTSTART:20260305T143000", /time zone/],
    ["that is past", "DTSTART:20260205T143000Z", /has passed/],
    ["at night", "DTSTART:20260305T030000Z", /outside the day/],
  ])("a time %s is refused with the reason", async (_, start, words) => {
    const said = await answer(fileOf({ method: "COUNTER", start }));
    expect(said.outcome).toBe("refused");
    expect(said.words).toMatch(words);
    expect(await rowOf()).toMatchObject({ status: "agreed", startsAt });
  });
});

describe("refused politely, and all alike", () => {
  const refused = { outcome: "refused", words: expect.stringContaining("could not match") };
  test.each([
    ["a meeting that never was", () => [fileOf({ uid: uidOf("no-such-meeting") }), marcus]],
    [
      "an event that is none of ours",
      () => [fileOf({ uid: "closing-1@alongside.example" }), marcus],
    ],
    ["somebody else's address in the file", () => [fileOf({ attendee: amaras }), marcus]],
    [
      "a stranger who names themself",
      () => [fileOf({ attendee: "eve@example.net" }), "eve@example.net"],
    ],
    ["no calendar at all", () => ["Yes, fine!", marcus]],
    ["something that breaks off", () => [fileOf().slice(0, 200), marcus]],
    ["an invitation instead of an answer", () => [fileOf({ method: "REQUEST" }), marcus]],
    ["an answer of no kind", () => [fileOf({ partstat: "DELEGATED" }), marcus]],
    ["a file of a megabyte", () => [fileOf({ attendee: "x".repeat(1_000_000) }), marcus]],
  ] as const)("%s", async (_, sent) => {
    const [ics, from] = sent() as [string, string];
    expect(await answer(ics, from)).toMatchObject(refused);
    expect(await rowOf()).toMatchObject({ status: "agreed", startsAt });
  });

  test("an owner of another employer is a stranger", async () => {
    const rival = await addressOf("account", place.rival.owner.accountId);
    expect(await answer(fileOf({ attendee: rival }), rival)).toMatchObject(refused);
  });

  test("an address that takes answers about something else", async () => {
    expect(await answer(fileOf(), marcus, "another-introduction")).toMatchObject(refused);
  });

  test("an employer from whom it was taken back learns nothing", async () => {
    await withdraw(as(db, place.amara), about.introductionId);
    expect(await answer(fileOf())).toMatchObject(refused);
  });
});

test("an answer to an invitation that has changed since is told so", async () => {
  const times = [{ date: "2026-03-02", time: "15:00" }];
  await suggestTimes(as(db, place.amara), about, { meetingId, round: 1, times, minutes: 30 });
  await chooseFirst(as(db, place.bramble.owner), about, meetingId);
  const said = await answer(fileOf({ method: "COUNTER", start: "DTSTART:20260305T143000Z" }));
  expect(said).toMatchObject({
    outcome: "refused",
    words: expect.stringContaining("earlier invitation"),
  });
  expect(await rowOf()).toMatchObject({ status: "agreed", sequence: 1 });
});

test("an address is compared as people write it", async () => {
  const shouted = marcus.toUpperCase();
  expect(await answer(fileOf({ attendee: shouted }), ` ${shouted} `)).toMatchObject({
    outcome: "noted",
  });
});

test("whatever a file holds, reading it never throws", () => {
  for (const text of ["", "BEGIN:VCALENDAR", "\0", "BEGIN:VCALENDAR\r\nEND:VCALENDAR", "{}"])
    expect(readReply(text)).toBeNull();
});
