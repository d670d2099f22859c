import type { Context } from "#app/domain/context.ts";
import { findParticipant } from "#app/domain/participant/participant.queries.server.ts";
import type { ParticipantActor, StaffActor } from "#app/domain/policy.ts";
import {
  mayKeepOwnWords,
  saveProfileSection,
} from "#app/domain/vocational-profile/vocational-profile.commands.server.ts";
import { changeOf, profileForms } from "#app/domain/vocational-profile/vocational-profile.form.ts";
import type { ProfileSection } from "#app/domain/vocational-profile/vocational-profile.ts";
import { parseForm } from "./form.server.ts";

/** The words that go with a private word, at the field it stands in. */
const noticed = (found: string, instead: string) => `You wrote “${found}”. ${instead}`;

/**
 * Reads a section as its form sent it and keeps it. Null when kept; else the answer to send back, with what was typed
 * still on the page and nowhere else.
 */
export async function keepSection(
  request: Request,
  ctx: Context<StaffActor | ParticipantActor>,
  participantId: string,
  section: ProfileSection,
  /** The page's own sentences for the two refusals. */
  words: { onlyThey: string; keepError: string },
) {
  const form = await parseForm(request, profileForms[section]);
  if (!form.ok) return form.response;
  const change = changeOf(section, form.value);
  const keep = form.value.keep === "yes";
  const found = await saveProfileSection(ctx, participantId, change, keep);
  if (found.length === 0) return null;
  const mayKeep = mayKeepOwnWords(await findParticipant(ctx.db, ctx.actor, participantId));
  const fields: Record<string, string[]> = {};
  for (const each of found) {
    const sentence = noticed(each.found, each.instead);
    fields[each.field] = [mayKeep ? sentence : `${sentence} ${words.onlyThey}`];
  }
  return form.refuse(mayKeep ? { ...fields, keep: [words.keepError] } : fields);
}
