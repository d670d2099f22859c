import { data, redirect } from "@remix-run/node";
import { dateOf } from "#app/domain/calendar/calendar.ts";
import type { Context } from "#app/domain/context.ts";
import { claimInWords } from "#app/domain/guarded-words/grounds.ts";
import {
  askLonger,
  expressInterest,
  notThisTime,
} from "#app/domain/introduction/introduction-answer.commands.server.ts";
import {
  answerSchema,
  noteSchema,
  notThisTimeSchema,
  offerSchema,
  unpaidOfferSchema,
} from "#app/domain/introduction/introduction-answer.form.ts";
import { jobFacts } from "#app/domain/introduction/introduction-job.queries.server.ts";
import { sendNote } from "#app/domain/introduction/introduction-note.commands.server.ts";
import type { NoteAnswer } from "#app/domain/introduction/introduction-note.ts";
import {
  makeOffer,
  withdrawOffer,
} from "#app/domain/introduction/introduction-offer.commands.server.ts";
import { checkPay, isPaidKind } from "#app/domain/minimum-wage/minimum-wage.ts";
import type { EmployerActor } from "#app/domain/policy.ts";
import { parseForm } from "#app/server/form.server.ts";
import { longerDays } from "./introduction-dates.server.ts";

type Employer = Context<EmployerActor>;
interface Asked {
  request: Request;
  body: FormData;
  ctx: Employer;
  id: string;
}

const done = (id: string, what: string) => redirect(`/employer/introductions/${id}?done=${what}`);

/** What stopped words look like on the page: why, what may be asked, and everything that was typed. */
function stoppedOr(
  answer: NoteAnswer,
  refuse: (fields: Record<string, string[]>) => ReturnType<typeof data>,
  field: string,
  finished: () => Response,
) {
  if (answer.outcome !== "stopped") return finished();
  const reply = refuse({ [field]: [answer.reason] });
  return data({ ...(reply.data as object), stopped: answer }, { status: 400 });
}

const field = { participant: "toParticipant", specialist: "toSpecialist", employer: "" } as const;

export async function answer(
  { request, body, ctx, id }: Asked,
  answerBy: string | null,
  longerUntil: string | null,
) {
  const form = await parseForm(request, answerSchema, { form: body });
  if (!form.ok) return form.response;
  const typed = form.value;
  if (typed.answer === "meet") {
    await expressInterest(ctx, id);
    // Times are suggested on the page that the answer leads to, now or later.
    return redirect(`/employer/introductions/${id}/meeting?done=interested`);
  }
  if (typed.answer === "question") {
    const sent = await sendNote(ctx, {
      id: typed.noteId,
      introductionId: id,
      to: typed.to ?? "specialist",
      words: typed.question ?? "",
      insist: typed.insist,
      claim: claimInWords(typed.ground, typed.claim),
    });
    return stoppedOr(sent, form.refuse, "question", () =>
      done(id, sent.outcome === "held" ? "held" : "note"),
    );
  }
  if (typed.answer === "longer") {
    const days = longerDays(answerBy, longerUntil);
    if (!typed.until || !days.includes(typed.until))
      return form.refuse({ until: ["Choose one of the days on the list."] });
    await askLonger(ctx, { id, until: typed.until });
    return done(id, "longer");
  }
  const sent = await notThisTime(ctx, {
    id,
    reason: typed.reason ?? "other",
    toParticipant: typed.toParticipant ?? "",
    toSpecialist: typed.toSpecialist ?? "",
    insist: typed.insist,
    claim: claimInWords(typed.ground, typed.claim),
  });
  const where = sent.outcome === "stopped" ? field[sent.to] : "";
  return stoppedOr(sent, form.refuse, where, () => done(id, "notThisTime"));
}

export async function note({ request, body, ctx, id }: Asked) {
  const form = await parseForm(request, noteSchema, { form: body });
  if (!form.ok) return form.response;
  const { noteId, to, question, insist, ground, claim } = form.value;
  const sent = await sendNote(ctx, {
    id: noteId,
    introductionId: id,
    to,
    words: question,
    insist,
    claim: claimInWords(ground, claim),
  });
  return stoppedOr(sent, form.refuse, "question", () =>
    done(id, sent.outcome === "held" ? "held" : "note"),
  );
}

export async function notNow({ request, body, ctx, id }: Asked) {
  const form = await parseForm(request, notThisTimeSchema, { form: body });
  if (!form.ok) return form.response;
  const { reason, toParticipant, toSpecialist, insist, ground, claim } = form.value;
  const sent = await notThisTime(ctx, {
    id,
    reason,
    toParticipant: toParticipant ?? "",
    toSpecialist: toSpecialist ?? "",
    insist,
    claim: claimInWords(ground, claim),
  });
  const where = sent.outcome === "stopped" ? field[sent.to] : "";
  return stoppedOr(sent, form.refuse, where, () => done(id, "notThisTime"));
}

export async function offer({ request, body, ctx, id }: Asked, vacancyId: string) {
  const { kind } = await jobFacts(ctx.db, vacancyId);
  const paid = isPaidKind(kind);
  const form = await parseForm(request, paid ? offerSchema : unpaidOfferSchema, { form: body });
  if (!form.ok) return form.response;
  const { startsOn, hours: minutesPerWeek, managerName, words } = form.value;
  const typed = form.value as { pay?: number; payPeriod?: "hour" | "week" | "month" | "year" };
  const [payPence, payPeriod] = [typed.pay ?? 0, typed.payPeriod ?? "hour"];
  const problems: Record<string, string[]> = {};
  if (startsOn < dateOf(ctx.now)) problems.startsOn = ["Give a first day that is not in the past."];
  if (paid) {
    const pay = checkPay({
      minPence: payPence,
      maxPence: payPence,
      period: payPeriod,
      minutesPerWeek,
      kind,
      onDate: startsOn,
    });
    if (pay.verdict === "belowEveryRate") problems.pay = [pay.sentence];
  }
  if (Object.keys(problems).length > 0) return form.refuse(problems);
  await makeOffer(ctx, {
    id,
    startsOn,
    minutesPerWeek,
    payPence,
    payPeriod,
    words: words ?? "",
    managerName,
  });
  return done(id, "offer");
}

export async function takeOfferBack({ ctx, id }: Asked) {
  await withdrawOffer(ctx, id);
  return done(id, "withdrawOffer");
}
