import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import type {
  ReadAgreement,
  ReadSignature,
  ReadVersion,
} from "#app/domain/placement-agreement/placement-agreement.queries.server.ts";
import type { PlacementSide } from "#db/tables.ts";
import { type Fact, Facts } from "../facts.tsx";
import { type Names, words } from "./agreement.words.ts";
import { linesOf, termInWords } from "./agreement-terms.ts";

const dial = (phone: string) => phone.replace(/[^\d+]/g, "");

/** The agreement itself, the same words for all three: what is printed. */
export function AgreementPaper({
  agreement,
  version,
  names,
  today,
}: {
  agreement: ReadAgreement;
  version: ReadVersion;
  names: Names;
  today: string;
}) {
  const isNewest = version === agreement.versions.at(-1);
  return (
    <article className="block paper" aria-labelledby="paper">
      <header className="stack-tight">
        <h2 id="paper">{words.paper(names.participant, names.employer)}</h2>
        <p className="soft">
          {words.version(version.version, dayInWords(dateOf(version.writtenAt), today))}
        </p>
      </header>
      <Facts rows={factsOf(version)} />
      <section className="stack-tight">
        <h3>{words.parts.adjustments}</h3>
        <Lines text={termInWords(version, "adjustments") ?? ""} />
      </section>
      <section className="stack-tight">
        <h3>{words.firstWeeks}</h3>
        <div className="paper-does">
          <Does name={names.employer} text={version.employerDoes} />
          <Does name={names.specialist} text={version.specialistDoes} />
          <Does name={names.participant} text={version.participantDoes} />
        </div>
      </section>
      <section className="stack-tight">
        <h3>{words.mayKnow(names)}</h3>
        <MayKnow agreement={agreement} version={version} names={names} isNewest={isNewest} />
      </section>
      {isNewest && <Signatures agreement={agreement} names={names} today={today} />}
    </article>
  );
}

function factsOf(version: ReadVersion): Fact[] {
  const row = (part: Parameters<typeof termInWords>[1]): Fact => ({
    term: words.parts[part],
    detail: termInWords(version, part),
  });
  return [
    row("job"),
    { term: words.parts.tasks, detail: <Lines text={version.tasks} /> },
    row("hours"),
    row("pay"),
    row("pattern"),
    row("place"),
    row("start"),
    {
      term: words.parts.manager,
      detail: <Reach name={version.managerName} phone={version.managerPhone} />,
    },
    row("buddy"),
    {
      term: words.parts.specialist,
      detail: <Reach name={version.specialistName} phone={version.specialistPhone} />,
    },
  ];
}

/** A number alone can be rung; one with more words beside it is only said. */
function Reach({ name, phone }: { name: string; phone: string }) {
  if (phone === "") return name;
  const isNumber = /^[+\d\s()-]+$/.test(phone);
  return (
    <>
      {name}, {isNumber ? <a href={`tel:${dial(phone)}`}>{phone}</a> : phone}
    </>
  );
}

export function Lines({ text }: { text: string }) {
  const lines = linesOf(text);
  if (lines.length < 2) return <p>{lines[0]}</p>;
  return (
    <ul className="bullets">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Does({ name, text }: { name: string; text: string }) {
  return (
    <div className="stack-tight">
      <h4>{words.does(name)}</h4>
      <Lines text={text} />
    </div>
  );
}

function MayKnow({
  agreement,
  version,
  names,
  isNewest,
}: {
  agreement: ReadAgreement;
  version: ReadVersion;
  names: Names;
  isNewest: boolean;
}) {
  if (version.employerMayKnow === null)
    return (
      <p>{isNewest ? words.mayKnowNot.takenBack(names.participant) : words.mayKnowNot.older}</p>
    );
  return (
    <>
      <Lines text={version.employerMayKnow} />
      <p className="soft">{words.onlyThis(names.participant)}</p>
      {agreement.isTakenBack && agreement.side !== "employer" && isNewest && (
        <p className="soft no-print">{words.mayKnowNot.noLonger(names.employer)}</p>
      )}
    </>
  );
}

const order = ["participant", "employer", "specialist"] as const satisfies readonly PlacementSide[];

function Signatures({
  agreement,
  names,
  today,
}: {
  agreement: ReadAgreement;
  names: Names;
  today: string;
}) {
  const newest = agreement.versions.at(-1)?.version ?? 0;
  return (
    <section className="stack-tight">
      <h3>{words.who}</h3>
      <dl className="facts paper-names">
        {order.map((side) => {
          const { state, signature } = agreement.standing[side];
          return (
            <div key={side}>
              <dt>{words.side(side, names)}</dt>
              <dd>
                {signature ? (
                  <>
                    {signedInWords(signature, newest, today)}
                    {signature.saidWords && (
                      <span className="no-print"> “{signature.saidWords}”</span>
                    )}
                  </>
                ) : (
                  <>
                    <span className="no-print">
                      {state === "notYet"
                        ? words.state.notYet(names.participant)
                        : words.state.asked}
                    </span>
                    <span className="paper-line">{words.nameAndDay}</span>
                  </>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

export function signedInWords(signature: ReadSignature, newest: number, today: string): string {
  const { name, on, saidHow, version } = signature;
  const day = dayInWords(on, today);
  const said = saidHow ? words.state.said(name, saidHow, day) : words.state.agreed(name, day);
  return version === newest ? said : `${said}, ${words.state.stands(version)}`;
}
