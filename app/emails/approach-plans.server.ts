import type { Db } from "#db/connect.ts";
import { type Planned, send } from "./plans.server.ts";
import { employerColleagues, staffMember } from "./recipients.server.ts";

const approachOf = (db: Db, id: string) =>
  db
    .selectFrom("approach")
    .select(["employerId", "staffId"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();

/** To whoever answers for the whole employer. */
export const approachSent = async (db: Db, data: { approachId: string }): Promise<Planned[]> => {
  const { employerId } = await approachOf(db, data.approachId);
  return send("employer.approach", await employerColleagues(db, employerId, null), data);
};
export const approachAnswered = async (
  db: Db,
  data: { approachId: string },
): Promise<Planned[]> => {
  const { staffId } = await approachOf(db, data.approachId);
  return send("staff.approachAnswered", await staffMember(db, staffId), data);
};
