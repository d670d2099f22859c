import type { Insertable } from "kysely";
import type { Db } from "#db/connect.ts";
import type { AdviceStatus, MeetingTable } from "#db/tables.ts";
import { sampleNow } from "./sample-people.server.ts";

const sentAt = "2026-02-16T10:00:00.000Z";
const base = {
  employerId: "employer",
  participantId: "participant",
  specialistId: "staff",
  updatedAt: sentAt,
};

/** One introduction that waits for its employer's answer, and a job that began. */
export async function addIntroductionAndJob(db: Db): Promise<void> {
  await db
    .insertInto("introduction")
    .values({
      ...base,
      id: "introduction",
      vacancyId: "vacancy",
      status: "withEmployer",
      nameUsed: "Jory",
      naming: "team",
      explanation: "[]",
      draftedAt: sentAt,
      askedAt: sentAt,
      sentAt,
      answerBy: "2026-02-23",
    })
    .execute();
  await db
    .insertInto("introductionApproval")
    .values({
      id: "approval",
      introductionId: "introduction",
      words: "{}",
      sha256: "",
      approvedBy: "participant",
      approvedAt: sentAt,
    })
    .execute();
  const job = {
    jobTitle: "Packer",
    startsOn: "2026-01-19",
    minutesPerWeek: 960,
    payPence: 1300,
    payPeriod: "hour" as const,
    managerName: "Piers Holloway",
    managerPhone: "01632 960171",
  };
  await db
    .insertInto("placement")
    .values({
      ...base,
      ...job,
      id: "placement",
      workplaceId: "workplace",
      status: "started",
      nameUsed: "Jory",
      supportUntil: "2026-07-19",
      pathway: "outOfWork",
      supportFrom: "2026-01-19",
      openedToEmployerAt: sentAt,
      contactName: "Avis Trent",
      contactRole: "Shift lead",
      contactEmail: "avis@sample.example",
      contactPhone: "",
      createdAt: sentAt,
    })
    .execute();
  const { payPence, payPeriod, ...terms } = job;
  await db
    .insertInto("placementAgreement")
    .values({
      ...terms,
      payPence,
      payPeriod,
      id: "agreement",
      placementId: "placement",
      version: 1,
      writtenByStaffId: "staff",
      writtenAt: sentAt,
      tasks: "Pack bread",
      workingPattern: "Mornings",
      place: "Mill Lane",
      buddyName: "",
      specialistName: "Rhona Vale",
      specialistPhone: "01632 960158",
      adjustments: "",
      employerDoes: "",
      specialistDoes: "",
      participantDoes: "",
      employerMayKnow: "",
    })
    .execute();
  await db
    .insertInto("placementSignature")
    .values({ agreementId: "agreement", side: "participant", name: "Jory", signedAt: sentAt })
    .execute();
  await db
    .insertInto("inWorkReview")
    .values({ id: "review", placementId: "placement", week: 4, dueOn: "2026-02-16", outcome: "" })
    .execute();
  await db
    .insertInto("helpCall")
    .values({
      id: "helpCall",
      placementId: "placement",
      side: "participant",
      callerName: "Jory",
      words: "",
      calledAt: sampleNow,
      answerBy: "2026-02-25T12:30:00.000Z",
      answer: "",
    })
    .execute();
}

/** Meetings: one agreed for tomorrow, one that waits for the employer, one that is over and one that was cancelled. */
export async function addMeetings(db: Db): Promise<void> {
  const meeting = (id: string, more: Partial<Insertable<MeetingTable>>) =>
    db
      .insertInto("meeting")
      .values({
        id,
        introductionId: "introduction",
        kind: "chat",
        status: "agreed",
        place: "1 Mill Lane",
        videoUrl: "",
        people: "Piers Holloway",
        note: "",
        minutes: 30,
        startsAt: "2026-02-26T11:00:00.000Z",
        endsAt: "2026-02-26T11:30:00.000Z",
        round: 1,
        sequence: 0,
        createdAt: sentAt,
        updatedAt: sentAt,
        ...more,
      })
      .execute();
  await meeting("meeting", {});
  const ofJob = { placementId: "placement", introductionId: null };
  const earlier = { startsAt: sentAt, endsAt: sentAt };
  await meeting("over", { ...ofJob, ...earlier });
  await meeting("waits", { ...ofJob, status: "proposed", waitsFor: "employer" });
  await meeting("cancelled", {
    status: "cancelled",
    placementId: "placement",
    introductionId: null,
  });
}

/** Questions to the advice desk in every state, a plan, and somebody who came by a card. */
export async function addAdvice(db: Db): Promise<void> {
  const statuses: AdviceStatus[] = ["unconfirmed", "open", "taken", "answered", "closed"];
  for (const status of statuses)
    await db
      .insertInto("adviceRequest")
      .values({
        id: status,
        employerId: "employer",
        workplaceId: "workplace",
        areaId: "area",
        localAuthorityId: "wending",
        organisation: "",
        askerName: "Piers Holloway",
        askerEmail: "owner@sample.example",
        askerPhone: "",
        kind: "existingEmployee",
        title: "Standing at the till",
        barriers: "[]",
        barrier: "",
        task: "",
        claim: "",
        status,
        askedBy: "owner",
        staffId: status === "open" ? null : "staff",
        askedAt: sentAt,
        openedAt: sentAt,
        updatedAt: sentAt,
      })
      .execute();
  await db
    .insertInto("employee")
    .values({
      id: "employee",
      adviceRequestId: "taken",
      employerId: "employer",
      areaId: "area",
      chosenName: "Sorrel",
      safeWhen: "",
      comeBackEmail: "sorrel@sample.example",
      choice: "join",
      createdAt: sentAt,
    })
    .execute();
  await db
    .insertInto("adjustmentPlan")
    .values({
      id: "plan",
      kind: "vacancy",
      employerId: "employer",
      workplaceId: "workplace",
      vacancyId: "vacancy",
      createdAt: sentAt,
    })
    .execute();
}

/** What a specialist wrote to the employer, and a search that somebody gets by e-mail. */
export async function addLetters(db: Db): Promise<void> {
  const written = { employerId: "employer", staffId: "staff", status: "sent", words: "" } as const;
  const at = { draftedAt: sentAt, sentAt, updatedAt: sentAt };
  await db
    .insertInto("approach")
    .values({ ...written, ...at, id: "approach", kindOfWork: "kitchen-and-cafe", answer: "" })
    .execute();
  await db
    .insertInto("jobProposal")
    .values({ ...written, ...at, id: "proposal", vacancyId: "vacancy", takenBy: "", reason: "" })
    .execute();
  await db
    .insertInto("savedSearch")
    .values({
      id: "savedSearch",
      email: "somebody@sample.example",
      query: "",
      askedAt: sentAt,
      confirmedAt: sentAt,
    })
    .execute();
}
