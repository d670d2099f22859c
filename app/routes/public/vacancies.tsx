import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { Empty } from "#app/components/empty.tsx";
import { FoldTable } from "#app/components/fold-table.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import {
  dateOf,
  dayInWords,
  payInWords,
  weeklyHoursInWords,
} from "#app/domain/calendar/calendar.ts";
import { kindsOfWork } from "#app/domain/kind-of-work/kind-of-work.ts";
import {
  listBoardAuthorities,
  searchBoard,
} from "#app/domain/vacancy/vacancy-search.queries.server.ts";
import { words } from "./vacancies.words.ts";

export const handle = { audience: "public" };
export const meta: MetaFunction = () => titled(words.title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams;
  const today = dateOf(context.now());
  const filter = {
    words: (asked.get("words") ?? "").slice(0, 100),
    kindOfWork: (asked.get("kind") ?? "").slice(0, 60),
    authority: (asked.get("place") ?? "").slice(0, 60),
  };
  const page = Math.max(1, Math.trunc(Number(asked.get("page"))) || 1);
  const [{ rows, total, pageSize }, places] = await Promise.all([
    searchBoard(context.db, { ...filter, page, today }),
    listBoardAuthorities(context.db, today),
  ]);
  return {
    filter,
    page,
    pages: Math.max(1, Math.ceil(total / pageSize)),
    places,
    vacancies: rows.map((row) => ({
      id: row.id,
      title: row.title,
      employer: row.employerName,
      place: row.authorityName ?? "",
      pay:
        row.payMinPence !== null && row.payPeriod
          ? payInWords(row.payMinPence, row.payMaxPence, row.payPeriod)
          : "",
      hours: weeklyHoursInWords(row.minutesMin, row.minutesMax ?? row.minutesMin),
      closes: row.closesOn ? dayInWords(row.closesOn, today) : words.noClosing,
    })),
  };
}

export default function VacanciesPage() {
  const { filter, page, pages, places, vacancies } = useLoaderData<typeof loader>();
  const toPage = (n: number) =>
    `?${new URLSearchParams({ words: filter.words, kind: filter.kindOfWork, place: filter.authority, page: String(n) })}`;
  return (
    <>
      <PageHead title={words.title} lede={words.lede} />
      <form method="get" className="filters no-print">
        <div className="field">
          <label htmlFor="words">{words.search}</label>
          <input id="words" name="words" type="search" defaultValue={filter.words} />
        </div>
        <div className="field">
          <label htmlFor="kind">{words.kind}</label>
          <select id="kind" name="kind" defaultValue={filter.kindOfWork}>
            <option value="">{words.anyKind}</option>
            {kindsOfWork.map((kind) => (
              <option key={kind.id} value={kind.id}>
                {kind.label}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="place">{words.place}</label>
          <select id="place" name="place" defaultValue={filter.authority}>
            <option value="">{words.anyPlace}</option>
            {places.map((place) => (
              <option key={place.id} value={place.id ?? ""}>
                {place.name}
              </option>
            ))}
          </select>
        </div>
        <Button variant="second">{words.show}</Button>
      </form>
      {vacancies.length === 0 ? (
        <Empty title={words.noneTitle}>{words.none}</Empty>
      ) : (
        <FoldTable
          caption={words.caption}
          captionStyle="hidden"
          columns={[
            { key: "job", label: words.job },
            { key: "employer", label: words.employer },
            { key: "place", label: words.place },
            { key: "pay", label: words.pay },
            { key: "hours", label: words.hours },
            { key: "closes", label: words.closes },
          ]}
          rows={vacancies.map(({ id, title, ...cells }) => ({
            id,
            cells: {
              ...cells,
              job: (
                <a href={`/vacancies/${id}`}>
                  {title}
                  <span className="sr">, {cells.employer}</span>
                </a>
              ),
            },
          }))}
        />
      )}
      <Pagination page={page} pages={pages} to={toPage} />
      <section className="section beside no-print" aria-labelledby="help">
        <h2 id="help">{words.helpTitle}</h2>
        <p>{words.help}</p>
        <p>
          <a href="/looking-for-work">{words.helpLink}</a>
        </p>
      </section>
    </>
  );
}
