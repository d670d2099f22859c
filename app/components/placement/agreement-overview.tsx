import type { ReadAgreement } from "#app/domain/placement-agreement/placement-agreement.queries.server.ts";
import type { PlacementSide } from "#db/tables.ts";
import { ButtonLink } from "../button.tsx";
import { Facts } from "../facts.tsx";
import { type Names, words } from "./agreement.words.ts";
import { signedInWords } from "./agreement-paper.tsx";

const order = ["participant", "employer", "specialist"] as const satisfies readonly PlacementSide[];

/** On a job's own page: who has agreed, and what waits for the reader. */
export function AgreementOverview({
  agreement,
  names,
  today,
}: {
  agreement: ReadAgreement;
  names: Names;
  today: string;
}) {
  const { side, placementId, versions, standing, goesOn } = agreement;
  const newest = versions.at(-1);
  const to = `/${side}/placements/${placementId}/agreement`;
  return (
    <section className="section stack" aria-labelledby="agreement">
      <h2 id="agreement">{words.overview.heading}</h2>
      {newest ? (
        <>
          {goesOn && standing[side].state === "asked" && <p>{words.overview.yours}</p>}
          <Facts
            rows={order.map((each) => {
              const { state, signature } = standing[each];
              const waits =
                state === "notYet" ? words.state.notYet(names.participant) : words.state.asked;
              return {
                term: words.side(each, names),
                detail: signature ? signedInWords(signature, newest.version, today) : waits,
              };
            })}
          />
          <p>
            <a href={to}>{words.overview.open}</a>
          </p>
        </>
      ) : (
        <>
          <p>
            {words.noneTitle}. {words.none[side](names.specialist)}
          </p>
          {side === "specialist" && goesOn && (
            <p className="actions">
              <ButtonLink to={`${to}/edit`} variant="second">
                {words.overview.write}
              </ButtonLink>
            </p>
          )}
        </>
      )}
    </section>
  );
}
