import { beforeAll, describe, expect, test, vi } from "vitest";
import {
  answerReview,
  recordAnswer,
} from "#app/domain/in-work-review/in-work-review-answer.commands.server.ts";
import { askForReviews } from "#app/domain/in-work-review/in-work-review-asking.commands.server.ts";
import {
  recordPrivateNote,
  writePrivateNote,
} from "#app/domain/private-note/private-note.commands.server.ts";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import type { JobAhead } from "#tests/support/job-ahead.ts";
import { aJobBegun, morningOf } from "#tests/support/job-begun.ts";
import { addresses } from "#tests/support/pages.ts";
import { as, newId, system, today } from "#tests/support/place.ts";
import { differences, everythingTheySee } from "./everything-they-see.ts";

// Each test opens every page there is: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const words = "The vestibule smells of marzipan.";
const quiet = { feeling: "notWell", goesWell: null, toChange: words, wouldHelp: null } as const;

interface Within {
  db: Db;
  job: JobAhead;
  reviewId: string;
}
type Happen = (within: Within) => Promise<unknown>;

const alone: Record<string, Happen> = {
  "writes to their specialist alone, twice": async ({ db, job }) => {
    for (const noteId of [newId(), newId()])
      await writePrivateNote(as(db, job.amara), job.placementId, { noteId, words });
  },
  "tells their specialist something by phone": ({ db, job }) =>
    recordPrivateNote(as(db, job.priya), job.placementId, {
      noteId: newId(),
      words,
      saidHow: "by phone",
      saidOn: today.slice(0, 10),
    }),
};
const unshared: Record<string, Happen> = {
  "writes to their specialist alone that it is not going well": ({ db, job }) =>
    writePrivateNote(as(db, job.amara), job.placementId, {
      noteId: newId(),
      feeling: "notWell",
      words,
    }),
  "answers a review and shares nothing, with words for the specialist alone": ({
    db,
    job,
    reviewId,
  }) =>
    answerReview(
      as(db, job.amara),
      { placementId: job.placementId, reviewId },
      { ...quiet, privateWords: words, noteId: newId() },
    ),
  "answers by phone and shares nothing": ({ db, job, reviewId }) =>
    recordAnswer(
      as(db, job.priya),
      {
        placementId: job.placementId,
        reviewId,
        side: "participant",
        saidBy: "Zephyrine",
        saidHow: "by phone",
        saidOn: today.slice(0, 10),
      },
      quiet,
    ),
};

/** Every page of that side about this one job. */
const pagesOf = (side: "employer" | "specialist", { placementId }: JobAhead, reviewId: string) =>
  addresses
    .filter((address) => address.startsWith(`/${side}/placements/:id`))
    .map((address) => address.replace(":id", placementId).replace(":reviewId", reviewId))
    .filter((address) => !address.includes(":"));

async function aJobOfMine(happen: Happen | null): Promise<Within> {
  const db = await freshDatabase();
  const job = await aJobBegun(db, today.slice(0, 10));
  const { id: reviewId } = await db
    .selectFrom("inWorkReview")
    .select("id")
    .orderBy("week")
    .executeTakeFirstOrThrow();
  await happen?.({ db, job, reviewId });
  // Both sides are asked, and reminded, as if nothing had been said.
  for (const day of ["2026-03-03", "2026-03-06"])
    await askForReviews(as(db, system, morningOf(day)));
  return { db, job, reviewId };
}

async function seenBy(who: "owner" | "manager" | "lead", { db, job, reviewId }: Within) {
  const actor = who === "owner" ? job.bramble.owner : job[who];
  const more =
    who === "lead"
      ? ["/area", "/area/placements", "/specialist", "/specialist/placements"]
      : ["/employer/placements"];
  const side = who === "lead" ? "specialist" : "employer";
  const seen = await everythingTheySee(db, job, actor.accountId, [
    ...more,
    ...pagesOf(side, job, reviewId),
  ]);
  // A link exists in its mail alone, and is another each time.
  return { ...seen, mails: seen.mails.map((mail) => mail.replace(/\/review\/[\w-]{43}/g, "link")) };
}
type Seen = Awaited<ReturnType<typeof seenBy>>;

describe("an employer learns nothing", () => {
  const plain = {} as Record<"owner" | "manager", Seen>;
  beforeAll(async () => {
    const within = await aJobOfMine(null);
    plain.owner = await seenBy("owner", within);
    plain.manager = await seenBy("manager", within);
  });

  test("and there is something to compare: pages that open, and mail that asks them", () => {
    const opened = Object.entries(plain.owner.pages).filter(
      ([address, page]) => address.includes("placements/:id") && page.startsWith("200"),
    );
    expect(opened.map(([address]) => address)).toContain("/employer/placements/:id/reviews/:id");
    expect(plain.owner.mails.join()).toContain("Three short questions still wait for you");
  });

  test.each(Object.entries({ ...alone, ...unshared }))(
    "when somebody %s: every page, list and mail is as if they had not",
    async (_, happen) => {
      const within = await aJobOfMine(happen);
      for (const who of ["owner", "manager"] as const) {
        const seen = await seenBy(who, within);
        expect(differences(seen, plain[who])).toEqual([]);
        expect(JSON.stringify(seen)).not.toContain("marzipan");
      }
    },
  );
});

test.each(Object.entries(alone))(
  "when somebody %s, every page, list and mail of the team's lead is as if they had not",
  async (_, happen) => {
    const plain = await seenBy("lead", await aJobOfMine(null));
    const seen = await seenBy("lead", await aJobOfMine(happen));
    expect(differences(seen, plain)).toEqual([]);
  },
);
