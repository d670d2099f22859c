/** From a person without a vacancy to the employers around them, each with why they are on the list. */
import type { Db } from "#db/connect.ts";
import { record } from "../audit/audit.commands.server.ts";
import { dateOf, listInWords } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { NotFound } from "../errors.ts";
import { kindOfWorkInWords } from "../kind-of-work/kind-of-work.ts";
import { aroundPerson } from "../matching/jobs-for.commands.server.ts";
import { type Around, placesAround } from "../matching/jobs-to-weigh.server.ts";
import type { PersonSide } from "../matching/matching.ts";
import { personSide } from "../matching/sides.queries.server.ts";
import { sectorOf } from "../occupation/occupation.ts";
import { findParticipant } from "../participant/participant.queries.server.ts";
import { may, type StaffActor } from "../policy.ts";
import { lowerFirst } from "../work-environment/work-environment.ts";
import { lastApproaches } from "./approach.queries.server.ts";
import { whyNotToday } from "./approach.ts";

export interface EmployerToApproach {
  id: string;
  name: string;
  why: string[];
  /** The kind of work to write about first; null: the specialist chooses. */
  kindOfWork: string | null;
  /** Why nobody may write to them today. */
  notToday: string | null;
}
export interface EmployersForPage {
  person: { id: string; name: string };
  knowsWishes: boolean;
  employers: EmployerToApproach[];
}

/** No more than two people can talk through at a sitting. */
const mostShown = 40;
/** Below this nobody is told that anybody started somewhere, but whoever supported them. */
const fewest = 5;

/**
 * Employers who asked to hear of such work, have or had such jobs, or took somebody on before; none that the person left
 * out. Opens their profile, which is written down as such. @throws NotFound unless it is the specialist's own person.
 */
export async function showEmployersFor(
  ctx: Context<StaffActor>,
  participantId: string,
): Promise<EmployersForPage> {
  return ctx.db.transaction().execute(async (trx) => {
    const { party, person } = await findParticipant(trx, ctx.actor, participantId);
    if (!may(party, "vocationalProfile.read") || person.closedAt) throw new NotFound();
    await record(trx, ctx, {
      action: "vocationalProfile.open",
      subjectKind: "participant",
      subjectId: person.id,
      participantId: person.id,
    });
    const side = (await personSide(trx, [person.id])).get(person.id);
    if (!side) throw new NotFound();
    const kinds = kindsWished(side);
    const around = aroundPerson(ctx.actor, person.id, side);
    return {
      person: { id: person.id, name: person.chosenName },
      knowsWishes: kinds.length > 0,
      employers: await listEmployers(trx, ctx, around, kinds),
    };
  });
}

function kindsWished(side: PersonSide): string[] {
  const isWished = ({ wish }: { wish: string }) => wish !== "notForMe";
  return [
    ...new Set([
      ...side.wishes.filter(isWished).map(({ kindOfWork }) => kindOfWork),
      ...(side.jobs ?? []).filter(isWished).map(({ occupation }) => sectorOf(occupation)),
    ]),
  ];
}

async function listEmployers(
  trx: Db,
  ctx: Context<StaffActor>,
  around: Around,
  kinds: readonly string[],
): Promise<EmployerToApproach[]> {
  const employers = await trx
    .selectFrom("employer as e")
    .innerJoin("employerVerification as v", "v.employerId", "e.id")
    .select(["e.id", "e.name"])
    .where("e.id", "in", (eb) =>
      eb
        .selectFrom("workplace as p")
        .select("p.employerId")
        .where("p.id", "in", placesAround(trx, around)),
    )
    .where("e.id", "not in", (eb) =>
      eb.selectFrom("employerSuspension").select("employerId").where("liftedAt", "is", null),
    )
    .where("e.id", "not in", (eb) =>
      eb
        .selectFrom("excludedEmployer")
        .select("employerId")
        .where("participantId", "=", around.participantId),
    )
    .orderBy("e.name")
    .execute();
  const ids = employers.map(({ id }) => id);
  if (ids.length === 0) return [];
  const wished = (kind: string | null) =>
    kind !== null && (kinds.length === 0 || kinds.includes(kind));
  const invited = await trx
    .selectFrom("employerInvitation")
    .select(["employerId", "kindOfWork"])
    .where("employerId", "in", ids)
    .orderBy("kindOfWork")
    .execute();
  const jobs = await trx
    .selectFrom("vacancy")
    .select(["employerId", "kindOfWork", "status"])
    .where("employerId", "in", ids)
    .where("status", "in", ["live", "paused", "filled", "closed"])
    .orderBy("publishedAt", "desc")
    .execute();
  const starts = await trx
    .selectFrom("placement")
    .select(["employerId", "specialistId"])
    .where("employerId", "in", ids)
    .where("status", "in", ["started", "ended"])
    // A job that somebody kept was not given by us, and one that its employer must not know of is no reason to write.
    .where("pathway", "=", "outOfWork")
    .where("openedToEmployerAt", "is not", null)
    .execute();
  const last = await lastApproaches(trx, ids);
  const today = dateOf(ctx.now);
  const listed = employers.flatMap(({ id, name }) => {
    const ofThis = <Row extends { employerId: string | null }>(rows: Row[]) =>
      rows.filter(({ employerId }) => employerId === id);
    const asked = ofThis(invited).filter(({ kindOfWork }) => wished(kindOfWork));
    const such =
      kinds.length === 0 ? [] : ofThis(jobs).filter(({ kindOfWork }) => wished(kindOfWork));
    const began = ofThis(starts);
    const mine = began.some(({ specialistId }) => specialistId === ctx.actor.staffId);
    const why = [
      ...(asked.length > 0 ? [`They asked to hear about ${kindsInWords(asked)}.`] : []),
      ...(such.some(({ status }) => status === "live")
        ? [`They have a job in ${kindsInWords(such)} out now.`]
        : such.length > 0
          ? [`They have had a job in ${kindsInWords(such)}.`]
          : []),
      ...(mine
        ? ["Somebody you support started there."]
        : began.length >= fewest
          ? ["Several people started there with us."]
          : []),
    ];
    if (why.length === 0) return [];
    const rank = asked.length > 0 ? 0 : such.length > 0 ? 1 : 2;
    return [
      {
        rank,
        employer: {
          id,
          name,
          why,
          kindOfWork: asked[0]?.kindOfWork ?? such[0]?.kindOfWork ?? kinds[0] ?? null,
          notToday: whyNotToday("verified", last.get(id) ?? null, today),
        },
      },
    ];
  });
  return listed
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostShown)
    .map(({ employer }) => employer);
}

const kindsInWords = (rows: readonly { kindOfWork: string | null }[]) =>
  listInWords(
    [...new Set(rows.flatMap(({ kindOfWork }) => kindOfWork ?? []))].map((kind) =>
      lowerFirst(kindOfWorkInWords(kind)),
    ),
  );
