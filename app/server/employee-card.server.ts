import type { AppLoadContext } from "@remix-run/node";
import type { AdviceRow } from "#app/domain/advice-request/advice-row.queries.server.ts";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import type { Context } from "#app/domain/context.ts";
import { findTeamOf, listToldEmployees } from "#app/domain/employee/employee.queries.server.ts";
import { makeCard } from "#app/domain/employee/employee-code.commands.server.ts";
import { findLastCard } from "#app/domain/employee/employee-code.queries.server.ts";
import type { AskerActor, EmployerActor } from "#app/domain/policy.ts";

type Handing = Context<EmployerActor | AskerActor>;

/** When the last card was made, in words: whether it was used stays unsaid. */
export async function lastCardOf(ctx: Handing, adviceRequestId: string): Promise<string | null> {
  const last = await findLastCard(ctx, adviceRequestId);
  return last && dayInWords(dateOf(last.madeAt));
}

/** What the page of a request says of cards, and of those who told their employer themselves. */
export async function cardAndJoined(ctx: Handing, row: Pick<AdviceRow, "id" | "kind">) {
  const isAboutStaff = row.kind === "existingEmployee";
  const told = isAboutStaff ? await listToldEmployees(ctx, row.id) : [];
  return {
    cardMadeOn: isAboutStaff ? await lastCardOf(ctx, row.id) : null,
    employees: told.map(({ id, chosenName, employerToldAt }) => ({
      id,
      name: chosenName,
      on: dayInWords(dateOf(employerToldAt), dateOf(ctx.now)),
    })),
  };
}

/** A new card, ready to show once. */
export async function cardFor(
  request: Request,
  edge: AppLoadContext,
  ctx: Handing,
  adviceRequestId: string,
) {
  const { code, expiresAt } = await makeCard(ctx, adviceRequestId);
  const origin = edge.env.origin ?? new URL(request.url).origin;
  return {
    code,
    until: dayInWords(dateOf(expiresAt)),
    address: `${origin.replace(/^https?:\/\//, "")}/advice/card`,
    team: await findTeamOf(ctx.db, adviceRequestId),
  };
}
