import { expect, test } from "vitest";
import { sendNote } from "#app/domain/introduction/introduction-note.commands.server.ts";
import { tell } from "#app/domain/outbox/outbox.commands.server.ts";
import { writePlacementNote } from "#app/domain/placement-note/placement-note.commands.server.ts";
import type { Db } from "#db/connect.ts";
import { aTown, type Town } from "#tests/access/town.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { postOffice } from "#tests/support/job-begun.ts";
import { openPages } from "#tests/support/pages.ts";
import { as, newId, today, visitor } from "#tests/support/place.ts";

/** The link in a mail, pressed by somebody who is not signed in. */
async function pressOf(db: Db, text = "") {
  const [, link = ""] = /https:\/\/[^/]+(\/open\/\S{43})/.exec(text) ?? [];
  const ask = await openPages(db);
  const { to, headers } = await ask(null, link, { method: "POST", form: { intent: "open" } });
  const cookie = (headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  const visit = (path: string) => ask(null, path.split("#")[0] ?? "", { headers: { cookie } });
  return { to: to ?? "", visit };
}

const note = () => ({ id: newId(), to: "participant" as const, words: "See you on Monday." });

test.each([
  {
    about: "a job",
    write: (db: Db, { priya, placement: placementId }: Town) =>
      writePlacementNote(as(db, priya), { ...note(), placementId }),
    page: ({ placement }: Town) => `/participant/placements/${placement}/messages`,
  },
  {
    about: "an introduction",
    write: (db: Db, { priya, sent: introductionId }: Town) =>
      sendNote(as(db, priya), { ...note(), introductionId }),
    page: ({ sent }: Town) => `/participant/introductions/${sent}#notes`,
  },
])("mail about words on $about leads a participant straight to them", async ({ write, page }) => {
  const db = await freshDatabase();
  const town = await aTown(db);
  await db.deleteFrom("outbox").execute();
  await write(db, town);
  const mails = await postOffice(db).deliver(today);
  const mail = mails.find(({ subject }) => subject === "There are new words for you");
  const { to, visit } = await pressOf(db, mail?.text);
  expect(to).toBe(page(town));
  const opened = await visit(to);
  expect(opened.status).toBe(200);
  expect(opened.text).toContain("See you on Monday.");
});

test.each([
  { side: "employer", subject: "An adjustment plan has moved on", by: "worker" },
  { side: "participant", subject: "There is an update for you", by: "employer" },
] as const)(
  "mail about a plan opens it to the $side, with what it belongs to and no other plan",
  async ({ side, subject, by }) => {
    const db = await freshDatabase();
    const town = await aTown(db);
    await db.deleteFrom("outbox").execute();
    await db.updateTable("planLine").set({ openedToEmployerAt: today }).execute();
    await tell(db, as(db, visitor), "plan.moved", { planId: town.openPlan, by });
    const mails = await postOffice(db).deliver(today);
    const mail = mails.find((each) => each.subject === subject && each.text.includes("/open/"));
    const { to, visit } = await pressOf(db, mail?.text);
    expect(to).toBe(`/${side}/plans/${town.openPlan}`);
    expect((await visit(to)).status).toBe(200);
    expect((await visit(`/${side}/introductions/${town.agreed}`)).status).toBe(200);
    for (const other of [`/${side}/plans`, `/${side}/plans/${town.jobPlan}`])
      expect((await visit(other)).to, other).toMatch(/^\/sign-in/);
    // What of it an employer may read, the plan decides at each visit.
    await db
      .updateTable("introductionApproval")
      .set({ takenBackAt: today })
      .where("introductionId", "=", town.agreed)
      .execute();
    expect((await visit(to)).status === 200).toBe(side === "participant");
  },
);
