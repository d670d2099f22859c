import type { Db } from "#db/connect.ts";

/** The job as a participant reads it before deciding. */
export interface JobFacts {
  title: string;
  employerName: string;
  workplaceName: string;
  address: string;
  kind: "paidJob" | "apprenticeship" | "supportedInternship" | "taster";
  payMinPence: number | null;
  payMaxPence: number | null;
  payPeriod: "hour" | "week" | "month" | "year" | null;
  insteadOfPay: string;
  minutesMin: number | null;
  minutesMax: number | null;
  days: string | null;
  startsAt: string | null;
  endsAt: string | null;
  pattern: string;
  gettingThere: string;
  access: string;
  summary: string;
  tasks: string[];
}

export async function jobFacts(db: Db, vacancyId: string): Promise<JobFacts> {
  const [vacancy, tasks] = await Promise.all([
    db
      .selectFrom("vacancy as v")
      .innerJoin("employer as e", "e.id", "v.employerId")
      .leftJoin("workplace as w", "w.id", "v.workplaceId")
      .select(["v.title", "e.name as employerName", "w.name as workplaceName", "w.address"])
      .select(["w.postcode", "v.kind", "v.payMinPence", "v.payMaxPence", "v.payPeriod"])
      .select(["v.insteadOfPay", "v.minutesMin", "v.minutesMax", "v.days", "v.startsAt"])
      .select(["v.endsAt", "v.pattern", "v.gettingThere", "v.access", "v.summary"])
      .select(["w.gettingThere as workplaceGettingThere", "w.access as workplaceAccess"])
      .where("v.id", "=", vacancyId)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom("vacancyTask")
      .select("words")
      .where("vacancyId", "=", vacancyId)
      .orderBy("position")
      .execute(),
  ]);
  const { address, postcode, workplaceName, workplaceGettingThere, workplaceAccess, ...job } =
    vacancy;
  return {
    ...job,
    workplaceName: workplaceName ?? "",
    address: [address, postcode].filter(Boolean).join(", "),
    gettingThere: job.gettingThere || (workplaceGettingThere ?? ""),
    access: job.access || (workplaceAccess ?? ""),
    tasks: tasks.map(({ words }) => words),
  };
}
