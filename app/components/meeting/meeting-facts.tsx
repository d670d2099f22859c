import { Facts } from "#app/components/facts.tsx";
import { dayInWords, hoursInWords } from "#app/domain/calendar/calendar.ts";
import type { MeetingSeen } from "#app/domain/meeting/meeting.queries.server.ts";
import type { MeetingAdjustments } from "#app/domain/meeting/meeting-adjustments.ts";
import { meetingTimeInWords } from "#app/domain/meeting/meeting-times.ts";
import type { MeetingWords } from "./meeting.words.ts";

/** When, how, where and with whom, as far as it is known. */
export function MeetingFacts({
  meeting,
  words,
  today,
}: {
  meeting: MeetingSeen;
  words: MeetingWords;
  today: string;
}) {
  const { startsAt, minutes, times } = meeting;
  const line = (term: string, detail: string) =>
    detail ? [{ term, detail: <span className="words">{detail}</span> }] : [];
  return (
    <Facts
      rows={[
        ...(startsAt
          ? [{ term: words.when, detail: <b>{meetingTimeInWords(startsAt, minutes, today)}</b> }]
          : [{ term: words.length, detail: hoursInWords(minutes) }]),
        ...(times.length > 0 && !meeting.isTheirTurn
          ? [
              {
                term: words.times,
                detail: times.map((time) => (
                  <div key={time.id}>{meetingTimeInWords(time.startsAt, minutes, today)}</div>
                )),
              },
            ]
          : []),
        { term: words.how, detail: words.kinds[meeting.kind] },
        ...line(words.where, meeting.place),
        ...(meeting.videoUrl
          ? [
              {
                term: words.video,
                detail: (
                  <a href={meeting.videoUrl} rel="noopener noreferrer nofollow">
                    {meeting.videoUrl}
                  </a>
                ),
              },
            ]
          : []),
        ...line(words.people, meeting.people),
        ...line(words.note, meeting.note),
        ...(meeting.questionsDueOn && meeting.startsAt
          ? [
              {
                term: words.questionsDue(dayInWords(meeting.questionsDueOn, today)),
                detail: meeting.questionsSentAt ? words.questionsThere : "–",
              },
            ]
          : []),
      ]}
    />
  );
}

/** What the person shared that bears on meeting, shown to both. */
export function WhatHelps({
  adjustments,
  words,
}: {
  adjustments: MeetingAdjustments;
  words: MeetingWords;
}) {
  if (adjustments.lines.length === 0) return null;
  return (
    <section className="beside stack-tight" aria-labelledby="meeting-helps">
      <h2 id="meeting-helps">{words.helps}</h2>
      <ul className="bullets">
        {adjustments.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="small soft">{words.helpsLead}</p>
    </section>
  );
}
