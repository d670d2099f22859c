import { Button, ButtonLink } from "#app/components/button.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { placesLeft } from "#app/domain/vacancy/vacancy-places.ts";
import type { VacancyPage } from "./vacancy.server.ts";

/** What its employer can do with a vacancy, one press each. */
export function VacancyActs({ page }: { page: VacancyPage }) {
  const { vacancy, may } = page;
  const here = `/employer/vacancies/${vacancy.id}`;
  return (
    <div className="stack no-print">
      <h2>What you can do</h2>
      {page.isPublic && (
        <p>
          <a href={`/vacancies/${vacancy.id}`}>See it as everyone does</a>
        </p>
      )}
      <p>
        <a href={`/employer/advice/new?vacancy=${vacancy.id}`}>Ask for advice about this job</a>
      </p>
      <p>
        <a href={`${here}/copy`}>Copy it</a>
      </p>
      {page.madeFrom && (
        <p>
          <a href={`${here}/source`}>See what we took from {page.madeFrom}</a>
        </p>
      )}
      {vacancy.publishedAt !== null && (
        <p>
          <a href={`${here}/statistics`}>See how it is doing, in figures</a>
        </p>
      )}
      {page.hasVersions && (
        <p>
          <a href={`${here}/versions`}>See what was changed, and when</a>
        </p>
      )}
      {may.includes("extend") && <Longer page={page} />}
      {may.includes("fillPlace") && vacancy.places > 1 && placesLeft(vacancy) > 0 && (
        <Places page={page} />
      )}
      {may.includes("pause") && (
        <ConfirmForm intent="pause" label="Pause it">
          <p className="soft">Not now? It leaves the board until you open it again.</p>
        </ConfirmForm>
      )}
      {may.includes("resume") && !page.paused && (
        <ConfirmForm intent="resume" label="Open it again">
          <p className="soft">Ready again? It goes back on the board.</p>
        </ConfirmForm>
      )}
      {may.includes("close") && vacancy.status === "draft" ? (
        <ConfirmForm intent="close" label="Close it">
          <p className="soft">Not going ahead? It ends here. Nobody has seen it.</p>
        </ConfirmForm>
      ) : (
        may.includes("close") && (
          <div className="stack-tight">
            <p className="soft">
              Found somebody, or no longer hiring? It ends here, and open introductions end with a
              kind message.
            </p>
            <p>
              <ButtonLink to={`${here}/end`} variant="second">
                End it
              </ButtonLink>
            </p>
          </div>
        )
      )}
      {may.includes("relist") && (
        <div className="stack-tight">
          <p className="soft">
            Hiring for it again? You get a new vacancy with the same answers. This one stays as it
            was.
          </p>
          <p>
            <ButtonLink to={`${here}/relist`}>List it again</ButtonLink>
          </p>
        </div>
      )}
    </div>
  );
}

function Longer({ page: { vacancy, longer, closedOn } }: { page: VacancyPage }) {
  const isOpenUntil = vacancy.closesOn !== null && closedOn === null;
  return (
    <form method="post" className="stack-tight">
      <input type="hidden" name="intent" value="extend" />
      <p className="soft">
        {closedOn
          ? "Open it for longer:"
          : vacancy.closesOn
            ? "Keep it open for longer:"
            : "It has no closing date. Give it one:"}
      </p>
      <div className="actions">
        {longer.map(({ weeks, until, words }) => (
          <Button key={until} variant="second" name="until" value={until}>
            {weeks} {isOpenUntil ? "more weeks" : "weeks"}, until {words}
          </Button>
        ))}
      </div>
      <p>
        <a href={`/employer/vacancies/${vacancy.id}/extend`}>Choose another day</a>
      </p>
    </form>
  );
}

/** With the number that was read: pressing twice fills one. */
function Places({ page: { vacancy, places } }: { page: VacancyPage }) {
  const hidden = { filled: String(vacancy.placesFilled) };
  return (
    <div className="stack-tight">
      <h3>Places</h3>
      <p>
        <strong>{places}</strong>
      </p>
      <ConfirmForm intent="fillPlace" label="One place is filled" hidden={hidden}>
        <p className="soft">
          Somebody who starts through us is counted by itself, on their first day. Press this for
          anybody else.
          {placesLeft(vacancy) === 1 && " It is the last place: the job is filled with it."}
        </p>
      </ConfirmForm>
      {vacancy.placesFilled > 0 && (
        <ConfirmForm
          intent="freePlace"
          label="One place is free again"
          variant="quiet"
          hidden={hidden}
        />
      )}
    </div>
  );
}
