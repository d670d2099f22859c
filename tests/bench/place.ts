import { sessionsOf } from "#app/server/session.server.ts";
import { connect } from "#db/connect.ts";
import { migrateToLatest } from "#db/migrate.ts";
import { aPlace, participant, specialist, vacancy } from "#tests/support/place.ts";

export type Visitor = "specialist" | "employer" | "participant";

const surnames = ["Okafor", "Mensah", "Rahman", "Tindall", "Stanton", "Price", "Cole", "Fox"];

/** An area at work: two specialists with 25 people each, 500 vacancies. Answers the cookies of three of them. */
export async function fillForBench(databaseUrl: string): Promise<Record<Visitor, string>> {
  const db = connect(databaseUrl);
  await migrateToLatest(db);
  const place = await aPlace(db);
  const colleague = await specialist(db, "Joel Carter", place.southwark);
  for (const by of [place.priya, colleague])
    for (let at = 0; at < 25; at += 1)
      await participant(db, `Person ${at} ${surnames[at % surnames.length]}`, by);
  for (let at = 0; at < 500; at += 1)
    await vacancy(db, place.bramble, {
      title: `Kitchen assistant ${at}`,
      specialistId: (at % 2 ? place.priya : colleague).staffId,
      closesOn: "2099-01-01",
    });
  const sessions = sessionsOf(db, false);
  const cookieOf = async (accountId: string | null) =>
    `session=${(await sessions.createSession(accountId ?? "", {})).id}`;
  const cookies = {
    specialist: await cookieOf(place.priya.accountId),
    employer: await cookieOf(place.bramble.owner.accountId),
    participant: await cookieOf(place.amara.accountId),
  };
  await db.destroy();
  return cookies;
}
