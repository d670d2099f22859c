import { inviteStaff } from "../../app/domain/area/area.commands.server.ts";
import {
  recordBounce,
  writeDownFailure,
} from "../../app/domain/delivery/bounce.commands.server.ts";
import { inviteColleague } from "../../app/domain/employer/colleague.commands.server.ts";
import {
  chooseForOrganisation,
  chooseHearing,
} from "../../app/domain/message-preference/message-preference.commands.server.ts";
import type { StaffActor } from "../../app/domain/policy.ts";
import type { Seeding } from "./clock.ts";
import type { Settled } from "./settle-people.ts";
import type { SettledWork } from "./settle-work.ts";
import { staffActor } from "./tell-introductions.ts";

const southwark = "team-southwark";

/** Who hears of what and how, who was invited, and what did not arrive. */
export async function tellMessages(
  seed: Seeding,
  people: Settled,
  work: SettledWork,
): Promise<void> {
  const { db } = seed.ctx;
  const bramble = work.employers.get("bramble");
  const [lena] = bramble?.managers ?? [];
  if (!bramble || !lena) throw new Error("nobody hears of anything at Bramble");
  await chooseForOrganisation(seed.as(db, bramble.owner, -20), { plans: "daily" });
  await chooseHearing(seed.as(db, lena, -18), { meetings: "daily", letters: "portal" });
  await inviteColleague(seed.as(db, bramble.owner, -1), {
    email: "sam.okoro@bramble-kitchens.example",
    role: "manager",
    workplaceIds: [bramble.workplaces.get("quay-road") ?? ""],
  });

  const ruth: StaffActor = {
    ...staffActor(people, "ruth"),
    role: "lead",
    leads: [southwark, "team-hackney"],
  };
  await inviteStaff(seed.as(db, ruth, -1), {
    teamId: southwark,
    name: "Abena Mensah",
    email: "abena.mensah@southwark-jobs.example",
    role: "specialist",
  });
  await giveUpAnInvitation(seed, ruth);

  const cameBack = { ...seed.ctx, now: seed.at(-1) };
  await recordBounce(cameBack, { address: "manager@demo.alongside.example", kind: "full" });
  await recordBounce(cameBack, {
    address: "tomasz@demo.alongside.example",
    kind: "unknownAddress",
  });
}

/** A slip in the address: no server takes it, and it lies before the leads of the area. */
async function giveUpAnInvitation(seed: Seeding, ruth: StaffActor): Promise<void> {
  const { db, newId } = seed.ctx;
  const ctx = seed.as(db, ruth, -2);
  const email = "dee.walsh@southwark-jbos.example";
  await inviteStaff(ctx, { teamId: southwark, name: "Dee Walsh", email, role: "specialist" });
  const { id: outboxId, data } = await db
    .updateTable("outbox")
    .set({ expandedAt: ctx.now })
    .where("event", "=", "area.staffInvited")
    .where("createdAt", "=", ctx.now)
    .returning(["id", "data"])
    .executeTakeFirstOrThrow();
  const { email: _to, ...planned } = JSON.parse(data);
  const message = {
    id: newId(),
    outboxId,
    name: "account.joinStaff",
    recipient: `address:${email}`,
    data: JSON.stringify(planned),
    channel: "email",
    queue: "first",
    status: "failed",
    attempts: 1,
    nextAt: ctx.now,
    claimedAt: null,
    sentAt: null,
    lastError: "unknownAddress",
    createdAt: ctx.now,
  } as const;
  await db.insertInto("message").values(message).execute();
  await writeDownFailure(db, message, "unknownAddress", ctx.now);
}
