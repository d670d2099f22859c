import * as z from "zod";
import { idField, requiredText, wholeNumber } from "../form/fields.ts";
import { orNothing } from "../vacancy/vacancy.form.ts";
import { isOnlyAnAddress } from "./vacancy-source.ts";

/** More than any form of ours brings: the server stops longer ones before (incoming.ts). */
const mostLetters = 2_000_000;

export const importAdvertForm = z.object({
  id: idField,
  pasted: requiredText("the advert: paste it, or choose a file", mostLetters).refine(
    (pasted) => !isOnlyAnAddress(pasted),
    "That is the address of a page. We never open addresses. Open the page, copy all of it, and paste that.",
  ),
  /** Which of several jobs, counted from 0. */
  which: orNothing(wholeNumber("which job", 0, 999)),
});

export const importListForm = z.object({
  id: idField,
  pasted: requiredText("the list: choose its file, or paste it", mostLetters),
});
