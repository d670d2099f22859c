import type { Db } from "#db/connect.ts";
import { type Planned, send, vacancyOf } from "./plans.server.ts";
import { employerColleagues, staffMember } from "./recipients.server.ts";
import type { MessageName } from "./registry.ts";

/** The author of a proposal, and the vacancy's named specialist where that is somebody else. */
export const proposalAnswered =
  (name: MessageName) =>
  async (db: Db, data: { vacancyId: string; proposalId: string }): Promise<Planned[]> => {
    const { specialistId } = await vacancyOf(db, data.vacancyId);
    const { staffId } = await db
      .selectFrom("jobProposal")
      .select("staffId")
      .where("id", "=", data.proposalId)
      .executeTakeFirstOrThrow();
    const readers = [...new Set([staffId, specialistId])];
    const staff = await Promise.all(readers.map((id) => staffMember(db, id)));
    return send(name, staff.flat(), data);
  };
export const proposalSent = async (
  db: Db,
  data: { vacancyId: string; proposalId: string },
): Promise<Planned[]> => {
  const { employerId, workplaceId } = await vacancyOf(db, data.vacancyId);
  return send("employer.jobProposal", await employerColleagues(db, employerId, workplaceId), data);
};
