import * as z from "zod";
import { idField, requiredText } from "../form/fields.ts";

export const tokenForm = z.object({
  id: idField,
  name: requiredText("what the key is for", 80),
});
