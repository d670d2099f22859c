import { saveHandOver, sendHandOver } from "#app/domain/hand-over/hand-over.commands.server.ts";
import { tellEnding } from "#app/domain/job-ending/job-ending.commands.server.ts";
import {
  endPlacement,
  startPlacement,
} from "#app/domain/placement/placement-start.commands.server.ts";
import type { EmployerActor, ParticipantActor, StaffActor } from "#app/domain/policy.ts";
import { offerSuggestions } from "#app/domain/profile-suggestion/profile-suggestion.commands.server.ts";
import type { Db } from "#db/connect.ts";
import { as, newId, today } from "./place.ts";

/** Words of each side that stand nowhere else: where they turn up, somebody has read them. */
export const saidOfTheEnd = {
  employer: "The rota marmalade fell apart.",
  participant: "The marimba was too loud for me.",
  specialist: "A mandolin of reasons, none of them theirs.",
  learned: "A small kazoo kitchen was fine.",
};

interface JobThatEnds {
  placementId: string;
  owner: EmployerActor;
  participant: ParticipantActor;
  specialist: StaffActor;
}

/** A job that began, was handed over and ended, with what each side says of it, and what it taught. All in one day. */
export async function runToItsEnd(db: Db, job: JobThatEnds): Promise<void> {
  const { placementId, owner, participant, specialist } = job;
  const day = today.slice(0, 10);
  await startPlacement(as(db, owner), {
    placementId,
    startedOn: day,
    minutesPerWeek: 960,
    payPence: 1500,
    payPeriod: "hour",
    managerName: "Marcus Webb",
    managerPhone: "01632 960171",
  });
  const id = newId();
  await saveHandOver(as(db, specialist), placementId, {
    id,
    naturalSupports: "Rosa shows what is new.",
    whatWorks: "A written list.",
    whoToCall: "The team.",
  });
  await sendHandOver(as(db, specialist), placementId, { id, seenAt: today, readWithOn: day });
  await endPlacement(as(db, owner), {
    placementId,
    endedOn: day,
    reason: "hours",
    words: saidOfTheEnd.employer,
  });
  await tellEnding(as(db, participant), placementId, {
    reason: "notRightFit",
    words: saidOfTheEnd.participant,
  });
  await tellEnding(as(db, specialist), placementId, {
    reason: "asPlanned",
    words: saidOfTheEnd.specialist,
  });
  await offerSuggestions(as(db, specialist), placementId, [
    {
      id: newId(),
      dimension: "noise",
      fromLevel: 0,
      toLevel: 2,
      strength: "prefer",
      words: saidOfTheEnd.learned,
    },
  ]);
}
