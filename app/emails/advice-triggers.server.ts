import type { EventName } from "#app/domain/outbox/outbox.ts";
import {
  advice,
  employee,
  freshAdviceLinks,
  type Plan,
  send,
  toAdviserOf,
} from "./plans.server.ts";
import { allLeads, leadsOfArea, staffMember, staffOfArea } from "./recipients.server.ts";
import { adviceMessage } from "./thread-plans.server.ts";

type AdviceEvent = Extract<EventName, `advice.${string}` | `employee.${string}`>;

/** What is told of questions to the desk, and of those who used their card. */
export const adviceTriggers: { [Name in AdviceEvent]: Plan<Name> } = {
  "advice.confirmAsked": async (db, { adviceRequestId }) => {
    const asked = await db
      .selectFrom("adviceRequest")
      .select("askerEmail")
      .where("id", "=", adviceRequestId)
      .executeTakeFirst();
    return asked
      ? send("account.confirmAdvice", [`address:${asked.askerEmail}`], { adviceRequestId })
      : [];
  },
  "advice.linkAsked": freshAdviceLinks,
  "advice.asked": advice(null, "staff.adviceAsked"),
  "advice.taken": advice("employer.adviceTaken", null),
  "advice.messageSent": adviceMessage,
  "advice.answered": advice("employer.adviceAnswered", null),
  "advice.closed": async (db, { adviceRequestId }) => {
    const { closedBySide } = await db
      .selectFrom("adviceRequest")
      .select("closedBySide")
      .where("id", "=", adviceRequestId)
      .executeTakeFirstOrThrow();
    return closedBySide === "specialist"
      ? advice("employer.adviceClosed", null)(db, { adviceRequestId })
      : [];
  },
  "advice.reopened": advice(null, "staff.adviceReply"),
  "employee.supportAsked": async (db, { employeeId }) => {
    const row = await db
      .selectFrom("employee")
      .select(["areaId", "takenByStaffId"])
      .where("id", "=", employeeId)
      .where("choice", "=", "support")
      .executeTakeFirst();
    if (!row || row.takenByStaffId !== null) return [];
    const staff = row.areaId ? await staffOfArea(db, row.areaId) : await allLeads(db);
    return send("staff.employeeAsks", staff, { employeeId });
  },
  "employee.joined": (db, { employeeId }) => toAdviserOf(db, employeeId),
  "employee.wrote": (db, { employeeId }) => toAdviserOf(db, employeeId),
  "employee.answered": employee("employee.somethingToRead"),
  "employee.linkAsked": employee("employee.comeBack"),
  "employee.toldEmployer": async (db, { employeeId, adviceRequestId }) => [
    ...(await advice("employer.adviceReply", null)(db, { adviceRequestId })),
    ...(await toAdviserOf(db, employeeId)),
  ],
  "advice.handedOver": advice("employer.adviceHandedOver", "staff.adviceHandedOver"),
  "advice.secondInvited": async (db, { adviceRequestId, toStaffId }) =>
    send("staff.adviceSecond", await staffMember(db, toStaffId), { adviceRequestId }),
  "advice.nudge": advice(null, "staff.adviceNudge"),
  "advice.leadTold": async (db, { adviceRequestId }) => {
    const { areaId } = await db
      .selectFrom("adviceRequest")
      .select("areaId")
      .where("id", "=", adviceRequestId)
      .executeTakeFirstOrThrow();
    const leads = areaId ? await leadsOfArea(db, areaId) : await allLeads(db);
    return send("staff.adviceLeadTold", leads, { adviceRequestId });
  },
  "advice.apology": advice("employer.adviceApology", null),
  "advice.didItHelp": advice("employer.adviceDidItHelp", null),
  "advice.isItInPlace": advice("employer.adviceIsItInPlace", null),
};
