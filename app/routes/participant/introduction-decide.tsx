import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { Button } from "#app/components/button.tsx";
import { Tick } from "#app/components/choices.tsx";
import { Hidden, PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { IntroductionLetter } from "#app/components/introduction-letter.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { dateOf } from "#app/domain/calendar/calendar.ts";
import { acceptForm } from "#app/domain/introduction/introduction.form.ts";
import {
  acceptIntroduction,
  decline,
  notNow,
} from "#app/domain/introduction/introduction-decision.commands.server.ts";
import { privateWordsIn } from "#app/domain/introduction/introduction-guard.ts";
import { findJobChange } from "#app/domain/introduction/introduction-job-change.queries.server.ts";
import { readLetter } from "#app/domain/introduction/introduction-letter.ts";
import { hasRoomFor } from "#app/domain/introduction/introduction-open.server.ts";
import { previewLetter } from "#app/domain/introduction/introduction-preview.queries.server.ts";
import { parseForm, readForm } from "#app/server/form.server.ts";
import { requireParticipantOf } from "#app/server/one-thing.server.ts";
import { restsUntil, theirIntroduction } from "./introduction.server.ts";
import { DecideOtherwise } from "./introduction-otherwise.tsx";
import { TalkItOver } from "./introduction-talk.tsx";
import { decide, jobChange, job as jobWords, notJustNow } from "./introductions.words.ts";

export const handle = { audience: "participant" };
export const meta: MetaFunction = () => titled(decide.title);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireParticipantOf(request, context, { introductionId: params.id ?? "" });
  const introduction = await theirIntroduction(ctx, params.id);
  const { id, status, nameUsed, naming, items, job, specialist } = introduction;
  const here = `/participant/introductions/${id}`;
  if (status !== "withParticipant") throw redirect(here);
  if (naming === null) throw redirect(`${here}/words`);
  const chosen = items.filter((item) => item.chosenAt !== null);
  const itemIds = chosen.map((item) => item.id);
  const { words, sha256 } = await previewLetter(ctx.db, { id, itemIds, naming, nameUsed });
  return {
    here,
    letter: readLetter(words),
    sha256,
    kept: items.filter((item) => item.chosenAt === null).map((item) => item.words),
    hasItems: items.length > 0,
    found: privateWordsIn([nameUsed, ...chosen.map((item) => item.words)]),
    employer: job.employerName,
    specialist,
    rests: restsUntil(ctx.now),
    hasRoom: await hasRoomFor(ctx.db, introduction, dateOf(ctx.now)),
    hasChanged: (await findJobChange(ctx.db, id)) !== null,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireParticipantOf(request, context, { introductionId: params.id ?? "" });
  const { id, items, naming, nameUsed } = await theirIntroduction(ctx, params.id);
  const typed = await readForm(request);
  const done = redirect(`/participant/introductions/${id}`);
  const intent = typed.get("intent");
  if (intent === "decline") {
    await decline(ctx, id);
    return done;
  }
  if (intent === "notNow") {
    await notNow(ctx, id);
    return done;
  }
  const form = await parseForm(request, acceptForm, { form: typed });
  if (!form.ok) return form.response;
  const chosen = items.filter((item) => item.chosenAt !== null);
  const isPrivate = privateWordsIn([nameUsed, ...chosen.map((item) => item.words)]).length > 0;
  if (isPrivate && form.value.keepsPrivateWords !== "yes")
    return form.refuse({ keepsPrivateWords: [decide.keepFirst] });
  await acceptIntroduction(ctx, {
    id,
    itemIds: chosen.map((item) => item.id),
    // A page from before they chose has no seal that could fit.
    naming: naming ?? "team",
    nameUsed,
    ...form.value,
  });
  return done;
}

export default function IntroductionDecide() {
  const { here, letter, sha256, kept, hasItems, found, employer, specialist, rests, hasRoom } =
    useLoaderData<typeof loader>();
  const { hasChanged } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(acceptForm, useActionData<typeof action>(), {});
  return (
    <>
      <PageHead
        title={decide.title}
        lede={decide.lede(employer)}
        back={{ to: `${here}/words`, label: decide.back }}
      >
        <p>
          {jobWords.step(3)}. {decide.notSent}
        </p>
      </PageHead>
      {hasChanged && (
        <Banner tone="talk" title={jobChange.title}>
          <p>
            {jobChange.sinceAsked} <a href={here}>{jobChange.see}</a>
          </p>
        </Banner>
      )}
      <div className="with-aside">
        <div>
          <IntroductionLetter letter={letter} framed />
          {hasItems && (
            <section className="section beside stack-tight" aria-labelledby="kept">
              <h2 id="kept">{decide.kept}</h2>
              {kept.length === 0 ? (
                <p>{decide.keptNone}</p>
              ) : (
                <ul className="bullets">
                  {kept.map((words) => (
                    <li key={words}>{words}</li>
                  ))}
                </ul>
              )}
            </section>
          )}
          <section className="section">
            <PlainForm form={form}>
              <Hidden name="seenSha256" value={sha256} />
              {found.length > 0 && (
                <>
                  <Banner tone="could" title={decide.privateTitle}>
                    <p>{decide.privateLead}</p>
                    <ul className="bullets">
                      {found.map((each) => (
                        <li key={each.found}>
                          <strong>{each.found}</strong>. {each.instead}
                        </li>
                      ))}
                    </ul>
                  </Banner>
                  <Tick meta={fields.keepsPrivateWords} label={decide.keep} />
                </>
              )}
              {hasRoom ? (
                <>
                  <div className="actions">
                    <Button name="intent" value="accept">
                      {decide.yes(employer)}
                    </Button>
                  </div>
                  <p>{decide.yesHint}</p>
                </>
              ) : (
                <Banner tone="could" title={notJustNow.title}>
                  <p>{notJustNow.words(specialist.name)}</p>
                </Banner>
              )}
            </PlainForm>
          </section>
          <DecideOtherwise action={`${here}/decide`} specialist={specialist.name} rests={rests} />
        </div>
        <TalkItOver specialist={specialist} />
      </div>
    </>
  );
}
