import { beforeAll, describe, expect, test } from "vitest";
import { setNationalExport } from "#app/domain/employer/national-export.commands.server.ts";
import type { Db } from "#db/connect.ts";
import type { VacancyTable } from "#db/tables.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { openPages } from "#tests/support/pages.ts";
import { aPlace, as, employer, newId, type Place, today, vacancy } from "#tests/support/place.ts";

let db: Db;
let place: Place;
let ask: Awaited<ReturnType<typeof openPages>>;

beforeAll(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
  ask = await openPages(db);
  await setNationalExport(as(db, place.bramble.owner), true);
});

/** Everywhere that vacancies leave the portal together. */
const lists = [
  "/vacancies/feed.atom",
  "/vacancies.csv",
  "/vacancies/closing-dates.ics",
  "/sitemap-vacancies.xml",
  "/exports/find-a-job.xml",
  "/api/vacancies",
];
/** And one alone. */
const alone = (id: string) => [
  `/vacancies/${id}`,
  `/vacancies/${id}/closing-date.ics`,
  `/api/vacancies/${id}`,
];

const at = (title: string, more: Partial<VacancyTable>) =>
  vacancy(db, place.bramble, { title, ...more });

const hidden: [string, (title: string) => Promise<string>][] = [
  ["kept for specialists", (title) => at(title, { keptForSpecialistsAt: today })],
  [
    "seen by specialists first",
    (title) => at(title, { specialistsFirstUntil: today.slice(0, 10) }),
  ],
  ["a taster", (title) => at(title, { kind: "taster" })],
  ["a supported internship", (title) => at(title, { kind: "supportedInternship" })],
  ["a draft", (title) => at(title, { status: "draft", publishedAt: null })],
  ["waiting for a check", (title) => at(title, { status: "awaitingVerification" })],
  ["paused", (title) => at(title, { status: "paused" })],
  ["filled", (title) => at(title, { status: "filled" })],
  ["closed", (title) => at(title, { status: "closed" })],
  ["past its closing date", (title) => at(title, { closesOn: "2026-02-24" })],
  [
    "of an employer that nobody has checked",
    async (title) =>
      vacancy(db, await employer(db, title, "southwark", null, { nationalExportAt: today }), {
        title,
      }),
  ],
  [
    "of a suspended employer",
    async (title) => {
      const suspended = await employer(db, title, "southwark", place.priya, {
        nationalExportAt: today,
      });
      await db
        .insertInto("employerSuspension")
        .values({
          id: newId(),
          employerId: suspended.employerId,
          areaId: place.priya.areaId,
          staffId: place.priya.staffId,
          reason: "A complaint",
          suspendedAt: today,
          liftedAt: null,
          liftedBy: null,
        })
        .execute();
      return vacancy(db, suspended, { title });
    },
  ],
];

test("what is on the board is everywhere, so that looking for what is not means something", async () => {
  const id = await at("Quagga keeper", {});
  for (const path of [...lists, ...alone(id)]) {
    const { status, text, mistakes } = await ask(null, path);
    expect([path, status, mistakes], path).toEqual([path, 200, []]);
    expect(text, path).toContain(path.startsWith("/sitemap") ? id : "Quagga keeper");
  }
});

describe.each(hidden)("a vacancy that is %s", (what, make) => {
  const title = `Zorilla ${what}`;
  let id: string;
  beforeAll(async () => {
    id = await make(title);
  });

  test("leaves by no way, whoever asks", async () => {
    for (const who of [null, place.bramble.owner.accountId, place.priya.accountId])
      for (const path of lists) {
        const { text } = await ask(who, path);
        expect(text, path).not.toContain(title);
        expect(text, path).not.toContain(id);
      }
  });

  test("is answered like one that never was, also to those who knew it", async () => {
    const never = newId();
    for (const [place, path] of alone(id).entries()) {
      const known = await ask(null, path, { headers: { "If-None-Match": "*" } });
      const none = await ask(null, alone(never)[place] ?? "", {
        headers: { "If-None-Match": "*" },
      });
      expect(known.status, path).toBe(404);
      expect(known.text.replaceAll(id, never), path).toBe(none.text);
      expect(known.headers.get("etag"), path).toBeNull();
    }
  });
});

test("what was taken off the board is gone for those who have it already", async () => {
  const id = await at("Numbat walker", {});
  const path = `/api/vacancies/${id}`;
  const etag = (await ask(null, path)).headers.get("etag") ?? "";
  const again = () => ask(null, path, { headers: { "If-None-Match": etag } });
  expect((await again()).status).toBe(304);
  await db
    .updateTable("vacancy")
    .set({ keptForSpecialistsAt: today })
    .where("id", "=", id)
    .execute();
  expect((await again()).status).toBe(404);
});

test("whom to talk to is on the page and nowhere else", async () => {
  const id = await at("Okapi groom", {
    contactName: "Wilhelmina Quist",
    contactEmail: "quist@example.com",
    contactPhone: "01632 960999",
  });
  for (const path of [...lists, ...alone(id).slice(1)]) {
    const { text } = await ask(null, path);
    for (const said of ["Quist", "quist@", "960999"]) expect(text, path).not.toContain(said);
  }
  const { text } = await ask(null, `/vacancies/${id}`);
  expect(text).toContain("Wilhelmina Quist");
  expect(
    /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(text)?.[1],
  ).not.toContain("Quist");
});

test("a script in a title ends neither the data in the page nor the files", async () => {
  const title = "</script><script>alert(1)</script>";
  const id = await at(title, {});
  const { text } = await ask(null, `/vacancies/${id}`);
  expect(text).not.toContain("<script>alert");
  const data = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(text)?.[1] ?? "";
  expect(JSON.parse(data)).toMatchObject({ "@type": "JobPosting", title });
  for (const path of lists.filter((path) => /atom|xml/.test(path)))
    expect((await ask(null, path)).text, path).not.toContain("<script>");
});

test("every page that search engines are led to is open to all, and none is kept from them", async () => {
  const { text } = await ask(null, "/sitemap-pages.xml");
  const robots = (await ask(null, "/robots.txt")).text;
  const closed = [...robots.matchAll(/^Disallow: (.+)$/gm)].map(([, path = ""]) => path);
  const paths = [...text.matchAll(/<loc>http:\/\/localhost(.*?)<\/loc>/g)].map(
    ([, path = ""]) => path,
  );
  expect(paths.length).toBeGreaterThan(50);
  for (const path of paths) {
    expect((await ask(null, path || "/")).status, path).toBe(200);
    expect(
      closed.filter((start) => path.startsWith(start)),
      path,
    ).toEqual([]);
  }
  expect(robots).toContain("Sitemap: http://localhost/sitemap.xml");
});

test("an owner sends their vacancies to the national site, and stops, with a press each", async () => {
  const { owner } = place.rival;
  const page = "/employer/organisation/national-site";
  const press = (who: string, intent: string) =>
    ask(who, page, { method: "POST", form: { intent } });
  expect((await ask(owner.accountId, page)).text).toContain("Not sent");
  expect((await press(place.manager.accountId, "start")).status).toBe(403);
  expect((await press(owner.accountId, "everything")).status).toBe(400);
  expect((await ask(null, "/exports/find-a-job.xml")).text).not.toContain("Larkfield");
  await vacancy(db, place.rival, { title: "Nursery hand" });
  expect(await press(owner.accountId, "start")).toMatchObject({ status: 302, to: `${page}?saved` });
  expect((await ask(null, "/exports/find-a-job.xml")).text).toContain("Larkfield");
  expect((await ask(owner.accountId, `${page}?saved`)).text).toContain("Your vacancies are sent");
  await press(owner.accountId, "end");
  expect((await ask(null, "/exports/find-a-job.xml")).text).not.toContain("Larkfield");
});
