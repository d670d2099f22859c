import * as z from "zod";
import { dateParts, oneOf, optionalText, requiredText } from "../form/fields.ts";
import { environmentScales } from "../work-environment/work-environment.ts";
import { mostAtOnce, type Suggested, scaleName } from "./profile-suggestion.ts";

const one = z
  .object({
    id: z.string().max(60),
    offer: z.literal("yes").optional(),
    levels: z.array(z.coerce.number().int().min(0).max(4)).default([]),
    strength: z.enum(["need", "prefer"]).optional(),
    words: optionalText("the words", 300),
  })
  .optional();
const scales = z.object(
  Object.fromEntries(environmentScales.map(({ id }) => [id, one])) as Record<string, typeof one>,
);

/** What is ticked is offered; the rest of the page is only a place to begin. */
export const suggestionForm = z
  .object({ intent: z.literal("offer"), scales: scales.optional() })
  .superRefine(({ scales = {} }, ctx) => {
    const ticked = Object.entries(scales).flatMap(([dimension, typed]) =>
      typed?.offer ? [{ dimension, ...typed }] : [],
    );
    const wrong = (path: string[], message: string) =>
      ctx.addIssue({ code: "custom", path, message });
    if (ticked.length === 0) wrong(["scales"], "Tick what you would like to offer.");
    if (ticked.length > mostAtOnce)
      wrong(["scales"], `Offer at most ${mostAtOnce} things at once.`);
    for (const { dimension, levels, strength, words } of ticked) {
      const name = scaleName(dimension);
      const at = (field: string) => ["scales", dimension, field];
      if (levels.length === 0) wrong(at("levels"), `${name}: tick what was fine.`);
      if (!strength) wrong(at("strength"), `${name}: choose how much it matters.`);
      if (!words) wrong(at("words"), `${name}: say in a few words what the job taught.`);
    }
  });

export type SuggestionTyped = z.output<typeof suggestionForm>;

export const suggestionsTyped = ({
  scales = {},
}: SuggestionTyped): (Suggested & { id: string })[] =>
  Object.entries(scales).flatMap(([dimension, typed]) =>
    typed?.offer
      ? [
          {
            id: typed.id,
            dimension,
            fromLevel: Math.min(...typed.levels),
            toLevel: Math.max(...typed.levels),
            strength: typed.strength ?? "prefer",
            words: typed.words ?? "",
          },
        ]
      : [],
  );

const answer = oneOf(["taken", "left"], "Choose what they decided.");
export const answerForm = z.object({ id: z.string().max(60), answer });
/** What the person said, as their specialist writes it down. */
export const answerSaidForm = z.object({
  intent: z.literal("record"),
  id: z.string().max(60),
  answer,
  saidWords: requiredText("what they said, in their own words", 1000),
  saidHow: requiredText("how they told you", 80),
  saidOn: dateParts("the day they told you"),
});
