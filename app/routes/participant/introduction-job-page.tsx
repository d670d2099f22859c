import { Banner } from "#app/components/banner.tsx";
import { ButtonLink } from "#app/components/button.tsx";
import { IntroductionJob } from "#app/components/introduction-job.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { keptReasons } from "#app/components/reason-groups.ts";
import { Reasons } from "#app/components/reasons.tsx";
import { firstName } from "#app/domain/account/account.ts";
import type { JobChange } from "#app/domain/introduction/introduction-job-change.queries.server.ts";
import type { IntroductionForParticipant } from "#app/domain/introduction/introduction-participant.queries.server.ts";
import { JobChanged } from "./introduction-job-changed.tsx";
import { DecideOtherwise } from "./introduction-otherwise.tsx";
import { TalkItOver } from "./introduction-talk.tsx";
import { notJustNow, job as words } from "./introductions.words.ts";

/** The first of three short pages: the job, why, and who there would read it. */
export function JobPage({
  introduction,
  rests,
  resting,
  hasRoom,
  change,
}: {
  introduction: IntroductionForParticipant;
  rests: string;
  /** The day "not now" rests until, in words; null when it does not. */
  resting: string | null;
  hasRoom: boolean;
  change: JobChange | null;
}) {
  const { id, job, explanation, readers, specialist } = introduction;
  const here = `/participant/introductions/${id}`;
  const first = firstName(specialist.name);
  return (
    <>
      <PageHead
        title={words.title(job.employerName)}
        lede={words.lede(first)}
        back={{ to: "/participant", label: words.back }}
      >
        <p>{words.step(1)}</p>
        {resting && <p>{words.restingUntil(first, resting)}</p>}
      </PageHead>
      {!hasRoom && (
        <Banner tone="could" title={notJustNow.title}>
          <p>{notJustNow.words(first)}</p>
        </Banner>
      )}
      <div className="with-aside">
        <div>
          {change && <JobChanged change={change} />}
          <section aria-labelledby="job" className="stack">
            <h2 id="job">{job.title}</h2>
            <p className="lede">{words.kind[job.kind]}</p>
            <IntroductionJob job={job} words={words} />
          </section>
          {explanation && (
            <section className="section" aria-labelledby="why">
              <h2 id="why">{words.why(first)}</h2>
              <Reasons
                groups={keptReasons(explanation, "participant")}
                words={words.reasonHeads}
                fitsAsList
                fitsFirst
              />
            </section>
          )}
          <section className="section stack" aria-labelledby="readers">
            <h2 id="readers">{words.readers}</h2>
            {readers.length === 0 ? (
              <p>{words.readersNone}</p>
            ) : (
              <>
                <p>{words.readersLead(job.employerName)}</p>
                <ul className="bullets">
                  {readers.map((reader) => (
                    <li key={reader.memberId}>
                      <strong>{reader.name}</strong>,{" "}
                      {reader.isOwner ? words.isOwner : words.isManager}
                    </li>
                  ))}
                </ul>
                <p>{words.readersAfter}</p>
              </>
            )}
          </section>
          <section className="section beside stack-tight" aria-labelledby="knows">
            <h2 id="knows">{words.knows}</h2>
            <p>{words.knowsWords}</p>
          </section>
          <div className="actions section">
            <ButtonLink to={`${here}/words`}>{words.next}</ButtonLink>
          </div>
          <DecideOtherwise action={`${here}/decide`} specialist={specialist.name} rests={rests} />
        </div>
        <TalkItOver specialist={specialist}>
          <p>{words.talkHint}</p>
          <p>
            <a href={`${here}/changes`}>{words.askAbout(first)}</a>
          </p>
        </TalkItOver>
      </div>
    </>
  );
}
