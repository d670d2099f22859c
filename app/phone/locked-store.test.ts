import { expect, test } from "vitest";
import type { KeptVisit } from "./kept-visit.ts";
import { openStore } from "./locked-store.ts";

const priyas = Buffer.alloc(32, 7).toString("base64url");
const joels = Buffer.alloc(32, 250).toString("base64url");

function device() {
  const kept = new Map<string, string>();
  const storage = {
    get length() {
      return kept.size;
    },
    key: (at: number) => [...kept.keys()][at] ?? null,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
    clear: () => kept.clear(),
  } satisfies Storage;
  const open = (key: string) => openStore(key, storage, crypto);
  return { kept, storage, open };
}

const visit = (id: string, workedOn: string, keptAt = "2026-02-25T14:05:00.000Z"): KeptVisit => ({
  id,
  to: "/specialist/placements/placement-of-kwame/visits/new",
  title: "Kwame at Bramble Kitchens",
  fields: [["workedOn", workedOn]],
  told: [["What you worked on", workedOn]],
  state: "waiting",
  why: null,
  keptAt,
});

test("what is kept comes back with every letter, oldest first", async () => {
  const { open } = device();
  const store = await open(priyas);
  await store.save(visit("b", "Siân’s till – £5 ☕", "2026-02-25T15:00:00.000Z"));
  await store.save(visit("a", "Line one\nline two"));
  expect((await store.all()).map(({ fields }) => fields[0]?.[1])).toEqual([
    "Line one\nline two",
    "Siân’s till – £5 ☕",
  ]);
});

test("nothing on the device can be read: no word, no name, no address", async () => {
  const { kept, open } = device();
  await (await open(priyas)).save(visit("a", "The closing sheet"));
  const lying = JSON.stringify([...kept]);
  for (const word of ["closing", "Kwame", "Bramble", "placement", "workedOn", "waiting"])
    for (const written of [word, btoa(word).slice(0, -3)]) expect(lying).not.toContain(written);
});

test("the same words are never locked the same way twice", async () => {
  const { kept, open } = device();
  const store = await open(priyas);
  await store.save(visit("a", "The closing sheet"));
  const [once] = kept.values();
  await store.save(visit("a", "The closing sheet"));
  expect([...kept.values()]).not.toContain(once);
});

test("the next one who signs in on the phone sees nothing, and takes nothing away", async () => {
  const { kept, open } = device();
  await (await open(priyas)).save(visit("a", "The closing sheet"));
  const next = await open(joels);
  expect(await next.all()).toEqual([]);
  await next.save(visit("b", "Stock"));
  expect(await (await open(priyas)).all()).toMatchObject([{ id: "a" }]);
  expect(kept.size).toBe(2);
});

test("a record under another name, or damaged, is not opened and hides no other", async () => {
  const { storage, open } = device();
  const store = await open(priyas);
  await store.save(visit("a", "The closing sheet"));
  storage.setItem("alongside-visit-b", storage.getItem("alongside-visit-a") ?? "");
  storage.setItem("alongside-visit-c", "scratched");
  storage.setItem("something-else", "x");
  expect(await store.all()).toMatchObject([{ id: "a" }]);
});

test("what was typed last stays, however quickly it follows, and what was sent is gone", async () => {
  const { kept, open } = device();
  const store = await open(priyas);
  const typed = Array.from({ length: 20 }, (_, at) =>
    store.save(visit("a", "x".repeat(1 + at * 500))),
  );
  const last = store.save(visit("a", "The end"));
  await Promise.all([...typed, last]);
  expect(await store.all()).toMatchObject([{ fields: [["workedOn", "The end"]] }]);
  const late = store.save(visit("a", "Late"));
  await Promise.all([late, store.forget("a")]);
  expect(kept.size).toBe(0);
});

test("another tab that sent it has the last word", async () => {
  const { kept, open } = device();
  const store = await open(priyas);
  await store.save(visit("a", "The closing sheet"));
  await (await open(priyas)).forget("a");
  await store.replace({ ...visit("a", "The closing sheet"), state: "refused" });
  expect(kept.size).toBe(0);
});

test("a full device says so, and what comes after is kept again", async () => {
  const { storage, open } = device();
  const store = await open(priyas);
  const setItem = storage.setItem;
  storage.setItem = () => {
    throw new Error("full");
  };
  await expect(store.save(visit("a", "Too much"))).rejects.toThrow("full");
  storage.setItem = setItem;
  await store.save(visit("a", "Less"));
  expect(await store.all()).toHaveLength(1);
});
