import { redirect } from "@remix-run/node";
import { dateOf } from "#app/domain/calendar/calendar.ts";
import { NotFound } from "#app/domain/errors.ts";
import type { NoteAnswer } from "#app/domain/introduction/introduction-note.ts";
import {
  askForTimes,
  suggestMeeting,
  suggestTimes,
} from "#app/domain/meeting/meeting.commands.server.ts";
import {
  chooseForm,
  howItWentForm,
  pressedForm,
  suggestForm,
  timesForm,
} from "#app/domain/meeting/meeting.form.ts";
import { findMeetings } from "#app/domain/meeting/meeting.queries.server.ts";
import {
  cancelMeeting,
  chooseTime,
  keepTime,
  markQuestionsSent,
  sayHowItWent,
} from "#app/domain/meeting/meeting-answer.commands.server.ts";
import { published } from "#app/domain/meeting/meeting-calendar.ts";
import { type CalendarReader, calendarEvent } from "#app/domain/meeting/meeting-event.ts";
import { findMeetingRow, whoseIs } from "#app/domain/meeting/meeting-of.queries.server.ts";
import type { About, MeetingContext } from "#app/domain/meeting/meeting-scope.server.ts";
import { parseForm, readForm } from "./form.server.ts";

/** What the page of the meetings about one introduction or job shows to one side. @throws NotFound */
export async function readMeetingPage(ctx: MeetingContext, about: About, request: Request) {
  return {
    meetings: await findMeetings(ctx, about),
    employerName: await employerNameOf(ctx, about),
    today: dateOf(ctx.now),
    meetingId: ctx.newId(),
    done: new URL(request.url).searchParams.get("done"),
  };
}
export type MeetingPageData = Awaited<ReturnType<typeof readMeetingPage>>;

async function employerNameOf(ctx: MeetingContext, about: About): Promise<string> {
  const which =
    "introductionId" in about
      ? { introductionId: about.introductionId, placementId: null }
      : { introductionId: null, placementId: about.placementId };
  return (await whoseIs(ctx.db, which)).employerName;
}

/** The forms of that page, the same for each side. `page` is where it goes back to. */
export async function answerMeetingForm(
  request: Request,
  ctx: MeetingContext,
  about: About,
  page: string,
) {
  // Before the form is read: what may not be seen is not found, whatever was typed.
  await findMeetings(ctx, about);
  const form = await readForm(request);
  const done = (what: string) => redirect(`${page}?done=${what}`);
  switch (form.get("intent")) {
    case "suggest":
    case "ask": {
      const typed = await parseForm(request, suggestForm, { form });
      if (!typed.ok) return typed.response;
      const { place, videoUrl, people, note, ...rest } = typed.value;
      const sent = await suggestMeeting(ctx, about, {
        ...rest,
        place: place ?? "",
        videoUrl: videoUrl ?? "",
        people: people ?? "",
        note: note ?? "",
      });
      const stopped = stoppedWords(sent);
      return stopped ? typed.refuse({ note: stopped }) : done(rest.intent);
    }
    case "times": {
      const typed = await parseForm(request, timesForm, { form });
      if (!typed.ok) return typed.response;
      // How long it takes was said when it was suggested.
      const { current } = await findMeetings(ctx, about);
      await suggestTimes(ctx, about, { ...typed.value, minutes: current?.minutes ?? 30 });
      return done("times");
    }
    case "choose": {
      const typed = await parseForm(request, chooseForm, { form });
      if (!typed.ok) return typed.response;
      await chooseTime(ctx, about, typed.value);
      return done("choose");
    }
    case "howItWent": {
      const typed = await parseForm(request, howItWentForm, { form });
      if (!typed.ok) return typed.response;
      await sayHowItWent(ctx, about, { ...typed.value, next: typed.value.next ?? null });
      return done(nextPage(typed.value.next));
    }
    default: {
      const typed = await parseForm(request, pressedForm, { form });
      if (!typed.ok) return typed.response;
      await press[typed.value.intent](ctx, about, typed.value);
      return done(typed.value.intent);
    }
  }
}

const press = {
  askForTimes,
  keep: keepTime,
  cancel: cancelMeeting,
  questionsSent: markQuestionsSent,
};

const nextPage = (next: string | undefined) =>
  next === "another" || next === "offer" || next === "notThisTime" ? next : "howItWent";

/** Equality Act 2010 section 60: why the words stopped, and what may be asked instead. */
const stoppedWords = (answer: NoteAnswer): string[] | null =>
  answer.outcome === "stopped"
    ? [answer.reason, `You can always ask: “${answer.safeQuestion}”`]
    : null;

/** The agreed meeting as a file, for whoever takes it into a calendar by hand. */
export async function meetingFile(
  ctx: MeetingContext,
  about: About,
  { reader, page }: { reader: CalendarReader; page: string },
): Promise<Response> {
  const { current } = await findMeetings(ctx, about);
  const meeting = current?.startsAt ? await findMeetingRow(ctx.db, current.id) : undefined;
  if (!meeting) throw new NotFound();
  const { employerName } = await whoseIs(ctx.db, meeting);
  const event = calendarEvent(meeting, { reader, employerName, page, now: ctx.now });
  return calendarResponse(published("Alongside", [event]), "meeting.ics");
}

/** For one person alone, so no cache between keeps it. */
export const calendarResponse = (text: string, name: string): Response =>
  new Response(text, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "private, no-cache",
    },
  });
