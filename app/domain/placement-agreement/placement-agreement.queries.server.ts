import type { Db } from "#db/connect.ts";
import type {
  PlacementAgreementTable,
  PlacementAgreementWishTable,
  PlacementSignatureTable,
} from "#db/tables.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { Forbidden } from "../errors.ts";
import { approvalOf } from "../introduction/introduction-view.queries.server.ts";
import { goesOn, sideOf } from "../placement/placement.ts";
import { openPlacement } from "../placement/placement-scope.queries.server.ts";
import {
  type AgreementPart,
  type AgreementTerms,
  changedParts,
  mayEmployerReadWords,
  openToEmployer,
  type PlacementSide,
  type Standing,
  standingOf,
} from "./placement-agreement.ts";
import {
  agreedAdjustments,
  draftTerms,
  specialistTerms,
} from "./placement-agreement-draft.queries.server.ts";

export interface AgreementRows {
  /** Oldest first. */
  versions: PlacementAgreementTable[];
  signatures: PlacementSignatureTable[];
  wishes: PlacementAgreementWishTable[];
}

/** All that was written and said of the agreements of these placements, by placement. Nothing here is hidden yet. */
export async function agreementsOf(
  db: Db,
  placementIds: readonly string[],
): Promise<(placementId: string) => AgreementRows> {
  const versions = await db
    .selectFrom("placementAgreement")
    .selectAll()
    .where("placementId", "in", placementIds.length > 0 ? [...placementIds] : [""])
    .orderBy("version")
    .execute();
  const ids = versions.length > 0 ? versions.map(({ id }) => id) : [""];
  const signatures = await db
    .selectFrom("placementSignature")
    .selectAll()
    .where("agreementId", "in", ids)
    .execute();
  const wishes = await db
    .selectFrom("placementAgreementWish")
    .selectAll()
    .where("agreementId", "in", ids)
    .orderBy("askedAt")
    .orderBy("id")
    .execute();
  return (placementId) => {
    const own = versions.filter((version) => version.placementId === placementId);
    const isOwn = (row: { agreementId: string }) => own.some(({ id }) => id === row.agreementId);
    return {
      versions: own,
      signatures: signatures.filter(isOwn),
      wishes: wishes.filter(isOwn),
    };
  };
}

/** The rows that a side may know of: the employer's side those of versions that the person agreed to. */
export function rowsFor(side: PlacementSide, rows: AgreementRows): AgreementRows {
  if (side !== "employer") return rows;
  const versions = openToEmployer(rows.versions, rows.signatures);
  const isOpen = (row: { agreementId: string }) =>
    versions.some(({ id }) => id === row.agreementId);
  return {
    versions,
    signatures: rows.signatures.filter(isOpen),
    wishes: rows.wishes.filter(isOpen),
  };
}

/** A change of the newest version that its next one has not answered yet. */
export const openWishes = ({ versions, wishes }: AgreementRows): PlacementAgreementWishTable[] =>
  wishes.filter(({ agreementId }) => agreementId === versions.at(-1)?.id);

export interface ReadSignature {
  side: PlacementSide;
  name: string;
  /** The day it was signed, or said. */
  on: string;
  version: number;
  /** How it was said, where the specialist wrote it down. */
  saidHow: string | null;
  /** For whoever said it and for the specialist alone. */
  saidWords: string | null;
}
export interface ReadVersion extends Omit<AgreementTerms, "employerMayKnow"> {
  id: string;
  version: number;
  writtenAt: string;
  /** Null: not for this reader. */
  employerMayKnow: string | null;
  /** Against the version before it that this reader may read; empty for the first. */
  changed: AgreementPart[];
}
export interface ReadWish {
  id: string;
  side: PlacementSide;
  name: string;
  words: string;
  askedAt: string;
}
export interface ReadAgreement {
  /** The side that reads. */
  side: PlacementSide;
  placementId: string;
  nameUsed: string;
  goesOn: boolean;
  /** Oldest first; the last is the one that counts for this reader. */
  versions: ReadVersion[];
  standing: Record<PlacementSide, { state: Standing["state"]; signature: ReadSignature | null }>;
  /** The reader's own, and all of them for the specialist. */
  wishes: ReadWish[];
  /** The words of the introduction were taken back after this was agreed. */
  isTakenBack: boolean;
}

/** @throws NotFound, Forbidden */
export async function findAgreement(
  ctx: Pick<Context, "db" | "actor" | "now">,
  placementId: string,
): Promise<ReadAgreement> {
  const { placement, party } = await openPlacement(ctx.db, ctx, placementId, "placement.read");
  const side = sideOf(party);
  if (side === null) throw new Forbidden();
  const rows = rowsFor(side, (await agreementsOf(ctx.db, [placementId]))(placementId));
  const { versions, signatures } = rows;
  const standing = standingOf(versions, signatures);
  const approval = placement.introductionId
    ? await approvalOf(ctx.db, placement.introductionId)
    : null;
  const takenBackAt = approval?.takenBackAt ?? null;
  const agreedAt = standing.participant.signature?.signedAt ?? "";
  const mayRead = (version: PlacementAgreementTable) =>
    side !== "employer" ||
    mayEmployerReadWords({ isNewest: version === versions.at(-1), agreedAt, takenBackAt });
  const read = ({ state, signature }: Standing<PlacementSignatureTable>) => ({
    state,
    signature: signature && readSignature(side, signature, versions),
  });
  return {
    side,
    placementId,
    nameUsed: placement.nameUsed,
    goesOn: goesOn(placement),
    versions: versions.map((version, place) => {
      const { placementId: _of, writtenByStaffId: _by, ...terms } = version;
      const before = versions[place - 1];
      return {
        ...terms,
        employerMayKnow: mayRead(version) ? version.employerMayKnow : null,
        changed: before ? changedParts(before, version) : [],
      };
    }),
    standing: {
      participant: read(standing.participant),
      employer: read(standing.employer),
      specialist: read(standing.specialist),
    },
    wishes: openWishes(rows)
      .filter((wish) => side === "specialist" || wish.side === side)
      .map(({ agreementId: _of, ...wish }) => wish),
    isTakenBack: takenBackAt !== null && agreedAt !== "" && takenBackAt >= agreedAt,
  };
}

function readSignature(
  reader: PlacementSide,
  signature: PlacementSignatureTable,
  versions: readonly PlacementAgreementTable[],
): ReadSignature {
  const { side, name, signedAt, saidOn, saidHow, saidWords, agreementId } = signature;
  return {
    side,
    name,
    on: saidOn ?? dateOf(signedAt),
    version: versions.find(({ id }) => id === agreementId)?.version ?? 0,
    saidHow,
    saidWords: reader === side || reader === "specialist" ? saidWords : null,
  };
}

export interface AgreementDraft {
  nameUsed: string;
  /** The version that was read; 0 where there is none yet. */
  after: number;
  newestId: string | null;
  terms: AgreementTerms;
  /** What the plan says today, where the version says something else. */
  adjustmentsNow: string | null;
  wishes: ReadWish[];
}

/** What the form begins with: the version that counts, or what the portal knows of the job. @throws as `openPlacement` */
export async function findDraft(
  ctx: Pick<Context, "db" | "actor" | "now">,
  placementId: string,
): Promise<AgreementDraft> {
  const { placement, scope } = await openPlacement(ctx.db, ctx, placementId, "placement.support");
  const rows = (await agreementsOf(ctx.db, [placementId]))(placementId);
  const newest = rows.versions.at(-1);
  const { nameUsed } = placement;
  if (!newest) {
    const terms = await draftTerms(ctx, placement, scope.specialistId);
    return { nameUsed, after: 0, newestId: null, terms, adjustmentsNow: null, wishes: [] };
  }
  const now = await agreedAdjustments(ctx.db, placementId);
  const today = await specialistTerms(ctx.db, scope.specialistId, dateOf(ctx.now));
  return {
    nameUsed,
    after: newest.version,
    newestId: newest.id,
    terms: { ...newest, ...today },
    adjustmentsNow: now === newest.adjustments ? null : now,
    wishes: openWishes(rows),
  };
}
