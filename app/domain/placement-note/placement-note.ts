/** Notes on a job: who may write to whom while it goes on. Pure. */
import { noteAddresses } from "../introduction/introduction-note.ts";
import { goesOn, type PlacementStatus } from "../placement/placement.ts";
import type { Side, ThreadWords } from "../thread/thread.ts";

export type PlacementNote = ThreadWords & { to: Side };

/** As in an introduction; nobody writes to or for an employer who does not know of the job, and nobody once it has ended. */
export function addressesOf(
  side: Side,
  placement: { status: PlacementStatus; openedToEmployerAt: string | null },
): Side[] {
  if (!goesOn(placement)) return [];
  const isOpened = placement.openedToEmployerAt !== null;
  if (side === "employer" && !isOpened) return [];
  return noteAddresses[side].filter((to) => to !== "employer" || isOpened);
}
