/** What may be typed in about a job that came of no introduction. */
import * as z from "zod";
import { sizeBands } from "../employer/employer.ts";
import {
  dateParts,
  email,
  hours,
  idField,
  money,
  oneOf,
  optionalDateParts,
  optionalPhone,
  optionalText,
  postcode,
  requiredText,
} from "../form/fields.ts";
import { payPeriods } from "./placement.form.ts";
import { beginKinds } from "./placement-begin.ts";

const text = (label: string, max: number) =>
  optionalText(label, max).transform((words) => words ?? "");

/** Who speaks for an employer without an account. Nobody, while the person has not decided whom to tell. */
const contact = {
  contactName: text("their name", 100),
  contactRole: text("what they do there", 100),
  contactEmail: email()
    .optional()
    .transform((address) => address ?? ""),
  contactPhone: optionalPhone().transform((number) => number ?? ""),
};
type Contact = Record<keyof typeof contact, string>;

function named(typed: Contact, issue: z.RefinementCtx) {
  const { contactName, contactRole, contactEmail, contactPhone } = typed;
  if (contactName === "" && (contactRole || contactEmail || contactPhone))
    need(issue, "contactName", "Give the name of the person you would speak to there.");
}
const need = (issue: z.RefinementCtx, field: string, message: string) =>
  issue.addIssue({ code: "custom", path: [field], message });

export const contactForm = z.object(contact).superRefine(named);

/** What belongs to another choice is not looked at. */
const newEmployer = {
  employerName: "Give the name of the employer.",
  sizeBand: "Choose how many people work there.",
  address: "Give the address of the workplace.",
  postcode: "Give the postcode of the workplace.",
  localAuthorityId: "Choose the council area of the workplace.",
} as const;
const ownAgreement = {
  supportFrom: "Give the day support began.",
  saidWords: "Write what they said, in their own words.",
  saidHow: "Say how they told you, such as by phone.",
  saidOn: "Give the day they told you.",
} as const;

export const beginForm = z
  .object({
    id: idField,
    kind: oneOf(beginKinds, "Choose whether it is a new job or one they keep."),
    employer: oneOf(["listed", "new"], "Choose whether the employer is on the list."),
    workplaceId: optionalText("the workplace", 80),
    employerName: optionalText("the name of the employer", 160),
    sizeBand: oneOf(sizeBands, "Choose how many people work there.").optional(),
    workplace: optionalText("a name for the workplace", 120),
    address: optionalText("the address", 400),
    postcode: postcode().optional(),
    localAuthorityId: optionalText("the council area", 80),
    ...contact,
    nameUsed: requiredText("the name they use at work", 60),
    jobTitle: requiredText("the job title", 120),
    hours: hours("the hours a week"),
    pay: money("the pay"),
    payPeriod: oneOf(
      payPeriods,
      "Choose whether the pay is for an hour, a week, a month or a year.",
    ),
    /** A job that somebody keeps may be paid too little: that is a reason to help, not to turn them away. */
    payIsSo: z.literal("yes").optional(),
    managerName: requiredText("the name of their manager", 100),
    managerPhone: optionalPhone().transform((number) => number ?? ""),
    startsOn: dateParts("their first day in the job"),
    supportFrom: optionalDateParts("the day support began"),
    saidWords: optionalText("what they said", 1000),
    saidHow: optionalText("how they told you", 80),
    saidOn: optionalDateParts("the day they told you"),
  })
  .superRefine((typed, issue) => {
    named(typed, issue);
    const ask = (fields: Readonly<Record<string, string>>) => {
      for (const [field, sentence] of Object.entries(fields))
        if (!typed[field as keyof typeof typed]) need(issue, field, sentence);
    };
    if (typed.employer === "listed") ask({ workplaceId: "Choose the workplace." });
    else ask(newEmployer);
    if (typed.kind === "retention") ask(ownAgreement);
  });
export type BeginForm = z.output<typeof beginForm>;
export type ContactForm = z.output<typeof contactForm>;
