import { addDays, dateOf } from "#app/domain/calendar/calendar.ts";
import {
  type SuggestedMeeting,
  suggestMeeting,
} from "#app/domain/meeting/meeting.commands.server.ts";
import { chooseTime } from "#app/domain/meeting/meeting-answer.commands.server.ts";
import type { About, MeetingContext } from "#app/domain/meeting/meeting-scope.server.ts";
import type { Db } from "#db/connect.ts";
import { newId, today } from "./place.ts";

/** Words that reach nobody's mail and nobody's calendar but the employer's own place. */
export const meetingPlace = "At the blue door. Ask for Ferris.";

/** A visit three days after an instant, at two in the afternoon. */
export const aMeeting = (
  change: Partial<SuggestedMeeting> = {},
  now: string = today,
): SuggestedMeeting => ({
  meetingId: newId(),
  kind: "visit",
  times: [{ date: addDays(dateOf(now), 3), time: "14:00" }],
  minutes: 30,
  place: meetingPlace,
  videoUrl: "",
  people: "",
  note: "",
  ...change,
});

/** What can be chosen now. */
export const timesOf = (db: Db, meetingId: string) =>
  db
    .selectFrom("meetingTime as t")
    .innerJoin("meeting as m", (on) =>
      on.onRef("m.id", "=", "t.meetingId").onRef("m.round", "=", "t.round"),
    )
    .select(["t.id", "t.startsAt"])
    .where("m.id", "=", meetingId)
    .orderBy("t.startsAt")
    .execute();

/** Chooses the first of the times that are there. */
export async function chooseFirst(
  ctx: MeetingContext,
  about: About,
  meetingId: string,
): Promise<void> {
  const [first] = await timesOf(ctx.db, meetingId);
  if (!first) throw new Error("there is no time to choose");
  await chooseTime(ctx, about, { meetingId, timeId: first.id });
}

/** Suggested by one side and chosen by the other. Returns its id. */
export async function agreedMeeting(
  by: MeetingContext,
  chosenBy: MeetingContext,
  about: About,
  change: Partial<SuggestedMeeting> = {},
): Promise<string> {
  const meeting = aMeeting(change, by.now);
  await suggestMeeting(by, about, meeting);
  await chooseFirst(chosenBy, about, meeting.meetingId);
  return meeting.meetingId;
}
