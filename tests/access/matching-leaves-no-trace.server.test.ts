/** Issue of rule 1 for matching: what is known, weighed, judged and looked for of people shows on no employer's page. */
import { expect, test, vi } from "vitest";
import { showEmployersFor } from "#app/domain/approach/employers-for.commands.server.ts";
import { excludeEmployer } from "#app/domain/excluded-employer/excluded-employer.commands.server.ts";
import {
  correctJourney,
  judge,
  openPair,
  sayDifferently,
} from "#app/domain/match-judgement/match-judgement.commands.server.ts";
import { showJobsFor } from "#app/domain/matching/jobs-for.commands.server.ts";
import { showMatches } from "#app/domain/matching/matches.commands.server.ts";
import { saveProfileSection } from "#app/domain/vocational-profile/vocational-profile.commands.server.ts";
import type { Db } from "#db/connect.ts";
import { as, type Place } from "#tests/support/place.ts";
import { aPlaceOfMine, differences, everythingTheySee } from "./everything-they-see.ts";

// Each test opens every page there is: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 120_000 });

const written = "Only ever seen by those who support them";

/** Everything that matching keeps of a person, and everything their specialist can do with it. */
async function matchAmara(db: Db, { amara, priya, job }: Place) {
  const { participantId } = amara;
  const her = as(db, amara);
  await saveProfileSection(her, participantId, {
    section: "work",
    values: {
      about: written,
      wishes: { "kitchen-and-cafe": "wanted" },
      jobs: [{ field: "jobs.wanted1", words: "Kitchen assistant", wish: "wanted" }],
    },
  });
  await saveProfileSection(her, participantId, {
    section: "hours",
    values: {
      minMinutes: 480,
      maxMinutes: 960,
      week: ["mon-morning"],
      earliestStart: "10:00",
      latestFinish: null,
      availableFrom: "2027-01-04",
      noticeWeeks: 4,
      contracts: ["permanent"],
      payFloorPence: 1300,
    },
  });
  await saveProfileSection(her, participantId, {
    section: "travel",
    values: {
      home: "Peckham",
      travelWays: ["bus"],
      longestJourneyMinutes: 45,
      reach: [],
      travelNote: written,
    },
  });
  await saveProfileSection(her, participantId, {
    section: "learning",
    values: { skills: written, learning: "", answers: [{ skill: "tills", answer: "no" }] },
  });
  const hers = as(db, priya);
  await showMatches(hers, job);
  await showJobsFor(hers, participantId, 1, true);
  await showEmployersFor(hers, participantId);
  await judge(hers, job, participantId, { standing: "top", note: written });
  await sayDifferently(hers, job, participantId, { about: "hours", result: "fits", note: written });
  await correctJourney(hers, job, participantId, { minutes: 25, way: "bus", how: written });
  await openPair(hers, job, participantId);
}

test.each<[string, (db: Db, place: Place) => Promise<unknown>]>([
  ["somebody is matched with their job in every way", matchAmara],
  [
    "somebody wants nothing to do with them",
    (db, { amara, bramble }) =>
      excludeEmployer(as(db, amara), amara.participantId, bramble.employerId),
  ],
])("an employer sees the same pages and mails when %s", async (_, happen) => {
  const without = await aPlaceOfMine();
  const within = await aPlaceOfMine();
  await happen(within.db, within.place);
  for (const who of [(place: Place) => place.bramble.owner, (place: Place) => place.manager]) {
    const plain = await everythingTheySee(without.db, without.place, who(without.place).accountId);
    const seen = await everythingTheySee(within.db, within.place, who(within.place).accountId);
    expect(differences(seen, plain)).toEqual([]);
    expect(JSON.stringify(seen)).not.toContain(written);
  }
});
