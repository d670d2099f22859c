import * as z from "zod";
import { newPassword, personName } from "../account/account.form.ts";
import {
  email,
  idField,
  oneOf,
  optionalDateParts,
  optionalText,
  postcode,
  requiredText,
} from "../form/fields.ts";
import { confidentLevels, readCharityNumber, readCompanyNumber, sizeBands } from "./employer.ts";

const numberOf = (label: string, read: (typed: string) => string | null, sentence: string) =>
  optionalText(label, 20).transform((typed, ctx) => {
    if (typed === null) return null;
    const known = read(typed);
    if (known !== null) return known;
    ctx.addIssue({ code: "custom", message: sentence });
    return z.NEVER;
  });

const organisation = {
  organisation: requiredText("the name of your organisation", 160),
  about: requiredText("what your organisation does", 2000),
  sizeBand: oneOf(sizeBands, "Choose how many people work for you."),
  companyNumber: numberOf(
    "the company number",
    readCompanyNumber,
    "Give the company number like 01234567 or SC123456, or leave it empty.",
  ),
  charityNumber: numberOf(
    "the charity number",
    readCharityNumber,
    "Give the charity number like 1234567 or SC012345, or leave it empty.",
  ),
  confidentLevel: z.preprocess(
    (typed) => (typed === "" || typed === "none" ? undefined : typed),
    oneOf(confidentLevels, "Choose a level from the list.").optional(),
  ),
  confidentOn: optionalDateParts("the date of the level"),
};

const workplace = {
  workplace: requiredText("a name for the workplace", 120),
  address: requiredText("the address", 400),
  postcode: postcode(),
  localAuthorityId: requiredText("the council area", 80),
};

export const signUpForm = z.object({
  ...organisation,
  ...workplace,
  name: personName(),
  email: email("Give your email address."),
  password: newPassword(),
});
export const organisationForm = z.object(organisation);
export const workplaceForm = z.object({
  id: idField,
  ...workplace,
  gettingThere: optionalText("getting there", 1000),
  access: optionalText("access", 1000),
});
/** What a colleague may do: everything, or the jobs and introductions of named workplaces. */
const part = {
  role: oneOf(["owner", "manager"], "Choose what they may do."),
  workplaceIds: z.array(z.string().max(80)).default([]),
};
const hasWorkplace = (typed: { role: string; workplaceIds: string[] }) =>
  typed.role === "owner" || typed.workplaceIds.length > 0;
const noWorkplace = {
  path: ["workplaceIds"],
  message: "Choose at least one workplace for a manager.",
};

export const invitationForm = z
  .object({ email: email("Give their email address."), ...part })
  .refine(hasWorkplace, noWorkplace);
export const memberRoleForm = z.object(part).refine(hasWorkplace, noWorkplace);

export type SignUp = z.output<typeof signUpForm>;
export type OrganisationDetails = z.output<typeof organisationForm>;
export type WorkplaceDetails = z.output<typeof workplaceForm>;
export type MemberRoleChoice = z.output<typeof memberRoleForm>;
export type Invitation = z.output<typeof invitationForm>;
