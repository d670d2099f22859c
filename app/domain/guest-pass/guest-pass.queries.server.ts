import type { Db } from "#db/connect.ts";
import type { GuestActor } from "../policy.ts";
import { hashOfPass } from "./guest-pass.commands.server.ts";

/** Who a cookie lets in, if it still does. */
export async function findGuest(db: Db, pass: string, now: string): Promise<GuestActor | null> {
  const row = await db
    .selectFrom("guestPass as pass")
    .leftJoin("adviceRequest as request", "request.id", "pass.adviceRequestId")
    .leftJoin("employee", "employee.id", "pass.employeeId")
    .leftJoin("placement", "placement.id", "pass.placementId")
    .select(["pass.kind", "pass.adviceRequestId", "pass.employeeId", "request.askerName"])
    .select(["pass.placementId", "placement.contactName", "placement.employerId"])
    .select("placement.openedToEmployerAt")
    .select(["employee.chosenName", "employee.choice"])
    .where("pass.id", "=", hashOfPass(pass))
    .where("pass.expiresAt", ">", now)
    .executeTakeFirst();
  if (!row) return null;
  const { adviceRequestId, employeeId, placementId, employerId, contactName } = row;
  if (row.kind === "contact") {
    const isOpen = row.openedToEmployerAt !== null;
    if (!placementId || !employerId || !isOpen) return null;
    return { kind: "contact", name: contactName ?? "", placementId, employerId };
  }
  if (adviceRequestId === null) return null;
  if (row.kind === "asker") return { kind: "asker", name: row.askerName ?? "", adviceRequestId };
  if (employeeId === null) return null;
  return {
    kind: "employee",
    name: row.chosenName ?? "",
    employeeId,
    adviceRequestId,
    joined: row.choice === "join",
  };
}
