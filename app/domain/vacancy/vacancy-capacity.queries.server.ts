import type { Db } from "#db/connect.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { NotFound } from "../errors.ts";
import { withTheEmployer } from "../introduction/introduction.ts";
import type { EmployerActor, StaffActor } from "../policy.ts";
import { silencesOf } from "../silence/silence.queries.server.ts";
import { lapsesOn } from "../silence/silence-steps.server.ts";
import { visibleTo, withPlace } from "./vacancy.queries.server.ts";
import { hasRoom, type Room, type RoomWords, roomInWords, roomOf } from "./vacancy-capacity.ts";

type Limits = { id: string; mostIntroductions: number | null; availableFrom: string | null };

/** Without `except`, an introduction's id, where it asks for itself. Reads only: the caller has made sure who asks. */
export async function roomsOf(
  db: Db,
  vacancies: readonly Limits[],
  today: string,
  except = "",
): Promise<Map<string, Room>> {
  if (vacancies.length === 0) return new Map();
  const open = await db
    .selectFrom("introduction")
    .select(["id", "vacancyId", "status", "answerBy"])
    .where(
      "vacancyId",
      "in",
      vacancies.map(({ id }) => id),
    )
    .where("status", "in", [...withTheEmployer])
    .where("id", "!=", except)
    .execute();
  const silences = await silencesOf(
    db,
    open.filter(({ status }) => status === "withEmployer").map(({ id }) => id),
  );
  const endOf = (id: string) => {
    const silence = silences.get(id);
    return silence ? lapsesOn(silence) : null;
  };
  return new Map(
    vacancies.map(({ id, mostIntroductions: most, availableFrom }) => {
      const theirs = open
        .filter(({ vacancyId }) => vacancyId === id)
        .map((each) => ({ ...each, lapsesOn: endOf(each.id) }));
      return [id, roomOf({ most, availableFrom, today }, theirs)];
    }),
  );
}

/** What an employer has of its own: it reads those introductions anyway. */
export async function findOwnRoom(
  ctx: Context<EmployerActor>,
  vacancy: Limits & { employerId: string },
): Promise<Room> {
  const rooms = await roomsOf(ctx.db, [vacancy], dateOf(ctx.now));
  const room = rooms.get(vacancy.id);
  if (!room || vacancy.employerId !== ctx.actor.employerId) throw new NotFound();
  return room;
}

export interface SaidRoom extends RoomWords {
  hasRoom: boolean;
}

/** What a specialist reads beside each of these vacancies; those without a limit, or that they may not see, are left out. */
export async function roomForStaff(
  ctx: Context<StaffActor>,
  ids: readonly string[],
  db: Db = ctx.db,
): Promise<Map<string, SaidRoom>> {
  if (ids.length === 0) return new Map();
  const today = dateOf(ctx.now);
  const { actor } = ctx;
  const rows = await withPlace(visibleTo(db, actor, today))
    .select(["vacancy.id", "vacancy.mostIntroductions", "vacancy.availableFrom"])
    .select(["vacancy.specialistId", "authority.areaId"])
    .where("vacancy.id", "in", [...ids])
    .where((eb) =>
      eb.or([
        eb("vacancy.mostIntroductions", "is not", null),
        eb("vacancy.availableFrom", ">", today),
      ]),
    )
    .execute();
  const rooms = await roomsOf(db, rows, today);
  return new Map(
    rows.flatMap(({ id, areaId, specialistId }) => {
      const room = rooms.get(id);
      const mayCount = areaId === actor.areaId || specialistId === actor.staffId;
      const words = room && roomInWords(room, today, mayCount);
      return words ? [[id, { ...words, hasRoom: hasRoom(room) }] as const] : [];
    }),
  );
}
