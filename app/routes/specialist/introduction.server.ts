import type { Context } from "#app/domain/context.ts";
import { NotFound } from "#app/domain/errors.ts";
import { draftedItems, draftForm } from "#app/domain/introduction/introduction.form.ts";
import {
  privateWordsIn,
  privateWordsInWords,
} from "#app/domain/introduction/introduction-guard.ts";
import { sealOf } from "#app/domain/introduction/introduction-letter.server.ts";
import {
  findForSpecialist,
  type IntroductionForSpecialist,
} from "#app/domain/introduction/introduction-specialist.queries.server.ts";
import type { StaffActor } from "#app/domain/policy.ts";
import { parseForm } from "#app/server/form.server.ts";

const changeOrLeave = "Change the private words, or leave them for the person to decide.";

/** A draft as it was typed. Private words come back once, to be changed or left to the person on purpose. */
export async function parseDraft(request: Request) {
  const form = await parseForm(request, draftForm);
  if (!form.ok) return form;
  const { id, vacancyId, participantId, nameUsed, letThemDecide } = form.value;
  const items = draftedItems(form.value);
  const found = privateWordsIn([nameUsed, ...items.map((item) => item.words)]);
  if (found.length > 0 && letThemDecide !== "yes") {
    const letThemDecide = [changeOrLeave, ...found.map(privateWordsInWords)];
    return { ok: false as const, response: form.refuse({ letThemDecide }) };
  }
  const draft = { id, vacancyId, participantId, nameUsed, items, letThemDecide };
  return { ok: true as const, draft };
}

/** @throws NotFound for an introduction of somebody this specialist does not support. */
export async function theIntroduction(
  { db, actor }: Context<StaffActor>,
  id: string | undefined,
): Promise<IntroductionForSpecialist> {
  const introduction = await findForSpecialist(db, actor, id ?? "");
  if (!introduction) throw new NotFound();
  return introduction;
}

/** The lines as a page showed them: a decision written down is about those and no others. */
export const sealOfLines = ({ items }: IntroductionForSpecialist) =>
  sealOf(JSON.stringify(items.map(({ id, words }) => [id, words])));
