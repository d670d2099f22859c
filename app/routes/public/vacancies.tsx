import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { words } from "#app/components/board/board.words.ts";
import { boardAddress } from "#app/components/board/board-address.ts";
import { BoardForm } from "#app/components/board/board-form.tsx";
import { BoardJobs } from "#app/components/board/board-jobs.tsx";
import { BoardChosen, BoardNarrow, BoardOrder } from "#app/components/board/board-links.tsx";
import { Empty } from "#app/components/empty.tsx";
import { titled } from "#app/components/form.tsx";
import { feedOf, HandedOnLinks } from "#app/components/handed-on-links.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { dateOf } from "#app/domain/calendar/calendar.ts";
import { chosenOf } from "#app/domain/vacancy/board-chosen.ts";
import { boardQuery, readBoardSearch } from "#app/domain/vacancy/board-search.ts";
import { findWider } from "#app/domain/vacancy/board-widening.queries.server.ts";
import { findAuthorityName } from "#app/domain/vacancy/handed-on/found.queries.server.ts";
import { searchBoard } from "#app/domain/vacancy/vacancy-search.queries.server.ts";
import { chosenLinks, headingOf, jobsOf, narrowLinks, ordersOf } from "./vacancies.server.ts";

export const handle = { audience: "public" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? [
        ...titled(data.chosen.length > 0 ? `${data.heading}, ${words.title}` : words.title),
        feedOf(data.query),
      ]
    : titled(words.title);

/** Read as anyone would, whoever is signed in. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db } = context;
  const search = readBoardSearch(new URL(request.url).searchParams);
  const today = dateOf(context.now());
  const found = await searchBoard(db, search, { today });
  if (found.total > 0 && search.page > found.pages)
    throw redirect(boardAddress(search, found.pages));
  const { place, meant, total, isCut, pages } = found;
  const named = {
    place: place?.kind === "found" ? place.name : null,
    authority: await findAuthorityName(db, search.authority),
  };
  const chosen = chosenOf(search, named);
  const read = meant ? { ...search, words: meant } : search;
  const wider = total === 0 ? await findWider(db, read, chosenOf(read, named), today) : [];
  return {
    search,
    pages,
    heading: headingOf(search, found),
    jobs: jobsOf(search, found, today),
    chosen: chosenLinks(chosen),
    orders: ordersOf(search, found),
    narrow: narrowLinks(search, found),
    query: boardQuery(search),
    meant: meant && {
      meant: total === 0 ? words.looked(meant) : words.meant(meant),
      typed: words.typed(search.words),
    },
    cut: isCut ? (place?.kind === "found" ? words.cut.nearest : words.cut.newest) : null,
    unknownPlace: place?.kind === "unknown" ? place.says : null,
    others:
      place?.kind === "found" && place.others.length > 0
        ? {
            says: words.others(place.name),
            links: place.others.map((near) => ({
              words: near,
              to: boardAddress({ ...search, near }),
            })),
          }
        : null,
    wider: wider.map(({ kind, words: said, search: changed, count }) => ({
      words: words.empty[kind](said),
      to: boardAddress(changed),
      count,
    })),
  };
}

export default function VacanciesPage() {
  const { search, pages, heading, jobs, chosen, narrow, query, ...said } =
    useLoaderData<typeof loader>();
  const unfolded = [search.words, search.near, search.authority].filter(Boolean).length;
  return (
    <>
      <PageHead title={words.title} lede={words.lede} />
      <BoardForm search={search} folded={chosen.length - unfolded} />
      <div className="with-aside">
        <section aria-labelledby="results" className="stack">
          <h2 id="results">{heading}</h2>
          <Remarks {...said} />
          <BoardChosen chosen={chosen} />
          {jobs.length > 1 && <BoardOrder orders={said.orders} />}
          {jobs.length > 0 ? (
            <BoardJobs jobs={jobs} />
          ) : (
            <Nothing isAny={chosen.length > 0} wider={said.wider} />
          )}
          <Pagination page={search.page} pages={pages} to={(page) => boardAddress(search, page)} />
          <p className="no-print">
            <a href={`/vacancies/by-email${query === "" ? "" : `?${query}`}`}>{words.byEmail}</a>
          </p>
        </section>
        <aside className="aside no-print">
          {(narrow.kinds.length > 0 || narrow.job.length > 0 || narrow.likes.length > 0) && (
            <div className="beside stack">
              <h2>{words.narrow.title}</h2>
              <BoardNarrow title={words.narrow.kinds} links={narrow.kinds} />
              <BoardNarrow title={words.narrow.more} links={narrow.job} />
              <BoardNarrow title={words.form.like} links={narrow.likes} />
            </div>
          )}
          <div className="stack">
            <h2>{words.helpTitle}</h2>
            <p>{words.help}</p>
            <p>
              <a href="/looking-for-work">{words.helpLink}</a>
            </p>
          </div>
        </aside>
      </div>
      <HandedOnLinks query={query} />
    </>
  );
}

type Said = ReturnType<typeof useLoaderData<typeof loader>>;

/** What was understood otherwise than it was typed, and what is left out. */
function Remarks({
  meant,
  unknownPlace,
  others,
  cut,
}: Pick<Said, "meant" | "unknownPlace" | "others" | "cut">) {
  return (
    <>
      {meant && (
        <p role="status">
          <b>{meant.meant}</b> {meant.typed}
        </p>
      )}
      {unknownPlace && (
        <p className="tip" role="status">
          {unknownPlace} {words.anywhere}
        </p>
      )}
      {others && (
        <div className="tip">
          <p>{others.says}</p>
          <ul className="board-links">
            {others.links.map((each) => (
              <li key={each.to}>
                <a href={each.to}>{each.words}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {cut && <p className="hint">{cut}</p>}
    </>
  );
}

function Nothing({ isAny, wider }: { isAny: boolean; wider: Said["wider"] }) {
  if (!isAny) return <Empty title={words.empty.title}>{words.empty.nothing}</Empty>;
  return (
    <Empty title={words.empty.title}>
      {wider.length > 0 && (
        <>
          <p>{words.empty.wider}</p>
          <ul className="board-links">
            {wider.map((each) => (
              <li key={each.to}>
                <a href={each.to}>{each.words}</a> ({words.found.of(each.count)})
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{words.empty.none}</p>
    </Empty>
  );
}
