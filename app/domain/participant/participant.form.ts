import * as z from "zod";
import { safeChannels } from "./participant.ts";

const nullByte = String.fromCharCode(0);
const line = (max: number, missing: string) =>
  z
    .string({ error: missing })
    .trim()
    .min(1, missing)
    .max(max, `Use ${max} characters or fewer`)
    .refine((words) => !words.includes(nullByte), "Take out the character that cannot be shown");
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

const isDate = (date: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(date) && new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date);

const about = {
  chosenName: line(80, "Enter the name they want to be called"),
  email: optional(
    z
      .email("Enter an e-mail address like name@example.com")
      .max(254, "Use 254 characters or fewer"),
  ),
  phone: optional(
    z
      .string()
      .trim()
      .regex(/^[+\d][\d ()-]{6,24}$/, "Enter a phone number like 07700 900123"),
  ),
  homeDistrict: line(4, "Enter the first half of their postcode").regex(
    /^[A-Za-z]{1,2}\d[A-Za-z\d]?$/,
    "Enter only the first half of the postcode, like SE15",
  ),
  participationEndsOn: z
    .string({ error: "Enter the date their participation ends" })
    .refine(isDate, "Enter a real date, like 2027-03-31"),
};
const contact = {
  safeChannel: z.enum(safeChannels, { error: "Choose how it is safe to reach them" }),
  safeWhen: optional(z.string().trim().max(300, "Use 300 characters or fewer")),
  senderName: line(60, "Enter the name that messages should come from"),
};
interface Reachable {
  safeChannel: string;
  email?: string | undefined;
  phone?: string | undefined;
}
const reachable = (value: Reachable, issue: z.RefinementCtx) => {
  if (value.safeChannel === "email" && !value.email)
    issue.addIssue({
      code: "custom",
      path: ["email"],
      message: "Enter an e-mail address, or choose another safe way",
    });
  if ((value.safeChannel === "text" || value.safeChannel === "phone") && !value.phone)
    issue.addIssue({
      code: "custom",
      path: ["phone"],
      message: "Enter a phone number, or choose another safe way",
    });
};

/** A new participant. `id` was made by the page, so that a double press makes one person. */
export const participantForm = z
  .object({ id: z.uuid("Open the page again and start afresh"), ...about, ...contact })
  .superRefine(reachable);
export const participantEditForm = z.object(about);
export const safeContactForm = z
  .object({ email: about.email, phone: about.phone, ...contact })
  .superRefine(reachable);
export const closeForm = z.object({
  because: line(500, "Write why the record closes, for the team"),
});
export const openReasonForm = z.object({
  reason: line(500, "Write why you need to open this profile").min(
    10,
    "Write a sentence, so that they can understand it later",
  ),
});

export type NewParticipant = z.output<typeof participantForm>;
export type ParticipantEdit = z.output<typeof participantEditForm>;
export type SafeContact = z.output<typeof safeContactForm>;
