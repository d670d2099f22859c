/**
 * What the three sides of a job agree, version by version. What a change asks again, of whom, and what the employer's
 * side may read, follow from the versions and the signatures alone. Pure; the browser may read it.
 */
import type { PlacementAgreementTable, PlacementSide } from "#db/tables.ts";

export type { PlacementSide };

/** What stands in one version. */
export type AgreementTerms = Omit<
  PlacementAgreementTable,
  "id" | "placementId" | "version" | "writtenByStaffId" | "writtenAt"
>;

const everybody = ["participant", "employer", "specialist"] as const;
const theJob = ["participant", "employer"] as const;

export type AgreementPart =
  | "job"
  | "tasks"
  | "hours"
  | "pay"
  | "pattern"
  | "place"
  | "start"
  | "manager"
  | "managerPhone"
  | "buddy"
  | "specialist"
  | "specialistPhone"
  | "adjustments"
  | "employerDoes"
  | "specialistDoes"
  | "participantDoes"
  | "employerMayKnow";

interface Part {
  fields: readonly (keyof AgreementTerms)[];
  /** Who agrees anew when it changes. A number to ring is kept right without asking anybody. */
  concerns: readonly PlacementSide[];
}

/** Every change but of a number to ring is the person's to agree to first: it is their job. */
export const agreementParts: Readonly<Record<AgreementPart, Part>> = {
  job: { fields: ["jobTitle"], concerns: everybody },
  tasks: { fields: ["tasks"], concerns: everybody },
  hours: { fields: ["minutesPerWeek"], concerns: everybody },
  pay: { fields: ["payPence", "payPeriod"], concerns: theJob },
  pattern: { fields: ["workingPattern"], concerns: everybody },
  place: { fields: ["place"], concerns: everybody },
  start: { fields: ["startsOn"], concerns: everybody },
  manager: { fields: ["managerName"], concerns: theJob },
  managerPhone: { fields: ["managerPhone"], concerns: [] },
  buddy: { fields: ["buddyName"], concerns: theJob },
  specialist: { fields: ["specialistName"], concerns: everybody },
  specialistPhone: { fields: ["specialistPhone"], concerns: [] },
  adjustments: { fields: ["adjustments"], concerns: theJob },
  employerDoes: { fields: ["employerDoes"], concerns: theJob },
  specialistDoes: { fields: ["specialistDoes"], concerns: everybody },
  // What the person does is between them and who supports them; the employer reads it.
  participantDoes: { fields: ["participantDoes"], concerns: ["participant", "specialist"] },
  employerMayKnow: { fields: ["employerMayKnow"], concerns: theJob },
};
const partNames = Object.keys(agreementParts) as AgreementPart[];

/** Which parts differ, in the order of the paper. */
export const changedParts = (before: AgreementTerms, after: AgreementTerms): AgreementPart[] =>
  partNames.filter((part) =>
    agreementParts[part].fields.some((field) => before[field] !== after[field]),
  );

/** Who has to agree anew. */
export function concerns(before: AgreementTerms, after: AgreementTerms): PlacementSide[] {
  const changed = changedParts(before, after);
  return everybody.filter((side) =>
    changed.some((part) => agreementParts[part].concerns.includes(side)),
  );
}

export type Version = AgreementTerms & { id: string; version: number };
export interface Signed {
  agreementId: string;
  side: PlacementSide;
}

/**
 * The signature by which a side agrees to the last of these versions; null when it has not. An earlier one stands while
 * no version since has concerned that side.
 * @param versions oldest first
 */
export function standingSignature<Signature extends Signed>(
  versions: readonly Version[],
  signatures: readonly Signature[],
  side: PlacementSide,
): Signature | null {
  let standing: Signature | null = null;
  versions.forEach((version, place) => {
    const before = versions[place - 1];
    if (before && concerns(before, version).includes(side)) standing = null;
    standing =
      signatures.find((each) => each.side === side && each.agreementId === version.id) ?? standing;
  });
  return standing;
}

/** The versions that the employer's side may read: those that the person has agreed to. */
export const openToEmployer = <Each extends Version>(
  versions: readonly Each[],
  signatures: readonly Signed[],
): Each[] =>
  versions.filter(
    (_version, place) =>
      standingSignature(versions.slice(0, place + 1), signatures, "participant") !== null,
  );

/** "notYet": the person comes first. */
export type StandingState = "agreed" | "asked" | "notYet";
export interface Standing<Signature extends Signed = Signed> {
  state: StandingState;
  signature: Signature | null;
}

/**
 * Who has agreed to the current version. The employer's side is asked about what it may read, from one such version to
 * the next: a version that it never saw asks nothing of it.
 */
export function standingOf<Signature extends Signed>(
  versions: readonly Version[],
  signatures: readonly Signature[],
): Record<PlacementSide, Standing<Signature>> {
  const of = (chain: readonly Version[], side: PlacementSide): Standing<Signature> => {
    const signature = standingSignature(chain, signatures, side);
    return { state: signature ? "agreed" : "asked", signature };
  };
  const open = openToEmployer(versions, signatures);
  const current = versions.at(-1);
  const isOpen = current !== undefined && open.at(-1)?.id === current.id;
  return {
    participant: of(versions, "participant"),
    specialist: of(versions, "specialist"),
    employer: isOpen ? of(open, "employer") : { state: "notYet", signature: null },
  };
}

/** All three have agreed to what stands now. */
export const isAgreedByAll = (standing: Record<PlacementSide, { state: StandingState }>): boolean =>
  everybody.every((side) => standing[side].state === "agreed");

/**
 * Whether the employer's side reads what it may know of the person. Not from an older version, since the person may have
 * narrowed it; and not once the words of the introduction were taken back after they agreed.
 */
export const mayEmployerReadWords = ({
  isNewest,
  agreedAt,
  takenBackAt,
}: {
  isNewest: boolean;
  /** When the person agreed to this version. */
  agreedAt: string;
  takenBackAt: string | null;
}): boolean => isNewest && (takenBackAt === null || takenBackAt < agreedAt);

/** So far ahead a first day may be put, in days. */
export const furthestStart = 366;

/** Where nothing more was shared. */
export const nothingButTheJob = "Nothing but the job.";

/** What each side does in the first four weeks, to begin from. Each line is one thing. */
export const firstFourWeeks = {
  employer: [
    "Meet them on the first day, show the place round and say who is who.",
    "Show each task, one at a time, and leave time to practise it.",
    "Have the manager or buddy talk with them for ten minutes each week.",
    "Ring the specialist early when something does not go well.",
  ],
  specialist: [
    "Visit in the first week, and as often after that as the three of us agree.",
    "Help to learn the tasks and the way to work.",
    "Talk with each side every week, apart from one another.",
    "Meet with both at the end of the fourth week.",
  ],
  participant: [
    "Come to work at the agreed times, and ring the manager when that is not possible.",
    "Ask when something is not clear.",
    "Say what helps, and what gets in the way, as early as you can.",
  ],
} as const satisfies Record<PlacementSide, readonly string[]>;
