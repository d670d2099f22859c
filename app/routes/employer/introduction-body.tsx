import { Link } from "@remix-run/react";
import { ContactCard } from "#app/components/contact-card.tsx";
import { Facts } from "#app/components/facts.tsx";
import { Glyph } from "#app/components/glyph.tsx";
import { IntroductionLetter } from "#app/components/introduction-letter.tsx";
import { Pair } from "#app/components/pair.tsx";
import { Thread } from "#app/components/thread.tsx";
import { Timeline, type TimelineEvent } from "#app/components/timeline.tsx";
import {
  dayInWords,
  hoursInWords,
  instantInWords,
  payInWords,
} from "#app/domain/calendar/calendar.ts";
import { meetingKindWords } from "#app/domain/introduction/introduction.words.ts";
import type { OpenIntroduction } from "#app/domain/introduction/introduction-employer.queries.server.ts";
import {
  AnswerForm,
  type Answering,
  MeetingForm,
  NoteForm,
  NotThisTimeForm,
  OfferForm,
  TakeOfferBack,
} from "./introduction-forms.tsx";

interface OpenPage {
  introduction: Omit<OpenIntroduction, "longerUntil">;
  today: string;
  paid: boolean;
  beforeOffer: boolean;
  placementId: string | null;
  meetingId: string;
  noteId: string;
  longer: { value: string; label: string }[];
}

export function IntroductionBody({
  page,
  sentWords,
  approvedWords,
  result,
}: {
  page: OpenPage;
  sentWords: string;
  approvedWords: string;
  result: unknown;
}) {
  const { introduction, today, meetingId, noteId, longer } = page;
  const { nameUsed: name, specialist } = introduction;
  const answering: Answering = {
    name,
    specialist: specialist.name,
    meetingId,
    noteId,
    longer,
    result,
  };
  return (
    <div className="with-aside">
      <div>
        <IntroductionLetter letter={introduction.letter} withTitle={false} />
        <p className="small soft">
          {name} chose what to share here. What helps is enough; please do not ask for the reason
          behind it.
        </p>
        {page.beforeOffer && <WhenYouMeet introductionId={introduction.id} />}
        <SoFar page={page} />
        <Steps page={page} answering={answering} />
        <Notes introduction={introduction} today={today} />
        {introduction.may.includes("sendNote") && !introduction.may.includes("expressInterest") && (
          <section className="section" aria-labelledby="write">
            <h2 id="write">
              Write to {name} or {specialist.name}
            </h2>
            <NoteForm answering={answering} />
          </section>
        )}
        {introduction.may.includes("notThisTime") &&
          !introduction.may.includes("expressInterest") && (
            <NotThisTimeForm answering={answering} />
          )}
      </div>
      <aside className="aside">
        <ContactCard
          heading={page.beforeOffer ? "Ask before you answer" : "Who supports you both"}
          name={specialist.name}
          role={specialist.team}
          phone={specialist.phone}
          hours={specialist.hours}
          cover={specialist.cover && `When ${specialist.name} is away: ${specialist.cover}.`}
        >
          <p>
            <Link to={`/employer/advice/new?introduction=${introduction.id}`}>
              Ask for advice about meeting {name}
            </Link>
          </p>
        </ContactCard>
        <section className="stack no-print" aria-labelledby="so-far">
          <h2 id="so-far">So far</h2>
          <Timeline events={events(introduction, today, sentWords, approvedWords)} />
        </section>
        <p className="small soft">
          If {name} takes this back, it disappears from here and your emails will say so. Please do
          not copy it elsewhere.
        </p>
      </aside>
    </div>
  );
}

function events(
  introduction: OpenPage["introduction"],
  today: string,
  sent: string,
  approved: string,
): TimelineEvent[] {
  const { nameUsed, approvedAt, sentAt, answeredAt, answerBy } = introduction;
  return [
    {
      title: `${nameUsed} agreed to these words`,
      when: approved,
      at: approvedAt,
      by: "participant",
      state: "past",
    },
    { title: "Sent to you", when: sent, at: sentAt, by: "team", state: "past" },
    answeredAt
      ? {
          title: "You answered",
          when: instantInWords(answeredAt, today),
          at: answeredAt,
          by: "employer",
          state: "past",
        }
      : {
          title: "Your answer",
          when: answerBy ? `by ${dayInWords(answerBy, today)}` : undefined,
          by: "employer",
          state: "due",
        },
  ];
}

function WhenYouMeet({ introductionId }: { introductionId: string }) {
  return (
    <section className="section" aria-labelledby="meet-well">
      <h2 id="meet-well">When you meet</h2>
      <Pair>
        <div className="stack">
          <h3 className="with-glyph">
            <Glyph name="tick" /> Good to ask
          </h3>
          <ul className="bullets">
            <li>“Which of these tasks would you like to show us?”</li>
            <li>“How do you like to be shown something new?”</li>
            <li>“Is there anything we can change so that you can show us your best?”</li>
          </ul>
        </div>
        <div className="stack">
          <h3 className="with-glyph">
            <Glyph name="shut" /> Leave out until you have made an offer
          </h3>
          <ul className="bullets">
            <li>Health, medicine, or time off sick</li>
            <li>“Why do you need that?”</li>
          </ul>
          <p className="small">
            The Equality Act, section 60. If something worries you,{" "}
            <Link to={`/employer/advice/new?introduction=${introductionId}`}>
              ask how to put it
            </Link>
            .
          </p>
        </div>
      </Pair>
    </section>
  );
}

function SoFar({ page: { introduction, today, placementId } }: { page: OpenPage }) {
  const { meeting, offer, status } = introduction;
  return (
    <>
      {meeting && (
        <section className="section" aria-labelledby="meeting">
          <h2 id="meeting">{meeting.agreedAt ? "When you meet: agreed" : "Times you suggested"}</h2>
          <div className="block">
            <Facts
              rows={[
                { term: "How", detail: meetingKindWords(meeting.kind) },
                { term: "Times", detail: meeting.times },
                ...(meeting.place ? [{ term: "Where", detail: meeting.place }] : []),
                {
                  term: "Agreed",
                  detail: meeting.agreedWords ?? "Not yet. You hear from us when a time is agreed.",
                },
              ]}
            />
          </div>
        </section>
      )}
      {offer && (
        <section className="section" aria-labelledby="offered">
          <h2 id="offered">
            {status === "offered" ? "Your offer, waiting for an answer" : "Your offer"}
          </h2>
          <div className="block">
            <Facts
              rows={[
                { term: "First day", detail: dayInWords(offer.startsOn, today) },
                { term: "Hours", detail: `${hoursInWords(offer.minutesPerWeek)} a week` },
                {
                  term: "Pay",
                  detail:
                    offer.payPence === 0
                      ? "Not paid"
                      : payInWords(offer.payPence, offer.payPence, offer.payPeriod),
                },
                { term: "Manager", detail: offer.managerName },
                ...(offer.words ? [{ term: "Your words", detail: offer.words }] : []),
              ]}
            />
          </div>
        </section>
      )}
      {placementId && (
        <p className="section">
          <Link className="btn" to={`/employer/placements/${placementId}`}>
            {status === "offerAccepted"
              ? "Prepare and record the start"
              : "See the job they do with you"}
          </Link>
        </p>
      )}
    </>
  );
}

function Steps({ page, answering }: { page: OpenPage; answering: Answering }) {
  const { introduction, paid } = page;
  const { may, nameUsed: name } = introduction;
  if (may.includes("expressInterest"))
    return (
      <div className="section">
        <AnswerForm answering={answering} />
      </div>
    );
  return (
    <>
      {may.includes("proposeMeeting") && (
        <section className="section" aria-labelledby="times">
          <h2 id="times">
            {introduction.meeting ? "Suggest other times" : `Suggest when to meet ${name}`}
          </h2>
          <MeetingForm answering={answering} again={introduction.meeting !== null} />
        </section>
      )}
      {may.includes("makeOffer") && (
        <section className="section" aria-labelledby="make-offer">
          <h2 id="make-offer">{paid ? `Offer ${name} the job` : `Offer ${name} the place`}</h2>
          <OfferForm answering={answering} paid={paid} />
        </section>
      )}
      {may.includes("withdrawOffer") && <TakeOfferBack name={name} />}
    </>
  );
}

const sides = { employer: "work", specialist: "team", participant: "person" } as const;

function Notes({
  introduction: { notes, nameUsed, specialist },
  today,
}: {
  introduction: OpenPage["introduction"];
  today: string;
}) {
  if (notes.length === 0) return null;
  const whom = (to: string) =>
    to === "participant" ? nameUsed : to === "specialist" ? specialist.name : "you";
  return (
    <section className="section" aria-labelledby="notes">
      <h2 id="notes">What was written</h2>
      <Thread
        messages={notes.map((note) => ({
          id: note.id,
          author: note.from === "participant" ? nameUsed : note.author || specialist.name,
          role: `to ${whom(note.to)}`,
          side: sides[note.from],
          at: note.sentAt,
          when: instantInWords(note.sentAt, today),
          words: note.words,
          note: note.held
            ? `Went to ${specialist.name} alone, who decides what to pass on.`
            : undefined,
        }))}
      />
    </section>
  );
}
