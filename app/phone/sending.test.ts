import { expect, test } from "vitest";
import type { KeptVisit } from "./kept-visit.ts";
import { send } from "./sending.ts";

const visit: KeptVisit = {
  id: "v1",
  to: "/specialist/placements/p1/visits/new",
  title: "Kwame at Bramble Kitchens",
  fields: [
    ["id", "v1"],
    ["withWhom", "participant"],
    ["withWhom", "manager"],
    ["workedOn", "Tea & toast"],
  ],
  told: [],
  state: "waiting",
  why: null,
  keptAt: "2026-02-25T14:05:00.000Z",
};
const origin = "https://alongside.example";

test("a visit is sent as its form would send it, to this very site", async () => {
  const asked: [string, RequestInit | undefined][] = [];
  const url = `${origin}/specialist/placements/p1/visits?kept=v1`;
  const ask = (async (address: string, init?: RequestInit) => {
    asked.push([address, init]);
    return { status: 200, url };
  }) as typeof fetch;
  expect(await send(visit, ask, origin)).toEqual({ kind: "sent", at: url });
  const [[address, init] = []] = asked;
  expect(address).toBe(`${origin}${visit.to}`);
  expect(init).toMatchObject({ method: "POST", credentials: "same-origin" });
  expect(String(init?.body)).toBe(
    "id=v1&withWhom=participant&withWhom=manager&workedOn=Tea+%26+toast",
  );
});

test("whatever breaks on the way is no signal", async () => {
  const ask = (() => Promise.reject(new TypeError("Failed to fetch"))) as typeof fetch;
  expect(await send(visit, ask, origin)).toEqual({ kind: "noSignal" });
});
