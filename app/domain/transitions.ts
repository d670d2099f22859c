import { Conflict, Forbidden } from "./errors.ts";

/** Who may press the button, in the words of the field rather than of accounts. */
export type TransitionParty =
  | "specialist"
  | "participant"
  | "employer"
  | "lead"
  | "employee"
  | "system"
  | "visitor";

export interface Transition<Status extends string> {
  from: readonly Status[];
  /** "same": the transition is an event that sets a date and leaves the status. */
  to: Status | "same";
  by: readonly TransitionParty[];
}
export type Transitions<Name extends string, Status extends string> = Readonly<
  Record<Name, Transition<Status>>
>;

/** The transitions somebody may make now, in the order of the table. */
export function openTransitions<Name extends string, Status extends string>(
  table: Transitions<Name, Status>,
  status: Status,
  party: TransitionParty,
): Name[] {
  return (Object.keys(table) as Name[]).filter(
    (name) => table[name].from.includes(status) && table[name].by.includes(party),
  );
}

/** Statuses that nothing leaves. Computed, never listed. */
export function terminalStatuses<Name extends string, Status extends string>(
  table: Transitions<Name, Status>,
  statuses: readonly Status[],
): Status[] {
  const all = Object.values(table) as Transition<Status>[];
  return statuses.filter(
    (status) => !all.some((t) => t.to !== "same" && t.to !== status && t.from.includes(status)),
  );
}

/**
 * The status a transition leads to.
 * @throws Forbidden when this party may never make it; Conflict, with `moved`, when the record has moved on.
 */
export function nextStatus<Name extends string, Status extends string>(
  table: Transitions<Name, Status>,
  name: Name,
  status: Status,
  party: TransitionParty,
  moved: string,
): Status {
  const transition = table[name];
  if (!transition.by.includes(party)) throw new Forbidden();
  if (!transition.from.includes(status)) throw new Conflict(moved);
  return transition.to === "same" ? status : transition.to;
}
