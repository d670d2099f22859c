import { redirect } from "@remix-run/node";
import type { Context } from "#app/domain/context.ts";
import { NotFound } from "#app/domain/errors.ts";
import { findParticipant } from "#app/domain/participant/participant.queries.server.ts";
import type { ParticipantActor, StaffActor } from "#app/domain/policy.ts";
import {
  mayKeepOwnWords,
  saveProfileSection,
} from "#app/domain/vocational-profile/vocational-profile.commands.server.ts";
import { changeOf, profileForms } from "#app/domain/vocational-profile/vocational-profile.form.ts";
import type { ProfileSection } from "#app/domain/vocational-profile/vocational-profile.ts";
import {
  type EnvironmentPart,
  environmentParts,
  isEnvironmentPart,
} from "#app/domain/work-environment/work-environment.ts";
import { parseForm } from "./form.server.ts";

/** The words that go with a private word, at the field it stands in. */
const noticed = (found: string, instead: string) => `You wrote “${found}”. ${instead}`;

/** The scales are too many for one page: which part of them the address asks for. @throws NotFound */
export function partAsked(request: Request): EnvironmentPart {
  const part = new URL(request.url).searchParams.get("part") ?? "around";
  if (!isEnvironmentPart(part)) throw new NotFound();
  return part;
}

/** The next part for somebody who goes on; else the profile, where the section stands as it is now. */
function whereNext(
  home: string,
  section: ProfileSection,
  intent: string | null,
  part: EnvironmentPart | undefined,
): string {
  const next = part && environmentParts[environmentParts.indexOf(part) + 1];
  return next && intent === "on" ? `${home}/${section}?part=${next}` : `${home}#section-${section}`;
}

/**
 * Reads a section as its form sent it and keeps it, and leads on; or answers with what was typed still on the page and
 * nowhere else.
 */
export async function keepSection(
  request: Request,
  ctx: Context<StaffActor | ParticipantActor>,
  participantId: string,
  section: ProfileSection,
  /** The page's own sentences for the two refusals. */
  words: { onlyThey: string; keepError: string },
  /** Where the profile stands. */
  home: string,
) {
  const form = await parseForm(request, profileForms[section]);
  if (!form.ok) return form.response;
  const part = section === "environment" ? partAsked(request) : undefined;
  const change = changeOf(section, form.value, part);
  const keep = form.value.keep === "yes";
  const found = await saveProfileSection(ctx, participantId, change, keep);
  if (found.length === 0) return redirect(whereNext(home, section, form.intent, part));
  const mayKeep = mayKeepOwnWords(await findParticipant(ctx.db, ctx.actor, participantId));
  const fields: Record<string, string[]> = {};
  for (const each of found) {
    const sentence = noticed(each.found, each.instead);
    fields[each.field] = [mayKeep ? sentence : `${sentence} ${words.onlyThey}`];
  }
  return form.refuse(mayKeep ? { ...fields, keep: [words.keepError] } : fields);
}
