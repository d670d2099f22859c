import { addDays, dateOf, dayInWords } from "../calendar/calendar.ts";
import { addWorkingDays } from "../calendar/working-days.server.ts";
import type { Context } from "../context.ts";
import { NotFound } from "../errors.ts";
import type { EmployerActor, StaffActor } from "../policy.ts";
import type { Task } from "../task.ts";
import { type FoundVacancy, visibleTo, withPlace } from "./vacancy.queries.server.ts";
import { holds, readHold } from "./vacancy-hold.ts";
import { newsPromise } from "./vacancy-news.ts";
import type { NamesInNews } from "./vacancy-news-guard.ts";
import { missedDayOf } from "./vacancy-sharing.ts";

export interface NewsOwed {
  vacancyId: string;
  title: string;
  employerName: string;
  dueOn: string;
  late: boolean;
  lastNews: { at: string; words: string; by: string } | null;
  publishedAt: string;
}

/**
 * The news we owe on live vacancies, soonest first: an employer reads all of theirs, a specialist those they are named
 * for. The last news shows whether the promise before was kept.
 */
export async function listNewsOwed(
  ctx: Context<EmployerActor | StaffActor>,
  vacancyId?: string,
): Promise<NewsOwed[]> {
  const { db, actor } = ctx;
  const today = dateOf(ctx.now);
  let live = visibleTo(db, actor, today).where("vacancy.status", "=", "live");
  if (actor.kind === "staff" && !vacancyId)
    live = live.where("vacancy.specialistId", "=", actor.staffId);
  if (vacancyId) live = live.where("vacancy.id", "=", vacancyId);
  const rows = await withPlace(live)
    .leftJoin("area", "area.id", "authority.areaId")
    .select([
      "vacancy.id as vacancyId",
      "vacancy.title",
      "vacancy.publishedAt",
      "vacancy.updatedAt",
      "employer.name as employerName",
      "area.nation",
    ])
    .execute();
  const last = await lastNewsOf(
    ctx,
    rows.map((row) => row.vacancyId),
  );
  return rows
    .map(({ vacancyId, title, employerName, nation, publishedAt, updatedAt }) => {
      const lastNews = last.get(vacancyId) ?? null;
      const since = publishedAt ?? updatedAt;
      const clock = {
        publishedAt: since,
        lastNewsAt: lastNews?.at ?? null,
        today,
        nation: nation ?? "england",
      };
      const promise = newsPromise(clock, addWorkingDays);
      return { vacancyId, title, employerName, ...promise, lastNews, publishedAt: since };
    })
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
}

async function lastNewsOf({ db }: Context, vacancyIds: readonly string[]) {
  if (vacancyIds.length === 0) return new Map<string, NonNullable<NewsOwed["lastNews"]>>();
  const rows = await newsWithAuthors(db)
    .where("n.vacancyId", "in", [...vacancyIds])
    .orderBy("n.sentAt")
    .execute();
  return new Map(
    rows.map(({ vacancyId, sentAt, words, author }) => [
      vacancyId,
      { at: sentAt, words, by: author },
    ]),
  );
}

const newsWithAuthors = (db: Context["db"]) =>
  db
    .selectFrom("vacancyNews as n")
    .innerJoin("staff as s", "s.id", "n.staffId")
    .innerJoin("account as a", "a.id", "s.accountId")
    .select(["n.id", "n.vacancyId", "n.words", "n.sentAt", "a.name as author"]);

/** All news on one vacancy, oldest first, for its employer and for staff who see it. @throws NotFound */
export async function listNews(ctx: Context<EmployerActor | StaffActor>, vacancyId: string) {
  const seen = await visibleTo(ctx.db, ctx.actor, dateOf(ctx.now))
    .select("vacancy.id")
    .where("vacancy.id", "=", vacancyId)
    .executeTakeFirst();
  if (!seen) throw new NotFound();
  return newsWithAuthors(ctx.db).where("n.vacancyId", "=", vacancyId).orderBy("n.sentAt").execute();
}

/** Whom words could name: everybody whom the author's teams support, and those the employer knows anyway. */
export async function findNamesOfPeople(
  { db, actor }: Context<StaffActor>,
  known: readonly (string | null | undefined)[],
): Promise<NamesInNews> {
  const people = await db
    .selectFrom("participant as p")
    .innerJoin("staff as s", "s.id", "p.specialistId")
    .select("p.chosenName")
    .where("s.teamId", "in", [actor.teamId, ...actor.leads])
    .execute();
  return {
    people: people.map(({ chosenName }) => chosenName),
    known: [actor.name, ...known.flatMap((name) => name ?? [])],
  };
}

export const findNamesInNews = (ctx: Context<StaffActor>, vacancy: FoundVacancy) =>
  findNamesOfPeople(ctx, [
    vacancy.specialist?.name,
    vacancy.specialist?.cover?.name,
    vacancy.contactName,
    vacancy.employerName,
    vacancy.workplaceName,
    vacancy.workplaceAddress,
    vacancy.title,
  ]);

/** What waits for the employer: drafts to finish, what a specialist wrote up, what we paused. A check is ours to do. */
export async function listVacancyTasks(ctx: Context<EmployerActor>): Promise<Task[]> {
  const today = dateOf(ctx.now);
  const rows = await visibleTo(ctx.db, ctx.actor, today)
    .select([
      "vacancy.id",
      "vacancy.title",
      "vacancy.status",
      "vacancy.publishOn",
      "vacancy.scheduledAt",
      "vacancy.pausedReason",
      "vacancy.draftedByStaffId",
      "vacancy.confirmedAt",
      "vacancy.updatedAt",
    ])
    .where((eb) =>
      eb.or([
        // What goes live by itself waits for nobody.
        eb.and([eb("vacancy.status", "=", "draft"), eb("vacancy.scheduledAt", "is", null)]),
        eb.and([
          eb("vacancy.status", "=", "paused"),
          eb("vacancy.pausedReason", "in", Object.keys(holds)),
        ]),
      ]),
    )
    .orderBy("vacancy.updatedAt", "desc")
    .execute();
  return rows.map((row) => {
    const name = row.title || "A vacancy without a title";
    const to = `/employer/vacancies/${row.id}`;
    const task = { to, since: row.updatedAt };
    const hold = readHold(row.pausedReason);
    if (row.status === "paused" && hold)
      return { ...task, title: `${hold.task}: ${name}`, detail: `${hold.title}.` };
    if (row.draftedByStaffId && !row.confirmedAt)
      return {
        ...task,
        title: `Check what we wrote down: ${name}`,
        detail: "Nobody sees it until you say that it is right.",
      };
    const missed = missedDayOf(row, today);
    if (missed)
      return {
        ...task,
        title: `Publish it, or choose another day: ${name}`,
        detail: `It did not go live on ${dayInWords(missed, today)}. Nobody has seen it.`,
      };
    return { ...task, title: `Finish your draft: ${name}`, detail: "Saved. Nobody else sees it." };
  });
}

/** News that a specialist should send by today or within three days. */
export async function listNewsTasks(ctx: Context<StaffActor>): Promise<Task[]> {
  const soon = addDays(dateOf(ctx.now), 3);
  const owed = await listNewsOwed(ctx);
  return owed
    .filter(({ dueOn }) => dueOn <= soon)
    .map(({ vacancyId, title, employerName, dueOn, lastNews, publishedAt }) => ({
      title: `Send news: ${title}, ${employerName}`,
      to: `/specialist/vacancies/${vacancyId}`,
      detail: "“Nobody yet, and what would help” is news too.",
      dueOn,
      since: lastNews?.at ?? publishedAt,
    }));
}
