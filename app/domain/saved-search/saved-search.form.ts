import * as z from "zod";
import { email, idField } from "../form/fields.ts";

export const savedSearchForm = z.object({
  id: idField,
  email: email("Give the email address that vacancies should go to."),
});
