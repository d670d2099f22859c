import * as z from "zod";
import {
  dateParts,
  idField,
  oneOf,
  optionalDateParts,
  optionalText,
  wholeNumber,
} from "../form/fields.ts";
import { closeReasonCodes, type EndReason, endReasonCodes } from "./vacancy-ending.ts";

const endedBy = <const Codes extends readonly [EndReason, ...EndReason[]]>(codes: Codes) =>
  z
    .object({
      reason: oneOf(codes, "Choose why it ends."),
      words: optionalText("why it ends", 500),
    })
    .refine(({ reason, words }) => reason !== "other" || words !== null, {
      path: ["words"],
      message: "Say in a few words why it ends.",
    });

export const endForm = endedBy(endReasonCodes);
/** As an answer to "is it still open?". */
export const closeForm = endedBy(closeReasonCodes);
export type Ending = z.output<typeof endForm>;

export const untilForm = z.object({ until: dateParts("the new closing date") });
/** The same day as a button names it. */
export const untilPress = z.object({ until: z.iso.date() });

/** How many places were filled on the page that was read: a second press of it finds another number. */
export const placeForm = z.object({ filled: wholeNumber("the places filled", 0, 500) });

/** With the number made by the page, so that pressing twice makes one. */
export const relistForm = z.object({
  newId: idField,
  closesOn: optionalDateParts("the closing date"),
});
