import * as z from "zod";
import type { MessageTopic } from "#db/tables.ts";
import { dateParts, oneOf, optionalPhone } from "../form/fields.ts";
import { type HearingAudience, topicsOf, waysOf } from "./message-preference.ts";

/** One answer for each subject. One that is not on the page today stays as it was. */
function answers<Ways extends keyof typeof waysOf>(audience: HearingAudience, ways: Ways) {
  const answer = oneOf(waysOf[ways], "Choose one of the ways shown.").optional();
  return Object.fromEntries(topicsOf(audience).map((topic) => [topic, answer])) as Record<
    MessageTopic,
    typeof answer
  >;
}

export const hearingForms = {
  employer: z.object({ phone: optionalPhone(), ...answers("employer", "employer") }),
  staff: z.object({ phone: optionalPhone(), ...answers("staff", "staff") }),
  participant: z.object(answers("participant", "participant")),
};
export const organisationHearingForm = z.object(answers("employer", "organisation"));
/** For somebody without an account, as they told their specialist. */
export const saidHearingForm = z.object({
  saidOn: dateParts("the day they told you"),
  ...answers("participant", "participant"),
});
