import { workOf } from "../../app/domain/vacancy/vacancy-columns.ts";
import type { Seeding } from "./clock.ts";
import type { SeedEmployer } from "./seed-employer.ts";
import type { SeedVacancy } from "./seed-vacancy.ts";
import type { SettledEmployer } from "./settle-work.ts";

/** A vacancy as its employer posted it, with the news of its specialist. Returns its id. */
export async function settleVacancy(
  seed: Seeding,
  vacancy: SeedVacancy,
  {
    posted,
    at,
    specialistId,
  }: { posted: SeedEmployer; at: SettledEmployer; specialistId: string | null },
): Promise<string> {
  const { db, newId } = seed.ctx;
  const vacancyId = newId();
  const createdAt = seed.at((vacancy.published ?? -2) - 1);
  const publishedAt = vacancy.published === undefined ? null : seed.at(vacancy.published);
  const ended = vacancy.state === "filled" || vacancy.state === "closed";
  await db
    .insertInto("vacancy")
    .values({
      id: vacancyId,
      employerId: at.employerId,
      workplaceId: at.workplaces.get(vacancy.workplace) ?? null,
      // Told first as it was: people were introduced while it was live.
      status: vacancy.state === "filled" ? "live" : vacancy.state,
      title: vacancy.title,
      kind: vacancy.kind ?? "paidJob",
      ...workOf(vacancy),
      contract: vacancy.contract ?? null,
      contractNote: "",
      places: vacancy.places ?? 1,
      summary: vacancy.summary,
      payMinPence: vacancy.pay?.[0] ?? null,
      payMaxPence: vacancy.pay?.[1] ?? null,
      payPeriod: vacancy.pay?.[2] ?? null,
      insteadOfPay: vacancy.insteadOfPay ?? "",
      minutesMin: vacancy.hours[0] * 60,
      minutesMax: vacancy.hours[1] === null ? null : vacancy.hours[1] * 60,
      days: vacancy.days ?? null,
      startsAt: vacancy.times?.[0] ?? null,
      endsAt: vacancy.times?.[1] ?? null,
      pattern: vacancy.pattern ?? "",
      hoursCanChange: vacancy.hoursCanChange ?? null,
      hoursNote: vacancy.hoursNote ?? "",
      expectedStartOn: vacancy.startsIn === undefined ? null : seed.on(vacancy.startsIn),
      gettingThere: "",
      access: "",
      waysToApply: vacancy.ways ?? (vacancy.state === "draft" ? "" : "localTeam,phone"),
      howToApply: "",
      processAdjustments: vacancy.process ?? "",
      contactName: posted.owner.name,
      contactRole: "",
      contactEmail: posted.owner.email,
      contactPhone: "020 7946 0171",
      closesOn: vacancy.closes === undefined ? null : seed.on(vacancy.closes),
      specialistId: publishedAt ? specialistId : null,
      createdBy: at.owner.accountId,
      draftedByStaffId: null,
      confirmedAt: null,
      publishedAt,
      pausedReason: null,
      placesFilled: 0,
      touchedAt: publishedAt ?? createdAt,
      endedAt: ended ? seed.at(-40) : null,
      createdAt,
      updatedAt: publishedAt ?? createdAt,
    })
    .execute();
  const placed = <Row>(rows: Row[]) =>
    rows.map((row, index) => ({ ...row, vacancyId, position: index + 1 }));
  const tasks = [
    ...vacancy.essential.map((words) => ({ words, weight: "essential" as const })),
    ...(vacancy.movable ?? []).map((words) => ({ words, weight: "movable" as const })),
  ].map((task) => ({ ...task, id: newId(), asksFor: vacancy.asksFor?.[task.words] ?? null }));
  if (tasks.length > 0) await db.insertInto("vacancyTask").values(placed(tasks)).execute();
  const criteria = (["essential", "desirable"] as const).flatMap((weight) =>
    (vacancy.criteria?.[weight] ?? []).map((words) => ({ id: newId(), words, weight })),
  );
  if (criteria.length > 0)
    await db.insertInto("vacancyCriterion").values(placed(criteria)).execute();
  const demands = Object.entries(vacancy.demands ?? {}).map(([skill, weight]) => ({
    skill,
    weight,
  }));
  if (demands.length > 0) await db.insertInto("vacancyDemand").values(placed(demands)).execute();
  const environment = Object.entries(vacancy.environment ?? {}).map(
    ([dimension, [level, canChange = null, note = ""]]) => ({
      vacancyId,
      dimension,
      level,
      canChange,
      note,
    }),
  );
  if (environment.length > 0)
    await db.insertInto("vacancyEnvironment").values(environment).execute();
  const news = (specialistId === null ? [] : (vacancy.news ?? [])).map(({ daysAgo, words }) => ({
    id: newId(),
    vacancyId,
    staffId: specialistId ?? "",
    words,
    sentAt: seed.at(-daysAgo),
  }));
  if (news.length > 0) await db.insertInto("vacancyNews").values(news).execute();
  return vacancyId;
}
