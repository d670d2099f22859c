import type { Db } from "#db/connect.ts";
import type { PlacementTable, ProfileSuggestionTable, SaidColumns } from "#db/tables.ts";
import { record } from "../audit/audit.commands.server.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { Conflict, Forbidden, Invalid, NotFound } from "../errors.ts";
import { checkedSaid, type Said } from "../introduction/introduction-decision.commands.server.ts";
import { privateWordsIn, privateWordsInWords } from "../introduction/introduction-guard.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import { placementMoved } from "../placement/placement.ts";
import { placementEntry } from "../placement/placement-move.server.ts";
import { openPlacement } from "../placement/placement-scope.queries.server.ts";
import { may, type ParticipantActor, type StaffActor } from "../policy.ts";
import { saveSection } from "../vocational-profile/vocational-profile.commands.server.ts";
import { readProfile } from "../vocational-profile/vocational-profile.queries.server.ts";
import {
  answeredAlready,
  changeOfScale,
  type Suggested,
  scaleName,
  takenNeed,
} from "./profile-suggestion.ts";

const byThemselves: SaidColumns = {
  recordedByStaffId: null,
  saidWords: null,
  saidHow: null,
  saidOn: null,
};

/** A profile says how somebody works, never why. @throws Invalid, at its field */
function inPlainWords(offered: readonly Suggested[]) {
  const fields = Object.fromEntries(
    offered.flatMap(({ dimension, words }) => {
      const found = privateWordsIn([words]);
      return found.length > 0
        ? [[`scales.${dimension}.words`, [found.map(privateWordsInWords).join(" ")]]]
        : [];
    }),
  );
  if (Object.keys(fields).length > 0)
    throw new Invalid("Some of these words say more than a profile needs.", fields);
}

/**
 * Offers what a job taught, while it goes on or after it has ended. Nothing is in the profile until the person takes it.
 * Pressing twice is the same as once.
 */
export async function offerSuggestions(
  ctx: Context<StaffActor>,
  placementId: string,
  offered: readonly (Suggested & { id: string })[],
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const { placement } = await openPlacement(trx, ctx, placementId, "placement.support");
    if (placement.status !== "started" && placement.status !== "ended")
      throw new Conflict(placementMoved[placement.status]);
    inPlainWords(offered);
    const { participantId } = placement;
    const waiting = await trx
      .selectFrom("profileSuggestion")
      .select(["id", "dimension"])
      .where("participantId", "=", participantId)
      .where("answer", "is", null)
      .execute();
    const again = offered.filter(({ id, dimension }) =>
      waiting.some((each) => each.dimension === dimension && each.id !== id),
    );
    if (again.length > 0)
      throw new Invalid(
        "Some of this waits for an answer already.",
        Object.fromEntries(
          again.map(({ dimension }) => [
            `scales.${dimension}.offer`,
            [`${scaleName(dimension)}: an earlier offer waits for an answer. Take the tick off.`],
          ]),
        ),
      );
    const written = await trx
      .insertInto("profileSuggestion")
      .values(
        offered.map((each) => ({
          ...each,
          ...byThemselves,
          placementId,
          participantId,
          staffId: ctx.actor.staffId,
          suggestedAt: ctx.now,
          answer: null,
          answeredAt: null,
        })),
      )
      .onConflict((same) => same.column("id").doNothing())
      .executeTakeFirst();
    if (!written.numInsertedOrUpdatedRows) return;
    await record(trx, ctx, placementEntry("offerLearned", placement));
    await tell(trx, ctx, "profileSuggestion.offered", { placementId });
  });
}

type Answer = "taken" | "left";

/** The person takes a suggestion into their profile, or leaves it. */
export async function answerSuggestion(
  ctx: Context<ParticipantActor>,
  placementId: string,
  { id, answer: given }: { id: string; answer: Answer },
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const { placement } = await openPlacement(trx, ctx, placementId, "placement.readSupport");
    await answer(trx, ctx, placement, { id, answer: given, said: byThemselves });
  });
}

/** What they decided, written down by their own specialist: whose profile it is, nobody else may change it. */
export async function recordSuggestionAnswer(
  ctx: Context<StaffActor>,
  placementId: string,
  { id, answer: given, ...words }: { id: string; answer: Answer } & Said,
): Promise<void> {
  const said = { ...checkedSaid(words, dateOf(ctx.now)), recordedByStaffId: ctx.actor.staffId };
  await ctx.db.transaction().execute(async (trx) => {
    const { placement, party } = await openPlacement(trx, ctx, placementId, "placement.support");
    if (!may(party, "vocationalProfile.edit"))
      throw new Forbidden("Their own specialist writes this down.");
    await answer(trx, ctx, placement, { id, answer: given, said });
  });
}

async function answer(
  trx: Db,
  ctx: Context<ParticipantActor | StaffActor>,
  placement: PlacementTable,
  { id, answer, said }: { id: string; answer: Answer; said: SaidColumns },
) {
  const suggestion = await trx
    .selectFrom("profileSuggestion")
    .selectAll()
    .where("id", "=", id)
    .where("placementId", "=", placement.id)
    .executeTakeFirst();
  if (!suggestion) throw new NotFound();
  // The second press.
  if (suggestion.answer === answer) return;
  const written = await trx
    .updateTable("profileSuggestion")
    .set({ ...said, answer, answeredAt: ctx.now })
    .where("id", "=", id)
    .where("answer", "is", null)
    .executeTakeFirst();
  if (written.numUpdatedRows === 0n) throw new Conflict(answeredAlready);
  if (answer === "taken") await take(trx, ctx, suggestion);
  await record(
    trx,
    ctx,
    placementEntry(answer === "taken" ? "takeLearned" : "leaveLearned", placement),
  );
}

async function take(
  trx: Db,
  ctx: Context<ParticipantActor | StaffActor>,
  suggestion: ProfileSuggestionTable,
) {
  const { participantId } = suggestion;
  const { environment } = await readProfile(trx, participantId);
  const need = takenNeed(suggestion, environment);
  const found = await saveSection(trx, ctx, participantId, changeOfScale(need, environment));
  // Words were looked at when they were offered; a rule that is newer than they are stops them here.
  const [first] = found;
  if (first) throw new Invalid(privateWordsInWords(first));
}
