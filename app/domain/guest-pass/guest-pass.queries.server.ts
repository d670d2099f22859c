import type { Db } from "#db/connect.ts";
import type { GuestActor } from "../policy.ts";
import { hashOfPass } from "./guest-pass.commands.server.ts";

/** Who a cookie lets in, if it still does. */
export async function findGuest(db: Db, pass: string, now: string): Promise<GuestActor | null> {
  const row = await db
    .selectFrom("guestPass as pass")
    .innerJoin("adviceRequest as request", "request.id", "pass.adviceRequestId")
    .leftJoin("employee", "employee.id", "pass.employeeId")
    .select(["pass.kind", "pass.adviceRequestId", "pass.employeeId", "request.askerName"])
    .select(["employee.chosenName", "employee.choice"])
    .where("pass.id", "=", hashOfPass(pass))
    .where("pass.expiresAt", ">", now)
    .executeTakeFirst();
  if (!row) return null;
  const { adviceRequestId, employeeId } = row;
  if (row.kind === "asker") return { kind: "asker", name: row.askerName, adviceRequestId };
  if (employeeId === null) return null;
  return {
    kind: "employee",
    name: row.chosenName ?? "",
    employeeId,
    adviceRequestId,
    joined: row.choice === "join",
  };
}
