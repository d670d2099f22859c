/** What a meeting is about, and the door that everything about one goes through. */
import type { Db } from "#db/connect.ts";
import type { IntroductionTable, MeetingSide, MeetingTable, PlacementTable } from "#db/tables.ts";
import { linesOf, listPlans } from "../adjustment-plan/adjustment-plan.queries.server.ts";
import type { Context } from "../context.ts";
import { NotFound } from "../errors.ts";
import { visibleTo } from "../introduction/introduction.queries.server.ts";
import { mayEmployerRead } from "../introduction/introduction.ts";
import { readLetter } from "../introduction/introduction-letter.ts";
import { approvalOf } from "../introduction/introduction-view.queries.server.ts";
import { goesOn, sideOf } from "../placement/placement.ts";
import { openPlacement } from "../placement/placement-scope.queries.server.ts";
import type { ContactActor, EmployerActor, ParticipantActor, StaffActor } from "../policy.ts";
import type { TransitionParty } from "../transitions.ts";
import { sideOfParty } from "./meeting.ts";
import { adjustmentsIn, type MeetingAdjustments } from "./meeting-adjustments.ts";

export type MeetingContext = Context<EmployerActor | ContactActor | ParticipantActor | StaffActor>;
export type About = { introductionId: string } | { placementId: string };

export interface Subject {
  about: About;
  kind: "introduction" | "placement";
  party: Extract<TransitionParty, "employer" | "participant" | "specialist">;
  side: MeetingSide;
  introduction: IntroductionTable | null;
  placement: PlacementTable | null;
  participantId: string;
  employerId: string;
  nameUsed: string;
  /** Nothing can be arranged once it has ended, nor before the employer may know of the person. */
  isOpen: boolean;
}

const partyOf = (kind: MeetingContext["actor"]["kind"]) =>
  kind === "staff" ? "specialist" : kind === "participant" ? "participant" : "employer";

/** @throws NotFound for whoever is none of the three, and for an employer to whom it is closed. */
export const openSubject = (trx: Db, ctx: MeetingContext, about: About): Promise<Subject> =>
  "introductionId" in about
    ? ofIntroduction(trx, ctx, about.introductionId)
    : ofPlacement(trx, ctx, about.placementId);

async function ofIntroduction(trx: Db, ctx: MeetingContext, id: string): Promise<Subject> {
  const introduction = await visibleTo(trx, ctx.actor)
    .selectAll("i")
    .where("i.id", "=", id)
    .executeTakeFirst();
  if (!introduction) throw new NotFound();
  const approval = await approvalOf(trx, id);
  const { status, participantId, employerId, nameUsed } = introduction;
  const isReadable = mayEmployerRead({ status, takenBackAt: approval?.takenBackAt ?? null });
  const party = partyOf(ctx.actor.kind);
  if (party === "employer" && (!approval || !isReadable)) throw new NotFound();
  return {
    about: { introductionId: id },
    kind: "introduction",
    party,
    side: sideOfParty(party),
    introduction,
    placement: null,
    participantId,
    employerId,
    nameUsed,
    isOpen: isReadable && status !== "started",
  };
}

async function ofPlacement(trx: Db, ctx: MeetingContext, id: string): Promise<Subject> {
  const { placement, party: part } = await openPlacement(trx, ctx, id, "placement.read");
  if (sideOf(part) === null) throw new NotFound();
  const party = partyOf(ctx.actor.kind);
  const { participantId, employerId, nameUsed } = placement;
  return {
    about: { placementId: id },
    kind: "placement",
    party,
    side: sideOfParty(party),
    introduction: null,
    placement,
    participantId,
    employerId,
    nameUsed,
    isOpen: goesOn(placement) && placement.openedToEmployerAt !== null,
  };
}

/** @throws NotFound for a meeting that is about something else. */
export async function findMeeting(trx: Db, subject: Subject, id: string): Promise<MeetingTable> {
  const meeting = await meetingsOf(trx, subject.about).where("id", "=", id).executeTakeFirst();
  if (!meeting) throw new NotFound();
  return meeting;
}

export const meetingsOf = (db: Db, about: About) => {
  const all = db.selectFrom("meeting").selectAll();
  return "introductionId" in about
    ? all.where("introductionId", "=", about.introductionId)
    : all.where("placementId", "=", about.placementId);
};

/**
 * What helps at a meeting, out of nothing but what the employer may read already: the approved words while they are open
 * to them, and the lines of a plan that the person opened to them. The same for every reader.
 */
export async function sharedAdjustments(
  ctx: MeetingContext,
  subject: Subject,
): Promise<MeetingAdjustments> {
  const introductionId = subject.introduction?.id ?? subject.placement?.introductionId ?? null;
  const [approval, plans] = await Promise.all([
    introductionId ? approvalOf(ctx.db, introductionId) : null,
    ctx.actor.kind === "contact" ? [] : listPlans(ctx),
  ]);
  const isReadable =
    approval !== null &&
    (subject.introduction
      ? mayEmployerRead({ status: subject.introduction.status, takenBackAt: approval.takenBackAt })
      : approval.takenBackAt === null);
  const helps =
    approval && isReadable
      ? readLetter(approval.words).sections.flatMap(({ part, items }) =>
          part === "whatHelps" ? items : [],
        )
      : [];
  const theirs = plans.filter(
    (plan) =>
      !plan.closedToEmployer &&
      (subject.placement
        ? plan.placementId === subject.placement.id
        : plan.introductionId === introductionId),
  );
  const lines = await linesOf(ctx.db, "employer", theirs);
  return adjustmentsIn([
    ...new Set([
      ...helps,
      ...lines
        .filter(({ status }) => status !== "withdrawn" && status !== "notReasonable")
        .map(({ adjustment }) => adjustment),
    ]),
  ]);
}
