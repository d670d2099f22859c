import { redirect } from "@remix-run/node";
import { firstName } from "#app/domain/account/account.ts";
import { dateOf } from "#app/domain/calendar/calendar.ts";
import type { Context } from "#app/domain/context.ts";
import { NotFound } from "#app/domain/errors.ts";
import { findPlacement } from "#app/domain/placement/placement.queries.server.ts";
import {
  signForSchema,
  signSchema,
  wishSchema,
} from "#app/domain/placement-agreement/placement-agreement.form.ts";
import { findAgreement } from "#app/domain/placement-agreement/placement-agreement.queries.server.ts";
import {
  type AgreementContext,
  askForChange,
  recordAgreement,
  signAgreement,
} from "#app/domain/placement-agreement/placement-agreement-sign.commands.server.ts";
import type {
  ContactActor,
  EmployerActor,
  ParticipantActor,
  StaffActor,
} from "#app/domain/policy.ts";
import { parseForm, readForm } from "./form.server.ts";

/** The agreement as one side may read it, with the version that is asked for: the newest, or an earlier one. */
export async function readAgreementPage(ctx: AgreementContext, id: string, request: Request) {
  const agreement = await findAgreement(ctx, id);
  const { row, specialist } = await findPlacement(ctx, id);
  const asked = new URL(request.url).searchParams;
  const { versions } = agreement;
  const wanted = asked.get("version");
  const at = wanted
    ? versions.findIndex(({ version }) => String(version) === wanted)
    : versions.length - 1;
  if (wanted && at < 0) throw new NotFound();
  return {
    id,
    agreement,
    shown: versions[at] ?? null,
    before: versions[at - 1] ?? null,
    isNewest: at === versions.length - 1,
    names: {
      participant: row.nameUsed,
      employer: row.employerName,
      specialist: firstName(row.specialistName),
    },
    specialist: {
      name: specialist.name,
      phone: specialist.phone,
      hours: specialist.hours,
      teamName: specialist.teamName,
      // How to reach them today, whatever day the version was written.
      cover: specialist.away,
    },
    today: dateOf(ctx.now),
    done: asked.get("done"),
    newId: ctx.newId(),
  };
}
export type AgreementPage = Awaited<ReturnType<typeof readAgreementPage>>;

/** What the person or the employer's side answers: a yes by name, or what they would change. */
export async function answerAgreementForm(
  request: Request,
  ctx: Context<EmployerActor | ContactActor | ParticipantActor>,
  placementId: string,
  page: string,
) {
  // Before the form is read: a row that may not be seen is not found, whatever was typed.
  await findAgreement(ctx, placementId);
  const body = await readForm(request);
  if (body.get("intent") !== "wish") return answerSign(request, ctx, body, { placementId, page });
  const form = await parseForm(request, wishSchema, { form: body });
  if (!form.ok) return form.response;
  const { id, agreementId, words } = form.value;
  await askForChange(ctx, { placementId, id, agreementId, words });
  return redirect(`${page}?done=wish`);
}

/** What the specialist answers: their own yes, or what another side told them. */
export async function answerStaffAgreementForm(
  request: Request,
  ctx: Context<StaffActor>,
  placementId: string,
  page: string,
) {
  await findAgreement(ctx, placementId);
  const body = await readForm(request);
  if (body.get("intent") !== "signFor")
    return answerSign(request, ctx, body, { placementId, page });
  const form = await parseForm(request, signForSchema, { form: body });
  if (!form.ok) return form.response;
  const { intent, ...signing } = form.value;
  await recordAgreement(ctx, { placementId, ...signing });
  return redirect(`${page}?done=${intent}`);
}

async function answerSign(
  request: Request,
  ctx: AgreementContext,
  body: FormData,
  { placementId, page }: { placementId: string; page: string },
) {
  const form = await parseForm(request, signSchema, { form: body });
  if (!form.ok) return form.response;
  const { agreementId, name } = form.value;
  await signAgreement(ctx, { placementId, agreementId, name });
  return redirect(`${page}?done=sign`);
}
