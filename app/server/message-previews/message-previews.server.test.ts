import { expect, test } from "vitest";
import { type MessageName, registry } from "#app/emails/registry.ts";
import { messageTopics } from "#app/emails/topics.ts";
import { listRegistry, previewOf } from "./message-previews.server.ts";

const names = Object.keys(registry) as MessageName[];

test("every message has a preview, with a subject and both forms", async () => {
  const without: string[] = [];
  for (const name of names) {
    const preview = await previewOf(name);
    if (!preview?.subject || !preview.text || !preview.html || !preview.short) without.push(name);
  }
  expect(without).toEqual([]);
});

test("no preview is longer than 30 KB, or brings in anything from elsewhere", async () => {
  for (const name of names) {
    const { html = "", text = "" } = (await previewOf(name)) ?? {};
    expect(Buffer.byteLength(html) + Buffer.byteLength(text), name).toBeLessThan(30 * 1024);
    expect(html, name).not.toMatch(/<(img|script|link|iframe|object)\b|url\(|@import/i);
  }
});

test("what may be switched off can be stopped from its own mail, and what must go cannot", async () => {
  for (const name of names) {
    const stop = (await previewOf(name))?.stopAddress ?? "";
    const { mustGo } = messageTopics[name];
    const way = mustGo === "ownStop" ? "/vacancies/by-email/" : "/messages/stop/";
    const has = mustGo === null || mustGo === "ownStop" ? way : "";
    expect(stop.replace("https://alongside.example", "").replace(/[\w-]{43}$/, ""), name).toBe(has);
  }
});

test("no subject and no mail to an employer names the person", async () => {
  for (const name of names) {
    const preview = await previewOf(name);
    expect(preview?.subject, name).not.toMatch(/Jory/);
    if (registry[name].audience === "employer")
      expect(`${preview?.text} ${preview?.html}`, name).not.toMatch(/Jory/);
  }
});

test("the list says of each message which happening sends it, where the sample place can tell", async () => {
  const lines = await listRegistry();
  expect(lines.map(({ name }) => name)).toEqual(names);
  const sentBy = Object.fromEntries(lines.map(({ name, events }) => [name, events]));
  expect(sentBy["employer.introductionWaiting"]).toEqual(["introduction.accept"]);
  expect(sentBy["participant.update"]).toContain("placement.start");
  expect(lines.filter(({ events }) => events.length > 0).length).toBeGreaterThan(names.length / 2);
});
