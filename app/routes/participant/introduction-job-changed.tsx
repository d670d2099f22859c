import { AnswerChanges } from "#app/components/answer-changes.tsx";
import { Banner } from "#app/components/banner.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import type { JobChange } from "#app/domain/introduction/introduction-job-change.queries.server.ts";
import { jobChange as words } from "./introductions.words.ts";

/** Before everything else: what reads differently since they were asked, or since their yes. */
export function JobChanged({
  change,
  takeBack,
}: {
  change: JobChange;
  /** Where their yes can be taken back, if there is one to take back. */
  takeBack?: string;
}) {
  return (
    <div className="stack block read-first">
      <Banner tone="talk" title={words.title}>
        {change.isAfterYes ? words.sinceYes : words.sinceAsked}
      </Banner>
      <AnswerChanges caption={words.title} changes={change.changes} words={words.table} />
      {!change.isAfterYes && <p>{words.reasonsBefore}</p>}
      {takeBack && (
        <p>
          {words.takeBackBefore}
          <a href={takeBack}>{words.takeBack}</a>
          {words.takeBackAfter}
        </p>
      )}
      <ConfirmForm intent="jobChange" label={words.read} hidden={{ versionId: change.versionId }}>
        <p className="soft">{words.notTold}</p>
      </ConfirmForm>
    </div>
  );
}
