import { findSourceKind } from "#app/domain/advert-import/vacancy-import.queries.server.ts";
import { sourceWords } from "#app/domain/advert-import/vacancy-source.ts";
import { dateOf, dayInWords, instantInWords } from "#app/domain/calendar/calendar.ts";
import type { Context } from "#app/domain/context.ts";
import { changesInWords } from "#app/domain/job-proposal/job-change.ts";
import {
  listMovedTasks,
  listProposals,
} from "#app/domain/job-proposal/job-proposal.queries.server.ts";
import type { EmployerActor } from "#app/domain/policy.ts";
import { openTransitions } from "#app/domain/transitions.ts";
import { findVacancy } from "#app/domain/vacancy/vacancy.queries.server.ts";
import {
  canBeEdited,
  missingForPublication,
  vacancyTransitions,
} from "#app/domain/vacancy/vacancy.ts";
import { findOwnRoom } from "#app/domain/vacancy/vacancy-capacity.queries.server.ts";
import { ownRoomInWords } from "#app/domain/vacancy/vacancy-capacity.ts";
import {
  canBeRelisted,
  closedOn,
  endedBecauseInWords,
  offeredDays,
  overInWords,
} from "#app/domain/vacancy/vacancy-ending.ts";
import { listNews } from "#app/domain/vacancy/vacancy-news.queries.server.ts";
import { isFullyPlaced, placesInWords } from "#app/domain/vacancy/vacancy-places.ts";
import { publicationPlan } from "#app/domain/vacancy/vacancy-plan.ts";
import { isForEveryone } from "#app/domain/vacancy/vacancy-sharing.ts";
import { isAsked, pausedUnanswered, pausesOn } from "#app/domain/vacancy/vacancy-still-open.ts";

/** Everything on the employer's page of one vacancy. @throws NotFound */
export async function loadVacancy(ctx: Context<EmployerActor>, id: string) {
  const vacancy = await findVacancy(ctx, id);
  const today = dateOf(ctx.now);
  const [news, proposals, movedTasks, room, madeFrom] = await Promise.all([
    listNews(ctx, vacancy.id),
    listProposals(ctx, vacancy.id),
    listMovedTasks(ctx, vacancy.id),
    findOwnRoom(ctx, vacancy),
    findSourceKind(ctx.db, vacancy.id),
  ]);
  const day = (date: string | null) => date && dayInWords(date, today);
  return {
    today,
    vacancy,
    missing: missingForPublication(vacancy),
    plan: publicationPlan(vacancy, today),
    room: ownRoomInWords(room),
    may: openTransitions(vacancyTransitions, vacancy.status, "employer"),
    mayEdit: canBeEdited(vacancy.status),
    isPublic:
      vacancy.status === "live" &&
      vacancy.standing === "verified" &&
      isForEveryone(vacancy, today) &&
      closedOn(vacancy, today) === null,
    needsConfirming: vacancy.draftedByStaffId !== null && vacancy.confirmedAt === null,
    isAsked: isAsked(vacancy),
    pausesOn: day(pausesOn(vacancy)),
    paused: pausedUnanswered(vacancy, today),
    closedOn: day(closedOn(vacancy, today)),
    over: overInWords(vacancy, today),
    because: canBeRelisted(vacancy) ? endedBecauseInWords(vacancy.endedBecause) : null,
    places: placesInWords(vacancy),
    isFullyPlaced: isFullyPlaced(vacancy),
    longer: offeredDays(vacancy, today).map(({ weeks, until }) => ({
      weeks,
      until,
      words: dayInWords(until, today),
    })),
    hasVersions: vacancy.publishedAt !== null,
    madeFrom: madeFrom && sourceWords[madeFrom],
    movedTasks,
    proposals: proposals.map(({ id: proposalId, status, changes, sentAt }) => ({
      id: proposalId,
      status,
      // What was taken back is not said again.
      words: status === "withdrawn" ? "A proposal" : changesInWords(changes),
      when: sentAt ? dayInWords(dateOf(sentAt), today) : "",
    })),
    news: news.map((each) => ({
      id: each.id,
      author: each.author,
      side: "team" as const,
      at: each.sentAt,
      when: instantInWords(each.sentAt, today),
      words: each.words,
    })),
  };
}
export type VacancyPage = Awaited<ReturnType<typeof loadVacancy>>;
