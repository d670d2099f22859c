import { addDays } from "#app/domain/calendar/calendar.ts";
import { answerHelpCall, callForHelp } from "#app/domain/help-call/help-call.commands.server.ts";
import { closeReview } from "#app/domain/in-work-review/in-work-review.commands.server.ts";
import {
  answerReview,
  recordAnswer,
} from "#app/domain/in-work-review/in-work-review-answer.commands.server.ts";
import { writePrivateNote } from "#app/domain/private-note/private-note.commands.server.ts";
import type { Cast } from "./placement-cast.ts";
import type { SeedAnswer, SeedJob, SeedReview } from "./placement-story.ts";
import {
  type Act,
  earliest,
  latest,
  nextWorkday,
  workdayBy,
  workdaysOfWeek,
} from "./working-days.ts";

const answered = ({ feeling, goesWell, toChange, wouldHelp }: SeedAnswer) => ({
  feeling,
  goesWell: goesWell ?? null,
  toChange: toChange ?? null,
  wouldHelp: wouldHelp ?? null,
});

/** Answered on the day that each fell due, or yesterday where that is still to come, and closed on the next working day. */
export async function reviewActs(cast: Cast, { reviews = [] }: SeedJob): Promise<Act[]> {
  const rows = await cast.seed.ctx.db
    .selectFrom("inWorkReview")
    .select(["id", "week", "dueOn"])
    .where("placementId", "=", cast.placement.id)
    .execute();
  return reviews.flatMap((review) => {
    const row = rows.find(({ week }) => week === review.week);
    if (!row) throw new Error(`no review of week ${review.week}`);
    return actsOf(cast, review, row);
  });
}

function actsOf(cast: Cast, review: SeedReview, row: { id: string; dueOn: string }): Act[] {
  const { placement, specialist, employer, themself, seed } = cast;
  const yesterday = seed.on(-1);
  const on = earliest(row.dueOn, yesterday);
  const about = { placementId: placement.id, reviewId: row.id };
  const acts: Act[] = [];
  if (review.employer) {
    const answer = answered(review.employer);
    const tell = () => answerReview(employer(on, "10:40"), about, answer);
    acts.push({ on, time: "10:40", tell });
  }
  if (review.participant) {
    const { isShared, ...words } = review.participant;
    const answer = { ...answered(words), share: isShared ? ("yes" as const) : ("no" as const) };
    const said = { saidBy: placement.nameUsed, saidHow: "By phone", saidOn: on };
    const tell = () =>
      themself
        ? answerReview(themself(on, "12:40"), about, answer)
        : recordAnswer(specialist(on, "12:40"), { ...about, side: "participant", ...said }, answer);
    acts.push({ on, time: "12:40", tell });
  }
  if (review.specialist) {
    const answer = answered(review.specialist);
    acts.push({
      on,
      time: "16:10",
      tell: () => answerReview(specialist(on, "16:10"), about, answer),
    });
  }
  const next = nextWorkday(on);
  const closedOn = review.isClosedLately ? latest(next, workdayBy(yesterday)) : next;
  const { outcome } = review;
  // Over long holidays that day may be ahead: then it waits to be closed.
  if (outcome && closedOn < seed.today) {
    const tell = () => closeReview(specialist(closedOn, "09:40"), { ...about, words: outcome });
    acts.push({ on: closedOn, time: "09:40", tell });
  }
  return acts;
}

/** What somebody wrote to their specialist alone. */
export function noteActs(cast: Cast, { notes = [] }: SeedJob): Act[] {
  const { placement, themself, seed } = cast;
  if (!themself) return [];
  return notes.map(({ day, ...note }): Act => {
    const on = cast.on(day);
    const noteId = seed.ctx.newId();
    const tell = () => writePrivateNote(themself(on, "21:15"), placement.id, { noteId, ...note });
    return { on, time: "21:15", tell };
  });
}

/** "I need help now", pressed by the employer in the morning and answered the same afternoon. */
export function callActs(cast: Cast, { calls = [] }: SeedJob): Act[] {
  const { placement, specialist, employer, seed } = cast;
  return calls.flatMap(({ week, words, answer }): Act[] => {
    const on = workdaysOfWeek(placement.supportFrom, week)[1] ?? addDays(seed.today, -1);
    const id = seed.ctx.newId();
    const call = () => callForHelp(employer(on, "10:50"), placement.id, { id, words });
    const reply = () =>
      answerHelpCall(specialist(on, "14:35"), placement.id, { callId: id, words: answer });
    return [
      { on, time: "10:50", tell: call },
      { on, time: "14:35", tell: reply },
    ];
  });
}
