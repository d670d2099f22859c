import {
  costInWords,
  findAdjustment,
  fundersInWords,
  leadInWords,
} from "#app/domain/adjustment/adjustment.ts";
import { Button } from "./button.tsx";
import { FoldTable } from "./fold-table.tsx";

/** Ideas from the library, never an entitlement: what, cost, who can pay, how soon. */
export function SuggestionTable({
  suggestions,
  plansAt,
}: {
  /** Where a press puts an idea on the plan; left out where there is no plan to put it on. */
  plansAt?: string;
  suggestions: { id: string; adjustmentId: string | null; ownWords: string; note: string }[];
}) {
  return (
    <FoldTable
      caption="Suggested adjustments with cost, who can pay and how soon"
      captionStyle="hidden"
      columns={[
        { key: "what", label: "What" },
        { key: "cost", label: "Cost" },
        { key: "pays", label: "Who can pay" },
        { key: "ready", label: "Ready in" },
      ]}
      rows={suggestions.map(({ id, adjustmentId, ownWords, note }) => {
        const found = adjustmentId === null ? undefined : findAdjustment(adjustmentId);
        const why = note || found?.example;
        const what = (
          <>
            {found ? <a href={`/adjustments/${found.id}`}>{found.name}</a> : ownWords}
            {why && (
              <>
                <br />
                <span className="soft plain-weight">{why}</span>
              </>
            )}
            {plansAt && (
              <form method="post" action={plansAt} className="no-print">
                <input type="hidden" name="suggestionId" value={id} />
                <Button variant="quiet">
                  Put it on the plan
                  <span className="visually-hidden">: {found?.name ?? ownWords}</span>
                </Button>
              </form>
            )}
          </>
        );
        const cells = {
          what,
          cost: found ? costInWords(found.costBand) : "To find out together",
          pays: found ? fundersInWords(found.funders) : "",
          ready: found ? leadInWords(found.leadDays) : "",
        };
        return { id, cells };
      })}
    />
  );
}
