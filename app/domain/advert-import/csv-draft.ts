import { applyColumns, jobColumns, payAndHoursColumns } from "../vacancy/vacancy-columns.ts";
import type { ListedVacancy } from "./csv-vacancies.ts";
import type { DraftParts } from "./imported-draft.ts";
import { keptLine } from "./vacancy-source.ts";

/** A good line as a draft, with its cells as the words behind the answers. Whoever brings it in is who to ask, unless it says. */
export function draftFromLine(listed: ListedVacancy, broughtInBy: string): DraftParts {
  const weighed = (words: readonly string[], weight: "essential" | "desirable") =>
    words.map((each) => ({ words: each, weight }));
  return {
    columns: {
      ...jobColumns(listed.job),
      ...payAndHoursColumns(listed.payAndHours),
      ...applyColumns(listed.apply),
      contactName: listed.apply.contactName ?? broughtInBy,
      workplaceId: listed.workplaceId,
    },
    tasks: listed.tasks,
    criteria: [
      ...weighed(listed.essential, "essential"),
      ...weighed(listed.desirable, "desirable"),
    ],
    lines: Object.entries(listed.cells).map(([field, words]) => ({
      field,
      words: keptLine(words),
      leftOut: null,
    })),
  };
}
