import { expect, test, vi } from "vitest";
import { withdrawProposal } from "#app/domain/job-proposal/job-proposal.commands.server.ts";
import { answerProposal } from "#app/domain/job-proposal/job-proposal-answer.commands.server.ts";
import type { Db } from "#db/connect.ts";
import { openPages } from "#tests/support/pages.ts";
import { as, type Place } from "#tests/support/place.ts";
import { aPlaceOfMine, differences, everythingTheySee, mailsTo } from "./everything-they-see.ts";
import { draft, marked, propose, putToThem } from "./town.ts";

// Each test opens every page there is: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 120_000 });

/** A person who wants the job, and whom the specialist has just looked at beside it. */
async function somebodyIsMatched(db: Db, place: Place) {
  await db
    .insertInto("profileWish")
    .values({
      participantId: place.amara.participantId,
      kindOfWork: "kitchen-and-cafe",
      wish: "wanted",
    })
    .execute();
  const ask = await openPages(db);
  const { status } = await ask(place.priya.accountId, `/specialist/vacancies/${place.job}/matches`);
  expect(status).toBe(200);
}

type Mine = Awaited<ReturnType<typeof aPlaceOfMine>>;
const behind: Record<string, (mine: Mine) => Promise<unknown>> = {
  "somebody is matched to the job a moment before": ({ db, place }) => somebodyIsMatched(db, place),
  "an introduction is drafted": ({ db, introduced }) => draft(db, introduced),
  "an introduction is put to the person": ({ db, introduced }) => putToThem(db, introduced),
};
test.each(Object.entries(behind))(
  "a proposal reads letter by letter as if there were nobody, when %s",
  async (_, happens) => {
    const without = await aPlaceOfMine();
    const within = await aPlaceOfMine();
    await happens(within);
    for (const { db, place } of [without, within]) await propose(db, place.priya, place.job);
    const address = async ({ db, place }: Mine) => {
      const { id } = await db.selectFrom("jobProposal").select("id").executeTakeFirstOrThrow();
      return `/employer/vacancies/${place.job}/proposals/${id}`;
    };
    for (const who of [(place: Place) => place.bramble.owner, (place: Place) => place.manager]) {
      const seen = await everythingTheySee(within.db, within.place, who(within.place).accountId, [
        await address(within),
      ]);
      const plain = await everythingTheySee(
        without.db,
        without.place,
        who(without.place).accountId,
        [await address(without)],
      );
      expect(differences(seen, plain)).toEqual([]);
      expect(JSON.stringify(seen.mails)).toContain("proposal about your vacancy");
      for (const marker of [...Object.values(marked), "Amara", "amara"])
        expect(JSON.stringify(seen.mails)).not.toContain(marker);
    }
  },
);

test("a draft, and one that is thrown away, is nowhere on the employer's side", async () => {
  const without = await aPlaceOfMine();
  const within = await aPlaceOfMine();
  const id = await propose(within.db, within.place.priya, within.place.job, false);
  // The task that a proposal moves stands in both places.
  await propose(without.db, without.place.priya, without.place.job, false);
  await without.db.deleteFrom("jobProposal").execute();
  const compare = async () => {
    const [seen, plain] = await Promise.all(
      [within, without].map(({ db, place }) =>
        everythingTheySee(db, place, place.bramble.owner.accountId, [
          `/employer/vacancies/${place.job}/proposals/${id}`,
        ]),
      ),
    );
    expect(seen && plain && differences(seen, plain)).toEqual([]);
  };
  await compare();
  await withdrawProposal(as(within.db, within.place.priya), within.place.job, id);
  await compare();
});

test("no other employer and no visitor sees that there is one; after the yes everybody sees the job alone", async () => {
  const { db, place } = await aPlaceOfMine();
  const ask = await openPages(db);
  const advert = `/vacancies/${place.job}`;
  const id = await propose(db, place.priya, place.job);
  const before = await ask(null, advert);
  expect(before.text).toContain("Carry crates");
  expect(before.text.toLowerCase()).not.toContain("proposal");
  const address = `/employer/vacancies/${place.job}/proposals/${id}`;
  expect((await ask(place.rival.owner.accountId, address)).status).toBe(404);
  expect((await ask(place.amara.accountId, address)).status).toBe(404);
  await answerProposal(as(db, place.bramble.owner), place.job, id, {
    answers: { 1: "agree" },
    reason: null,
  });
  const after = await ask(null, advert);
  expect(after.text).not.toContain("Carry crates");
  expect(after.text.toLowerCase()).not.toContain("proposal");
});

test("a mail that waited says nothing of what was taken back", async () => {
  const { db, place } = await aPlaceOfMine();
  const id = await propose(db, place.priya, place.job);
  await withdrawProposal(as(db, place.priya), place.job, id);
  expect(await mailsTo(db, place.bramble.owner.accountId)).toEqual([]);
});

test("its author and the named specialist hear of the answer, by a link alone", async () => {
  const { db, place } = await aPlaceOfMine();
  const id = await propose(db, place.dan, place.job);
  await answerProposal(as(db, place.bramble.owner), place.job, id, {
    answers: { 1: "keep" },
    reason: "Nobody else is in at that hour.",
  });
  for (const { accountId } of [place.dan, place.priya]) {
    const mails = await mailsTo(db, accountId);
    expect(mails.map(({ subject }) => subject)).toEqual([
      "There is an answer to a proposal about a job",
    ]);
    expect(mails[0]?.text).toContain(`/specialist/vacancies/${place.job}/proposals/${id}`);
    expect(mails[0]?.text).not.toContain("at that hour");
  }
  expect(await mailsTo(db, place.nadia.accountId)).toEqual([]);
});
