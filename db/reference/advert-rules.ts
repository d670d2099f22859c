/** What an advert is checked for. The phrases of each rule stand in `advert-phrases/`; what a rule weighs in the advert as a whole, in `app/domain/advert`. */
export type AdvertRuleSeverity = "stop" | "warn" | "tip";

export interface AdvertRule<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  readonly severity: AdvertRuleSeverity;
  /** What the rule says or suggests, where a phrase has no words of its own. */
  readonly suggests: string;
  readonly source: string;
  readonly verified: "yes" | "no";
  readonly reviewedOn: string;
}

const starter = {
  source: "the project's starter rules, after SUSE, Inclusion Scotland, BBF and BIS terminology",
  verified: "no",
  reviewedOn: "2026-11-28",
} as const;

const rules = [
  {
    id: "unlawful-exclusion",
    name: "Shuts disabled people out",
    severity: "stop",
    suggests: "Likely unlawful. Describe the task and offer adjustments.",
    ...starter,
  },
  {
    id: "sickness-history",
    name: "Asks about health or sickness",
    severity: "stop",
    suggests: "Asks about health before an offer (Equality Act 2010, section 60). Take it out.",
    ...starter,
  },
  {
    id: "attendance-record",
    name: "Asks for an attendance record",
    severity: "warn",
    suggests:
      "May shut out people with past illness. Say which shifts must be covered, and what happens when someone is away.",
    ...starter,
  },
  {
    id: "vague-fitness",
    name: "Fitness instead of the task",
    severity: "warn",
    suggests: "Say the task: “move 10 kg boxes, about 20 a shift; a trolley is provided”.",
    ...starter,
  },
  {
    id: "fast-paced",
    name: "Pace and pressure",
    severity: "warn",
    suggests: "Describe the real rhythm: “busy 11 to 2, quieter after”.",
    ...starter,
  },
  {
    id: "personality-default",
    name: "A personality instead of a task",
    severity: "warn",
    suggests: "Say what the person does with others.",
    ...starter,
  },
  {
    id: "communication-default",
    name: "Communication by default",
    severity: "warn",
    suggests: "State what, to whom and how: “answer customer emails”.",
    ...starter,
  },
  {
    id: "multitask",
    name: "Many things at once",
    severity: "warn",
    suggests:
      "Say how many: “handle up to 3 orders at a time”. Could tasks be done one after the other?",
    ...starter,
  },
  {
    id: "driving",
    name: "Driving instead of travel",
    severity: "warn",
    suggests:
      "Is travel essential, or driving? “Visits 3 sites a week; a taxi paid by Access to Work is fine.”",
    ...starter,
  },
  {
    id: "long-hours",
    name: "Hours without an end",
    severity: "warn",
    suggests: "State the real hours, and how much notice of a change people get.",
    ...starter,
  },
  {
    id: "qualification-inflation",
    name: "More qualifications than the work needs",
    severity: "warn",
    suggests: "Is it essential? Offer “or equivalent experience”.",
    ...starter,
  },
  {
    id: "phone-only",
    name: "One way to apply",
    severity: "warn",
    suggests: "Add a second way to apply.",
    ...starter,
  },
  {
    id: "gendered",
    name: "Gendered words",
    severity: "warn",
    suggests: "Use a neutral word.",
    ...starter,
  },
  {
    id: "ageist",
    name: "Words about age",
    severity: "warn",
    suggests: "Take it out: say what the work is.",
    ...starter,
  },
  {
    id: "idiom-ableist",
    name: "Figures of speech",
    severity: "tip",
    suggests: "Use a plain word.",
    ...starter,
  },
  {
    id: "culture-fit",
    name: "Fitting in",
    severity: "tip",
    suggests: "Say your values as things people do.",
    ...starter,
  },
  {
    id: "acronyms",
    name: "Letters and jargon",
    severity: "tip",
    suggests: "Write it out the first time, or use the everyday word.",
    ...starter,
  },
  {
    id: "long-sentence",
    name: "Long sentence",
    severity: "tip",
    suggests: "Split it into two or three sentences.",
    ...starter,
  },
  {
    id: "pay-missing",
    name: "Pay not said",
    severity: "warn",
    suggests: "Show a range: “£12.71 to £13.40 an hour”.",
    ...starter,
  },
  {
    id: "pay-below-NMW",
    name: "Below the minimum wage",
    severity: "stop",
    suggests:
      "Below the youth rate it is unlawful. Between youth and adult rate it is lawful only for some ages: say so.",
    ...starter,
  },
  {
    id: "adjustments-missing",
    name: "No adjustments offered",
    severity: "warn",
    suggests:
      "Add: “Tell us if anything would make applying, the interview or the work easier for you. You need not say why. We will make adjustments.”",
    ...starter,
  },
  {
    id: "timed-test",
    name: "Tests against the clock or in a group",
    severity: "warn",
    suggests: "Say what it tests, and offer another way or extra time.",
    ...starter,
  },
  {
    id: "unpaid",
    name: "Work without pay",
    severity: "stop",
    suggests:
      "Whoever works is paid, on a trial too. Pay for the time, or arrange a work trial with the Jobcentre beforehand.",
    ...starter,
  },
] as const satisfies readonly AdvertRule[];

export type AdvertRuleId = (typeof rules)[number]["id"];
export const advertRules: readonly AdvertRule<AdvertRuleId>[] = rules;
