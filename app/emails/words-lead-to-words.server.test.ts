import { expect, test } from "vitest";
import { sendNote } from "#app/domain/introduction/introduction-note.commands.server.ts";
import { writePlacementNote } from "#app/domain/placement-note/placement-note.commands.server.ts";
import type { Db } from "#db/connect.ts";
import { aTown, type Town } from "#tests/access/town.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { postOffice } from "#tests/support/job-begun.ts";
import { openPages } from "#tests/support/pages.ts";
import { as, newId, today } from "#tests/support/place.ts";

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
  const [, link = ""] = /https:\/\/[^/]+(\/open\/\S{43})/.exec(mail?.text ?? "") ?? [];
  const ask = await openPages(db);
  const pressed = await ask(null, link, { method: "POST", form: { intent: "open" } });
  expect(pressed.to).toBe(page(town));
  const cookie = (pressed.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  const opened = await ask(null, page(town).split("#")[0] ?? "", { headers: { cookie } });
  expect(opened.status).toBe(200);
  expect(opened.text).toContain("See you on Monday.");
});
