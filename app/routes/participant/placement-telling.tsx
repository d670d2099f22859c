import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { ContactCard } from "#app/components/contact-card.tsx";
import { Refusal, titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { TellingWordsBody } from "#app/components/placement/telling-words.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { findPlacement } from "#app/domain/placement/placement.queries.server.ts";
import { goesOn } from "#app/domain/placement/placement.ts";
import {
  closeToEmployer,
  keepFromEmployer,
  openToEmployer,
} from "#app/domain/placement/placement-telling.commands.server.ts";
import { tellingForm } from "#app/domain/placement/placement-telling.form.ts";
import {
  findTelling,
  type TellingPage,
} from "#app/domain/placement/placement-telling.queries.server.ts";
import { parseForm, sayRefusalsHere } from "#app/server/form.server.ts";
import { requireParticipantOf } from "#app/server/one-thing.server.ts";
import { words } from "./placement-telling.words.ts";

export const handle = { audience: "participant" };
export const meta: MetaFunction = () => titled(words.title);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireParticipantOf(request, context, { placementId: params.id ?? "" });
  const telling = await findTelling(ctx, params.id ?? "");
  const { specialist } = await findPlacement(ctx, telling.id);
  const { id, state, status, employerName, sha256, agreed, decisions } = telling;
  return {
    telling: { id, state, status, employerName, sha256, agreed, decisions, words: telling.words },
    specialist,
    today: dateOf(ctx.now),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireParticipantOf(request, context, { placementId: params.id ?? "" });
  const { id: placementId } = await findTelling(ctx, params.id ?? "");
  const form = await parseForm(request, tellingForm);
  if (!form.ok) return form.response;
  sayRefusalsHere(request);
  const { intent, seenSha256 } = form.value;
  if (intent === "yes") await openToEmployer(ctx, { placementId, seenSha256 });
  if (intent === "no") await keepFromEmployer(ctx, { placementId });
  if (intent === "takeBack") await closeToEmployer(ctx, { placementId });
  return redirect(`/participant/placements/${placementId}/telling`);
}

export default function ParticipantTelling() {
  const { telling, specialist, today } = useLoaderData<typeof loader>();
  const { id, state, employerName, sha256 } = telling;
  return (
    <>
      <Refusal answer={useActionData()} />
      <PageHead
        title={words.title}
        lede={words.lede(employerName)[state]}
        back={{ to: `/participant/placements/${id}`, label: words.back }}
      />
      <div className="with-aside">
        <div>
          <section className="stack" aria-labelledby="exactly">
            <h2 id="exactly">{words.exactly}</h2>
            <TellingWordsBody words={telling.words} headings={words.headings} />
          </section>
          <section className="section beside stack-tight" aria-labelledby="never">
            <h2 id="never">{words.never}</h2>
            <p>{words.neverWords(specialist.name)}</p>
          </section>
          <section className="section stack">
            {state === "told" ? (
              <ConfirmForm intent="takeBack" label={words.takeBack}>
                <p>{words.takeBackHint}</p>
              </ConfirmForm>
            ) : (
              goesOn(telling) && (
                <>
                  <ConfirmForm
                    intent="yes"
                    label={words.yes(employerName)}
                    variant="first"
                    hidden={{ seenSha256: sha256 }}
                  >
                    <p>{words.yesHint}</p>
                  </ConfirmForm>
                  {state !== "no" && (
                    <ConfirmForm intent="no" label={words.no}>
                      <p>{words.noHint}</p>
                    </ConfirmForm>
                  )}
                </>
              )
            )}
          </section>
          <Before telling={telling} today={today} />
        </div>
        <aside className="aside">
          <ContactCard
            heading={words.who}
            name={specialist.name}
            role={specialist.teamName}
            phone={specialist.phone}
            hours={specialist.hours}
            cover={specialist.away}
          />
        </aside>
      </div>
    </>
  );
}

/** What we wrote down in their words, for them to check. */
function Before({
  telling: { agreed, decisions },
  today,
}: {
  telling: Pick<TellingPage, "agreed" | "decisions">;
  today: string;
}) {
  if (!agreed && decisions.length === 0) return null;
  return (
    <section className="section stack" aria-labelledby="before">
      <h2 id="before">{words.before}</h2>
      {decisions.map((each) => (
        <div key={each.decidedAt} className="stack-tight">
          <p>
            <strong>{words.decided[each.decision]}</strong>,{" "}
            {dayInWords(dateOf(each.decidedAt), today)}
          </p>
          {each.saidWords && <p className="quote">{each.saidWords}</p>}
          {each.saidHow && <p>{words.wrote(each.saidHow)}</p>}
        </div>
      ))}
      {agreed && (
        <div className="stack-tight">
          <h3>{words.agreed}</h3>
          <p className="quote">{agreed.words}</p>
          <p>{words.agreedOn(dayInWords(agreed.on, today), agreed.how)}</p>
        </div>
      )}
      <p>{words.wrong}</p>
    </section>
  );
}
