import * as z from "zod";
import { weekdays } from "../calendar/calendar.ts";
import {
  dateParts,
  email,
  idField,
  oneOf,
  optionalPhone,
  optionalText,
  requiredText,
  someOf,
} from "../form/fields.ts";
import { safeChannels } from "./participant.ts";

const optionalEmail = () =>
  email()
    .optional()
    .transform((address) => address ?? null);

/** No field for a diagnosis, a date of birth, a National Insurance number, benefits or ethnicity, here or anywhere. */
const about = {
  chosenName: requiredText("the name they want to be called", 80),
  email: optionalEmail(),
  phone: optionalPhone(),
  homeDistrict: requiredText("the first half of their postcode", 8)
    .refine(
      (words) => words === "" || /^[A-Za-z]{1,2}\d[A-Za-z\d]?$/.test(words),
      "Give only the first half of the postcode, like SE15.",
    )
    .transform((words) => words.toUpperCase()),
  participationEndsOn: dateParts("the day their participation ends"),
};
const timeOfDay = (label: string) =>
  optionalText(label, 5).refine(
    (text) => text === null || /^([01]\d|2[0-3]):[0-5]\d$/.test(text),
    `Give ${label} like 09:30.`,
  );
const contact = {
  safeChannel: oneOf(safeChannels, "Choose how it is safe to reach them."),
  safeWhen: optionalText("what else to know", 300).transform((words) => words ?? ""),
  safeDays: someOf(weekdays),
  safeFrom: timeOfDay("the time from which it is safe"),
  safeUntil: timeOfDay("the time until which it is safe"),
  senderName: requiredText("the name that messages should come from", 60),
};

const reachable = (
  value: {
    safeChannel: string;
    email: string | null;
    phone: string | null;
    safeFrom: string | null;
    safeUntil: string | null;
  },
  issue: z.RefinementCtx,
) => {
  const need = (path: "email" | "phone" | "safeFrom" | "safeUntil", message: string) =>
    issue.addIssue({ code: "custom", path: [path], message });
  if (value.safeChannel === "email" && !value.email)
    need("email", "Give an email address, or choose another safe way.");
  if ((value.safeChannel === "text" || value.safeChannel === "phone") && !value.phone)
    need("phone", "Give a phone number, or choose another safe way.");
  if (value.safeFrom && !value.safeUntil)
    need("safeUntil", "Give the time until which it is safe.");
  if (value.safeUntil && !value.safeFrom) need("safeFrom", "Give the time from which it is safe.");
  if (value.safeFrom && value.safeUntil && value.safeUntil <= value.safeFrom)
    need("safeUntil", "The end must be later than the beginning, on the same day.");
};

/** A new participant. The page made the id, so that a double press makes one person. */
export const participantForm = z
  .object({ id: idField, ...about, ...contact })
  .superRefine(reachable);
export const participantEditForm = z.object(about);
export const safeContactForm = z
  .object({ email: about.email, phone: about.phone, ...contact })
  .superRefine(reachable);
export const closeForm = z.object({ because: requiredText("why the record closes", 500) });
export const openReasonForm = z.object({
  reason: requiredText("why you need to open this profile", 500).refine(
    (words) => words === "" || words.length >= 10,
    "Write a sentence, so that they can understand it later.",
  ),
});

export type NewParticipant = z.output<typeof participantForm>;
export type ParticipantEdit = z.output<typeof participantEditForm>;
export type SafeContact = z.output<typeof safeContactForm>;
