import { createHash } from "node:crypto";
import type { Db } from "#db/connect.ts";
import type { Wish } from "#db/tables.ts";
import type { Context } from "../context.ts";
import { peopleWithout } from "../excluded-employer/excluded-employer.queries.server.ts";
import type { MatchVacancy } from "../matching/matches.commands.server.ts";
import { countInWords } from "../participant/participant.ts";
import type { StaffActor } from "../policy.ts";
import type { Task } from "../task.ts";

/** Somebody whom a team colleague supports: all there is to see of them. */
export interface UnnamedPerson {
  /** Means nothing outside this vacancy and this asker, so two of them cannot be laid side by side. */
  key: string;
  specialistName: string;
}

/** The vacancy that is looked at. */
type Asked = Pick<MatchVacancy, "id" | "kindOfWork" | "occupation" | "employerId">;

const keyOf = (actor: StaffActor, vacancyId: string, participantId: string) =>
  createHash("sha256")
    .update(`${actor.staffId}\n${vacancyId}\n${participantId}`)
    .digest("base64url")
    .slice(0, 32);

/** Who said that they want or would take this very job; or its kind, and not that the job is not for them. */
const wanting = (db: Db, { kindOfWork, occupation, employerId }: Asked) =>
  db
    .selectFrom("participant as p")
    .innerJoin("staff as s", "s.id", "p.specialistId")
    .innerJoin("account as a", "a.id", "s.accountId")
    .where("p.closedAt", "is", null)
    .where("p.id", "not in", peopleWithout(db, employerId))
    .where((eb) => {
      const ofTheJob = (wishes: Wish[]) =>
        eb
          .selectFrom("profileJob")
          .select("participantId")
          .where("occupation", "=", occupation ?? "")
          .where("wish", "in", wishes);
      const ofTheKind = eb
        .selectFrom("profileWish")
        .select("participantId")
        .where("kindOfWork", "=", kindOfWork ?? "")
        .where("wish", "in", ["wanted", "acceptable"]);
      return eb.or([
        eb("p.id", "in", ofTheJob(["wanted", "acceptable"])),
        eb("p.id", "in", ofTheKind).and("p.id", "not in", ofTheJob(["notForMe"])),
      ]);
    });

/** The other people of the actor's team who said they want or would take this kind of work. Their order says nothing. */
async function peopleOfTheTeam({ db, actor }: Context<StaffActor>, vacancy: Asked) {
  if (!vacancy.kindOfWork || actor.role !== "specialist") return [];
  const rows = await wanting(db, vacancy)
    .select(["p.id", "p.specialistId", "a.name as specialistName"])
    .where("s.teamId", "=", actor.teamId)
    .where("s.id", "!=", actor.staffId)
    .execute();
  return rows
    .map((row) => ({ ...row, key: keyOf(actor, vacancy.id, row.id) }))
    .sort((a, b) => (a.specialistName + a.key < b.specialistName + b.key ? -1 : 1));
}

export async function listUnnamed(
  ctx: Context<StaffActor>,
  vacancy: Asked,
): Promise<UnnamedPerson[]> {
  const people = await peopleOfTheTeam(ctx, vacancy);
  return people.map(({ key, specialistName }) => ({ key, specialistName }));
}

/** Whom a key stands for; for the command that asks, never for a page. */
export async function resolveUnnamed(
  ctx: Context<StaffActor>,
  vacancy: Asked,
  key: string,
): Promise<(UnnamedPerson & { id: string; specialistId: string }) | null> {
  const people = await peopleOfTheTeam(ctx, vacancy);
  return people.find((each) => each.key === key) ?? null;
}

/** People of other teams and areas who want or would take this kind of work, in words: small numbers are not told. */
export async function countElsewhere(
  { db, actor }: Context<StaffActor>,
  vacancy: Asked,
): Promise<string | null> {
  if (!vacancy.kindOfWork) return null;
  const { people } = await wanting(db, vacancy)
    .select((is) => is.fn.countAll<number>().as("people"))
    .where("s.teamId", "!=", actor.teamId)
    .executeTakeFirstOrThrow();
  return countInWords(people);
}

export interface Question {
  id: string;
  vacancyId: string;
  vacancyTitle: string;
  employerName: string;
  words: string;
  askedAt: string;
  answer: string | null;
  answeredAt: string | null;
  fromName: string;
  toName: string;
}
const questions = (db: Db) =>
  db
    .selectFrom("colleagueQuestion as q")
    .innerJoin("vacancy as v", "v.id", "q.vacancyId")
    .innerJoin("employer as e", "e.id", "v.employerId")
    .innerJoin("staff as f", "f.id", "q.fromStaffId")
    .innerJoin("account as fa", "fa.id", "f.accountId")
    .innerJoin("staff as t", "t.id", "q.toStaffId")
    .innerJoin("account as ta", "ta.id", "t.accountId")
    .select(["q.id", "q.vacancyId", "v.title as vacancyTitle", "e.name as employerName"])
    .select(["q.words", "q.askedAt", "q.answer", "q.answeredAt"])
    .select(["fa.name as fromName", "ta.name as toName"]);

/** Questions to me, each about somebody I support and so may name. */
export async function listQuestionsToMe({
  db,
  actor,
}: Context<StaffActor>): Promise<(Question & { aboutId: string; aboutName: string })[]> {
  return questions(db)
    .innerJoin("participant as p", "p.id", "q.participantId")
    .select(["p.id as aboutId", "p.chosenName as aboutName"])
    .where("q.toStaffId", "=", actor.staffId)
    .where("p.specialistId", "=", actor.staffId)
    .orderBy("q.askedAt", "desc")
    .limit(50)
    .execute();
}

/** Questions I asked. Whom they are about stays with the colleague. */
export async function listQuestionsFromMe({ db, actor }: Context<StaffActor>): Promise<Question[]> {
  return questions(db)
    .where("q.fromStaffId", "=", actor.staffId)
    .orderBy("q.askedAt", "desc")
    .limit(50)
    .execute();
}

export async function listQuestionTasks(ctx: Context<StaffActor>): Promise<Task[]> {
  const mine = await listQuestionsToMe(ctx);
  return mine
    .filter((question) => question.answeredAt === null)
    .map((question) => ({
      title: `Answer ${question.fromName} about ${question.aboutName} and ${question.vacancyTitle}`,
      to: `/specialist/questions#question-${question.id}`,
      detail: "Your colleague cannot see who this is.",
      since: question.askedAt,
    }));
}
