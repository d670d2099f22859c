import type { Db } from "#db/connect.ts";
import { record } from "../audit/audit.commands.server.ts";
import { listInWords } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { Conflict, Forbidden, Invalid, NotFound } from "../errors.ts";
import { findPrivateWords } from "../guarded-words/guarded-words.ts";
import { keepPeopleToWeigh } from "../matching/people-to-weigh.server.ts";
import { readOccupation } from "../occupation/occupation.ts";
import {
  findParticipant,
  type SeenParticipant,
} from "../participant/participant.queries.server.ts";
import { readPlace } from "../place/gazetteer.ts";
import { placeInWords, roughly } from "../place/place.ts";
import { may, type ParticipantActor, type StaffActor } from "../policy.ts";
import { scalesOf } from "../work-environment/work-environment.ts";
import { readProfile } from "./vocational-profile.queries.server.ts";
import {
  emptyProfile,
  freeText,
  type ProfileChange,
  storedText,
  type VocationalProfile,
} from "./vocational-profile.ts";

type Reader = StaffActor | ParticipantActor;
export interface OpenedProfile {
  seen: SeenParticipant;
  profile: VocationalProfile;
}

const entry = (action: string, participantId: string, detail: string | null = null) => ({
  action: `vocationalProfile.${action}`,
  subjectKind: "participant",
  subjectId: participantId,
  participantId,
  detail,
});

/**
 * Opens a profile and writes down that it was opened, before anything of it is sent.
 * @throws NotFound for anyone who is neither the person nor their specialist; a lead gives a reason instead.
 */
export async function openProfile(ctx: Context<Reader>, id: string): Promise<OpenedProfile> {
  return ctx.db.transaction().execute(async (trx) => {
    const seen = await findParticipant(trx, ctx.actor, id);
    if (!may(seen.party, "vocationalProfile.read")) throw new NotFound();
    await record(trx, ctx, entry("open", id));
    return { seen, profile: await readProfile(trx, id) };
  });
}

/** A lead opens the profile of somebody in a team they lead; the person can read the reason. */
export async function openProfileWithReason(
  ctx: Context<StaffActor>,
  id: string,
  reason: string,
): Promise<OpenedProfile> {
  return ctx.db.transaction().execute(async (trx) => {
    const seen = await findParticipant(trx, ctx.actor, id);
    if (!may(seen.party, "vocationalProfile.openWithReason")) throw new NotFound();
    const written = reason.trim();
    if (written.length < 10)
      throw new Invalid("Write why you need to open this profile.", {
        reason: ["Write a sentence, so that they can understand it later"],
      });
    await record(trx, ctx, entry("openWithReason", id, written));
    return { seen, profile: await readProfile(trx, id) };
  });
}

export interface FoundWords {
  field: string;
  found: string;
  instead: string;
}

/** Words for a condition, medicine, benefit or conviction in what was typed, by field; words kept earlier are not asked about again. */
export function privateWordsIn(change: ProfileChange, profile: VocationalProfile): FoundWords[] {
  const stored = storedText(profile);
  return Object.entries(freeText(change)).flatMap(([field, words]) =>
    stored.has(words)
      ? []
      : findPrivateWords(words).map(({ found, instead }) => ({ field, found, instead })),
  );
}

/** Whose choice it is to keep words as they are: the person's, or, without an account, theirs as their specialist heard it. */
export function mayKeepOwnWords({ party, person }: SeenParticipant): boolean {
  return party === "owner" || (party === "ownSpecialist" && person.accountId === null);
}

/**
 * Saves one section and leaves the others as they are.
 * @returns the private words that stopped it; empty when saved. What is taken out is not kept anywhere.
 */
export async function saveProfileSection(
  ctx: Context<Reader>,
  id: string,
  change: ProfileChange,
  keepOwnWords = false,
): Promise<FoundWords[]> {
  return ctx.db.transaction().execute((trx) => saveSection(trx, ctx, id, change, keepOwnWords));
}

/** The same in the caller's transaction. */
export async function saveSection(
  trx: Db,
  ctx: Context<Reader>,
  id: string,
  change: ProfileChange,
  keepOwnWords = false,
): Promise<FoundWords[]> {
  const seen = await findParticipant(trx, ctx.actor, id);
  if (!may(seen.party, "vocationalProfile.edit")) throw new Forbidden();
  if (seen.person.closedAt) throw new Conflict("This record is closed, so nothing was changed.");
  const found = privateWordsIn(change, await readProfile(trx, id));
  if (found.length > 0 && !(keepOwnWords && mayKeepOwnWords(seen))) return found;
  await write(trx, ctx, id, change);
  await keepPeopleToWeigh(trx, [id]);
  await record(trx, ctx, entry("edit", id, change.section));
  if (found.length > 0) await record(trx, ctx, entry("keepOwnWords", id, change.section));
  return [];
}

async function write(trx: Db, ctx: Context, participantId: string, change: ProfileChange) {
  await trx
    .insertInto("vocationalProfile")
    .values(emptyProfile(participantId, ctx.now))
    .onConflict((same) => same.column("participantId").doUpdateSet({ updatedAt: ctx.now }))
    .execute();
  const profile = trx.updateTable("vocationalProfile").where("participantId", "=", participantId);
  switch (change.section) {
    case "work":
      await profile.set({ about: change.values.about }).execute();
      await trx.deleteFrom("profileWish").where("participantId", "=", participantId).execute();
      await trx.deleteFrom("profileJob").where("participantId", "=", participantId).execute();
      await insert(
        jobsTyped(change.values.jobs).map((each) => ({ participantId, ...each })),
        (rows) => trx.insertInto("profileJob").values(rows),
      );
      return insert(
        Object.entries(change.values.wishes).map(([kindOfWork, wish]) => ({
          participantId,
          kindOfWork,
          wish,
        })),
        (rows) => trx.insertInto("profileWish").values(rows),
      );
    case "hours": {
      const { week, contracts, ...rest } = change.values;
      await profile
        .set({ ...rest, week: week.join(",") || null, contracts: contracts.join(",") || null })
        .execute();
      return;
    }
    case "travel":
      await profile
        .set({
          ...homeOf(change.values.home),
          travelWays: change.values.travelWays.join(",") || null,
          longestJourneyMinutes: change.values.longestJourneyMinutes,
          travelNote: change.values.travelNote,
        })
        .execute();
      await trx.deleteFrom("profileReach").where("participantId", "=", participantId).execute();
      return insert(await knownPlaces(trx, participantId, change.values.reach), (rows) =>
        trx.insertInto("profileReach").values(rows),
      );
    case "learning": {
      const { answers, ...words } = change.values;
      await profile.set(words).execute();
      await trx.deleteFrom("profileSkill").where("participantId", "=", participantId).execute();
      return insert(
        answers.map((each) => ({ participantId, ...each })),
        (rows) => trx.insertInto("profileSkill").values(rows),
      );
    }
    case "environment":
      await trx
        .deleteFrom("profileEnvironment")
        .where("participantId", "=", participantId)
        .where(
          "dimension",
          "in",
          scalesOf(change.values.part).map(({ id }) => id),
        )
        .execute();
      return insert(
        change.values.environment.map((need) => ({ participantId, ...need })),
        (rows) => trx.insertInto("profileEnvironment").values(rows),
      );
    case "adjustments":
      await trx
        .deleteFrom("profileAdjustment")
        .where("participantId", "=", participantId)
        .execute();
      return insert(
        change.values.adjustments.map((each) => ({ participantId, ...each })),
        (rows) => trx.insertInto("profileAdjustment").values(rows),
      );
    case "strengths":
      await trx.deleteFrom("profileStrength").where("participantId", "=", participantId).execute();
      return insert(
        change.values.strengths.filter(Boolean).map((words, position) => ({
          id: ctx.newId(),
          participantId,
          position,
          words,
        })),
        (rows) => trx.insertInto("profileStrength").values(rows),
      );
  }
}

/**
 * The jobs that were typed, each once: of two answers to one, the first that was written.
 * @throws Invalid when one is not on our list, or could be several.
 */
function jobsTyped(typed: Extract<ProfileChange, { section: "work" }>["values"]["jobs"]) {
  const wrong: Record<string, string[]> = {};
  const found = typed.flatMap(({ field, words, wish }) => {
    const read = readOccupation(words);
    if (read.kind === "found") return [{ occupation: read.occupation.id, wish }];
    wrong[field] = [read.says];
    return [];
  });
  const [first] = Object.values(wrong).flat();
  if (first) throw new Invalid(first, wrong);
  return [...new Map(found.reverse().map((each) => [each.occupation, each])).values()].reverse();
}

/**
 * The place that was typed, and its middle to about a kilometre: a home is never kept more exactly.
 * @throws Invalid when we know no such place, or several.
 */
function homeOf(typed: string) {
  if (!typed) return { homePlace: null, homeLatitude: null, homeLongitude: null };
  const read = readPlace(typed);
  if (read.kind === "found") {
    const { latitude, longitude } = roughly(read.place);
    return { homePlace: read.place.id, homeLatitude: latitude, homeLongitude: longitude };
  }
  const says =
    read.kind === "unknown"
      ? read.says
      : `There is more than one place with that name. Write it like ${listInWords(read.places.slice(0, 5).map(placeInWords), "or")}.`;
  throw new Invalid(says, { home: [says] });
}

async function insert<Row>(rows: Row[], into: (rows: Row[]) => { execute(): Promise<unknown> }) {
  if (rows.length > 0) await into(rows).execute();
}

/** Only places that exist: an address made up by hand is left out, not an error of the database. */
async function knownPlaces(trx: Db, participantId: string, ids: string[]) {
  if (ids.length === 0) return [];
  const known = await trx
    .selectFrom("localAuthority")
    .select("id")
    .where("id", "in", ids)
    .execute();
  return known.map(({ id }) => ({ participantId, localAuthorityId: id }));
}
