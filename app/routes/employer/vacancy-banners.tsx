import { Banner } from "#app/components/banner.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { PlannedDay } from "#app/components/vacancy-sharing.tsx";
import { readHold } from "#app/domain/vacancy/vacancy-hold.ts";
import type { VacancyPage } from "./vacancy.server.ts";

/** What waits for the employer, or keeps a vacancy from being had, above everything else on its page. */
export function VacancyBanners({ page }: { page: VacancyPage }) {
  const { vacancy } = page;
  const here = `/employer/vacancies/${vacancy.id}`;
  const hold = vacancy.status === "paused" && !page.paused ? readHold(vacancy.pausedReason) : null;
  const waiting = page.proposals.find(({ status }) => status === "sent");
  return (
    <>
      {page.isAsked && (
        <Banner tone="could" title="Is this job still open?">
          <p>
            It is a while since we heard from you about it. If we hear nothing
            {page.pausesOn ? ` by ${page.pausesOn}` : ""}, it leaves the board.
          </p>
          <ConfirmForm intent="stillOpen" label="Yes, still open" variant="first" />
          <p>
            <a href={`${here}/end`}>It is filled, or closed</a>
          </p>
        </Banner>
      )}
      {page.paused && (
        <Banner tone="could" title={page.paused}>
          <p>Nothing is lost, and introductions go on.</p>
          <ConfirmForm
            intent="stillOpen"
            label="Yes, still open: put it back on the board"
            variant="first"
          />
          <p>
            <a href={`${here}/end`}>It is filled, or closed</a>
          </p>
        </Banner>
      )}
      {page.closedOn && (
        <Banner tone="could" title={`It closed on ${page.closedOn}`}>
          <p>
            Nobody new finds it. Introductions you have go on.{" "}
            <a href={`${here}/extend`}>Open it for longer</a>, or{" "}
            <a href={`${here}/end`}>say how it ended</a>.
          </p>
        </Banner>
      )}
      {page.isFullyPlaced && (
        <Banner
          tone="could"
          title={vacancy.places === 1 ? "The place is taken" : "All the places are taken"}
        >
          <p>
            <a href={`${here}/end`}>Mark it as filled</a>, or leave it open if you would take
            somebody else too.
          </p>
        </Banner>
      )}
      {page.needsConfirming && vacancy.status === "draft" && (
        <Banner tone="could" title="Your specialist wrote this down. Is it right?">
          <p>Nobody sees it until you publish it. Change what you like.</p>
          <ConfirmForm intent="confirm" label="Say that this is right" />
        </Banner>
      )}
      {waiting && (
        <Banner tone="could" title="There is a proposal about this job">
          <p>
            <a href={`${here}/proposals/${waiting.id}`}>See what could change, and answer</a>.
            Nothing changes until you do.
          </p>
        </Banner>
      )}
      {hold?.step && (
        <Banner tone="stop" title={hold.title}>
          <p>
            <a href={`${here}/edit/${hold.step}`}>{hold.mend}</a>, then open it again.
          </p>
        </Banner>
      )}
      <PlannedDay id={vacancy.id} plan={page.plan} />
      {vacancy.status === "draft" && page.missing.length > 0 && (
        <Banner tone="could" title="Before it can go live">
          <ul className="bullets">
            {page.missing.map((gap) => (
              <li key={gap.words}>
                <a href={`${here}/edit/${gap.step}`}>{gap.words}</a>
              </li>
            ))}
          </ul>
        </Banner>
      )}
    </>
  );
}
