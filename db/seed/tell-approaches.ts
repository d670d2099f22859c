import {
  answerApproach,
  draftApproach,
  saveInvitations,
  sendApproach,
} from "../../app/domain/approach/approach.commands.server.ts";
import { approachTemplate } from "../../app/domain/approach/approach.ts";
import type { Seeding } from "./clock.ts";
import type { Settled } from "./settle-people.ts";
import type { SettledWork } from "./settle-work.ts";
import { staffActor } from "./tell-introductions.ts";

/** Two employers who like to hear from the local team, a letter that waits and one that was answered. */
export async function tellApproaches(seed: Seeding, people: Settled, work: SettledWork) {
  const { db, newId } = seed.ctx;
  const ownerOf = (key: string) => {
    const employer = work.employers.get(key);
    if (!employer) throw new Error(`no employer ${key}`);
    return employer;
  };
  const write = async (key: string, who: string, kindOfWork: string, daysAgo: number) => {
    const id = newId();
    const ctx = seed.as(db, staffActor(people, who), -daysAgo);
    const words = approachTemplate(kindOfWork);
    await draftApproach(ctx, ownerOf(key).employerId, { id, kindOfWork, words });
    await sendApproach(ctx, id);
    return id;
  };
  await saveInvitations(seed.as(db, ownerOf("laundry").owner, -40), [
    "making-and-factory",
    "cleaning",
  ]);
  await saveInvitations(seed.as(db, ownerOf("pages").owner, -30), ["shop", "office-admin"]);
  await write("bramble", "priya", "kitchen-and-cafe", 2);
  const answered = await write("pages", "tom", "shop", 20);
  await answerApproach(seed.as(db, ownerOf("pages").owner, -18), answered, {
    answer: "interested",
    words: "Come on a Wednesday, when the deliveries are unpacked.",
  });
}
