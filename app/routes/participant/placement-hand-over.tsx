import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { Button } from "#app/components/button.tsx";
import { Empty } from "#app/components/empty.tsx";
import { Hidden, PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { HandOverPaper } from "#app/components/placement/hand-over-paper.tsx";
import { TextArea } from "#app/components/text-field.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { askForHandOverChange } from "#app/domain/hand-over/hand-over.commands.server.ts";
import { askChangeForm } from "#app/domain/hand-over/hand-over.form.ts";
import { findHandOver } from "#app/domain/hand-over/hand-over.queries.server.ts";
import { waitsForChange } from "#app/domain/hand-over/hand-over.ts";
import { findPlacement } from "#app/domain/placement/placement.queries.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireParticipantOf } from "#app/server/one-thing.server.ts";
import { words } from "./placement-hand-over.words.ts";

export const handle = { audience: "participant" };
export const meta: MetaFunction = () => titled(words.title);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireParticipantOf(request, context, { placementId: params.id ?? "" });
  const id = params.id ?? "";
  const { about, planId, draft, sent, isOpen } = await findHandOver(ctx, id);
  const { specialist } = await findPlacement(ctx, id);
  return {
    id,
    about,
    // A page let in by a mailed link leads to no other.
    planId: ctx.actor.byLinkId ? null : planId,
    isOpen,
    // The job may have ended meanwhile: what was never sent then goes nowhere.
    draft: isOpen && draft ? { ...draft, waits: waitsForChange(draft) } : null,
    sent: sent && { ...sent, sentOn: dateOf(sent.sentAt ?? ctx.now) },
    specialist: specialist.name,
    today: dateOf(ctx.now),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireParticipantOf(request, context, { placementId: params.id ?? "" });
  const id = params.id ?? "";
  await findHandOver(ctx, id);
  const form = await parseForm(request, askChangeForm);
  if (!form.ok) return form.response;
  await askForHandOverChange(ctx, id, form.value);
  return redirect(`/participant/placements/${id}/hand-over`);
}

export default function ParticipantHandOver() {
  const page = useLoaderData<typeof loader>();
  const { id, about, isOpen, draft, sent, specialist, today } = page;
  const shown = draft ?? sent;
  return (
    <>
      <PageHead
        title={words.title}
        lede={isOpen ? words.lede(dayInWords(about.supportUntil, today)) : words.ledeOver}
        back={{ to: `/participant/placements/${id}`, label: words.back }}
      />
      {!shown && <Empty title={words.none}>{words.noneNext(specialist)}</Empty>}
      {draft && (
        <Banner title={draft.waits ? words.asked : words.draft} tone="talk">
          {draft.waits ? words.askedNext(specialist) : words.draftNext(specialist)}
        </Banner>
      )}
      {!draft && sent && <Banner title={words.sent(dayInWords(sent.sentOn, today))} tone="plain" />}
      {shown && <HandOverPaper about={about} words={shown} />}
      {draft && <Change draft={draft} />}
      <section className="section stack" aria-labelledby="plan">
        <h2 id="plan">{words.plan}</h2>
        <p>{words.planStays}</p>
        {page.planId && (
          <ul className="plain stack-tight no-print">
            <li>
              <a href={`/participant/plans/${page.planId}`}>{words.readPlan}</a>
            </li>
            <li>
              <a href={`/participant/plans/${page.planId}/copy`}>{words.copy}</a>
            </li>
          </ul>
        )}
      </section>
      {sent && draft && (
        <section className="section stack no-print" aria-labelledby="newer">
          <h2 id="newer">{words.newer}</h2>
          <p>{words.newerNext}</p>
          <HandOverPaper about={about} words={sent} as="before" />
        </section>
      )}
      {shown && <p className="section soft no-print">{words.print}</p>}
    </>
  );
}

function Change({ draft }: { draft: { id: string; changeWords: string } }) {
  const { form, fields } = useFormState(askChangeForm, useActionData<typeof action>(), {
    id: draft.id,
  });
  return (
    <section className="section stack no-print" aria-labelledby="change">
      <h2 id="change">{words.change.heading}</h2>
      {draft.changeWords && (
        <p>
          {words.lastAsked}: <q>{draft.changeWords}</q>
        </p>
      )}
      <PlainForm form={form}>
        <Hidden meta={fields.id} />
        <TextArea meta={fields.words} label={words.change.label} hint={words.change.hint} />
        <div className="actions">
          <Button variant="second">{words.change.send}</Button>
        </div>
      </PlainForm>
    </section>
  );
}
