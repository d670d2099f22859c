import { data, redirect } from "@remix-run/node";
import {
  handOverAdvice,
  inviteSecond,
  routeToMyArea,
} from "#app/domain/advice-request/advice-handing.commands.server.ts";
import { takeAdvice } from "#app/domain/advice-request/advice-request.commands.server.ts";
import {
  handingSchema,
  ownIdeaSchema,
  suggestSchema,
} from "#app/domain/advice-request/advice-request.form.ts";
import { findingsByField, guardAdvice } from "#app/domain/advice-request/advice-request-guard.ts";
import { findAdviceSetting } from "#app/domain/advice-request/advice-row.queries.server.ts";
import {
  suggestAdjustments,
  suggestOwn,
} from "#app/domain/advice-request/advice-suggesting.commands.server.ts";
import type { Context } from "#app/domain/context.ts";
import type { StaffActor } from "#app/domain/policy.ts";
import { listPhrases } from "#app/domain/saved-phrase/saved-phrase.queries.server.ts";
import { answerAdviceForm, putPhraseIn } from "./advice-forms.server.ts";
import { parseForm } from "./form.server.ts";

interface Desk {
  request: Request;
  ctx: Context<StaffActor>;
  id: string;
  page: string;
  body: FormData;
}

/** Every button of a request's page on the staff side. */
export async function answerDeskForm(desk: Desk) {
  const { request, ctx, id, page, body } = desk;
  const intent = String(body.get("intent") ?? "");
  switch (intent) {
    case "take":
      await takeAdvice(ctx, id);
      break;
    case "route":
      await routeToMyArea(ctx, id);
      break;
    case "handOver":
    case "inviteSecond": {
      const form = await parseForm(request, handingSchema, { form: body });
      if (!form.ok) return form.response;
      const handing = { adviceRequestId: id, ...form.value };
      await (intent === "handOver" ? handOverAdvice : inviteSecond)(ctx, handing);
      break;
    }
    case "suggest":
      return suggestFromLibrary(desk);
    case "suggestOwn":
      return suggestInOwnWords(desk);
    case "phrase":
      return putPhraseIn(body, await listPhrases(ctx));
    default:
      return answerAdviceForm(request, ctx, id, page, body);
  }
  return redirect(`${page}?done=${intent}`);
}

/** What the guard finds in the words of one box. */
async function guarded({ ctx, id }: Desk, words: string) {
  const setting = await findAdviceSetting(ctx, id);
  return guardAdvice({
    ...setting,
    side: "specialist",
    toSpecialistAlone: false,
    noNames: false,
    words,
  });
}

async function suggestFromLibrary(desk: Desk) {
  const { request, ctx, id, page, body } = desk;
  const form = await parseForm(request, suggestSchema, { form: body });
  if (!form.ok) return form.response;
  const { adjustmentIds, note } = form.value;
  const found = await guarded(desk, note ?? "");
  if (found.length > 0) {
    const reply = form.refuse({ note: findingsByField(found).words ?? [] });
    return data({ ...reply.data, guarded: found }, { status: 400 });
  }
  await suggestAdjustments(ctx, { adviceRequestId: id, adjustmentIds, note: note ?? "" });
  return redirect(`${page}?done=suggest`);
}

async function suggestInOwnWords(desk: Desk) {
  const { request, ctx, id, page, body } = desk;
  const form = await parseForm(request, ownIdeaSchema, { form: body });
  if (!form.ok) return form.response;
  const { ideaId, ownWords, why } = form.value;
  const wrong: Record<string, string[]> = {};
  for (const [field, words] of Object.entries({ ownWords, why })) {
    const said = findingsByField(await guarded(desk, words)).words;
    if (said) wrong[field] = said;
  }
  if (Object.keys(wrong).length > 0) return form.refuse(wrong);
  await suggestOwn(ctx, { id: ideaId, adviceRequestId: id, ownWords, note: why });
  return redirect(`${page}?done=suggest`);
}
