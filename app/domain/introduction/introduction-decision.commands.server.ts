import type { Db } from "#db/connect.ts";
import type { ApprovedBy, IntroductionTable } from "#db/tables.ts";
import { record } from "../audit/audit.commands.server.ts";
import { addDays, dateOf, dayInWords } from "../calendar/calendar.ts";
import { addWorkingDays } from "../calendar/working-days.server.ts";
import type { Context } from "../context.ts";
import { Conflict, Invalid, NotFound } from "../errors.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import type { Events } from "../outbox/outbox.ts";
import type { ParticipantActor, StaffActor } from "../policy.ts";
import { answerWorkingDays } from "./introduction.ts";
import type { Choices } from "./introduction-choice.commands.server.ts";
import { requirePlainWords } from "./introduction-guard.ts";
import { sealOf } from "./introduction-letter.server.ts";
import { approvedText, onOneLine } from "./introduction-letter.ts";
import {
  findToChange,
  introductionEntry,
  moveIntroduction,
  partyOf,
} from "./introduction-move.server.ts";
import { holdVacancy, requireIntroducible, requireRoom } from "./introduction-open.server.ts";
import { letterPeople, nationOf } from "./introduction-preview.queries.server.ts";

export interface Acceptance extends Choices {
  /** The seal of the page they saw last: the yes is to those words and to no others. */
  seenSha256: string;
  /** "yes": words of a condition, medicine, benefit or conviction stay because they choose so. */
  keepsPrivateWords?: "yes" | null;
}
export interface Said {
  saidWords: string;
  saidHow: string;
  saidOn: string;
}
type Decider = Context<ParticipantActor | StaffActor>;

/** The participant's own yes. */
export async function acceptIntroduction(
  ctx: Context<ParticipantActor>,
  acceptance: Acceptance,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const introduction = await findToChange(trx, ctx.actor, acceptance.id);
    await accept(trx, ctx, introduction, acceptance, { approvedBy: "participant" });
  });
}

export async function decline(ctx: Context<ParticipantActor>, id: string): Promise<void> {
  await ctx.db
    .transaction()
    .execute(async (trx) => refuse(trx, ctx, await findToChange(trx, ctx.actor, id)));
}

/** How long "not now" rests before the specialist comes back to it. In days. */
const notNowDays = 5;

/** The day on which they do: a promise is kept on a working day. England and Wales share their holidays. */
export const comesBackOn = (now: string) =>
  addWorkingDays(addDays(dateOf(now), notNowDays - 1), 1, "england");

export async function notNow(ctx: Context<ParticipantActor>, id: string): Promise<void> {
  await ctx.db
    .transaction()
    .execute(async (trx) => wait(trx, ctx, await findToChange(trx, ctx.actor, id)));
}

export async function askForChanges(
  ctx: Context<ParticipantActor>,
  { id, words }: { id: string; words: string },
): Promise<void> {
  await ctx.db
    .transaction()
    .execute(async (trx) => sendBack(trx, ctx, await findToChange(trx, ctx.actor, id), words));
}

export type RecordedDecision = { id: string } & Said &
  (
    | ({ decision: "accept" } & Omit<Acceptance, "id">)
    | { decision: "decline" }
    | { decision: "notNow" }
    | { decision: "askForChanges"; words: string }
  );

/** What the person said, written down by their specialist, and sent back to them with how to undo it. */
export async function recordDecision(
  ctx: Context<StaffActor>,
  decided: RecordedDecision,
): Promise<void> {
  const said = checkedSaid(decided, dateOf(ctx.now));
  await ctx.db.transaction().execute(async (trx) => {
    const introduction = await findToChange(trx, ctx.actor, decided.id);
    if (decided.decision === "accept") {
      const recorded = { approvedBy: "recordedBySpecialist" as const, ...said };
      await accept(trx, ctx, introduction, decided, recorded);
    } else {
      if (decided.decision === "decline") await refuse(trx, ctx, introduction);
      if (decided.decision === "notNow") await wait(trx, ctx, introduction);
      if (decided.decision === "askForChanges")
        await sendBack(trx, ctx, introduction, decided.words);
      await keepSaidWords(trx, ctx, decided.id, said.saidWords);
    }
    await recordSaid(trx, ctx, introduction, decided.decision, said);
  });
}

/** An audit line that says how and when, never what; and the message back to the person. */
export async function recordSaid(
  trx: Db,
  ctx: Context<StaffActor>,
  introduction: IntroductionTable,
  decision: Events["introduction.decisionRecorded"]["decision"],
  said: Said,
) {
  const detail = `${said.saidHow}, ${dayInWords(said.saidOn)}`;
  await record(trx, ctx, introductionEntry("recordDecision", introduction, detail));
  await tell(trx, ctx, "introduction.decisionRecorded", {
    introductionId: introduction.id,
    decision,
    saidOn: said.saidOn,
  });
}

/** The person's own words, for them and their specialist alone. */
export async function keepSaidWords(
  trx: Db,
  ctx: Context<StaffActor>,
  introductionId: string,
  words: string,
) {
  await trx
    .insertInto("introductionNote")
    .values({
      id: ctx.newId(),
      introductionId,
      fromSide: "participant",
      toSide: "specialist",
      authorAccountId: ctx.actor.accountId,
      words,
      sentAt: ctx.now,
      heldAt: null,
      heldClaim: null,
      releasedAt: null,
      releasedWords: null,
      settledAt: null,
    })
    .execute();
}

export function checkedSaid({ saidWords, saidHow, saidOn }: Said, today: string): Said {
  const said = { saidWords: saidWords.trim(), saidHow: saidHow.trim(), saidOn };
  const fields: Record<string, string[]> = {};
  if (said.saidWords === "") fields.saidWords = ["Write what they said, in their own words."];
  if (said.saidHow === "") fields.saidHow = ["Say how they told you, such as by phone."];
  if (said.saidOn === "" || said.saidOn > today)
    fields.saidOn = ["Give the day they told you. It cannot be in the future."];
  if (Object.keys(fields).length > 0) throw new Invalid("Say what they told you.", fields);
  return said;
}

async function accept(
  trx: Db,
  ctx: Decider,
  introduction: IntroductionTable,
  choices: Omit<Acceptance, "id">,
  by: { approvedBy: ApprovedBy } & Partial<Said>,
) {
  const { id } = introduction;
  const nameUsed = onOneLine(choices.nameUsed);
  if (nameUsed === "")
    throw new Invalid("Choose the name to use.", { nameUsed: ["Write the name to use."] });
  const nation = await nationOf(trx, introduction.specialistId);
  await holdVacancy(trx, introduction.vacancyId);
  if (introduction.status === "withParticipant") await requireRoom(trx, ctx, introduction);
  // The row is taken first: words that somebody is changing at this moment are changed before or not at all.
  await moveIntroduction(trx, ctx, introduction, "accept", partyOf(ctx.actor), {
    nameUsed,
    naming: choices.naming,
    notNowUntil: null,
    sentAt: ctx.now,
    answerBy: addWorkingDays(dateOf(ctx.now), answerWorkingDays, nation),
  });
  await requireIntroducible(trx, introduction.vacancyId);
  const items = await trx
    .selectFrom("introductionItem")
    .select(["id", "part", "words"])
    .where("introductionId", "=", id)
    .orderBy("position")
    .execute();
  const chosen = items.filter((item) => choices.itemIds.includes(item.id));
  if (chosen.length !== new Set(choices.itemIds).size) throw new NotFound();
  const named = await letterPeople(trx, id);
  const words = approvedText({ ...named, nameUsed, naming: choices.naming, items: chosen });
  const sha256 = sealOf(words);
  if (sha256 !== choices.seenSha256)
    throw new Conflict(
      "The words have changed since you looked. Nothing was sent. Please read them once more.",
    );
  if (choices.keepsPrivateWords !== "yes")
    requirePlainWords([nameUsed, ...chosen.map((item) => item.words)]);
  await trx
    .insertInto("introductionApproval")
    .values({
      id: ctx.newId(),
      introductionId: id,
      words,
      sha256,
      approvedBy: by.approvedBy,
      recordedByStaffId: ctx.actor.kind === "staff" ? ctx.actor.staffId : null,
      saidWords: by.saidWords ?? null,
      saidHow: by.saidHow ?? null,
      saidOn: by.saidOn ?? null,
      approvedAt: ctx.now,
      takenBackAt: null,
    })
    .execute();
  // What they kept to themselves is not kept here either.
  await trx
    .deleteFrom("introductionItem")
    .where("introductionId", "=", id)
    .where(
      "id",
      "in",
      items
        .filter((item) => !chosen.includes(item))
        .map((item) => item.id)
        .concat(""),
    )
    .execute();
  await trx
    .updateTable("introductionItem")
    .set({ chosenAt: ctx.now })
    .where("introductionId", "=", id)
    .execute();
  await tell(trx, ctx, "introduction.accept", { introductionId: id });
}

async function refuse(trx: Db, ctx: Decider, introduction: IntroductionTable) {
  await moveIntroduction(trx, ctx, introduction, "decline", partyOf(ctx.actor), {
    endedAt: ctx.now,
  });
  await tell(trx, ctx, "introduction.decline", { introductionId: introduction.id });
}

async function wait(trx: Db, ctx: Decider, introduction: IntroductionTable) {
  await moveIntroduction(trx, ctx, introduction, "notNow", partyOf(ctx.actor), {
    notNowUntil: comesBackOn(ctx.now),
  });
  await tell(trx, ctx, "introduction.notNow", { introductionId: introduction.id });
}

async function sendBack(trx: Db, ctx: Decider, introduction: IntroductionTable, words: string) {
  const changeRequest = words.trim();
  if (changeRequest === "")
    throw new Invalid("Say what you would like changed.", {
      words: ["Say what you would like changed. A few words are enough."],
    });
  await moveIntroduction(trx, ctx, introduction, "askForChanges", partyOf(ctx.actor), {
    changeRequest,
  });
  await tell(trx, ctx, "introduction.askForChanges", { introductionId: introduction.id });
}
