import { redirect } from "@remix-run/node";
import type { Context } from "#app/domain/context.ts";
import { reportDays, takeBackDays } from "#app/domain/fewer-days/fewer-days.commands.server.ts";
import { fewerDaysForm, takeBackDaysForm } from "#app/domain/fewer-days/fewer-days.form.ts";
import {
  noteEvidence,
  takeBackEvidence,
} from "#app/domain/outcome-evidence/outcome-evidence.commands.server.ts";
import {
  evidenceForm,
  takeBackEvidenceForm,
} from "#app/domain/outcome-evidence/outcome-evidence.form.ts";
import type { ContactActor, EmployerActor, StaffActor } from "#app/domain/policy.ts";
import { changeHours, recordBreak } from "#app/domain/work-spell/work-spell.commands.server.ts";
import {
  breakForm,
  changeHoursForm,
  correctBreakForm,
  correctHoursForm,
  takeBackForm,
} from "#app/domain/work-spell/work-spell.form.ts";
import {
  correctBreak,
  correctHours,
  takeBackSpell,
} from "#app/domain/work-spell/work-spell-correction.commands.server.ts";
import { parseForm, readForm, sayRefusalsHere } from "./form.server.ts";

interface Page {
  placementId: string;
  /** Where a saved form leads. */
  at: string;
}

/** The same form for an employer who tells new hours and a specialist who writes them down. */
async function answerHours(
  request: Request,
  ctx: Context<StaffActor | EmployerActor | ContactActor>,
  body: FormData,
  { placementId, at }: Page,
) {
  const form = await parseForm(request, changeHoursForm, { form: body });
  if (!form.ok) return form.response;
  const { id, fromOn, hours } = form.value;
  await changeHours(ctx, { placementId, id, fromOn, minutesPerWeek: hours });
  return redirect(`${at}?done=changeHours`);
}

/** Every form of the page on which a specialist keeps the time in a job. */
export async function answerWeeksForm(request: Request, ctx: Context<StaffActor>, page: Page) {
  const { placementId, at } = page;
  const body = await readForm(request);
  const intent = String(body.get("intent") ?? "");
  const done = redirect(`${at}?done=${intent}`);
  switch (intent) {
    case "changeHours":
      return answerHours(request, ctx, body, page);
    case "break":
    case "correctBreak": {
      const schema = intent === "break" ? breakForm : correctBreakForm;
      const form = await parseForm(request, schema, { form: body });
      if (!form.ok) return form.response;
      const { id, fromOn, untilOn } = form.value;
      const write = intent === "break" ? recordBreak : correctBreak;
      await write(ctx, { placementId, id, fromOn, untilOn });
      return done;
    }
    case "correctHours": {
      const form = await parseForm(request, correctHoursForm, { form: body });
      if (!form.ok) return form.response;
      const { id, fromOn, hours } = form.value;
      await correctHours(ctx, { placementId, id, fromOn, minutesPerWeek: hours });
      return done;
    }
    case "takeBack": {
      const form = await parseForm(request, takeBackForm, { form: body });
      if (!form.ok) return form.response;
      sayRefusalsHere(request);
      await takeBackSpell(ctx, { placementId, id: form.value.id });
      return done;
    }
    case "evidence": {
      const form = await parseForm(request, evidenceForm, { form: body });
      if (!form.ok) return form.response;
      const { intent: _, ...noted } = form.value;
      await noteEvidence(ctx, placementId, noted);
      return done;
    }
    case "takeBackEvidence": {
      const form = await parseForm(request, takeBackEvidenceForm, { form: body });
      if (!form.ok) return form.response;
      sayRefusalsHere(request);
      await takeBackEvidence(ctx, placementId, form.value.id);
      return done;
    }
    default:
      return redirect(at);
  }
}

/** Every form of the page on which an employer's side tells of days and hours. */
export async function answerDaysForm(
  request: Request,
  ctx: Context<EmployerActor | ContactActor>,
  page: Page,
) {
  const { placementId, at } = page;
  const body = await readForm(request);
  const intent = String(body.get("intent") ?? "");
  if (intent === "changeHours") return answerHours(request, ctx, body, page);
  if (intent === "takeBackDays") {
    const form = await parseForm(request, takeBackDaysForm, { form: body });
    if (!form.ok) return form.response;
    sayRefusalsHere(request);
    await takeBackDays(ctx, { placementId, weekOf: form.value.weekOf });
    return redirect(`${at}?done=takeBackDays`);
  }
  const form = await parseForm(request, fewerDaysForm, { form: body });
  if (!form.ok) return form.response;
  const { weekOf, days } = form.value;
  await reportDays(ctx, { placementId, weekOf, days });
  return redirect(`${at}?done=report`);
}
