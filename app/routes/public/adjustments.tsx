import type { LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { Button, ButtonLink } from "#app/components/button.tsx";
import { Empty } from "#app/components/empty.tsx";
import { FoldTable } from "#app/components/fold-table.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import {
  type Adjustment,
  adjustmentGroups,
  costInWords,
  fundersInWords,
  leadInWords,
} from "#app/domain/adjustment/adjustment.ts";
import { words } from "./adjustments.words.ts";

export const meta: MetaFunction = () => titled(words.title);

export function loader({ request }: LoaderFunctionArgs) {
  const sought = (new URL(request.url).searchParams.get("words") ?? "").trim().slice(0, 100);
  const groups = adjustmentGroups
    .map(({ name, adjustments }) => ({
      name,
      adjustments: adjustments.filter((adjustment) => speaksOf(adjustment, sought)).sort(byName),
    }))
    .filter(({ adjustments }) => adjustments.length > 0);
  return { sought, groups, found: groups.flatMap(({ adjustments }) => adjustments).length };
}

const byName = (a: Adjustment, b: Adjustment) => a.name.localeCompare(b.name, "en-GB");

function speaksOf({ name, barrier, example, group }: Adjustment, sought: string) {
  const text = `${name} ${barrier} ${example} ${group}`.toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

export default function AdjustmentsPage() {
  const { sought, groups, found } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={words.title} lede={words.lede} />
      <search>
        <form method="get" className="filters">
          <div className="field">
            <label htmlFor="words">{words.search}</label>
            <p className="hint" id="words-hint">
              {words.hint}
            </p>
            <input
              type="search"
              id="words"
              name="words"
              defaultValue={sought}
              maxLength={100}
              aria-describedby="words-hint"
            />
          </div>
          <Button variant="second">{words.find}</Button>
          {sought && <a href="/adjustments">{words.all}</a>}
        </form>
      </search>
      {sought && found > 0 && <p role="status">{words.found(found, sought)}</p>}
      {found === 0 && (
        <Empty title={words.none}>
          <p>{words.noneNext}</p>
          <ButtonLink to="/advice/ask" variant="second">
            {words.ask}
          </ButtonLink>
        </Empty>
      )}
      {groups.map(({ name, adjustments }) => (
        <section key={name} className="section even-columns">
          <AdjustmentTable name={name} adjustments={adjustments} />
        </section>
      ))}
      <p className="section soft">{words.note}</p>
    </>
  );
}

function AdjustmentTable({ name, adjustments }: { name: string; adjustments: Adjustment[] }) {
  const { columns } = words;
  return (
    <FoldTable
      caption={name}
      columns={[
        { key: "what", label: columns.what },
        { key: "barrier", label: columns.barrier },
        { key: "cost", label: columns.cost },
        { key: "payer", label: columns.payer },
        { key: "ready", label: columns.ready },
      ]}
      rows={adjustments.map((adjustment) => ({
        id: adjustment.id,
        cells: {
          what: (
            <span id={adjustment.id}>
              {adjustment.name}
              <br />
              <span className="optional">
                {words.example} {adjustment.example}
              </span>
            </span>
          ),
          barrier: adjustment.barrier,
          cost: costInWords(adjustment.costBand),
          payer: fundersInWords(adjustment.funders),
          ready: leadInWords(adjustment.leadDays),
        },
      }))}
    />
  );
}
