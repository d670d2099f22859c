import { beginPlacement } from "#app/domain/placement/placement-begin.commands.server.ts";
import type { BeginForm } from "#app/domain/placement/placement-begin.form.ts";
import { openToEmployer } from "#app/domain/placement/placement-telling.commands.server.ts";
import { findTelling } from "#app/domain/placement/placement-telling.queries.server.ts";
import type { ParticipantActor, StaffActor } from "#app/domain/policy.ts";
import type { Db } from "#db/connect.ts";
import { as, newId, today } from "./place.ts";

/** A job found elsewhere, as the form gives it; say what should be otherwise. */
export const jobFound = (change: Partial<BeginForm> = {}): BeginForm => ({
  id: newId(),
  kind: "found",
  employer: "new",
  workplaceId: null,
  employerName: "Harbour Café",
  sizeBand: "1-9",
  workplace: "The kiosk",
  address: "2 Quay Road",
  postcode: "SE1 2AB",
  localAuthorityId: "southwark",
  contactName: "Ola Bright",
  contactRole: "Owner",
  contactEmail: "ola@example.com",
  contactPhone: "",
  nameUsed: "Amara",
  jobTitle: "Kiosk assistant",
  hours: 960,
  pay: 1500,
  payPeriod: "hour",
  payIsSo: undefined,
  managerName: "Ola Bright",
  managerPhone: "",
  startsOn: "2026-03-02",
  supportFrom: null,
  saidWords: null,
  saidHow: null,
  saidOn: null,
  ...change,
});

/** A job that somebody has and wants to keep. */
export const jobKept = (change: Partial<BeginForm> = {}): BeginForm =>
  jobFound({
    kind: "retention",
    startsOn: "2023-05-01",
    supportFrom: today.slice(0, 10),
    saidWords: "I want help to stay.",
    saidHow: "By phone",
    saidOn: today.slice(0, 10),
    ...change,
  });

export const begin = (
  db: Db,
  specialist: StaffActor,
  { participantId }: ParticipantActor,
  job: BeginForm = jobFound(),
) => beginPlacement(as(db, specialist), participantId, job);

/** The person's own yes to the words as they stand. */
export async function sayYesToTelling(db: Db, person: ParticipantActor, placementId: string) {
  const { sha256: seenSha256 } = await findTelling(as(db, person), placementId);
  await openToEmployer(as(db, person), { placementId, seenSha256 });
}
