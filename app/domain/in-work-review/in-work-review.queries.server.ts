/** The reviews of one job, with what each side may read of them and nothing else. */
import type { PlacementSide } from "#db/tables.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { NotFound } from "../errors.ts";
import { goesOn } from "../placement/placement.ts";
import { openPlacement } from "../placement/placement-scope.queries.server.ts";
import type {
  ContactActor,
  EmployerActor,
  ParticipantActor,
  Permission,
  StaffActor,
} from "../policy.ts";
import {
  missedBy,
  type ReviewState,
  reviewOpensOn,
  reviewState,
  type Words,
} from "./in-work-review.ts";
import {
  type AnswerRow,
  listReviewRows,
  type ReviewRow,
} from "./in-work-review-rows.queries.server.ts";

interface ReviewOfSide {
  id: string;
  week: number;
  dueOn: string;
  state: ReviewState;
  /** Whether this side can still answer it, late or not. */
  mayAnswer: boolean;
  /** What all three agreed; empty until it is closed. */
  outcome: string;
  closedOn: string | null;
}
export interface SaidWords extends Words {
  by: string;
  on: string;
  /** Null: they wrote it themselves. */
  toldTo: { name: string; how: string; on: string } | null;
}
export interface ParticipantReview extends ReviewOfSide {
  own: (SaidWords & { isShared: boolean }) | null;
  specialist: SaidWords | null;
}
export interface EmployerReview extends ReviewOfSide {
  /** That their side has answered, for every colleague; the words for whoever wrote them. */
  answered: { by: string; on: string } | null;
  own: SaidWords | null;
  /** The person's words, if they chose so. */
  shared: SaidWords | null;
}
export interface SpecialistReview extends Omit<ReviewOfSide, "state" | "mayAnswer"> {
  states: Record<PlacementSide, ReviewState>;
  mayAnswer: Record<PlacementSide, boolean>;
  mayClose: boolean;
  employerKnows: boolean;
  askedOn: ReviewRow["askedOn"];
  participant: (SaidWords & { isShared: boolean }) | null;
  employer: SaidWords | null;
  specialist: SaidWords | null;
}
/** Dates and whether somebody let one pass: not who, and no words. */
export interface LeadReview {
  week: number;
  dueOn: string;
  isMissed: boolean;
}

interface Opened {
  isOpen: boolean;
  today: string;
  rows: ReviewRow[];
}

async function openReviews(
  ctx: Context,
  placementId: string,
  permission: Permission,
): Promise<Opened> {
  const { placement } = await openPlacement(ctx.db, ctx, placementId, permission);
  const rows = await listReviewRows(ctx.db, [placementId]);
  const { endedOn } = placement;
  return {
    isOpen: goesOn(placement),
    today: dateOf(ctx.now),
    // What was planned beyond the end of a job is of no use to anybody.
    rows: endedOn === null ? rows : rows.filter((row) => row.dueOn <= endedOn || hasWords(row)),
  };
}
const hasWords = (row: ReviewRow) => row.closedOn !== null || Object.keys(row.answers).length > 0;

const said = (answer: AnswerRow): SaidWords => ({
  feeling: answer.feeling,
  goesWell: answer.goesWell,
  toChange: answer.toChange,
  wouldHelp: answer.wouldHelp,
  by: answer.answeredByName,
  on: answer.answeredOn,
  toldTo: answer.recordedByName
    ? {
        name: answer.recordedByName,
        how: answer.saidHow ?? "",
        on: answer.saidOn ?? answer.answeredOn,
      }
    : null,
});
const ifSaid = (answer: AnswerRow | undefined) => (answer ? said(answer) : null);
const saidByPerson = (answer: AnswerRow | undefined) =>
  answer ? { ...said(answer), isShared: answer.sharedAt !== null } : null;

const canAnswer = ({ isOpen, today }: Opened, row: ReviewRow, side: PlacementSide) =>
  isOpen &&
  row.closedOn === null &&
  row.answers[side] === undefined &&
  (side !== "employer" || row.employerKnows) &&
  reviewOpensOn(row.dueOn) <= today;

const forSide = (opened: Opened, row: ReviewRow, side: PlacementSide): ReviewOfSide => ({
  id: row.id,
  week: row.week,
  dueOn: row.dueOn,
  state: reviewState(row, side, opened.today),
  mayAnswer: canAnswer(opened, row, side),
  outcome: row.outcome,
  closedOn: row.closedOn,
});

/** Their own answers, what the specialist answered and what was agreed; nothing of the employer's. @throws NotFound */
export async function listReviewsForParticipant(
  ctx: Context<ParticipantActor>,
  placementId: string,
): Promise<ParticipantReview[]> {
  const opened = await openReviews(ctx, placementId, "placement.readSupport");
  return opened.rows.map((row) => ({
    ...forSide(opened, row, "participant"),
    own: saidByPerson(row.answers.participant),
    specialist: ifSaid(row.answers.specialist),
  }));
}

/** Whoever wrote the employer's answer reads it again; a colleague reads that there is one. */
function isAuthor(actor: EmployerActor | ContactActor, answer: AnswerRow): boolean {
  if (answer.recordedByName !== null) return false;
  return actor.kind === "employer"
    ? answer.accountId === actor.accountId
    : answer.accountId === null && answer.answeredByName === actor.name;
}

/** Of the person only what they chose to share: not even whether they answered. @throws NotFound */
export async function listReviewsForEmployer(
  ctx: Context<EmployerActor | ContactActor>,
  placementId: string,
): Promise<EmployerReview[]> {
  const opened = await openReviews(ctx, placementId, "placement.read");
  return opened.rows.map((row) => {
    const { employer, participant } = row.answers;
    return {
      ...forSide(opened, row, "employer"),
      answered: employer ? { by: employer.answeredByName, on: employer.answeredOn } : null,
      own: employer && isAuthor(ctx.actor, employer) ? said(employer) : null,
      shared: participant?.sharedAt ? { ...said(participant), toldTo: null } : null,
    };
  });
}

/** Everything, for the specialist and who stands in for them. @throws NotFound, Forbidden */
export async function listReviewsForSpecialist(
  ctx: Context<StaffActor>,
  placementId: string,
): Promise<SpecialistReview[]> {
  const opened = await openReviews(ctx, placementId, "placement.readEmployersWords");
  return opened.rows.map((row) => {
    const { state: _, mayAnswer, ...review } = forSide(opened, row, "specialist");
    const of = <Value>(tell: (side: PlacementSide) => Value) => ({
      participant: tell("participant"),
      employer: tell("employer"),
      specialist: tell("specialist"),
    });
    return {
      ...review,
      states: of((side) => reviewState(row, side, opened.today)),
      mayAnswer: of((side) => canAnswer(opened, row, side)),
      mayClose: opened.isOpen && row.closedOn === null && reviewOpensOn(row.dueOn) <= opened.today,
      employerKnows: row.employerKnows,
      askedOn: row.askedOn,
      participant: saidByPerson(row.answers.participant),
      employer: ifSaid(row.answers.employer),
      specialist: ifSaid(row.answers.specialist),
    };
  });
}

/** For a lead: when, and whether somebody let it pass. @throws NotFound */
export async function listReviewsForLead(
  ctx: Context<StaffActor>,
  placementId: string,
): Promise<LeadReview[]> {
  const { rows, today } = await openReviews(ctx, placementId, "placement.readState");
  return rows.map((row) => ({
    week: row.week,
    dueOn: row.dueOn,
    isMissed: missedBy(row, "participant", today) || missedBy(row, "employer", today),
  }));
}

/** One of a list above. @throws NotFound */
export async function theReview<Review extends { id: string }>(
  list: Promise<Review[]>,
  reviewId: string,
): Promise<Review> {
  const review = (await list).find(({ id }) => id === reviewId);
  if (!review) throw new NotFound();
  return review;
}
