import { expect, test } from "vitest";
import { freshDatabase } from "#tests/support/database.ts";
import { openPages } from "#tests/support/pages.ts";
import { aPlace } from "#tests/support/place.ts";

test("what somebody must have is read back wherever the job is: to all, to its employer, before it goes out, and to staff", async () => {
  const db = await freshDatabase();
  const { bramble, priya, job } = await aPlace(db);
  const said = ["Comfortable working around food", "Has worked in a kitchen"];
  for (const [index, words] of said.entries())
    await db
      .insertInto("vacancyCriterion")
      .values({
        id: `criterion-${index}`,
        vacancyId: job,
        position: index + 1,
        words,
        weight: index === 0 ? "essential" : "desirable",
      })
      .execute();
  await db
    .insertInto("vacancyDemand")
    .values({ vacancyId: job, position: 1, skill: "food-hygiene", weight: "learnable" })
    .execute();
  const ask = await openPages(db);
  const owner = bramble.owner.accountId;
  const pages: [string | null, string][] = [
    [null, `/vacancies/${job}`],
    [owner, `/employer/vacancies/${job}`],
    [owner, `/employer/vacancies/${job}/edit/check`],
    [priya.accountId, `/specialist/vacancies/${job}`],
  ];
  for (const [account, address] of pages) {
    const { text, mistakes } = await ask(account, address);
    expect(mistakes, address).toEqual([]);
    for (const words of [...said, "Food hygiene certificate: we teach you this", "Good to have"])
      expect(text, address).toContain(words);
  }
});
