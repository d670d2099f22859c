import type { Db } from "#db/connect.ts";

/** Said inside the transaction that changes a vacancy: what matching keeps of it is made anew on the next look. */
export async function forgetToWeigh(trx: Db, vacancyId: string): Promise<void> {
  await trx.deleteFrom("vacancyToWeigh").where("vacancyId", "=", vacancyId).execute();
}

/** The same of every vacancy at a workplace that has moved. */
export async function forgetToWeighAt(trx: Db, workplaceId: string): Promise<void> {
  await trx
    .deleteFrom("vacancyToWeigh")
    .where("vacancyId", "in", (eb) =>
      eb.selectFrom("vacancy").select("id").where("workplaceId", "=", workplaceId),
    )
    .execute();
}
