import type { Db } from "#db/connect.ts";
import type { AddressTroubleTable } from "#db/tables.ts";
import type { AddressTrouble, Troubles } from "./address-trouble.ts";
import { textableNumber } from "./phone-number.server.ts";

type Channel = AddressTroubleTable["channel"];

/** As it is compared: lower case, or a number with its country. */
export const asSent = (channel: Channel, address: string) =>
  channel === "email" ? address.toLowerCase() : (textableNumber(address) ?? address);

/** What came back from these addresses, of those that something came back from. Ask only of addresses that the page may show. */
export async function listAddressTrouble(
  db: Db,
  channel: Channel,
  addresses: readonly (string | null)[],
): Promise<Map<string, AddressTrouble>> {
  const asked = new Map(
    addresses.flatMap((address) => (address ? [[asSent(channel, address), address] as const] : [])),
  );
  if (asked.size === 0) return new Map();
  const rows = await db
    .selectFrom("addressTrouble")
    .select(["address", "kind", "lastAt"])
    .where("channel", "=", channel)
    .where("address", "in", [...asked.keys()])
    .execute();
  return new Map(
    rows.map(({ address, kind, lastAt }) => [asked.get(address) ?? address, { kind, lastAt }]),
  );
}

export async function findAddressTrouble(
  db: Db,
  channel: Channel,
  address: string | null,
): Promise<AddressTrouble | null> {
  const found = await listAddressTrouble(db, channel, [address]);
  return (address && found.get(address)) || null;
}

/** Of one person, by both ways. */
export async function findTroubles(
  db: Db,
  { email, phone }: { email: string | null; phone: string | null },
): Promise<Troubles> {
  return {
    email: await findAddressTrouble(db, "email", email),
    text: await findAddressTrouble(db, "text", phone),
  };
}
