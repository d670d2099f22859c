import type { LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { Empty } from "#app/components/empty.tsx";
import { FoldTable } from "#app/components/fold-table.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { listMyNotes } from "#app/domain/match-judgement/match-judgement.queries.server.ts";
import { listSeen, listShared } from "#app/domain/participant/sharing.queries.server.ts";
import { listToldJobs } from "#app/domain/placement/placement-telling.queries.server.ts";
import { requireParticipant } from "#app/server/request.server.ts";
import { words } from "./sharing.words.ts";

export const handle = { audience: "participant" };
export const meta: MetaFunction = () => titled(words.title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireParticipant(request, context);
  const [shared, told, seen, notes] = await Promise.all([
    listShared(ctx),
    listToldJobs(ctx),
    listSeen(ctx),
    listMyNotes(ctx),
  ]);
  return { shared, told, seen, notes, today: dateOf(ctx.now) };
}

export default function WhatISharePage() {
  const { shared, told, seen, notes, today } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={words.title} lede={words.lede} />
      <section className="section" aria-labelledby="now">
        <h2 id="now">{words.now}</h2>
        {shared.length === 0 && told.length === 0 ? (
          <Empty title={words.nothing.title}>{words.nothing.words}</Empty>
        ) : (
          <div className="stack">
            {shared.map((each) => (
              <div key={each.id} className="block stack-tight">
                <h3>
                  {each.employerName}: {each.jobTitle}
                </h3>
                <p>{words.sent(dayInWords(dateOf(each.sentAt), today))}</p>
                <p className="actions">
                  <a href={`/participant/introductions/${each.id}`}>
                    {words.read}
                    <span className="visually-hidden"> {each.employerName}</span>
                  </a>
                  {each.status !== "started" && (
                    <a
                      className="btn btn-second"
                      href={`/participant/introductions/${each.id}/take-back`}
                    >
                      {words.takeBack}
                      <span className="visually-hidden"> {each.employerName}</span>
                    </a>
                  )}
                </p>
              </div>
            ))}
            {shared.length > 0 && <p className="soft">{words.why}</p>}
            {told.map((each) => (
              <div key={each.id} className="block stack-tight">
                <h3>
                  {each.employerName}: {each.jobTitle}
                </h3>
                <p>{words.told(dayInWords(dateOf(each.since), today))}</p>
                <p className="actions">
                  <a href={`/participant/placements/${each.id}/telling`}>
                    {words.readOrTakeBack}
                    <span className="visually-hidden"> {each.employerName}</span>
                  </a>
                </p>
              </div>
            ))}
          </div>
        )}
      </section>
      <section className="section stack" aria-labelledby="seen">
        <h2 id="seen">{words.seen}</h2>
        <p>{words.seenLede}</p>
        {seen.length === 0 ? (
          <Empty title={words.nobody.title}>{words.nobody.words}</Empty>
        ) : (
          <FoldTable
            caption={words.seen}
            captionStyle="hidden"
            columns={[
              { key: "on", label: words.columns.on },
              { key: "by", label: words.columns.by },
              { key: "what", label: words.columns.what },
            ]}
            rows={seen.map((each, place) => ({
              id: String(place),
              cells: {
                on: dayInWords(each.on, today),
                by: words.who(each),
                what: words.what(each),
              },
            }))}
          />
        )}
      </section>
      {notes.length > 0 && (
        <section className="section stack" aria-labelledby="notes">
          <h2 id="notes">{words.notes}</h2>
          <p>{words.notesLede}</p>
          <ul className="bullets">
            {notes.map(({ jobTitle, employerName, note, by }) => (
              <li key={`${jobTitle} ${employerName} ${note}`}>
                {words.noted(`${jobTitle}, ${employerName}`, by)} “{note}”
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="section" aria-labelledby="worried">
        <h2 id="worried">{words.worried}</h2>
        <p>
          {words.worriedWords} <a href="/report-a-concern">{words.report}</a>
        </p>
      </section>
    </>
  );
}
