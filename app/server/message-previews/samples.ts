import { type MessageName, registry } from "#app/emails/registry.ts";

/** Whatever a message may ask for: one of each thing in the sample place. */
const oneOfEach = {
  accountId: "owner",
  adviceRequestId: "taken",
  approachId: "approach",
  decision: "accept",
  employeeId: "employee",
  employerId: "employer",
  helpCallId: "helpCall",
  introductionId: "introduction",
  invitedBy: "Piers Holloway",
  meetingId: "meeting",
  name: "Linden Ash",
  participantId: "participant",
  placementId: "placement",
  planId: "plan",
  proposalId: "proposal",
  reviewId: "review",
  role: "manager",
  saidOn: "2026-02-20",
  savedSearchId: "savedSearch",
  sequence: "0",
  since: "2026-01-01T00:00:00.000Z",
  staffName: "Rhona Vale",
  teamId: "team",
  threadId: "introduction",
  threadKind: "introduction",
  vacancyId: "vacancy",
  workplaceIds: "workplace",
} as const;

const readers = {
  employer: "account:owner",
  participant: "participant:participant",
  staff: "account:specialist",
  anyone: "account:owner",
} as const;

interface Sample {
  recipient: string;
  data: Record<string, string>;
}

/** Where one of each will not do: another row, or somebody who has no account. */
const others: Partial<Record<MessageName, Partial<Sample>>> = {
  "account.changeEmail": { recipient: "address:somebody@sample.example" },
  "account.emailChangeAsked": { recipient: "address:somebody@sample.example" },
  "account.confirmAdvice": { data: { adviceRequestId: "unconfirmed" } },
  "anyone.savedSearchAsked": { recipient: "address:somebody@sample.example" },
  "anyone.savedSearchFound": { recipient: "address:somebody@sample.example" },
  "employee.comeBack": { recipient: "address:sorrel@sample.example" },
  "employee.somethingToRead": { recipient: "address:sorrel@sample.example" },
  "employer.adviceDidItHelp": { data: { adviceRequestId: "closed" } },
  "employer.adviceIsItInPlace": { data: { adviceRequestId: "closed" } },
  "employer.answerReturned": { data: { outcome: "tooLong", side: "employer" } },
  "staff.answerReturned": { data: { outcome: "tooLong", side: "specialist" } },
  "participant.answerReturned": { data: { outcome: "tooLong", side: "participant" } },
  "employer.meetingCancelled": { data: { meetingId: "cancelled" } },
  "participant.meetingCancelled": { data: { meetingId: "cancelled" } },
  "staff.meetingCancelled": { data: { meetingId: "cancelled" } },
  "employer.meetingOver": { data: { meetingId: "over" } },
  "employer.meetingWaits": { data: { meetingId: "waits" } },
  "employer.placementLink": { recipient: "address:avis@sample.example" },
  "employer.makeAccount": { recipient: "address:avis@sample.example" },
  "employer.stillOpen": { data: { vacancyId: "asked" } },
  "employer.stillOpenLink": { data: { vacancyId: "asked" } },
  "employer.vacancyHeldBack": { data: { vacancyId: "heldBack" } },
  "employer.vacancyMissedItsDay": { data: { vacancyId: "missedItsDay" } },
  "employer.vacancyPausedUnanswered": { data: { vacancyId: "unanswered" } },
};

/** Who reads the sample of a message, and what it is about. */
export function sampleOf(name: MessageName): Sample {
  const { audience } = registry[name];
  const other = others[name];
  return {
    recipient: other?.recipient ?? readers[audience],
    data: { ...oneOfEach, digestId: readers[audience], ...other?.data },
  };
}

/** What a day's e-mail of each reader takes in. */
export const inDigests: readonly MessageName[] = [
  "employer.news",
  "employer.adviceReply",
  "staff.decision",
  "staff.adviceAsked",
  "participant.update",
];
