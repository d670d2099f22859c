import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { Button } from "#app/components/button.tsx";
import { Radios } from "#app/components/choices.tsx";
import { Empty } from "#app/components/empty.tsx";
import { Hidden, PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { PrivateNotes } from "#app/components/placement/private-notes.tsx";
import { feelingOptions } from "#app/components/placement/review.words.ts";
import { TextArea } from "#app/components/text-field.tsx";
import { dateOf } from "#app/domain/calendar/calendar.ts";
import { findPlacement } from "#app/domain/placement/placement.queries.server.ts";
import { goesOn } from "#app/domain/placement/placement.ts";
import { writePrivateNote } from "#app/domain/private-note/private-note.commands.server.ts";
import { privateNoteForm } from "#app/domain/private-note/private-note.form.ts";
import { listPrivateNotes } from "#app/domain/private-note/private-note.queries.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireParticipantOf } from "#app/server/one-thing.server.ts";
import { words } from "./placement-private.words.ts";

export const handle = { audience: "participant" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? words.title(data.specialist.name) : words.untitled);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireParticipantOf(request, context, { placementId: params.id ?? "" });
  const id = params.id ?? "";
  // A mail is handed on, or read by whoever shares the mailbox: what was said to one person alone does not open with it.
  const notes = ctx.actor.byLinkId ? null : await listPrivateNotes(ctx, id);
  const { row, specialist } = await findPlacement(ctx, id);
  return {
    id,
    notes,
    mayWrite: goesOn(row),
    specialist: { name: specialist.name, phone: specialist.phone },
    today: dateOf(ctx.now),
    noteId: ctx.newId(),
    isSent: new URL(request.url).searchParams.has("sent"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireParticipantOf(request, context, { placementId: params.id ?? "" });
  const id = params.id ?? "";
  await findPlacement(ctx, id);
  const form = await parseForm(request, privateNoteForm);
  if (!form.ok) return form.response;
  await writePrivateNote(ctx, id, form.value);
  return redirect(`/participant/placements/${id}/private?sent`);
}

export default function PrivatePage() {
  const page = useLoaderData<typeof loader>();
  const { id, notes, specialist, mayWrite } = page;
  return (
    <>
      <PageHead
        title={words.title(specialist.name)}
        lede={words.lede(specialist.name)}
        back={{ to: `/participant/placements/${id}`, label: words.back }}
      />
      {page.isSent && (
        <Banner title={words.sent(specialist.name)} live>
          {words.sentWords}
        </Banner>
      )}
      {mayWrite ? <Write /> : <p>{words.ended}</p>}
      <section className="section stack" aria-labelledby="earlier">
        <h2 id="earlier">{words.earlier}</h2>
        {notes === null ? (
          <p>{words.byLink(specialist.name)}</p>
        ) : notes.length > 0 ? (
          <PrivateNotes
            notes={notes}
            today={page.today}
            told={words.told}
            with={words.withReview}
          />
        ) : (
          <Empty title={words.none}>{words.noneWords}</Empty>
        )}
      </section>
    </>
  );
}

function Write() {
  const { noteId, specialist } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(privateNoteForm, useActionData<typeof action>(), {
    noteId,
  });
  return (
    <PlainForm form={form}>
      <Hidden meta={fields.noteId} />
      <Radios
        meta={fields.feeling}
        legend={words.feeling}
        hint={words.feelingHint}
        optional
        options={feelingOptions}
      />
      <TextArea meta={fields.words} label={words.words} rows={5} />
      <p>{words.hurry(specialist.name, specialist.phone)}</p>
      <div className="actions">
        <Button>{words.send(specialist.name)}</Button>
      </div>
    </PlainForm>
  );
}
