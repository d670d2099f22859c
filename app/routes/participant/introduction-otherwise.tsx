import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { firstName } from "#app/domain/account/account.ts";
import { decide, job } from "./introductions.words.ts";

/** The two other answers, each one press, neither smaller than a yes. */
export function DecideOtherwise({
  action,
  specialist,
  rests,
}: {
  action: string;
  specialist: string;
  rests: string;
}) {
  return (
    <section className="section" aria-labelledby="otherwise">
      <h2 id="otherwise">{decide.other}</h2>
      <div className="stack">
        <div className="stack-tight">
          <ConfirmForm intent="notNow" label={job.notNow} action={action} />
          <p>{job.notNowHint(firstName(specialist), rests)}</p>
        </div>
        <div className="stack-tight">
          <ConfirmForm intent="decline" label={job.no} action={action} />
          <p>{job.noHint}</p>
        </div>
      </div>
    </section>
  );
}
