import { AnswerChanges } from "#app/components/answer-changes.tsx";
import { Banner } from "#app/components/banner.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import type { JobChange } from "#app/domain/introduction/introduction-job-change.queries.server.ts";

/** What reads differently since the person was asked, or since their yes, for whoever talks it over with them. */
export function JobChanged({ change, name }: { change: JobChange; name: string }) {
  return (
    <div className="stack block read-first">
      <Banner
        tone="talk"
        title={`The job has changed since ${name} ${change.isAfterYes ? "said yes" : "was asked"}`}
      >
        {change.isAfterYes
          ? `Their yes stands until they take it back. ${name} reads this on their page too.`
          : `${name} reads this on their page too, before they decide.`}
      </Banner>
      <AnswerChanges caption="How the job has changed" changes={change.changes} />
      <ConfirmForm
        intent="jobChange"
        label="We have talked it over"
        hidden={{ versionId: change.versionId }}
      >
        <p className="soft">The employer learns nothing of it.</p>
      </ConfirmForm>
    </div>
  );
}
