import type { AdviceRequestTable } from "#db/tables.ts";

/** A request for advice, open and unremarkable but for what a test says of it. */
export function adviceRow(
  said: Partial<AdviceRequestTable> & Pick<AdviceRequestTable, "id" | "askedAt">,
): AdviceRequestTable {
  return {
    employerId: null,
    workplaceId: null,
    areaId: null,
    localAuthorityId: null,
    organisation: "",
    askerName: "",
    askerEmail: "",
    askerPhone: "",
    kind: "general",
    stage: null,
    vacancyId: null,
    introductionId: null,
    title: "A quiet start",
    barriers: "[]",
    barrier: "Noise",
    task: "",
    claim: "",
    status: "open",
    urgentSince: null,
    askedBy: null,
    staffId: null,
    secondStaffId: null,
    openedAt: said.askedAt,
    takenAt: null,
    firstAnsweredAt: null,
    answeredAt: null,
    closedAt: null,
    closedBySide: null,
    updatedAt: said.askedAt,
    ...said,
  };
}
