import { warningRuleCodes, warningRules } from "#app/domain/early-warning/early-warning.ts";
import { FoldTable } from "../fold-table.tsx";

/** The rules as they are counted, to be read by whoever they watch over. */
export function HowWarningsArise() {
  return (
    <section className="section stack" aria-labelledby="how">
      <h2 id="how">How warnings arise</h2>
      <p>
        From these six rules, and from nothing else. A warning says that somebody should look, not
        that anybody is at fault. It closes when you write something down, and another cause opens
        it anew. The employer never sees one.
      </p>
      <FoldTable
        caption="The rules"
        captionStyle="hidden"
        columns={[
          { key: "rule", label: "Rule" },
          { key: "arises", label: "When it opens" },
        ]}
        rows={warningRuleCodes.map((rule) => ({
          id: rule,
          cells: { rule: warningRules[rule].name, arises: warningRules[rule].arises },
        }))}
      />
    </section>
  );
}
