import { addDays } from "#app/domain/calendar/calendar.ts";
import { saveHandOver, sendHandOver } from "#app/domain/hand-over/hand-over.commands.server.ts";
import { findHandOverBeginning } from "#app/domain/hand-over/hand-over.queries.server.ts";
import { tellEnding } from "#app/domain/job-ending/job-ending.commands.server.ts";
import { endPlacement } from "#app/domain/placement/placement-start.commands.server.ts";
import {
  answerSuggestion,
  offerSuggestions,
} from "#app/domain/profile-suggestion/profile-suggestion.commands.server.ts";
import type { Cast } from "./placement-cast.ts";
import type { SeedJob } from "./placement-story.ts";
import { type Act, nextWorkday, workdayBy } from "./working-days.ts";

/** What stays at work: written, gone through with the person, and sent. */
export function handOverActs(cast: Cast, { handOver }: SeedJob): Act[] {
  if (!handOver) return [];
  const { placement, specialist, seed } = cast;
  const id = seed.ctx.newId();
  const writtenOn = cast.workday(cast.on(handOver.day));
  const readOn = nextWorkday(writtenOn);
  const write = async () => {
    const ctx = specialist(writtenOn, "15:20");
    const { whoToCall } = await findHandOverBeginning(ctx, placement.id);
    await saveHandOver(ctx, placement.id, {
      id,
      whoToCall,
      naturalSupports: handOver.naturalSupports.join("\n"),
      whatWorks: handOver.whatWorks.join("\n"),
    });
  };
  const seenAt = specialist(writtenOn, "15:20").now;
  const sent = { id, seenAt, readWithOn: readOn };
  const send = () => sendHandOver(specialist(readOn, "13:50"), placement.id, sent);
  return [
    { on: writtenOn, time: "15:20", tell: write },
    { on: readOn, time: "13:50", tell: send },
  ];
}

/** The last day as the employer recorded it, what the others said of it, and what it taught. */
export function endActs(cast: Cast, { end }: SeedJob): Act[] {
  if (!end) return [];
  const { placement, specialist, employer, themself, seed } = cast;
  const placementId = placement.id;
  const endedOn = workdayBy(cast.on(end.day));
  const { reason } = end;
  const saidOn = nextWorkday(endedOn);
  const offeredOn = nextWorkday(addDays(saidOn, 2));
  const answeredOn = addDays(offeredOn, 2);
  const learned = end.learned.map((each) => ({ ...each, id: seed.ctx.newId() }));
  const offered = learned.map(
    ({ id, dimension, strength, words, levels: [fromLevel, toLevel] }) => ({
      id,
      dimension,
      fromLevel,
      toLevel,
      strength,
      words,
    }),
  );
  const answer = async () => {
    for (const { id, answer } of learned)
      if (themself && answer)
        await answerSuggestion(themself(answeredOn, "18:20"), placementId, { id, answer });
  };
  return [
    {
      on: endedOn,
      time: "16:30",
      tell: () =>
        endPlacement(employer(endedOn, "16:30"), {
          placementId,
          endedOn,
          reason,
          words: end.employer,
        }),
    },
    {
      on: saidOn,
      time: "11:00",
      tell: async () => {
        if (themself)
          await tellEnding(themself(saidOn, "11:00"), placementId, {
            reason,
            words: end.participant,
          });
        await tellEnding(specialist(saidOn, "15:00"), placementId, {
          reason,
          words: end.specialist,
        });
      },
    },
    {
      on: offeredOn,
      time: "10:30",
      tell: () => offerSuggestions(specialist(offeredOn, "10:30"), placementId, offered),
    },
    { on: answeredOn, time: "18:20", tell: answer },
  ];
}
