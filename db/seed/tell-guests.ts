import { makeLink } from "../../app/domain/account/email-link.server.ts";
import { askWithoutAccount } from "../../app/domain/advice-request/advice-asking.commands.server.ts";
import type { Asked } from "../../app/domain/advice-request/advice-asking.form.ts";
import { confirmAdvice } from "../../app/domain/advice-request/advice-link.commands.server.ts";
import { askForSupport } from "../../app/domain/employee/employee.commands.server.ts";
import { acceptCode, makeCard } from "../../app/domain/employee/employee-code.commands.server.ts";
import { findGuest } from "../../app/domain/guest-pass/guest-pass.queries.server.ts";
import type { Seeding } from "./clock.ts";
import type { SettledWork } from "./settle-work.ts";

const visitor = { kind: "visitor" } as const;

const asked: readonly (Omit<Asked, "id"> & { daysAgo: number })[] = [
  {
    daysAgo: 2,
    kind: "existingEmployee",
    stage: "inWork",
    title: "The early unloading shift",
    barriers: ["time", "tired"],
    barrier: "Half past four is too early four days running. Two days would be fine.",
    task: "Unloading the bread van",
    isUrgent: "yes",
    name: "Femi Castell",
    organisation: "Quay Street Bread",
    email: "femi@quaystreet.example",
    phone: null,
    place: "southwark",
  },
  {
    daysAgo: 1,
    kind: "general",
    stage: "interview",
    title: "A quieter way to meet people",
    barriers: ["noise"],
    barrier: "We interview at the bar, and it is never quiet. What do others do?",
    task: null,
    name: "Ida Penrose",
    organisation: "The Lamplighter",
    email: "ida@lamplighter.example",
    phone: null,
    place: "hackney",
  },
];

/** Questions from people without an account, their addresses confirmed. */
async function askAsGuests(seed: Seeding): Promise<void> {
  const { db, newId } = seed.ctx;
  for (const { daysAgo, ...question } of asked) {
    const id = newId();
    const then = seed.as(db, visitor, -daysAgo);
    await askWithoutAccount(then, { id, ...question });
    const link = { purpose: "confirmAdvice", email: question.email, subjectId: id } as const;
    await confirmAdvice(then, await makeLink(db, then, link));
  }
}

/** Somebody used the card they were handed, and asked the team for support. Their employer does not know. */
async function comeByCard(seed: Seeding, work: SettledWork): Promise<void> {
  const { db } = seed.ctx;
  const { owner } = work.employers.get("bramble") ?? {};
  const request = await db
    .selectFrom("adviceRequest")
    .select("id")
    .where("kind", "=", "existingEmployee")
    .where("title", "=", "Till shifts and standing")
    .executeTakeFirst();
  if (!owner || !request) throw new Error("nobody asked about the till");
  const { code } = await makeCard(seed.as(db, owner, -2), request.id);
  const then = seed.as(db, visitor, -1);
  const pass = await acceptCode(then, code);
  const guest = await findGuest(db, pass ?? "", then.now);
  if (guest?.kind !== "employee") throw new Error("the card let nobody in");
  await askForSupport(seed.as(db, guest, -1), {
    chosenName: "Grace",
    safeChannel: "text",
    phone: "07700 900461",
    email: null,
    safeWhen: "After 3pm. Not while I am at work, please.",
  });
}

export async function tellGuests(seed: Seeding, work: SettledWork): Promise<void> {
  await askAsGuests(seed);
  await comeByCard(seed, work);
}
