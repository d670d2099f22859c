import type { Db } from "#db/connect.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { Conflict, NotFound } from "../errors.ts";
import { roomForStaff, roomsOf } from "../vacancy/vacancy-capacity.queries.server.ts";
import { hasRoom } from "../vacancy/vacancy-capacity.ts";
import { noRoomJustNow } from "./introduction.words.ts";

/**
 * Whether anybody may be introduced for this vacancy now: it is live, and its employer verified and not suspended.
 * Returns the employer.
 */
export async function requireIntroducible(trx: Db, vacancyId: string): Promise<string> {
  const vacancy = await trx
    .selectFrom("vacancy as v")
    .leftJoin("employerVerification as ev", "ev.employerId", "v.employerId")
    .leftJoin("employerSuspension as es", (on) =>
      on.onRef("es.employerId", "=", "v.employerId").on("es.liftedAt", "is", null),
    )
    .select(["v.employerId", "v.status", "ev.id as verified", "es.id as suspended"])
    .where("v.id", "=", vacancyId)
    .executeTakeFirst();
  if (!vacancy) throw new NotFound();
  if (vacancy.suspended) throw new Conflict("Nobody can be introduced to this employer for now.");
  if (!vacancy.verified)
    throw new Conflict("Nobody can be introduced to this employer before they are verified.");
  if (vacancy.status !== "live") throw new Conflict("This job is not open just now.");
  return vacancy.employerId;
}

/**
 * Until this transaction ends nobody else takes a place at this vacancy: of two at the last one, the second waits here
 * and then counts both. A write that changes nothing takes the row's lock on both databases. Taken before the
 * introduction's own row, in the order in which a vacancy that ends closes its introductions, so that neither waits for
 * the other for ever.
 */
export async function holdVacancy(trx: Db, vacancyId: string): Promise<void> {
  await trx
    .updateTable("vacancy")
    .set((eb) => ({ mostIntroductions: eb.ref("mostIntroductions") }))
    .where("id", "=", vacancyId)
    .execute();
}

/** Whether an introduction could be sent now as far as its employer's hands are free, whatever else stands against it. */
export async function hasRoomFor(
  db: Db,
  introduction: { id: string },
  today: string,
): Promise<boolean> {
  const limits = await db
    .selectFrom("introduction as i")
    .innerJoin("vacancy as v", "v.id", "i.vacancyId")
    .select(["v.id", "v.mostIntroductions", "v.availableFrom"])
    .where("i.id", "=", introduction.id)
    .executeTakeFirstOrThrow();
  const room = (await roomsOf(db, [limits], today, introduction.id)).get(limits.id);
  return room === undefined || hasRoom(room);
}

/**
 * Nobody is asked about a job for which they could not be introduced; and who says yes while somebody else takes the
 * last place is told that nothing was sent. How many there are is no business of the person's.
 * @throws Conflict that says when there is room again.
 */
export async function requireRoom(
  trx: Db,
  ctx: Context,
  introduction: { id: string; vacancyId: string },
): Promise<void> {
  if (await hasRoomFor(trx, introduction, dateOf(ctx.now))) return;
  if (ctx.actor.kind !== "staff") throw new Conflict(noRoomJustNow);
  const { vacancyId } = introduction;
  const said = (await roomForStaff({ ...ctx, actor: ctx.actor }, [vacancyId], trx)).get(vacancyId);
  throw new Conflict(said ? `${said.short}. ${said.more} Nothing was sent.` : noRoomJustNow);
}
