/** Whose a meeting is, for what the portal does by itself: messages, jobs, calendars. */
import type { Db } from "#db/connect.ts";
import type { MeetingTable } from "#db/tables.ts";
import type { About } from "./meeting-scope.server.ts";

export interface WhoseMeeting {
  about: About;
  participantId: string;
  employerId: string;
  workplaceId: string | null;
  /** The person's specialist of today. */
  specialistId: string;
  employerName: string;
}

export const aboutOf = ({
  introductionId,
  placementId,
}: Pick<MeetingTable, "introductionId" | "placementId">): About =>
  introductionId === null ? { placementId: placementId ?? "" } : { introductionId };

export async function whoseIs(
  db: Db,
  meeting: Pick<MeetingTable, "introductionId" | "placementId">,
): Promise<WhoseMeeting> {
  const found = meeting.introductionId
    ? await db
        .selectFrom("introduction as i")
        .innerJoin("vacancy as v", "v.id", "i.vacancyId")
        .innerJoin("participant as p", "p.id", "i.participantId")
        .innerJoin("employer as e", "e.id", "i.employerId")
        .select(["i.participantId", "i.employerId", "v.workplaceId", "p.specialistId"])
        .select("e.name as employerName")
        .where("i.id", "=", meeting.introductionId)
        .executeTakeFirstOrThrow()
    : await db
        .selectFrom("placement as i")
        .innerJoin("participant as p", "p.id", "i.participantId")
        .innerJoin("employer as e", "e.id", "i.employerId")
        .select(["i.participantId", "i.employerId", "i.workplaceId", "p.specialistId"])
        .select("e.name as employerName")
        .where("i.id", "=", meeting.placementId)
        .executeTakeFirstOrThrow();
  return { about: aboutOf(meeting), ...found };
}

export const findMeetingRow = (db: Db, id: string): Promise<MeetingTable | undefined> =>
  db.selectFrom("meeting").selectAll().where("id", "=", id).executeTakeFirst();
