import {
  correctJourney,
  judge,
  sayDifferently,
} from "../../app/domain/match-judgement/match-judgement.commands.server.ts";
import type { Seeding } from "./clock.ts";
import type { Settled } from "./settle-people.ts";
import type { SettledWork } from "./settle-work.ts";
import { staffActor } from "./tell-introductions.ts";

/** What Priya knows better than the portal. */
export async function tellJudgements(seed: Seeding, people: Settled, work: SettledWork) {
  const { db } = seed.ctx;
  const priya = (daysAgo: number) => seed.as(db, staffActor(people, "priya"), -daysAgo);
  const pair = (name: string, key: string): [string, string] => {
    const [person, vacancy] = [people.participants.get(name), work.vacancies.get(key)];
    if (!person || !vacancy) throw new Error(`no pair of ${name} and ${key}`);
    return [vacancy.vacancyId, person.participantId];
  };
  await judge(priya(3), ...pair("Leanne Marsh", "kitchen-assistant"), {
    standing: "aside",
    note: "Her sister’s wedding fills November. We look at it again in December.",
  });
  await judge(priya(2), ...pair("Leanne Marsh", "bookseller"), {
    standing: "top",
    note: "She buys her books there, and Bisi knows her by her first name.",
  });
  await sayDifferently(priya(2), ...pair("Leanne Marsh", "bookseller"), {
    about: "days",
    result: "fits",
    note: "Bisi swaps the Saturday with a colleague. I asked about the job on my visit.",
  });
  await correctJourney(priya(2), ...pair("Leanne Marsh", "bookseller"), {
    minutes: 15,
    way: "walk",
    how: "We walked it together on a wet Tuesday.",
  });
}
