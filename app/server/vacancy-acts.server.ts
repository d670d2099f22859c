import type { Context } from "#app/domain/context.ts";
import { Invalid } from "#app/domain/errors.ts";
import type { EmployerActor } from "#app/domain/policy.ts";
import { findVacancy } from "#app/domain/vacancy/vacancy.queries.server.ts";
import { endVacancy } from "#app/domain/vacancy/vacancy-ending.commands.server.ts";
import { placeForm, untilPress } from "#app/domain/vacancy/vacancy-ending.form.ts";
import { extendVacancy } from "#app/domain/vacancy/vacancy-extend.commands.server.ts";
import { fillPlace, freePlace } from "#app/domain/vacancy/vacancy-places.commands.server.ts";
import {
  pauseVacancy,
  resumeVacancy,
} from "#app/domain/vacancy/vacancy-publishing.commands.server.ts";
import { sayStillOpen } from "#app/domain/vacancy/vacancy-still-open.commands.server.ts";
import { confirmVacancy } from "#app/domain/vacancy/vacancy-visit.commands.server.ts";
import { readForm, sayRefusalsHere } from "./form.server.ts";

type Act = (ctx: Context<EmployerActor>, id: string, form: FormData) => Promise<unknown>;

/** The buttons of an employer's page of one vacancy. */
const acts: Record<string, Act> = {
  confirm: confirmVacancy,
  stillOpen: sayStillOpen,
  pause: pauseVacancy,
  resume: resumeVacancy,
  fillPlace: (ctx, id, form) => fillPlace(ctx, id, readPress(placeForm, form)),
  freePlace: (ctx, id, form) => freePlace(ctx, id, readPress(placeForm, form)),
  extend: (ctx, id, form) => extendVacancy(ctx, id, readPress(untilPress, form)),
  /** Of a draft alone: all others say why, on a page of their own. */
  close: (ctx, id) => endVacancy(ctx, id, null),
};

/** Presses one. Returns the number of the vacancy, as it is known to be theirs. @throws NotFound */
export async function pressVacancy(
  request: Request,
  ctx: Context<EmployerActor>,
  vacancyId: string,
): Promise<string> {
  sayRefusalsHere(request);
  const form = await readForm(request);
  // Found first: only the number of a vacancy of theirs is ever put into an address.
  const { id } = await findVacancy(ctx, vacancyId);
  const intent = String(form.get("intent") ?? "");
  if (Object.hasOwn(acts, intent)) await acts[intent]?.(ctx, id, form);
  return id;
}

/** What a button carried. Nobody types it: what does not read is a page out of date. */
function readPress<Value>(
  schema: { safeParse(typed: unknown): { success: true; data: Value } | { success: false } },
  form: FormData,
): Value {
  const read = schema.safeParse(Object.fromEntries(form));
  if (!read.success)
    throw new Invalid("This page is out of date. Load it again and try once more.");
  return read.data;
}
