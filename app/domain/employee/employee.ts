/** Somebody whose job is at risk and who used the card their employer handed over. Pure; the browser may read it. */
import type { EmployeeChoice, EmployeeTable } from "#db/tables.ts";
import type { Actor, Party } from "../policy.ts";
import type { Transitions } from "../transitions.ts";

export type { EmployeeChoice };
export type EmployeeState = "open" | EmployeeChoice;
export type EmployeeTransition = "support" | "join" | "nothing" | "undo" | "tellEmployer" | "take";

const anyState = ["open", "support", "join", "nothing"] as const;

/** Nothing is final: whatever they chose they may change, except that what an employer was told stays told. */
export const employeeTransitions: Transitions<EmployeeTransition, EmployeeState> = {
  support: { from: anyState, to: "support", by: ["employee"] },
  join: { from: anyState, to: "join", by: ["employee"] },
  nothing: { from: anyState, to: "nothing", by: ["employee"] },
  undo: { from: ["support", "join", "nothing"], to: "open", by: ["employee"] },
  tellEmployer: { from: ["join"], to: "same", by: ["employee"] },
  take: { from: ["support"], to: "same", by: ["specialist"] },
};

export const stateOf = ({ choice }: { choice: EmployeeChoice | null }): EmployeeState =>
  choice ?? "open";

/** How a specialist may reach somebody who asks for support, as both read it. */
export const employeeChannels = ["phone", "text", "email"] as const satisfies readonly NonNullable<
  EmployeeTable["safeChannel"]
>[];
export const employeeChannelWords: Record<(typeof employeeChannels)[number], string> = {
  phone: "By phone",
  text: "By text message",
  email: "By email",
};

/** What the part somebody plays follows from. */
export interface EmployeeScope {
  id: string;
  choice: EmployeeChoice | null;
  /** Null: the place belongs to no area, and every lead sees it. */
  areaId: string | null;
  takenByStaffId: string | null;
  /** The adviser of the request their card belongs to. */
  adviserId: string | null;
}

/**
 * The employer's side plays no part, ever. Staff see somebody only by that person's own choice: who asks for support is
 * seen by their area until one specialist takes it, who joined by the adviser alone, and who chose nothing by nobody.
 */
export function employeeParty(actor: Actor, employee: EmployeeScope): Party {
  if (actor.kind === "employee") return actor.employeeId === employee.id ? "owner" : "none";
  if (actor.kind !== "staff") return "none";
  const { choice, takenByStaffId, areaId, adviserId } = employee;
  if (choice === "join") return actor.staffId === adviserId ? "ownSpecialist" : "none";
  if (choice !== "support") return "none";
  if (takenByStaffId !== null) return actor.staffId === takenByStaffId ? "ownSpecialist" : "none";
  if (areaId === null) return actor.role === "lead" ? "areaStaff" : "none";
  return actor.areaId === areaId ? "areaStaff" : "none";
}
