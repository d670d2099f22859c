import * as z from "zod";
import { idField, optionalText, requiredText } from "../form/fields.ts";

export const raiseConcernForm = z.object({
  id: idField,
  areaId: optionalText("the place", 80),
  words: requiredText("what worries you", 4000),
  contact: optionalText("how to reach you", 200),
});
export type RaisedConcern = z.output<typeof raiseConcernForm>;
