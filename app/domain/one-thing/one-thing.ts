/** One introduction or one job, which a mailed link of its reader's own opens, and nothing beside it. Pure. */

/** What a page is about. */
export type OneThing = { introductionId: string } | { placementId: string };

/** The adjustment plan that belongs to one of them. Who may read it, and what of it, the plan itself decides. */
export interface PlanOfIt {
  planId: string;
}

/** The side of a thing that somebody reads it from, which is also where its pages begin. */
export type ReaderSide = "employer" | "participant";

/** Somebody not signed in is let in to these pages, and what lies beneath them, by a mailed link. */
export interface Visit {
  audience: ReaderSide;
  pages: readonly string[];
  hasAccount: boolean;
}

/** The first page of a thing; what belongs to it lies beneath. */
export const pageOf = (side: ReaderSide, of: OneThing | PlanOfIt): `/${string}` => {
  if ("planId" in of) return `/${side}/plans/${of.planId}`;
  return "introductionId" in of
    ? `/${side}/introductions/${of.introductionId}`
    : `/${side}/placements/${of.placementId}`;
};

/**
 * What the service wrote about somebody over time: visits, training, how support steps back, weeks in work. It is read signed in.
 * Whoever holds a mail, which may have been passed on, reads of a job what it asks of them and no history.
 */
const history =
  /^\/participant\/placements\/[^/]+\/(?:visits|training|support|support-notes|weeks)(?:\/|$)/;

/** Whether an address is one of these pages, or lies beneath one. */
export const isAmong = (pages: readonly string[], address: string): boolean => {
  const [path = ""] = address.split(/[?#]/, 1);
  return !history.test(path) && pages.some((page) => path === page || path.startsWith(`${page}/`));
};

/** The thing that an address of one side is about; null for any other address. */
export function thingAt(side: ReaderSide, address: string): OneThing | null {
  const [, audience, noun, id] = (address.split(/[?#]/, 1)[0] ?? "").split("/");
  if (audience !== side || !id) return null;
  if (noun === "introductions") return { introductionId: id };
  return noun === "placements" ? { placementId: id } : null;
}
