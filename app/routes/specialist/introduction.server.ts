import type { Context } from "#app/domain/context.ts";
import { NotFound } from "#app/domain/errors.ts";
import { sealOf } from "#app/domain/introduction/introduction-letter.server.ts";
import {
  findForSpecialist,
  type IntroductionForSpecialist,
} from "#app/domain/introduction/introduction-specialist.queries.server.ts";
import type { StaffActor } from "#app/domain/policy.ts";

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
