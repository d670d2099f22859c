import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Empty } from "#app/components/empty.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { findNoticed } from "#app/domain/early-warning/early-warning.queries.server.ts";
import { warningRuleCodes } from "#app/domain/early-warning/early-warning.ts";
import { listHelpGiven } from "#app/domain/help-call/help-call.queries.server.ts";
import { requireParticipantOf } from "#app/server/one-thing.server.ts";
import { words } from "./placement-noticed.words.ts";

export const handle = { audience: "participant" };
export const meta: MetaFunction = () => titled(words.title);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireParticipantOf(request, context, { placementId: params.id ?? "" });
  const id = params.id ?? "";
  const { goesOn, open, closings } = await findNoticed(ctx, id);
  const calls = await listHelpGiven(ctx, id);
  const today = dateOf(ctx.now);
  const written = [
    ...closings.map(({ rule, did, note, at, staffName }) => ({
      title: words.rules[rule],
      label: words.did[did],
      note,
      at,
      by: staffName,
    })),
    ...calls.map(({ isMine, answer, answeredAt, by }) => ({
      title: isMine ? words.helped.mine : words.helped.employer,
      label: words.did.something,
      note: answer,
      at: answeredAt,
      by,
    })),
  ].sort((one, other) => (one.at < other.at ? 1 : -1));
  return {
    id,
    goesOn,
    open,
    written: written.map((each) => ({ ...each, on: dayInWords(dateOf(each.at), today) })),
  };
}

export default function NoticedPage() {
  const { id, goesOn, open, written } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={words.title}
        lede={words.lede}
        back={{ to: `/participant/placements/${id}`, label: words.back }}
      />
      {goesOn && (
        <section className="stack" aria-labelledby="now">
          <h2 id="now">{words.now}</h2>
          {open.length === 0 ? (
            <Empty title={words.nothing}>{words.nothingMore}</Empty>
          ) : (
            <>
              <ul className="bullets">
                {open.map((rule) => (
                  <li key={rule}>{words.rules[rule]}</li>
                ))}
              </ul>
              <p>{words.talk}</p>
            </>
          )}
        </section>
      )}
      <section className="section stack" aria-labelledby="written">
        <h2 id="written">{words.written}</h2>
        {written.length === 0 && <p>{words.nothingWritten}</p>}
        {written.map((each) => (
          <article key={`${each.at} ${each.title} ${each.note}`} className="block stack-tight">
            <h3>{each.title}</h3>
            <p>
              {each.label}. {each.by}, {each.on}.
            </p>
            <p className="words">{each.note}</p>
          </article>
        ))}
      </section>
      <section className="section stack" aria-labelledby="how">
        <h2 id="how">{words.how}</h2>
        <ul className="bullets">
          {warningRuleCodes.map((rule) => (
            <li key={rule}>{words.rules[rule]}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
