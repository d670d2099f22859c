import type { Context } from "../context.ts";
import type { StaffActor } from "../policy.ts";
import { isPaidKind } from "../vacancy/vacancy.ts";
import { addMonths, type Case, countTable, type FigureTable, type Period } from "./evidence.ts";

/**
 * Jobs in which support began in those months, new ones and kept ones apart: what counts for one does not for the other.
 * Unpaid kinds are no jobs. The area is that of the person's specialist today.
 */
export async function findJobsBegun(
  { db, actor }: Context<StaffActor>,
  { from, to }: Period,
): Promise<FigureTable> {
  const rows = await db
    .selectFrom("placement")
    .innerJoin("participant", "participant.id", "placement.participantId")
    .innerJoin("staff", "staff.id", "participant.specialistId")
    .leftJoin("vacancy", "vacancy.id", "placement.vacancyId")
    .select(["placement.pathway", "staff.areaId", "staff.teamId", "vacancy.kind"])
    .where("placement.status", "in", ["started", "ended"])
    .where("placement.supportFrom", ">=", `${from}-01`)
    .where("placement.supportFrom", "<", `${addMonths(to, 1)}-01`)
    .execute();
  const cases = rows
    .filter(({ kind }) => kind === null || isPaidKind(kind))
    .map(
      ({ pathway, areaId, teamId }): Case => ({
        row: pathway,
        isOwn: areaId === actor.areaId,
        // A lead reads these one by one.
        isOpen: actor.leads.includes(teamId),
      }),
    );
  return countTable(
    { id: "jobs", caption: "Jobs in which support began", total: "All jobs" },
    [
      { id: "outOfWork", label: "New jobs" },
      { id: "retention", label: "Jobs kept" },
    ],
    cases,
  );
}
