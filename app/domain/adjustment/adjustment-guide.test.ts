import { expect, test } from "vitest";
import { adjustmentGuides } from "#db/reference/adjustment-guides/index.ts";
import { barrierIds, barrierNames, type GuideStage, oftenTried } from "./adjustment-guide.ts";

const none = { stage: null, parts: [] };

test("nothing ticked suggests nothing", () => {
  expect(oftenTried({ ...none, barriers: [] })).toEqual([]);
  expect(oftenTried({ ...none, barriers: ["no such barrier"] })).toEqual([]);
});

test.each(barrierIds)("“%s” finds at least one idea, never more than six", (barrier) => {
  const found = oftenTried({ ...none, barriers: [barrier] });
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThanOrEqual(6);
  for (const { id } of found) expect(adjustmentGuides[id]?.barriers).toContain(barrier);
});

test("every tick is answered by one idea, as far as six reach", () => {
  const barriers = ["noise", "travel", "lift", "readWrite"];
  const answered = oftenTried({ ...none, barriers }).flatMap(
    ({ id }) => adjustmentGuides[id]?.barriers ?? [],
  );
  for (const barrier of barriers) expect(answered).toContain(barrier);
});

test("the idea that answers more of the ticks comes first", () => {
  const [first] = oftenTried({ ...none, barriers: ["forms", "readWrite"] });
  expect(adjustmentGuides[first?.id ?? ""]?.barriers).toEqual(
    expect.arrayContaining(["forms", "readWrite"]),
  );
});

test("an idea of another stage is not shown", () => {
  for (const stage of ["applying", "interview", "starting", "inWork"] satisfies GuideStage[])
    for (const { id } of oftenTried({ barriers: barrierIds, stage, parts: [] }))
      expect(adjustmentGuides[id]?.stages).toContain(stage);
});

test("parts of the work find ideas too", () => {
  expect(oftenTried({ barriers: [], stage: null, parts: ["noise"] }).length).toBeGreaterThan(0);
});

test("barriers are said in words, and one that is no longer known is left out", () => {
  expect(barrierNames(["noise", "gone"])).toEqual(["Noise, crowds or a busy room"]);
});
