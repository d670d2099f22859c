import { expect, test } from "vitest";
import { parseStepRecords } from "./step-record.ts";

const form = (sent: Record<string, string>) => {
  const made = new FormData();
  for (const [name, value] of Object.entries(sent)) made.append(name, value);
  return made;
};

test.each<[string, Record<string, string>, unknown]>([
  ["nothing chosen says nothing", { "step.a.prompt": "" }, []],
  [
    "alone, whatever stands in the hidden list of prompts",
    { "step.a.level": "independent", "step.a.prompt": "verbal" },
    [{ stepId: "a", level: "independent", prompt: null }],
  ],
  [
    "prompted, with its kind",
    { "step.a.level": "prompted", "step.a.prompt": "gesture" },
    [{ stepId: "a", level: "prompted", prompt: "gesture" }],
  ],
  [
    "a kind of prompt alone means prompted",
    { "step.a.prompt": "shown" },
    [{ stepId: "a", level: "prompted", prompt: "shown" }],
  ],
  [
    "not yet, and one that was a mistake",
    { "step.a.level": "notYet", "step.b.level": "none", "words.a.level": "notYet" },
    [
      { stepId: "a", level: "notYet", prompt: null },
      { stepId: "b", level: "none", prompt: null },
    ],
  ],
])("%s", (_, sent, records) => {
  expect(parseStepRecords(form(sent))).toEqual({ records, errors: null });
});

test.each<[string, Record<string, string>, string]>([
  ["prompted without its kind", { "step.a.level": "prompted" }, "step.a.prompt"],
  [
    "a kind that there is not",
    { "step.a.level": "prompted", "step.a.prompt": "shouted" },
    "step.a.prompt",
  ],
  ["a level that there is not", { "step.a.level": "perfect" }, "step.a.level"],
])("%s is an error at its field, and the other steps are still read", (_, sent, at) => {
  const read = parseStepRecords(form({ ...sent, "step.b.level": "notYet" }));
  expect(Object.keys(read.errors ?? {})).toEqual([at]);
  expect(read.records).toEqual([{ stepId: "b", level: "notYet", prompt: null }]);
});
