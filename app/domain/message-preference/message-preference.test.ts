import { describe, expect, test } from "vitest";
import type { HowToHear } from "#db/tables.ts";
import { deliveryOf, howFor } from "./message-preference.ts";

test.each<[HowToHear | undefined, HowToHear | undefined, HowToHear]>([
  [undefined, undefined, "email"],
  [undefined, "daily", "daily"],
  ["email", "portal", "email"],
  ["text", "daily", "text"],
  ["portal", undefined, "portal"],
])("own word %s, the organisation's %s: %s", (own, organisation, how) => {
  expect(howFor(own, organisation)).toBe(how);
});

describe("one message to one reader", () => {
  const atOnce = { channel: "email", isHeld: false };
  const held = { channel: "email", isHeld: true };
  test.each<[HowToHear, boolean, object]>([
    ["email", true, atOnce],
    ["daily", true, held],
    ["text", true, { channel: "text", isHeld: false }],
    ["text", false, atOnce],
    ["portal", true, { channel: "portal", isHeld: false }],
  ])("chosen as %s, with a number to text: %s", (how, mayText, delivery) => {
    expect(deliveryOf({ mustGo: false, how, mayText })).toEqual(delivery);
  });

  test.each<HowToHear>(["email", "daily", "text", "portal"])(
    "that must go goes by e-mail at once, with %s chosen",
    (how) => {
      expect(deliveryOf({ mustGo: true, how, mayText: true })).toEqual(atOnce);
    },
  );
});
