/** What every part of a job asks of somebody, from the agreed offer to the end of support: one line for each page. */
import type { Context } from "../context.ts";
import { listSpecialistWarningTasks } from "../early-warning/early-warning.queries.server.ts";
import {
  listEmployerFirstDayTasks,
  listParticipantFirstDayTasks,
  listSpecialistFirstDayTasks,
} from "../first-day/first-day-tasks.queries.server.ts";
import { listSpecialistHelpTasks } from "../help-call/help-call-tasks.queries.server.ts";
import {
  listEmployerReviewTasks,
  listParticipantReviewTasks,
  listSpecialistReviewTasks,
} from "../in-work-review/in-work-review-tasks.queries.server.ts";
import {
  listEmployerEndingTasks,
  listParticipantEndingTasks,
  listSpecialistEndingTasks,
} from "../job-ending/job-ending.queries.server.ts";
import {
  listEmployerAgreementTasks,
  listParticipantAgreementTasks,
  listSpecialistAgreementTasks,
} from "../placement-agreement/placement-agreement-tasks.queries.server.ts";
import type { EmployerActor, ParticipantActor, StaffActor } from "../policy.ts";
import { listParticipantSuggestionTasks } from "../profile-suggestion/profile-suggestion.queries.server.ts";
import type { Task } from "../task.ts";
import { listSpecialistVisitTasks } from "../visit/visit-tasks.queries.server.ts";
import {
  listEmployerPlacementTasks,
  listParticipantPlacementTasks,
  listSpecialistPlacementTasks,
} from "./placement-tasks.queries.server.ts";
import {
  listParticipantTellingTasks,
  listSpecialistTellingTasks,
} from "./placement-telling.queries.server.ts";

const gathered = async (lists: Promise<Task[]>[]) => (await Promise.all(lists)).flat();

export const listSpecialistInWorkTasks = (ctx: Context<StaffActor>) =>
  gathered([
    listSpecialistHelpTasks(ctx),
    listSpecialistWarningTasks(ctx),
    listSpecialistPlacementTasks(ctx),
    listSpecialistTellingTasks(ctx),
    listSpecialistAgreementTasks(ctx),
    listSpecialistFirstDayTasks(ctx),
    listSpecialistVisitTasks(ctx),
    listSpecialistReviewTasks(ctx),
    listSpecialistEndingTasks(ctx),
  ]);

export const listEmployerInWorkTasks = (ctx: Context<EmployerActor>) =>
  gathered([
    listEmployerPlacementTasks(ctx),
    listEmployerAgreementTasks(ctx),
    listEmployerFirstDayTasks(ctx),
    listEmployerReviewTasks(ctx),
    listEmployerEndingTasks(ctx),
  ]);

export const listParticipantInWorkTasks = (ctx: Context<ParticipantActor>) =>
  gathered([
    listParticipantTellingTasks(ctx),
    listParticipantAgreementTasks(ctx),
    listParticipantFirstDayTasks(ctx),
    listParticipantReviewTasks(ctx),
    listParticipantEndingTasks(ctx),
    listParticipantSuggestionTasks(ctx),
    listParticipantPlacementTasks(ctx),
  ]);
