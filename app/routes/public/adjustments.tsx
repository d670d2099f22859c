import type { LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { Button, ButtonLink } from "#app/components/button.tsx";
import { Empty } from "#app/components/empty.tsx";
import { FoldTable } from "#app/components/fold-table.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import {
  type Adjustment,
  costInWords,
  fundersInWords,
  leadInWords,
} from "#app/domain/adjustment/adjustment.ts";
import { barriers, stageWords } from "#app/domain/adjustment/adjustment-guide.ts";
import {
  barriersOftenMeant,
  type LibraryFilter,
  libraryParts,
  libraryStages,
  lookThrough,
  readFilter,
} from "#app/domain/adjustment/adjustment-library.ts";
import { words } from "./adjustments.words.ts";

export const meta: MetaFunction = () => titled(words.title);

export function loader({ request }: LoaderFunctionArgs) {
  const asked = readFilter(new URL(request.url).searchParams);
  const meant = barriersOftenMeant(asked.words);
  // A condition is looked for nowhere and said back to nobody.
  const filter = meant ? { ...asked, words: "" } : asked;
  const found = lookThrough(filter);
  return {
    filter,
    meant: meant && barriers.filter(({ id }) => meant.includes(id)),
    narrowed: Object.values(filter).some((value) => value !== ""),
    found: found.length,
    groups: Array.from(
      Map.groupBy(found, ({ group }) => group),
      ([name, adjustments]) => ({
        name,
        adjustments: adjustments.sort((a, b) => a.name.localeCompare(b.name, "en-GB")),
      }),
    ),
  };
}

export default function AdjustmentsPage() {
  const { filter, meant, narrowed, groups, found } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={words.title} lede={words.lede} />
      <Filters filter={filter} narrowed={narrowed || meant !== null} />
      {meant && (
        <section className="tip" aria-labelledby="meant">
          <h2 id="meant">{words.meantTitle}</h2>
          <p>{words.meant}</p>
          <ul className="bullets">
            {meant.map(({ id, name }) => (
              <li key={id}>
                <a href={`/adjustments?barrier=${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {narrowed && found > 0 && <p role="status">{words.found(found)}</p>}
      {found === 0 && (
        <Empty title={words.none}>
          <p>{words.noneNext}</p>
          <ButtonLink to="/advice/ask" variant="second">
            {words.ask}
          </ButtonLink>
        </Empty>
      )}
      {groups.length > 1 && (
        <nav className="parts no-print" aria-label={words.contents}>
          <ul>
            {groups.map(({ name }) => (
              <li key={name}>
                <a href={`#${anchorOf(name)}`}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {groups.map(({ name, adjustments }) => (
        <section key={name} id={anchorOf(name)} className="section even-columns glance">
          <AdjustmentTable name={name} adjustments={adjustments} />
        </section>
      ))}
      <p className="section soft">
        {words.note} <a href="/access-to-work">{words.accessToWork}</a>
      </p>
    </>
  );
}

const anchorOf = (group: string) => group.toLowerCase().replace(/[^a-z]+/g, "-");

function Filters({ filter, narrowed }: { filter: LibraryFilter; narrowed: boolean }) {
  return (
    <search className="no-print">
      <form method="get" className="filters">
        <Choice
          name="barrier"
          label={words.barrier}
          any={words.anyBarrier}
          chosen={filter.barrier}
          options={barriers}
        />
        <Choice
          name="part"
          label={words.part}
          any={words.anyPart}
          chosen={filter.part}
          options={libraryParts}
        />
        <Choice
          name="stage"
          label={words.stage}
          any={words.anyStage}
          chosen={filter.stage}
          options={libraryStages.map((id) => ({ id, name: stageWords[id] }))}
        />
        <div className="field">
          <label htmlFor="words">{words.search}</label>
          <p className="hint" id="words-hint">
            {words.hint}
          </p>
          <input
            type="search"
            id="words"
            name="words"
            defaultValue={filter.words}
            maxLength={100}
            aria-describedby="words-hint"
          />
        </div>
        <Button variant="second">{words.find}</Button>
        {narrowed && <a href="/adjustments">{words.all}</a>}
      </form>
    </search>
  );
}

function Choice({
  name,
  label,
  any,
  chosen,
  options,
}: {
  name: string;
  label: string;
  any: string;
  chosen: string;
  options: readonly { id: string; name: string }[];
}) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={chosen}>
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
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
          // The id keeps old links to a row of this page alive.
          what: (
            <a id={adjustment.id} href={`/adjustments/${adjustment.id}`}>
              {adjustment.name}
            </a>
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
