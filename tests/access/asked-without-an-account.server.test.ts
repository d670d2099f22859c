import { beforeEach, describe, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { type Answer, openPages } from "#tests/support/pages.ts";
import { aPlace, newId, type Place } from "#tests/support/place.ts";

/** What somebody without an account is answered says nothing of what the portal knows. */
let db: Db;
let place: Place;
let ask: Awaited<ReturnType<typeof openPages>>;
beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
  ask = await openPages(db);
});

const press = (path: string, form: Record<string, string>) =>
  ask(null, path, { method: "POST", form });
const asked = (said: Record<string, string> = {}) => ({
  intent: "reach",
  id: newId(),
  kind: "general",
  stage: "inWork",
  title: "A quieter stock room",
  barriers: "noise",
  barrier: "The press runs all day.",
  task: "",
  name: "Rosa Blake",
  organisation: "Dock Street Bakery",
  email: "nobody@example.org",
  phone: "",
  place: "southwark",
  ...said,
});
const requests = () =>
  db.selectFrom("adviceRequest").select(["title", "barrier", "status", "areaId"]).execute();
const seen = ({ status, to, text, mistakes }: Answer) => ({
  status,
  to,
  mistakes,
  text: text.replace(/nonce="[^"]*"/g, ""),
});

async function knownAddresses() {
  const { email } = await db
    .selectFrom("account")
    .select("email")
    .where("id", "=", place.bramble.owner.accountId)
    .executeTakeFirstOrThrow();
  return [email, "nobody@example.org"];
}

describe("the same answer comes back for an address that is known and for one that is not", () => {
  test("when a question is sent, from an organisation that is known or not", async () => {
    const [known = "", unknown = ""] = await knownAddresses();
    const first = seen(await press("/advice/ask", asked({ email: known })));
    expect(first).toMatchObject({ status: 302, to: "/advice/ask?sent", mistakes: [] });
    const organisation = "Bramble Kitchens";
    expect(seen(await press("/advice/ask", asked({ email: unknown, organisation })))).toEqual(
      first,
    );
  });

  test("when a new link is asked for", async () => {
    const [known = "", unknown = ""] = await knownAddresses();
    await press("/advice/ask", asked({ email: known }));
    const first = seen(await press("/advice/link", { email: known }));
    expect(first).toMatchObject({ status: 302, to: "/advice/link?sent", mistakes: [] });
    expect(seen(await press("/advice/link", { email: unknown }))).toEqual(first);
  });

  test("also when an address has had its share of mail from everywhere, and then none is sent", async () => {
    const answers: string[] = [];
    for (let times = 0; times < 11; times += 1)
      answers.push((await press("/advice/ask", asked({ email: "flooded@example.org" }))).to ?? "");
    expect(new Set(answers)).toEqual(new Set(["/advice/ask?sent"]));
    expect(await requests()).toHaveLength(10);
  });
});

describe("three pages", () => {
  const { intent: _, name, organisation, email, place: where, ...upToTwo } = asked();

  test("lead from one to the next with what was typed, and store nothing before the last", async () => {
    const second = await press("/advice/ask", { ...upToTwo, barriers: "", intent: "about" });
    expect(second).toMatchObject({ status: 200, mistakes: [] });
    expect(second.text).toContain("What gets in the way?");
    expect(second.text).toContain('value="A quieter stock room"');
    const third = await press("/advice/ask", { ...upToTwo, intent: "inTheWay" });
    expect(third.text).toContain("How do we reach you?");
    expect(third.text).toContain("People in this situation often try");
    expect(third.text).toContain('name="barriers" value="noise"');
    expect(await requests()).toEqual([]);
  });

  test("go back to what was typed", async () => {
    const back = await press("/advice/ask", { ...asked(), intent: "back about" });
    expect(back).toMatchObject({ status: 200, mistakes: [] });
    expect(back.text).toContain("Page 1 of 3");
    expect(back.text).toContain('value="A quieter stock room"');
    expect(back.text).toContain('name="organisation" value="Dock Street Bakery"');
  });

  test("ideas come from ticks and never from words", async () => {
    const barrier = "Noise, travel, stairs and the phone";
    const third = await press("/advice/ask", {
      ...upToTwo,
      barriers: "",
      barrier,
      intent: "inTheWay",
    });
    expect(third.text).toContain("How do we reach you?");
    expect(third.text).not.toContain("often try");
  });

  test("ask where the workplace is when nobody knows, and keep a place in no area", async () => {
    const form = { ...upToTwo, name, organisation, email };
    const fourth = await press("/advice/ask", { ...form, place: "", intent: "reach" });
    expect(fourth.text).toContain("Where is the workplace?");
    expect(await requests()).toEqual([]);
    const unsaid = await press("/advice/ask", { ...form, intent: "place" });
    expect(unsaid.status).toBe(400);
    const sent = await press("/advice/ask", { ...form, place: "none", intent: "place" });
    expect(sent.to).toBe("/advice/ask?sent");
    expect(await requests()).toMatchObject([{ status: "unconfirmed", areaId: null }]);
    expect(where).toBe("southwark");
  });

  test.each<{ page: string; said: Record<string, string> }>([
    { page: "about", said: { title: "Help for Sarah at the till" } },
    { page: "inTheWay", said: { barrier: "She has epilepsy and cannot stand." } },
    { page: "reach", said: { barrier: "She has epilepsy and cannot stand." } },
  ])("stop a name or a condition on $page, say why, and keep nothing", async ({ page, said }) => {
    const form = { ...asked({ kind: "existingEmployee", ...said }), intent: page };
    const stopped = await press("/advice/ask", form);
    expect(stopped).toMatchObject({ status: 400, mistakes: [] });
    expect(stopped.text).toContain("Take out");
    expect(await requests()).toEqual([]);
  });

  test("an address of the list that is none is said on the page", async () => {
    const wrong = await press("/advice/ask", asked({ place: "atlantis" }));
    expect(wrong).toMatchObject({ status: 400, mistakes: [] });
    expect(wrong.text).toContain("Choose the council area");
  });
});

test("one sender who asks again and again for one address is told to wait", async () => {
  const statuses: number[] = [];
  const { countAdviceMail } = await import("#app/server/rate-limit.server.ts");
  for (let times = 0; times < 6; times += 1)
    statuses.push(
      await countAdviceMail({ clientAddress: "198.51.100.7" }, "again@example.org").then(
        () => 200,
        (refused) => refused.status,
      ),
    );
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
});
