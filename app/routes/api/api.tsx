import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FoldTable } from "#app/components/fold-table.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { exportSchemaPath } from "#app/domain/vacancy/handed-on/national-export.ts";
import { csvColumns } from "#app/domain/vacancy/handed-on/vacancy-csv.ts";
import { problems } from "#app/server/api-problem.ts";
import { apiParameters, inWords } from "#app/server/api-search.ts";
import { asksAMinute, weights } from "#app/server/asks.server.ts";
import { originOf } from "#app/server/handed-out.server.ts";
import { words } from "./api.words.ts";

export const handle = { audience: "public" };
export const meta: MetaFunction = () => titled(words.title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  return {
    example: `${originOf(request, context)}/api/vacancies?words=kitchen&near=SE15&miles=5&day=tue&day=wed`,
    limit: asksAMinute,
    ...weights,
    parameters: apiParameters.map(({ name, says, allowed, many }) => ({
      name,
      says: many ? `${says} ${words.many}` : says,
      may: inWords(allowed),
    })),
    columns: csvColumns.map(({ name, says }) => ({ name, says })),
    problems: Object.entries(problems).map(([status, { id, title, says }]) => ({
      status,
      id,
      says: `${title}. ${says}`,
    })),
  };
}

export default function ApiPage() {
  const {
    example,
    limit,
    long,
    whole,
    parameters,
    columns,
    problems: all,
  } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={words.title} lede={words.lede} />
      <section className="stack-tight" aria-labelledby="start">
        <h2 id="start">{words.start}</h2>
        <p>
          <a href={example}>{example}</a>
        </p>
        <p>{words.startWords}</p>
        <p>
          <a href="/api/openapi.json">{words.document}</a>
        </p>
      </section>
      <section className="section">
        <FoldTable
          caption={words.addresses}
          columns={[
            { key: "address", label: words.address },
            { key: "gives", label: words.gives },
          ]}
          rows={words.list.map(([address, gives]) => ({
            id: address,
            cells: { address: <code>{address}</code>, gives },
          }))}
        />
        <div className="section-body stack-tight">
          <p>{words.page}</p>
          <p>
            <a href={exportSchemaPath}>{words.schema}</a>
          </p>
        </div>
      </section>
      <section className="section">
        <FoldTable
          caption={words.parameters}
          columns={[
            { key: "name", label: words.parameter },
            { key: "says", label: words.means },
            { key: "may", label: words.may },
          ]}
          rows={parameters.map(({ name, says, may }) => ({
            id: name,
            cells: { name: <code>{name}</code>, says, may },
          }))}
        />
        <div className="section-body stack-tight">
          <p>{words.parametersWords}</p>
          <p>{words.most}</p>
        </div>
      </section>
      <section className="section">
        <FoldTable
          caption={words.columns}
          columns={[
            { key: "name", label: words.column },
            { key: "says", label: words.gives },
          ]}
          rows={columns.map(({ name, says }) => ({ id: name, cells: { name, says } }))}
        />
        <div className="section-body stack-tight">
          <p>{words.columnsWords}</p>
        </div>
      </section>
      <section className="section stack-tight" aria-labelledby="keys">
        <h2 id="keys">{words.keys}</h2>
        <p>{words.keysWords}</p>
        <FoldTable
          caption={words.keys}
          captionStyle="hidden"
          columns={[
            { key: "address", label: words.address },
            { key: "gives", label: words.gives },
          ]}
          rows={words.keyList.map(([address, gives]) => ({
            id: address,
            cells: { address: <code>{address}</code>, gives },
          }))}
        />
      </section>
      <section className="section stack-tight" aria-labelledby="manners">
        <h2 id="manners">{words.manners}</h2>
        <p>{words.mannersWords(limit, long, whole)}</p>
      </section>
      <section className="section">
        <FoldTable
          caption={words.problems}
          columns={[
            { key: "status", label: words.status },
            { key: "says", label: words.what },
          ]}
          rows={all.map(({ status, id, says }) => ({
            id,
            cells: { status: <span id={id}>{status}</span>, says },
          }))}
        />
        <div className="section-body stack-tight">
          <p>{words.problemsWords}</p>
        </div>
      </section>
      <section className="section stack-tight" aria-labelledby="whole">
        <h2 id="whole">{words.whole}</h2>
        <p>{words.wholeWords}</p>
      </section>
    </>
  );
}
