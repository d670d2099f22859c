/**
 * Skills and tickets that jobs ask for, in plain words: what somebody can do, and what the law or an insurer wants to
 * see on paper. The ids are stored, so they never change; the words may. Our own list, put together on 23 November
 * 2026 from the tasks of the occupations beside it; whether a ticket is a matter of law was read on the public pages of
 * GOV.UK, the SIA and the HSE and not checked by a lawyer, so `verified` is null until a named person has.
 */
export const skillGroups = [
  { id: "tickets", label: "Licences and tickets" },
  { id: "people", label: "With people" },
  { id: "office", label: "With words, numbers and computers" },
  { id: "hands", label: "With hands and tools" },
] as const;
export type SkillGroupId = (typeof skillGroups)[number]["id"];

interface SkillRow {
  readonly id: string;
  readonly label: string;
  readonly group: SkillGroupId;
  /** The law asks for it before somebody may do the work; else it is custom or the employer's choice. */
  readonly isByLaw?: true;
  readonly verified: string | null;
}
const ticket = <Id extends string>(id: Id, label: string, isByLaw?: true) =>
  ({ id, label, group: "tickets", verified: null, ...(isByLaw && { isByLaw }) }) as const;
const skill = <Id extends string, Group extends SkillGroupId>(
  group: Group,
  id: Id,
  label: string,
) => ({ id, label, group, verified: null }) as const;

const all = [
  ticket("driving-licence", "Driving licence for a car or small van", true),
  ticket("lorry-licence", "Lorry licence and driver card", true),
  ticket("bus-licence", "Bus or minibus licence", true),
  ticket("moped-licence", "Moped or motorbike licence", true),
  ticket("taxi-licence", "Taxi or private hire licence", true),
  ticket("forklift-ticket", "Forklift ticket"),
  ticket("security-licence", "Security licence (SIA)", true),
  ticket("site-card", "Building site card (CSCS)"),
  ticket("food-hygiene", "Food hygiene certificate"),
  ticket("first-aid", "First aid certificate"),
  ticket("alcohol-licence", "Personal licence to sell alcohol", true),
  ticket("lifeguard", "Pool lifeguard certificate"),
  ticket("care-certificate", "Care certificate or care diploma"),
  ticket("childcare-diploma", "Childcare or teaching assistant diploma"),
  ticket("chainsaw-ticket", "Chainsaw ticket"),
  ticket("pesticide-ticket", "Certificate for spraying pesticides", true),
  ticket("electrician", "Electrician’s qualification"),
  ticket("gas-safe", "Gas Safe registration", true),
  skill("people", "serve-customers", "Serving customers face to face"),
  skill("people", "take-calls", "Answering the phone"),
  skill("people", "welcome-people", "Welcoming people and showing them the way"),
  skill("people", "personal-care", "Helping people wash, dress and eat"),
  skill("people", "look-after-children", "Looking after children"),
  skill("people", "show-others", "Showing others how a job is done"),
  skill("people", "another-language", "Speaking a second language"),
  skill("people", "sign-language", "British Sign Language"),
  skill("office", "read-instructions", "Reading instructions and labels"),
  skill("office", "write-messages", "Writing short messages and notes"),
  skill("office", "email-and-web", "Using email and the web"),
  skill("office", "type-documents", "Typing letters and documents"),
  skill("office", "spreadsheets", "Using spreadsheets"),
  skill("office", "tills", "Using a till and taking payments"),
  skill("office", "count-stock", "Counting and checking stock"),
  skill("office", "write-code", "Writing or testing software"),
  skill("hands", "cook", "Cooking from a recipe"),
  skill("hands", "prepare-food", "Preparing cold food and drinks"),
  skill("hands", "clean", "Cleaning to a standard"),
  skill("hands", "pack-orders", "Picking and packing orders"),
  skill("hands", "garden-tools", "Using garden tools"),
  skill("hands", "power-tools", "Using power tools"),
  skill("hands", "small-repairs", "Small repairs and decorating"),
  skill("hands", "sew", "Sewing"),
  skill("hands", "handle-animals", "Handling animals"),
] as const satisfies readonly SkillRow[];

export type SkillId = (typeof all)[number]["id"];
export interface Skill extends SkillRow {
  readonly id: SkillId;
}
export const skills: readonly Skill[] = all;
