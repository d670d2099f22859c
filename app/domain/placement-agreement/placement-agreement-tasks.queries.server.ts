import { dateOf, dayInWords } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { listPlacements, type PlacementRow } from "../placement/placement.queries.server.ts";
import { placementParty, sideOf, weeksAfter } from "../placement/placement.ts";
import type { ContactActor, EmployerActor, ParticipantActor, StaffActor } from "../policy.ts";
import type { Task } from "../task.ts";
import {
  type AgreementRows,
  agreementsOf,
  openWishes,
  rowsFor,
} from "./placement-agreement.queries.server.ts";
import { type PlacementSide, standingOf } from "./placement-agreement.ts";

/** A job that began longer ago without an agreement is not asked for one any more. */
const writtenWithinWeeks = 4;

interface Of {
  placement: PlacementRow;
  rows: AgreementRows;
}

/** The jobs of this side that go on, with what it may know of their agreements. */
async function ofSide(ctx: Context, side: PlacementSide): Promise<Of[]> {
  const all = await listPlacements(ctx, { statuses: ["agreed", "started"] });
  const placements = all.filter(
    (placement) => sideOf(placementParty(ctx.actor, placement)) === side,
  );
  const rowsOf = await agreementsOf(
    ctx.db,
    placements.map(({ id }) => id),
  );
  return placements.map((placement) => ({ placement, rows: rowsFor(side, rowsOf(placement.id)) }));
}

/** What the current version asks of a side; null when it asks nothing. */
function asked(side: PlacementSide, { rows }: Of) {
  const current = rows.versions.at(-1);
  if (!current || standingOf(rows.versions, rows.signatures)[side].state !== "asked") return null;
  return current;
}

async function readTasks(
  ctx: Context,
  side: "participant" | "employer",
  title: (placement: PlacementRow) => string,
): Promise<Task[]> {
  return (await ofSide(ctx, side)).flatMap((each): Task[] => {
    const current = asked(side, each);
    // Who asked for a change waits for the answer, not the other way round.
    if (!current || openWishes(each.rows).some((wish) => wish.side === side)) return [];
    return [
      {
        title: title(each.placement),
        to: `/${side}/placements/${each.placement.id}/agreement`,
        detail:
          current.version === 1
            ? "What the job is, and who does what in the first four weeks."
            : "Something in it has changed. The page says what.",
        since: dateOf(current.writtenAt),
      },
    ];
  });
}

export const listEmployerAgreementTasks = (
  ctx: Context<EmployerActor | ContactActor>,
): Promise<Task[]> =>
  readTasks(ctx, "employer", ({ nameUsed }) => `Read and agree to the agreement with ${nameUsed}`);

export const listParticipantAgreementTasks = (ctx: Context<ParticipantActor>): Promise<Task[]> =>
  readTasks(ctx, "participant", ({ jobTitle }) => `Read the agreement about your job: ${jobTitle}`);

/** One to write, what somebody would change, their own yes, and the yes of somebody without an account. */
export async function listSpecialistAgreementTasks(ctx: Context<StaffActor>): Promise<Task[]> {
  const today = dateOf(ctx.now);
  const all = await ofSide(ctx, "specialist");
  const withoutAccount = await withoutAccounts(ctx, all);
  return all.flatMap((each): Task[] => {
    const { placement, rows } = each;
    const about = `${placement.nameUsed} at ${placement.employerName}`;
    const to = `/specialist/placements/${placement.id}/agreement`;
    const current = rows.versions.at(-1);
    if (!current) {
      if (today > weeksAfter(placement.supportFrom, writtenWithinWeeks)) return [];
      return [
        {
          title: `Write the agreement of ${about}`,
          to: `${to}/edit`,
          detail: `The first day is ${dayInWords(placement.startsOn, today)}. Most of it is filled in.`,
          dueOn: placement.startsOn,
          since: placement.startsOn,
        },
      ];
    }
    const [wish] = openWishes(rows);
    if (wish)
      return [
        {
          title: `Read what would change in the agreement of ${about}`,
          to,
          detail: `${wish.name} asked. A new version answers it.`,
          since: dateOf(wish.askedAt),
        },
      ];
    const since = dateOf(current.writtenAt);
    if (asked("specialist", each))
      return [{ title: `Read and agree to the agreement of ${about}`, to, detail: "", since }];
    if (asked("participant", each) && withoutAccount.has(placement.participantId))
      return [
        {
          title: `Read the agreement with ${placement.nameUsed}`,
          to,
          detail: "They have no account: write down what they say.",
          since,
        },
      ];
    return [];
  });
}

async function withoutAccounts(ctx: Context, all: readonly Of[]): Promise<Set<string>> {
  const ids = all.map(({ placement }) => placement.participantId);
  const rows = await ctx.db
    .selectFrom("participant")
    .select("id")
    .where("id", "in", ids.length > 0 ? ids : [""])
    .where("accountId", "is", null)
    .execute();
  return new Set(rows.map(({ id }) => id));
}
