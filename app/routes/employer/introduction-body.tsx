import { ContactCard } from "#app/components/contact-card.tsx";
import { Glyph } from "#app/components/glyph.tsx";
import { IntroductionLetter } from "#app/components/introduction-letter.tsx";
import { Pair } from "#app/components/pair.tsx";
import { Timeline } from "#app/components/timeline.tsx";
import { IfOpen } from "#app/components/visit.tsx";
import { AnswerForm, type Answering } from "./introduction-answer-form.tsx";
import {
  NoteForm,
  NotThisTimeForm,
  OfferForm,
  TakeOfferBack,
} from "./introduction-later-forms.tsx";
import { events, Notes, type OpenPage, SoFar } from "./introduction-so-far.tsx";

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
  const { introduction, today, noteId, longer } = page;
  const { nameUsed: name, specialist } = introduction;
  const answering: Answering = {
    name,
    specialist: specialist.name,
    noteId,
    longer,
    result,
  };
  return (
    <div className="with-aside">
      <div>
        <IntroductionLetter letter={introduction.letter} withTitle={false} />
        <p className="small soft section-body">
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
          heading={introduction.answeredAt ? "Who supports you both" : "Ask before you answer"}
          name={specialist.name}
          role={specialist.team}
          phone={specialist.phone}
          hours={specialist.hours}
          cover={
            specialist.away ??
            (specialist.cover && `When ${specialist.name} is away: ${specialist.cover}.`)
          }
        >
          <IfOpen to="/employer/advice/new">
            <p>
              <a href={`/employer/advice/new?introduction=${introduction.id}`}>
                Ask for advice about meeting {name}
              </a>
            </p>
          </IfOpen>
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
            <IfOpen to="/employer/advice/new" instead="ring, and ask how to put it">
              <a href={`/employer/advice/new?introduction=${introductionId}`}>ask how to put it</a>
            </IfOpen>
            .
          </p>
        </div>
      </Pair>
    </section>
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
