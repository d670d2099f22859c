import { expect, test } from "vitest";
import {
  deliveryAreas,
  findLocalAuthority,
  localAuthorities,
  localAuthorityInWords,
} from "./local-authority.ts";

test.each([
  ["central-london-forward", 12],
  ["south-midlands", 6],
  ["local-london", 9],
  ["west-london-alliance", 7],
  ["south-london-partnership", 5],
])("%s has its %i authorities", (id, count) => {
  expect(deliveryAreas.find((area) => area.id === id)?.localAuthorities).toHaveLength(count);
});

test("no authority belongs to two areas, and all 33 of London are there", () => {
  const ids = localAuthorities.map(({ id }) => id);
  const london = [
    "central-london-forward",
    "local-london",
    "west-london-alliance",
    "south-london-partnership",
  ];
  expect(new Set(ids).size).toBe(deliveryAreas.flatMap((area) => area.localAuthorities).length);
  expect(ids.filter((id) => london.includes(findLocalAuthority(id)?.area.id ?? ""))).toHaveLength(
    33,
  );
});

test("only areas read in a published page are called verified", () => {
  expect(deliveryAreas.filter(({ verified }) => verified === "yes").map(({ id }) => id)).toEqual([
    "central-london-forward",
    "south-midlands",
  ]);
});

test("ids are stable words of the name", () => {
  expect(findLocalAuthority("milton-keynes")?.area.id).toBe("south-midlands");
  expect(findLocalAuthority("hackney")?.name).toBe("Hackney");
  expect(localAuthorityInWords("kensington-and-chelsea")).toBe("Kensington and Chelsea");
});
