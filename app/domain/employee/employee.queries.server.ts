import type { Db } from "#db/connect.ts";
import type { EmployeeMessageTable, EmployeeTable } from "#db/tables.ts";
import { findAdviceRow } from "../advice-request/advice-row.queries.server.ts";
import { dateOf } from "../calendar/calendar.ts";
import { addWorkingDays } from "../calendar/working-days.server.ts";
import type { Context } from "../context.ts";
import { NotFound } from "../errors.ts";
import type { Actor, AskerActor, EmployerActor, StaffActor } from "../policy.ts";
import { may } from "../policy.ts";
import type { Task } from "../task.ts";
import { type EmployeeScope, employeeParty } from "./employee.ts";

/** Those who used a card, as far as their own choice lets this actor know of them. */
function visibleTo(db: Db, actor: Actor) {
  const rows = db
    .selectFrom("employee")
    .innerJoin("adviceRequest as request", "request.id", "employee.adviceRequestId")
    .leftJoin("staff as taker", "taker.id", "employee.takenByStaffId")
    .leftJoin("account as takerAccount", "takerAccount.id", "taker.accountId");
  if (actor.kind === "employee") return rows.where("employee.id", "=", actor.employeeId);
  if (actor.kind !== "staff") return rows.where("employee.id", "is", null);
  return rows.where((is) => {
    const support = is("employee.choice", "=", "support");
    const untaken = is("employee.takenByStaffId", "is", null);
    const waiting = [
      is.and([support, is("employee.takenByStaffId", "=", actor.staffId)]),
      is.and([support, untaken, is("employee.areaId", "=", actor.areaId)]),
      is.and([is("employee.choice", "=", "join"), is("request.staffId", "=", actor.staffId)]),
    ];
    if (actor.role === "lead")
      waiting.push(is.and([support, untaken, is("employee.areaId", "is", null)]));
    return is.or(waiting);
  });
}

const seen = [
  "employee.id",
  "employee.adviceRequestId",
  "employee.areaId",
  "employee.chosenName",
  "employee.email",
  "employee.phone",
  "employee.safeChannel",
  "employee.safeWhen",
  "employee.choice",
  "employee.chosenAt",
  "employee.takenByStaffId",
  "employee.employerToldAt",
  "employee.participantId",
  "request.staffId as adviserId",
  "taker.phone as takerPhone",
  "taker.hours as takerHours",
  "takerAccount.name as takerName",
] as const;

export interface EmployeeRow
  extends EmployeeScope,
    Pick<
      EmployeeTable,
      | "adviceRequestId"
      | "chosenName"
      | "email"
      | "phone"
      | "safeChannel"
      | "safeWhen"
      | "chosenAt"
      | "employerToldAt"
      | "participantId"
    > {
  takerName: string | null;
  takerPhone: string | null;
  takerHours: string | null;
}

/** @throws NotFound for whoever may not even know of them. */
export async function findEmployeeRow(db: Db, actor: Actor, id: string): Promise<EmployeeRow> {
  const row = await visibleTo(db, actor)
    .select(seen)
    .where("employee.id", "=", id)
    .executeTakeFirst();
  if (!row || !may(employeeParty(actor, row), "employee.read")) throw new NotFound();
  return row;
}

export function listEmployees(ctx: Context): Promise<EmployeeRow[]> {
  return visibleTo(ctx.db, ctx.actor)
    .select(seen)
    .orderBy("employee.chosenAt")
    .orderBy("employee.id")
    .execute();
}

export type EmployeeMessage = Omit<EmployeeMessageTable, "employeeId">;

/** With what they and their adviser wrote to each other. @throws NotFound */
export async function findEmployee(
  ctx: Context,
  id: string,
): Promise<EmployeeRow & { messages: EmployeeMessage[] }> {
  const row = await findEmployeeRow(ctx.db, ctx.actor, id);
  const messages =
    row.choice === "join"
      ? await ctx.db
          .selectFrom("employeeMessage")
          .select(["id", "fromSide", "authorName", "words", "sentAt"])
          .where("employeeId", "=", id)
          .orderBy("sentAt")
          .orderBy("id")
          .execute()
      : [];
  return { ...row, messages };
}

/** Where their link goes: theirs alone to read. */
export async function findComeBackEmail(ctx: Context, id: string): Promise<string | null> {
  if (ctx.actor.kind !== "employee" || ctx.actor.employeeId !== id) throw new NotFound();
  const row = await ctx.db
    .selectFrom("employee")
    .select("comeBackEmail")
    .where("id", "=", id)
    .executeTakeFirst();
  return row?.comeBackEmail ?? null;
}

/** Who said so themselves: all that an employer, or a colleague of the adviser, may know of. @throws NotFound */
export async function listToldEmployees(
  ctx: Context<EmployerActor | AskerActor | StaffActor>,
  adviceRequestId: string,
): Promise<{ id: string; chosenName: string; employerToldAt: string }[]> {
  await findAdviceRow(ctx.db, ctx.actor, adviceRequestId);
  return ctx.db
    .selectFrom("employee")
    .select(["id", "chosenName", "employerToldAt"])
    .where("adviceRequestId", "=", adviceRequestId)
    .where("employerToldAt", "is not", null)
    .orderBy("employerToldAt")
    .$narrowType<{ employerToldAt: string }>()
    .execute();
}

/** What staff who read a request are shown: who has told the employer, and to its adviser alone who joined. */
export async function listEmployeesOf(
  ctx: Context<StaffActor>,
  adviceRequestId: string,
): Promise<{ isTold: boolean; joined: { id: string; chosenName: string; isTold: boolean }[] }> {
  const told = await listToldEmployees(ctx, adviceRequestId);
  const joined = (await listEmployees(ctx)).filter(
    (row) => row.choice === "join" && row.adviceRequestId === adviceRequestId,
  );
  return {
    isTold: told.length > 0,
    joined: joined.map(({ id, chosenName, employerToldAt }) => ({
      id,
      chosenName,
      isTold: employerToldAt !== null,
    })),
  };
}

/** Requests for support that wait, and words that an adviser has not answered. */
export async function listEmployeeTasks(ctx: Context<StaffActor>): Promise<Task[]> {
  const rows = await listEmployees(ctx);
  const dueOn = await acknowledgedBy(ctx);
  const last = await lastSides(
    ctx.db,
    rows.filter(({ choice }) => choice === "join").map(({ id }) => id),
  );
  return rows.flatMap((row): Task[] => {
    const task = { to: `/specialist/employees/${row.id}`, since: row.chosenAt ?? ctx.now };
    if (row.choice === "support" && row.takenByStaffId === null)
      return [
        {
          ...task,
          dueOn: dueOn(task.since),
          title: "Somebody asks for support to keep their job",
          detail: "Their employer does not know.",
        },
      ];
    if (row.choice === "support" && row.participantId === null)
      return [
        {
          ...task,
          title: `Get in touch with ${row.chosenName} about keeping their job`,
          detail: "Their employer does not know. Their page says how it is safe.",
        },
      ];
    const said = last.get(row.id);
    if (row.choice !== "join" || said?.fromSide !== "employee") return [];
    return [
      {
        ...task,
        title: "Answer somebody who joined the advice about their job",
        detail: row.employerToldAt ? "" : "Their employer does not know.",
        since: said.sentAt,
      },
    ];
  });
}

/** Somebody whose job is at risk is heard as soon as whoever asks for advice: the area's promise. */
async function acknowledgedBy({ db, actor }: Context<StaffActor>) {
  const { nation, acknowledgeDays } = await db
    .selectFrom("area")
    .select(["nation", "acknowledgeDays"])
    .where("id", "=", actor.areaId)
    .executeTakeFirstOrThrow();
  return (since: string) => addWorkingDays(dateOf(since), acknowledgeDays, nation);
}

async function lastSides(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, EmployeeMessage>();
  const messages = await db
    .selectFrom("employeeMessage")
    .select(["id", "employeeId", "fromSide", "authorName", "words", "sentAt"])
    .where("employeeId", "in", [...ids])
    .orderBy("sentAt")
    .orderBy("id")
    .execute();
  return new Map(messages.map(({ employeeId, ...message }) => [employeeId, message]));
}

export interface TeamToRing {
  name: string;
  phone: string;
  hours: string;
}

/** The team of the place a request is about, else its area. Null where the place belongs to none. */
export async function findTeamOf(db: Db, adviceRequestId: string): Promise<TeamToRing | null> {
  const row = await db
    .selectFrom("adviceRequest as request")
    .leftJoin("localAuthority as place", "place.id", "request.localAuthorityId")
    .leftJoin("team", "team.id", "place.teamId")
    .leftJoin("area", "area.id", "request.areaId")
    .select(["team.name as teamName", "team.phone as teamPhone", "team.hours as teamHours"])
    .select(["area.name", "area.phone", "area.hours"])
    .where("request.id", "=", adviceRequestId)
    .executeTakeFirst();
  if (row?.teamName && row.teamPhone)
    return { name: row.teamName, phone: row.teamPhone, hours: row.teamHours ?? "" };
  if (row?.name && row.phone) return { name: row.name, phone: row.phone, hours: row.hours ?? "" };
  return null;
}
