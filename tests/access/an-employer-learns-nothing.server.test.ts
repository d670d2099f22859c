import { expect, test, vi } from "vitest";
import { withdraw } from "#app/domain/introduction/introduction-withdrawal.commands.server.ts";
import { openPages } from "#tests/support/pages.ts";
import { as, type Place } from "#tests/support/place.ts";
import {
  aPlaceOfMine,
  deliver,
  differences,
  everythingTheySee,
  mailsTo,
} from "./everything-they-see.ts";
import { draft, marked, putToThem, sayYes, sendToEmployer } from "./town.ts";

// Each test opens every page there is: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 120_000 });

const markers = [...Object.values(marked), "Amara", "amara"];

const before = {
  drafted: draft,
  "put to the person": putToThem,
};
test.each(Object.entries(before))(
  "while an introduction is %s, every page and mail of the employer is as if there were none",
  async (_, introduce) => {
    const without = await aPlaceOfMine();
    const within = await aPlaceOfMine();
    const id = await introduce(within.db, within.introduced);
    const address = `/employer/introductions/${id}`;
    for (const who of [(place: Place) => place.bramble.owner, (place: Place) => place.manager]) {
      const plain = await everythingTheySee(
        without.db,
        without.place,
        who(without.place).accountId,
        [address, `/employer/advice/new?introduction=${id}`],
      );
      const seen = await everythingTheySee(within.db, within.place, who(within.place).accountId, [
        address,
        `/employer/advice/new?introduction=${id}`,
      ]);
      expect(differences(seen, plain)).toEqual([]);
      for (const marker of markers) expect(JSON.stringify(seen.mails)).not.toContain(marker);
    }
  },
);

test("after the yes the employer reads exactly the approved words, and no mail carries them", async () => {
  const { db, place, introduced } = await aPlaceOfMine();
  const id = await putToThem(db, introduced);
  await sayYes(db, place.amara, id);
  const ask = await openPages(db);
  const { status, text } = await ask(
    place.bramble.owner.accountId,
    `/employer/introductions/${id}`,
  );
  expect(status).toBe(200);
  const inHtml = (words: string) => words.replaceAll("'", "&#x27;");
  expect(text).toContain(inHtml(marked.name));
  expect(text).toContain(inHtml(marked.own));
  expect(text).toContain(inHtml(marked.says));
  // Not ticked, so not sent.
  expect(text).not.toContain(inHtml(marked.helps));
  expect(text).not.toContain("Amara");
  const mails = await mailsTo(db, place.bramble.owner.accountId);
  expect(mails).toHaveLength(1);
  for (const marker of markers) expect(JSON.stringify(mails)).not.toContain(marker);
  expect(JSON.stringify(mails)).toContain("/open/");
});

test("another employer sees no trace of it, before or after the yes", async () => {
  const without = await aPlaceOfMine();
  const within = await aPlaceOfMine();
  const id = await sendToEmployer(within.db, within.introduced);
  const address = `/employer/introductions/${id}`;
  const plain = await everythingTheySee(
    without.db,
    without.place,
    without.place.rival.owner.accountId,
    [address],
  );
  const seen = await everythingTheySee(
    within.db,
    within.place,
    within.place.rival.owner.accountId,
    [address],
  );
  expect(differences(seen, plain)).toEqual([]);
});

test("once taken back, no page and no mail of the employer holds a word or the name", async () => {
  const { db, place, introduced } = await aPlaceOfMine();
  const id = await sendToEmployer(db, introduced);
  await deliver(db);
  await withdraw(as(db, place.amara), id);
  const { pages, mails } = await everythingTheySee(db, place, place.bramble.owner.accountId, [
    `/employer/introductions/${id}`,
  ]);
  for (const [address, page] of Object.entries(pages))
    for (const marker of markers) {
      // What they searched for themselves stands in the search box.
      if (address.includes(`=${marker}`)) continue;
      expect(page.includes(marker), `${marker} on ${address}`).toBe(false);
    }
  for (const marker of markers) expect(JSON.stringify(mails)).not.toContain(marker);
});
