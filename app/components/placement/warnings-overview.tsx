import type { Warning } from "#app/domain/early-warning/early-warning.ts";
import { Banner } from "../banner.tsx";

/** What to check with somebody this week: the evidence, and the two ways to close it. Nothing while nothing is open. */
export function WarningsBanner({
  placementId,
  nameUsed,
  open,
}: {
  placementId: string;
  nameUsed: string;
  open: readonly Pick<Warning, "rule" | "cause" | "evidence">[];
}) {
  const to = `/specialist/placements/${placementId}/warnings`;
  if (open.length === 0) return null;
  return (
    <Banner tone="could" title={`Something to check with ${nameUsed} this week`}>
      <ul className="bullets">
        {open.map(({ rule, cause, evidence }) => (
          <li key={`${rule} ${cause}`}>{evidence}</li>
        ))}
      </ul>
      <p>
        <a href={to}>Write down what you did about it, or say why it is fine</a>. Your team’s lead
        sees from the Monday after that something is open and which rule, and nothing else.
      </p>
    </Banner>
  );
}
