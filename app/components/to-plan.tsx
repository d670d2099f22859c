import { Button } from "./button.tsx";
import { words } from "./plan.words.ts";
import { useOpens } from "./visit.tsx";

/** Opens the plan of somebody in a job, and begins it where there is none yet. */
export function ToPlan({ plansAt, placementId }: { plansAt: string; placementId: string }) {
  const opens = useOpens();
  if (!opens(plansAt)) return null;
  return (
    <section className="beside stack no-print" aria-labelledby="to-plan">
      <h2 id="to-plan">{words.untitled}</h2>
      <p>{words.lede}</p>
      <form method="post" action={plansAt}>
        <input type="hidden" name="placementId" value={placementId} />
        <Button variant="second">{words.open}</Button>
      </form>
    </section>
  );
}
