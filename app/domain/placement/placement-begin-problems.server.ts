import type { Db } from "#db/connect.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { findStanding } from "../employer/employer-standing.queries.server.ts";
import { isExcluded } from "../excluded-employer/excluded-employer.queries.server.ts";
import { privateWordsIn, privateWordsInWords } from "../introduction/introduction-guard.ts";
import { checkPay } from "../minimum-wage/minimum-wage.ts";
import type { StaffActor } from "../policy.ts";
import type { BeginForm } from "./placement-begin.form.ts";
import { beginDateProblems } from "./placement-begin.ts";

type Problems = Record<string, string[]>;
interface Person {
  id: string;
  chosenName: string;
  email: string | null;
}

/** What stands against a job as it was typed in, by field. */
export async function findBeginProblems(
  trx: Db,
  ctx: Context<StaffActor>,
  person: Person,
  typed: BeginForm,
): Promise<Problems> {
  const today = dateOf(ctx.now);
  return {
    ...wordProblems(typed),
    ...contactProblem(person, typed),
    ...saidProblem(typed, today),
    ...beginDateProblems({
      kind: typed.kind,
      startsOn: typed.startsOn,
      supportFrom: typed.supportFrom ?? typed.startsOn,
      saidOn: typed.saidOn,
      today,
    }),
    ...payProblem(typed, today),
    ...(await jobProblem(trx, person, typed)),
    ...(await employerProblem(trx, person, typed)),
  };
}

/** The employer's side reads these once the person has said yes. */
export function wordProblems(
  typed: Partial<Pick<BeginForm, "jobTitle" | "nameUsed" | "contactName" | "contactRole">>,
): Problems {
  const { jobTitle, nameUsed, contactName, contactRole } = typed;
  return Object.fromEntries(
    Object.entries({ jobTitle, nameUsed, contactName, contactRole }).flatMap(([field, words]) => {
      const found = privateWordsIn([words ?? ""]).map(privateWordsInWords);
      return found.length > 0 ? [[field, found]] : [];
    }),
  );
}

/** Mail for an employer must never reach the person themself by a slip, nor the other way round. */
export const contactProblem = (
  { chosenName, email }: Pick<Person, "chosenName" | "email">,
  { contactEmail }: { contactEmail: string },
): Problems =>
  contactEmail !== "" && contactEmail === email?.toLowerCase()
    ? { contactEmail: [`This is ${chosenName}’s own address. Give that of the employer.`] }
    : {};

const saidProblem = ({ kind, saidOn }: BeginForm, today: string): Problems =>
  kind === "retention" && saidOn !== null && saidOn > today
    ? { saidOn: ["Give the day they told you. It cannot be in the future."] }
    : {};

function payProblem(
  { kind, pay, payPeriod, payIsSo, hours, startsOn }: BeginForm,
  today: string,
): Problems {
  const { verdict, sentence } = checkPay({
    minPence: pay,
    maxPence: pay,
    period: payPeriod,
    minutesPerWeek: hours,
    kind: "paidJob",
    onDate: kind === "retention" ? today : startsOn,
  });
  if (verdict !== "belowEveryRate") return {};
  if (kind === "found") return { pay: [sentence] };
  // Whoever is paid too little now needs support all the more.
  return payIsSo ? {} : { payIsSo: [`${sentence} Tick to say that this is what they are paid.`] };
}

async function jobProblem(
  trx: Db,
  { id, chosenName }: Person,
  typed: BeginForm,
): Promise<Problems> {
  const going = await trx
    .selectFrom("placement")
    .innerJoin("employer", "employer.id", "placement.employerId")
    .select(["placement.status", "placement.workplaceId", "employer.name"])
    .where("placement.participantId", "=", id)
    .where("placement.status", "in", ["agreed", "started"])
    .execute();
  const same = going.find(({ workplaceId }) => workplaceId === typed.workplaceId);
  if (typed.employer === "listed" && same)
    return { workplaceId: [`There is a page about ${chosenName}’s job at ${same.name} already.`] };
  const other = going.find(({ status }) => status === "started");
  // A new job may be written down before the old one ends; two are not kept at once.
  if (typed.kind === "retention" && other)
    return {
      kind: [
        `${chosenName} is in work at ${other.name}, and one job is supported at a time. Record the end of that one first.`,
      ],
    };
  return {};
}

async function employerProblem(
  trx: Db,
  { id, chosenName }: Person,
  typed: BeginForm,
): Promise<Problems> {
  if (typed.employer !== "listed") return {};
  const workplace = await trx
    .selectFrom("workplace")
    .select("employerId")
    .where("id", "=", typed.workplaceId ?? "")
    .where("closedAt", "is", null)
    .executeTakeFirst();
  if (!workplace) return { workplaceId: ["Choose the workplace from the list."] };
  // Where somebody works already they may well have asked never to be introduced: nothing is, before they say so.
  if (typed.kind === "retention") return {};
  if (await isExcluded(trx, id, workplace.employerId))
    return {
      workplaceId: [
        `${chosenName} has left this employer out. If they want this job, take it off their list together first.`,
      ],
    };
  const standing = await findStanding(trx, workplace.employerId);
  return standing === "suspended"
    ? { workplaceId: ["This employer is on hold. Talk to your lead before anybody starts there."] }
    : {};
}
