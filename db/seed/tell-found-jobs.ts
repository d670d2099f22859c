import { addDays } from "#app/domain/calendar/calendar.ts";
import type { Context } from "#app/domain/context.ts";
import { beginPlacement } from "#app/domain/placement/placement-begin.commands.server.ts";
import type { BeginForm } from "#app/domain/placement/placement-begin.form.ts";
import {
  neverStartPlacement,
  startPlacement,
} from "#app/domain/placement/placement-start.commands.server.ts";
import { openToEmployer } from "#app/domain/placement/placement-telling.commands.server.ts";
import { findTelling } from "#app/domain/placement/placement-telling.queries.server.ts";
import type { Actor } from "#app/domain/policy.ts";
import type { Seeding } from "./clock.ts";
import { actorOf } from "./placement-cast.ts";
import type { SeedFound, SeedJob } from "./placement-story.ts";
import type { Settled } from "./settle-people.ts";
import type { SettledWork } from "./settle-work.ts";
import { staffActor } from "./tell-introductions.ts";
import { momentOf, pastWorkday, workdayFrom } from "./working-days.ts";

/** A job that came of no introduction: written down, told to its employer if the person said yes, and started. */
export async function beginFound(
  seed: Seeding,
  people: Settled,
  work: SettledWork,
  { participant, found }: SeedJob & { found: SeedFound },
): Promise<void> {
  const { db, newId } = seed.ctx;
  const person = people.participants.get(participant);
  if (!person) throw new Error(`nobody is called ${participant}`);
  const specialist = staffActor(people, person.specialist);
  const themself = actorOf(people, participant);
  const as = <Who extends Actor>(actor: Who, on: string, time: string): Context<Who> => ({
    db,
    now: momentOf(seed, on, time),
    newId,
    actor,
  });
  const firstDay = workdayFrom(seed.on(found.fromToday));
  const writtenOn = pastWorkday(seed, seed.on(found.fromToday - found.writtenBefore));
  const typed = typedOf(work, participant, found, { id: newId(), firstDay, writtenOn });
  const bySpecialist = as(specialist, writtenOn, "14:10");
  const placementId = await beginPlacement(bySpecialist, person.participantId, typed);

  if (found.yes) {
    const saidOn = addDays(writtenOn, found.yes.after);
    const said = { saidWords: found.yes.saying, saidHow: "On the telephone", saidOn };
    const { sha256: seenSha256 } = await findTelling(as(specialist, saidOn, "11:15"), placementId);
    const telling = { placementId, seenSha256 };
    if (themself) await openToEmployer(as(themself, saidOn, "11:15"), telling);
    else await openToEmployer(as(specialist, saidOn, "11:15"), { ...telling, said });
  }
  if (found.neverStartedOn !== undefined) {
    const on = pastWorkday(seed, seed.on(found.neverStartedOn));
    await neverStartPlacement(as(specialist, on, "09:30"), placementId);
  }
  if (!found.hasStarted) return;
  await startPlacement(as(specialist, firstDay, "12:00"), {
    placementId,
    startedOn: firstDay,
    minutesPerWeek: typed.hours,
    payPence: found.payPence,
    payPeriod: "hour",
    managerName: found.managerName,
    managerPhone: found.managerPhone,
  });
}

/** As it was typed in. */
function typedOf(
  work: SettledWork,
  participant: string,
  found: SeedFound,
  { id, firstDay, writtenOn }: { id: string; firstDay: string; writtenOn: string },
): BeginForm {
  const { at, contact, kind } = found;
  const keeps = kind === "retention";
  const listed = "employer" in at ? work.employers.get(at.employer) : undefined;
  const isNew = "name" in at;
  return {
    id,
    kind,
    employer: isNew ? "new" : "listed",
    workplaceId: isNew ? null : (listed?.workplaces.get(at.workplace) ?? null),
    employerName: isNew ? at.name : null,
    sizeBand: isNew ? at.size : undefined,
    workplace: isNew ? at.workplace : null,
    address: isNew ? at.address : null,
    postcode: isNew ? at.postcode : undefined,
    localAuthorityId: isNew ? at.authority : null,
    contactName: contact?.name ?? "",
    contactRole: contact?.role ?? "",
    contactEmail: contact?.email ?? "",
    contactPhone: contact?.phone ?? "",
    nameUsed: participant.split(" ")[0] ?? participant,
    jobTitle: found.jobTitle,
    hours: found.hours * 60,
    pay: found.payPence,
    payPeriod: "hour",
    payIsSo: keeps ? "yes" : undefined,
    managerName: found.managerName,
    managerPhone: found.managerPhone,
    startsOn: addDays(firstDay, -(found.inJobFor ?? 0)),
    supportFrom: keeps ? firstDay : null,
    saidWords: found.saidWords ?? null,
    saidHow: keeps ? "At the drop-in" : null,
    saidOn: keeps ? writtenOn : null,
  };
}
