import { createHash } from "node:crypto";
import { proposeLine } from "#app/domain/adjustment-plan/adjustment-plan.commands.server.ts";
import type { PlanSubject } from "#app/domain/adjustment-plan/plan-subject.queries.server.ts";
import { nothingRead } from "#app/domain/advert-import/imported-draft.ts";
import { importVacancy } from "#app/domain/advert-import/vacancy-import.commands.server.ts";
import {
  askAdvice,
  takeAdvice,
} from "#app/domain/advice-request/advice-request.commands.server.ts";
import { draftApproach, sendApproach } from "#app/domain/approach/approach.commands.server.ts";
import { approachTemplate } from "#app/domain/approach/approach.ts";
import { askForSupport, joinAdvice } from "#app/domain/employee/employee.commands.server.ts";
import { acceptCode, makeCard } from "#app/domain/employee/employee-code.commands.server.ts";
import { findGuest } from "#app/domain/guest-pass/guest-pass.queries.server.ts";
import { planReviews } from "#app/domain/in-work-review/in-work-review.commands.server.ts";
import { ask, draftIntroduction } from "#app/domain/introduction/introduction.commands.server.ts";
import { expressInterest } from "#app/domain/introduction/introduction-answer.commands.server.ts";
import { chooseWords } from "#app/domain/introduction/introduction-choice.commands.server.ts";
import { acceptIntroduction } from "#app/domain/introduction/introduction-decision.commands.server.ts";
import {
  acceptOffer,
  makeOffer,
} from "#app/domain/introduction/introduction-offer.commands.server.ts";
import { previewLetter } from "#app/domain/introduction/introduction-preview.queries.server.ts";
import { withdraw } from "#app/domain/introduction/introduction-withdrawal.commands.server.ts";
import {
  draftProposal,
  sendProposal,
} from "#app/domain/job-proposal/job-proposal.commands.server.ts";
import { proposalTemplate } from "#app/domain/job-proposal/job-proposal.ts";
import type {
  EmployeeActor,
  EmployerActor,
  ParticipantActor,
  StaffActor,
} from "#app/domain/policy.ts";
import { addTask } from "#app/domain/training/training.commands.server.ts";
import { recordVisit } from "#app/domain/visit/visit.commands.server.ts";
import type { Db } from "#db/connect.ts";
import { begin, jobFound } from "#tests/support/found-job.ts";
import { runToItsEnd } from "#tests/support/job-ended.ts";
import { agreedMeeting } from "#tests/support/meeting.ts";
import { aPlace, as, colleague, newId, today, vacancy, workplace } from "#tests/support/place.ts";

/** Words that stand nowhere else in the portal: where they turn up, somebody has read them. */
export const marked = {
  name: "Zephyrine",
  own: "I whistle to the quokkas before the rush.",
  helps: "A list written on yellow vellum.",
  says: "They ran the zabaglione table for sixty people.",
  visit: "Labelled the jars of quince with xylophone stickers.",
  task: "Whittle the kohlrabi into kites",
};

interface Introduced {
  vacancyId: string;
  participant: ParticipantActor;
  specialist: StaffActor;
}

export async function draft(db: Db, { vacancyId, participant, specialist }: Introduced) {
  return draftIntroduction(as(db, specialist), {
    id: newId(),
    vacancyId,
    participantId: participant.participantId,
    nameUsed: marked.name,
    items: [
      { part: "inTheirWords", words: marked.own },
      { part: "whatHelps", words: marked.helps },
      { part: "specialistSays", words: marked.says },
    ],
  });
}
/** Drafted and put to the person. */
export async function putToThem(db: Db, introduced: Introduced) {
  const id = await draft(db, introduced);
  await ask(as(db, introduced.specialist), id);
  return id;
}
export async function itemsOf(db: Db, introductionId: string) {
  const rows = await db
    .selectFrom("introductionItem")
    .select("id")
    .where("introductionId", "=", introductionId)
    .orderBy("position")
    .execute();
  return rows.map((row) => row.id);
}
/** The person's yes to the first and the last line, and to no other. */
export async function sayYes(db: Db, participant: ParticipantActor, id: string) {
  const [first = "", , last = ""] = await itemsOf(db, id);
  const choices = { id, itemIds: [first, last], naming: "team" as const, nameUsed: marked.name };
  await chooseWords(as(db, participant), choices);
  const { sha256 } = await previewLetter(db, choices);
  await acceptIntroduction(as(db, participant), { ...choices, seenSha256: sha256 });
}
export async function sendToEmployer(db: Db, introduced: Introduced) {
  const id = await putToThem(db, introduced);
  await sayYes(db, introduced.participant, id);
  return id;
}
/** A letter about a kind of work: a draft, or with the employer. */
export async function approach(db: Db, by: StaffActor, employerId: string, isSent = true) {
  const id = newId();
  const kindOfWork = "kitchen-and-cafe";
  const words = approachTemplate(kindOfWork);
  await draftApproach(as(db, by), employerId, { id, kindOfWork, words });
  if (isSent) await sendApproach(as(db, by), id);
  return id;
}
/** A proposal about a job: a draft, or with the employer. It moves the first task of two. */
export async function propose(db: Db, by: StaffActor, vacancyId: string, isSent = true) {
  const taskId = newId();
  await db
    .insertInto("vacancyTask")
    .values({ id: taskId, vacancyId, position: 2, words: "Carry crates", weight: "movable" })
    .execute();
  const id = newId();
  await draftProposal(as(db, by), vacancyId, {
    id,
    tasks: [taskId],
    takenBy: "Whoever opens up",
    others: [],
    hours: undefined,
    days: [],
    startsAt: null,
    endsAt: null,
    criterion: undefined,
    words: proposalTemplate,
  });
  if (isSent) await sendProposal(as(db, by), vacancyId, id);
  return id;
}

/** As far as a placement that is agreed and has not begun. */
export async function agreeOnJob(
  db: Db,
  introduced: Introduced,
  employer: EmployerActor,
  startsOn = today.slice(0, 10),
) {
  const id = await sendToEmployer(db, introduced);
  await expressInterest(as(db, employer), id);
  await makeOffer(as(db, employer), {
    id,
    startsOn,
    minutesPerWeek: 960,
    payPence: 1500,
    payPeriod: "hour",
    words: "We would like you to start.",
    managerName: "Marcus Webb",
  });
  await acceptOffer(as(db, introduced.participant), id);
  return id;
}

/** A card is made by an employer and used by whoever they gave it to, or left in a drawer. */
export async function handOver(
  db: Db,
  by: EmployerActor,
  adviceRequestId: string,
): Promise<EmployeeActor>;
export async function handOver(
  db: Db,
  by: EmployerActor,
  adviceRequestId: string,
  isUsed: boolean,
): Promise<EmployeeActor | null>;
export async function handOver(db: Db, by: EmployerActor, adviceRequestId: string, isUsed = true) {
  const { code } = await makeCard(as(db, by), adviceRequestId);
  if (!isUsed) return null;
  const pass = await acceptCode(as(db, { kind: "visitor" }), code);
  const guest = await findGuest(db, pass ?? "", today);
  if (guest?.kind !== "employee") throw new Error("The card did not work.");
  return guest;
}
/** A plan with one line, proposed by somebody. */
const plan = (db: Db, actor: ParticipantActor | StaffActor, subject: PlanSubject) =>
  proposeLine(as(db, actor), subject, newId(), {
    adjustment: "A stool at the till",
    barrier: "Standing for a whole shift",
    acts: "employer",
    actsName: null,
    wantedBy: null,
    cost: null,
    payer: null,
    interim: "Ten minutes seated in each hour",
  });

/** The small place, with an introduction in each state that changes who may look. */
export async function aTown(db: Db) {
  const place = await aPlace(db);
  const { bramble, priya, dan, amara, joe } = place;
  const elsewhere = await workplace(db, bramble.employerId, "hackney", { name: "Mare Street" });
  const managerElsewhere = await colleague(
    db,
    { id: bramble.employerId, name: "Bramble Kitchens" },
    "Idris Cole",
    { role: "manager", workplaceIds: [elsewhere] },
  );
  const another = (title: string) => vacancy(db, bramble, { title, specialistId: priya.staffId });
  const amaras = async (title: string) => ({
    vacancyId: await another(title),
    participant: amara,
    specialist: priya,
  });
  // Before all else: a start closes what is open about somebody.
  const hasEnded = await agreeOnJob(db, await amaras("Waiter"), bramble.owner);
  const { id: ended } = await db
    .selectFrom("placement")
    .select("id")
    .where("introductionId", "=", hasEnded)
    .executeTakeFirstOrThrow();
  await runToItsEnd(db, {
    placementId: ended,
    owner: bramble.owner,
    participant: amara,
    specialist: priya,
  });
  const drafted = await draft(db, await amaras("Pot washer"));
  const waiting = await putToThem(db, await amaras("Kitchen porter"));
  const [itemId = ""] = await itemsOf(db, waiting);
  const chosen = await putToThem(db, await amaras("Pastry assistant"));
  await chooseWords(as(db, amara), {
    id: chosen,
    itemIds: await itemsOf(db, chosen),
    naming: "team",
    nameUsed: marked.name,
  });
  const sent = await sendToEmployer(db, await amaras("Baker"));
  const takenBack = await sendToEmployer(db, await amaras("Barista"));
  const closedPlan = await plan(db, amara, { introductionId: takenBack });
  await withdraw(as(db, amara), takenBack);
  const agreed = await agreeOnJob(db, await amaras("Prep cook"), bramble.owner);
  const placement = await db
    .selectFrom("placement")
    .select("id")
    .where("introductionId", "=", agreed)
    .executeTakeFirstOrThrow();
  // At an employer with accounts, of which nobody there knows.
  const found = await begin(
    db,
    priya,
    amara,
    jobFound({ employer: "listed", workplaceId: elsewhere, nameUsed: marked.name }),
  );

  const met = await sendToEmployer(db, await amaras("Counter assistant"));
  const [owner, self] = [as(db, bramble.owner), as(db, amara)];
  await agreedMeeting(owner, self, { introductionId: met });
  const lookBack = { kind: "review" as const };
  await agreedMeeting(as(db, priya), owner, { placementId: placement.id }, lookBack);

  const visit = newId();
  await recordVisit(as(db, priya), placement.id, {
    id: visit,
    visitedOn: today.slice(0, 10),
    way: "atWork",
    withWhom: ["participant", "manager"],
    minutes: 45,
    workedOn: marked.visit,
    nextStep: null,
    nextOn: null,
    nextAt: null,
    nextWay: null,
  });

  await planReviews(db, as(db, priya), {
    id: placement.id,
    pathway: "outOfWork",
    supportFrom: today.slice(0, 10),
    specialistId: priya.staffId,
  });
  const review = await db
    .selectFrom("inWorkReview")
    .select("id")
    .where("placementId", "=", placement.id)
    .orderBy("week")
    .executeTakeFirstOrThrow();

  const trainingTask = newId();
  const learned = { id: trainingTask, from: "kitchen-porter/closing", title: marked.task };
  await addTask(as(db, priya), placement.id, learned);

  const openPlan = await plan(db, amara, { introductionId: agreed });
  const jobPlan = await plan(db, priya, { vacancyId: place.job });

  const proposedJob = await another("Café assistant");
  const proposal = await propose(db, priya, proposedJob);
  const draftedJob = await another("Store room assistant");
  const draftProposalId = await propose(db, priya, draftedJob, false);
  const draftApproachId = await approach(db, priya, bramble.employerId, false);
  const approachId = await approach(db, priya, bramble.employerId);
  const unpublished = await vacancy(db, bramble, { status: "draft", publishedAt: null });
  const endedJob = await vacancy(db, bramble, { status: "closed", endedAt: today });
  const broughtIn = await importVacancy(as(db, bramble.owner), {
    id: newId(),
    posting: { ...nothingRead, place: { value: "Quay Road", from: "At Quay Road" } },
    source: { kind: "text", words: "Help wanted. At Quay Road." },
  });
  await db
    .insertInto("profileWish")
    .values({ participantId: joe.participantId, kindOfWork: "kitchen-and-cafe", wish: "wanted" })
    .execute();
  // What stands for Joe when Priya looks at this job: see listUnnamed.
  const keyOfJoe = createHash("sha256")
    .update(`${priya.staffId}\n${place.job}\n${joe.participantId}`)
    .digest("base64url")
    .slice(0, 32);
  const advice = await askAdvice(as(db, bramble.owner), {
    id: newId(),
    subject: { kind: "general", workplaceId: bramble.workplaceId },
    title: "Standing at the till",
    barrier: "Standing for more than half an hour.",
    task: "The till",
    toSpecialistAlone: false,
    noNames: false,
  });
  const aboutStaff = await askAdvice(as(db, bramble.owner), {
    id: newId(),
    subject: { kind: "existingEmployee", workplaceId: bramble.workplaceId },
    title: "Lifting at the counter",
    barrier: "Lifting trays for a whole shift.",
    task: "The counter",
    toSpecialistAlone: false,
    noNames: false,
    isUrgent: true,
  });
  await takeAdvice(as(db, priya), aboutStaff);
  const joined = await handOver(db, bramble.owner, aboutStaff);
  await joinAdvice(as(db, { ...joined, joined: true }));
  const supported = await handOver(db, bramble.owner, aboutStaff);
  await askForSupport(as(db, supported), {
    chosenName: "Quillon",
    safeChannel: "phone",
    phone: "01632 960999",
    email: null,
    safeWhen: "",
  });
  const idle = await handOver(db, bramble.owner, aboutStaff);
  const mail = newId();
  await db
    .insertInto("demoMail")
    .values({
      id: mail,
      toAddress: "someone@example.com",
      fromName: "Alongside",
      subject: "Please confirm your address",
      text: "Hello",
      html: "<p>Hello</p>",
      sentAt: today,
    })
    .execute();
  return {
    ...place,
    dan,
    managerElsewhere,
    drafted,
    waiting,
    itemId,
    chosen,
    sent,
    met,
    takenBack,
    agreed,
    placement: placement.id,
    review: review.id,
    found,
    ended,
    visit,
    trainingTask,
    openPlan,
    closedPlan,
    jobPlan,
    unpublished,
    endedJob,
    broughtIn,
    proposedJob,
    proposal,
    draftedJob,
    draftProposal: draftProposalId,
    draftApproach: draftApproachId,
    approach: approachId,
    keyOfJoe,
    advice,
    aboutStaff,
    joined: joined.employeeId,
    supported: supported.employeeId,
    idle: idle.employeeId,
    mail,
  };
}
export type Town = Awaited<ReturnType<typeof aTown>>;

/** Everybody who may come by: one of each side, and one of everybody a wall stands against. */
export const people = {
  visitor: () => null,
  employerOwner: (town: Town) => town.bramble.owner,
  manager: (town: Town) => town.manager,
  managerElsewhere: (town: Town) => town.managerElsewhere,
  otherEmployer: (town: Town) => town.rival.owner,
  ownSpecialist: (town: Town) => town.priya,
  teamColleague: (town: Town) => town.dan,
  otherTeam: (town: Town) => town.nadia,
  otherArea: (town: Town) => town.owen,
  ownLead: (town: Town) => town.lead,
  otherLead: (town: Town) => town.otherLead,
  ownParticipant: (town: Town) => town.amara,
  otherParticipant: (town: Town) => town.joe,
} satisfies Record<string, (town: Town) => EmployerActor | StaffActor | ParticipantActor | null>;
export type Who = keyof typeof people;
export const everybody = Object.keys(people) as Who[];
