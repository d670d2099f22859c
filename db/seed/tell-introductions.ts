import { addDays, daysBetween } from "../../app/domain/calendar/calendar.ts";
import { addWorkingDays } from "../../app/domain/calendar/working-days.server.ts";
import type { Context } from "../../app/domain/context.ts";
import {
  ask,
  draftIntroduction,
} from "../../app/domain/introduction/introduction.commands.server.ts";
import {
  askLonger,
  expressInterest,
  notThisTime,
} from "../../app/domain/introduction/introduction-answer.commands.server.ts";
import { chooseWords } from "../../app/domain/introduction/introduction-choice.commands.server.ts";
import {
  acceptIntroduction,
  askForChanges,
  decline,
  notNow,
  recordDecision,
} from "../../app/domain/introduction/introduction-decision.commands.server.ts";
import {
  makeOffer,
  recordOfferAnswer,
} from "../../app/domain/introduction/introduction-offer.commands.server.ts";
import { previewLetter } from "../../app/domain/introduction/introduction-preview.queries.server.ts";
import { recordReading } from "../../app/domain/introduction/introduction-reading.commands.server.ts";
import { withdraw } from "../../app/domain/introduction/introduction-withdrawal.commands.server.ts";
import { suggestMeeting } from "../../app/domain/meeting/meeting.commands.server.ts";
import { chooseTime } from "../../app/domain/meeting/meeting-answer.commands.server.ts";
import { startPlacement } from "../../app/domain/placement/placement-start.commands.server.ts";
import type { ParticipantActor, StaffActor } from "../../app/domain/policy.ts";
import type { Seeding } from "./clock.ts";
import { participants } from "./participants.ts";
import type { Settled } from "./settle-people.ts";
import type { SettledWork } from "./settle-work.ts";
import { type IntroductionEnd, introductions, type SeedIntroduction } from "./stories.ts";
import { introductionsLately } from "./stories-lately.ts";
import { soon, workdayFrom } from "./working-days.ts";

export function staffActor(people: Settled, key: string): StaffActor {
  const member = people.staff.get(key);
  if (!member) throw new Error(`no member of staff ${key}`);
  return { kind: "staff", role: "specialist", leads: [], ...member };
}

/** What each end has behind it: the acts of the story in order. */
const acts = ["ask", "yes", "read", "meet", "agree", "offer", "accept", "start"] as const;
const lastAct: Partial<Record<IntroductionEnd, (typeof acts)[number]>> = {
  withParticipant: "ask",
  notNow: "ask",
  changesAsked: "ask",
  declined: "ask",
  withEmployer: "yes",
  late: "read",
  longer: "read",
  interested: "read",
  takenBack: "read",
  notThisTime: "read",
  meeting: "agree",
  offered: "offer",
  offerDeclined: "offer",
  offerAccepted: "accept",
  started: "start",
};

/** Plays one introduction through the portal's commands, on the days it happened. */
async function tellIntroduction(
  seed: Seeding,
  people: Settled,
  work: SettledWork,
  story: SeedIntroduction,
) {
  const { db, newId } = seed.ctx;
  const person = people.participants.get(story.participant);
  const profile = participants.find((each) => each.name === story.participant);
  const vacancy = work.vacancies.get(story.vacancy);
  const employer = vacancy && work.employers.get(vacancy.employer);
  if (!person || !profile || !vacancy || !employer)
    throw new Error(`nobody to tell ${story.participant}, ${story.vacancy} about`);
  const specialist = staffActor(people, person.specialist);
  const themself: ParticipantActor | null = person.accountId
    ? {
        kind: "participant",
        accountId: person.accountId,
        name: story.participant,
        participantId: person.participantId,
        specialistId: specialist.staffId,
      }
    : null;
  let day = -story.daysAgo;
  const next = () => {
    day = Math.min(0, day + 1);
    return day;
  };
  const bySpecialist = () => seed.as(db, specialist, day);
  const byEmployer = () => seed.as(db, employer.owner, day);
  const id = newId();
  const firstDay = workdayFrom(seed.on(story.startedDaysAgo ? -story.startedDaysAgo : 18));
  const said = () => ({
    saidWords: "Yes, that is right. Go ahead.",
    saidHow: "On the telephone",
    saidOn: addDays(seed.today, day),
  });

  await draftIntroduction(bySpecialist(), {
    id,
    vacancyId: vacancy.vacancyId,
    participantId: person.participantId,
    nameUsed: story.participant.split(" ")[0] ?? story.participant,
    items: [
      ...(profile.strengths ?? []).map((words) => ({ part: "inTheirWords" as const, words })),
      ...Object.entries(story.helps ?? {}).map(([adjustmentId, words]) => ({
        part: "whatHelps" as const,
        words,
        adjustmentId,
      })),
      ...story.specialistSays.map((words) => ({ part: "specialistSays" as const, words })),
    ],
  });
  const last = lastAct[story.until];
  const reaches = (act: (typeof acts)[number]) =>
    last !== undefined && acts.indexOf(act) <= acts.indexOf(last);

  if (reaches("ask")) await ask(bySpecialist(), id);
  if (story.until === "declined") return decideNo(seed, { id, day: next(), specialist, themself });
  if (story.until === "notNow" || story.until === "changesAsked")
    return waitOrChange(seed, { id, day: next(), specialist, themself }, story.until);
  if (reaches("yes")) {
    next();
    await sayYes(seed, {
      id,
      day,
      specialist,
      themself,
      nameUsed: story.participant.split(" ")[0] ?? "",
    });
  }
  if (reaches("read")) {
    next();
    await recordReading(byEmployer(), id);
  }
  if (story.until === "interested") await expressInterest(byEmployer(), id);
  if (story.until === "longer") {
    const { answerBy } = await db
      .selectFrom("introduction")
      .select("answerBy")
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    await askLonger(byEmployer(), {
      id,
      until: addWorkingDays(answerBy ?? seed.today, 5, "england"),
    });
  }
  if (story.until === "takenBack")
    await withdraw(themself ? seed.as(db, themself, next()) : bySpecialist(), id);
  if (story.until === "notThisTime")
    await notThisTime(byEmployer(), {
      id,
      reason: "timing",
      ...(story.note && { toSpecialist: story.note }),
    });
  const meetingId = newId();
  if (reaches("meet")) {
    next();
    // One that is only agreed so far is still to come.
    const first =
      last === "agree"
        ? soon(seed)
        : { date: workdayFrom(addDays(seed.today, day + 1)), time: "17:00" };
    await suggestMeeting(
      byEmployer(),
      { introductionId: id },
      {
        meetingId,
        kind: "visit",
        times: [first, { date: workdayFrom(addDays(first.date, 1)), time: "11:30" }],
        minutes: 30,
        place: "At the door. Ask for me.",
        videoUrl: "",
        people: `${employer.owner.name}, and whoever is on the shift.`,
        note: "",
      },
    );
  }
  if (reaches("agree")) {
    next();
    const { id: timeId } = await db
      .selectFrom("meetingTime")
      .select("id")
      .where("meetingId", "=", meetingId)
      .orderBy("startsAt")
      .executeTakeFirstOrThrow();
    await chooseTime(
      themself ? seed.as(db, themself, day) : bySpecialist(),
      { introductionId: id },
      { meetingId, timeId },
    );
  }
  if (reaches("offer")) {
    next();
    await makeOffer(byEmployer(), {
      id,
      startsOn: firstDay,
      minutesPerWeek: 16 * 60,
      payPence: 1310,
      payPeriod: "hour",
      words: "We would be glad to have you. The team has already asked when you start.",
      managerName: employer.owner.name,
    });
  }
  if (story.until === "offerDeclined" || reaches("accept")) {
    next();
    await recordOfferAnswer(bySpecialist(), {
      id,
      answer: story.until === "offerDeclined" ? "declineOffer" : "acceptOffer",
      ...said(),
    });
  }
  if (reaches("start") && story.startedDaysAgo !== undefined) {
    const { id: placementId } = await db
      .selectFrom("placement")
      .select("id")
      .where("introductionId", "=", id)
      .executeTakeFirstOrThrow();
    await startPlacement(seed.as(db, employer.owner, daysBetween(seed.today, firstDay)), {
      placementId,
      startedOn: firstDay,
      minutesPerWeek: 16 * 60,
      payPence: 1310,
      payPeriod: "hour",
      managerName: employer.owner.name,
      managerPhone: "020 7946 0171",
    });
  }
}

interface Deciding {
  id: string;
  day: number;
  specialist: StaffActor;
  themself: ParticipantActor | null;
}

async function sayYes(
  seed: Seeding,
  { id, day, specialist, themself, nameUsed }: Deciding & { nameUsed: string },
) {
  const { db } = seed.ctx;
  const items = await db
    .selectFrom("introductionItem")
    .select("id")
    .where("introductionId", "=", id)
    .orderBy("position")
    .execute();
  const choices = { id, itemIds: items.map((item) => item.id), naming: "team" as const, nameUsed };
  const { sha256 } = await previewLetter(db, choices);
  if (themself) {
    await chooseWords(seed.as(db, themself, day), choices);
    await acceptIntroduction(seed.as(db, themself, day), { ...choices, seenSha256: sha256 });
  } else
    await recordDecision(seed.as(db, specialist, day), {
      ...choices,
      decision: "accept",
      seenSha256: sha256,
      saidWords: "Yes. I like how that sounds. Send it.",
      saidHow: "We read it together at the drop-in",
      saidOn: addDays(seed.today, day),
    });
}

async function decideNo(seed: Seeding, { id, day, specialist, themself }: Deciding) {
  const { db } = seed.ctx;
  if (themself) return decline(seed.as(db, themself, day), id);
  return recordDecision(seed.as(db, specialist, day), {
    id,
    decision: "decline",
    saidWords: "Not this one, thank you.",
    saidHow: "On the telephone",
    saidOn: addDays(seed.today, day),
  });
}

async function waitOrChange(seed: Seeding, decided: Deciding, end: "notNow" | "changesAsked") {
  const { db } = seed.ctx;
  const { id, day, specialist, themself } = decided;
  const words = "Please leave out the part about reading. Say that I can run the till.";
  if (themself) {
    const ctx: Context<ParticipantActor> = seed.as(db, themself, day);
    return end === "notNow" ? notNow(ctx, id) : askForChanges(ctx, { id, words });
  }
  const said = { saidWords: words, saidHow: "On the telephone", saidOn: addDays(seed.today, day) };
  const ctx = seed.as(db, specialist, day);
  return end === "notNow"
    ? recordDecision(ctx, { id, decision: "notNow", ...said, saidWords: "Ask me again in a week." })
    : recordDecision(ctx, { id, decision: "askForChanges", words, ...said });
}

/** Oldest first, as they happened. */
export async function tellIntroductions(
  seed: Seeding,
  people: Settled,
  work: SettledWork,
): Promise<void> {
  const stories = [...introductions, ...introductionsLately];
  for (const story of stories.toSorted((a, b) => b.daysAgo - a.daysAgo))
    await tellIntroduction(seed, people, work, story);
}
