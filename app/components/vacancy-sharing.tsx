import { dayInWords } from "#app/domain/calendar/calendar.ts";
import type { PublicationPlan } from "#app/domain/vacancy/vacancy-plan.ts";
import {
  goesLiveOn,
  hadFrom,
  type Shared,
  whoSeesIt,
} from "#app/domain/vacancy/vacancy-sharing.ts";
import { lowerFirst } from "#app/domain/work-environment/work-environment.ts";
import { Banner } from "./banner.tsx";
import { ConfirmForm } from "./confirm-form.tsx";
import { Facts } from "./facts.tsx";

/** Who sees it, and when, as its employer said. `room`: how many introductions, in words. */
export function SharingFacts({
  vacancy,
  room,
  today,
}: {
  vacancy: Shared;
  room: string;
  today: string;
}) {
  const from = hadFrom(vacancy, today);
  const { status, publishOn } = vacancy;
  return (
    <div className="block">
      <Facts
        rows={[
          { term: "Who sees it", detail: whoSeesIt(vacancy, today) },
          { term: "Introductions", detail: room },
          ...(from ? [{ term: "Available", detail: `From ${dayInWords(from, today)}` }] : []),
          ...(status === "draft" && publishOn
            ? [{ term: "Goes live", detail: dayInWords(publishOn, today) }]
            : []),
        ]}
      />
    </div>
  );
}

/** A draft that goes live by itself, until that is taken back; or whose day has come without it. */
export function PlannedDay({ id, plan }: { id: string; plan: PublicationPlan }) {
  const edit = `/employer/vacancies/${id}/edit`;
  if (plan.goesLive !== null)
    return (
      <Banner
        tone={plan.butFirst ? "stop" : "could"}
        title={`It goes live on ${plan.goesLive}, in the morning`}
      >
        {plan.butFirst ? (
          <p>
            As it is now it could not.{" "}
            <a href={`${edit}/${plan.butFirst.step}`}>{plan.butFirst.words}</a> before then.
          </p>
        ) : (
          <p>
            Nobody sees it until then, and you can still change it.{" "}
            <a href={`${edit}/sharing`}>Choose another day</a>
          </p>
        )}
        <ConfirmForm action={`${edit}/check`} intent="keepAsDraft" label="Keep it as a draft" />
      </Banner>
    );
  if (plan.missed === null) return null;
  return (
    <Banner tone="stop" title={`It did not go live on ${plan.missed}`}>
      <p>
        {plan.butFirst && (
          <>
            <a href={`${edit}/${plan.butFirst.step}`}>{plan.butFirst.words}</a> first. Then{" "}
          </>
        )}
        <a href={`${edit}/check`}>{plan.butFirst ? "publish it" : "Publish it"}</a>, or{" "}
        <a href={`${edit}/sharing`}>choose another day</a>.
      </p>
    </Banner>
  );
}

/** The buttons of a draft with nothing against it. The day it was given comes first; at once is always possible. */
export function Publishing({
  vacancy,
  isVerified,
  today,
}: {
  vacancy: Shared;
  isVerified: boolean;
  today: string;
}) {
  const says = <p>{afterPublishing(vacancy, isVerified, today)}</p>;
  const { publishOn } = vacancy;
  if (publishOn === null || publishOn <= today)
    return (
      <ConfirmForm intent="publish" label="Publish this vacancy" variant="first">
        {says}
      </ConfirmForm>
    );
  const isAgreed = goesLiveOn(vacancy) !== null;
  return (
    <div className="stack">
      {!isAgreed && (
        <ConfirmForm
          intent="publishLater"
          label={`Publish it on ${dayInWords(publishOn, today)}`}
          variant="first"
        >
          <p>
            It goes live by itself that morning. Until then nobody sees it, and you can change it or
            take the day back.
          </p>
        </ConfirmForm>
      )}
      <ConfirmForm intent="publish" label="Publish it now">
        <p>Or do not wait for the day.</p>
        {says}
      </ConfirmForm>
    </div>
  );
}

function afterPublishing(vacancy: Shared, isVerified: boolean, today: string): string {
  if (!isVerified) return "It goes live as soon as we have talked to you.";
  const audience = whoSeesIt(vacancy, today);
  return audience === "Everyone"
    ? "It goes on the board at once, and your named person gets it."
    : `Your named person gets it at once. Who sees it: ${lowerFirst(audience)}.`;
}
