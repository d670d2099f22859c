import { data } from "@remix-run/node";
import type { Context } from "#app/domain/context.ts";
import type { StaffActor } from "#app/domain/policy.ts";
import { parseStepRecords } from "#app/domain/training/step-record.ts";
import { visitForm } from "#app/domain/visit/visit.form.ts";
import { openToWrite } from "#app/domain/visit/visit.queries.server.ts";
import { parseForm } from "./form.server.ts";

/**
 * A visit may be sent days after it was typed, from a phone that somebody else has signed in on meanwhile: it is never
 * written down under their name. 401 says to the script of the page whose turn it is not (app/phone/sending.ts).
 */
export function checkWriter(form: FormData, { actor }: Context<StaffActor>): void {
  const writtenBy = form.get("writtenBy");
  if (writtenBy !== null && writtenBy !== actor.staffId)
    throw data(
      { message: "Somebody else wrote this. Nothing was sent. Sign in as them to send it." },
      { status: 401 },
    );
}

/** Reads the form of a visit with the steps inside it. @throws NotFound, Forbidden, Conflict as the placement stands */
export async function readVisitForm(
  request: Request,
  ctx: Context<StaffActor>,
  placementId: string,
  form: FormData,
) {
  checkWriter(form, ctx);
  await openToWrite(ctx, placementId);
  const steps = parseStepRecords(form);
  const visit = await parseForm(request, visitForm, { form });
  if (!visit.ok) return visit;
  if (steps.errors) return { ok: false as const, response: visit.refuse(steps.errors) };
  if (form.get("writtenBy") === null) {
    const outOfDate = "This page is out of date. Go back and try again.";
    return { ok: false as const, response: visit.refuse({}, [outOfDate]) };
  }
  return { ok: true as const, value: visit.value, steps: steps.records };
}
