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
import { DateField, dateBoxes } from "#app/components/date-field.tsx";
import { Empty } from "#app/components/empty.tsx";
import { Hidden, PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { PrivateNotes } from "#app/components/placement/private-notes.tsx";
import { feelingOptions } from "#app/components/placement/review.words.ts";
import { TextArea, TextField } from "#app/components/text-field.tsx";
import { dateOf } from "#app/domain/calendar/calendar.ts";
import { findPlacement } from "#app/domain/placement/placement.queries.server.ts";
import { goesOn } from "#app/domain/placement/placement.ts";
import { recordPrivateNote } from "#app/domain/private-note/private-note.commands.server.ts";
import { recordedNoteForm } from "#app/domain/private-note/private-note.form.ts";
import { listPrivateNotes } from "#app/domain/private-note/private-note.queries.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `Only you and ${data.name}` : "Only the two of you");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const id = params.id ?? "";
  const notes = await listPrivateNotes(ctx, id);
  const { row } = await findPlacement(ctx, id);
  return {
    id,
    notes,
    name: row.nameUsed,
    employer: row.employerName,
    mayWrite: goesOn(row),
    today: dateOf(ctx.now),
    noteId: ctx.newId(),
    isKept: new URL(request.url).searchParams.has("kept"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const id = params.id ?? "";
  await listPrivateNotes(ctx, id);
  const form = await parseForm(request, recordedNoteForm);
  if (!form.ok) return form.response;
  await recordPrivateNote(ctx, id, form.value);
  return redirect(`/specialist/placements/${id}/private?kept`);
}

export default function SpecialistPrivatePage() {
  const { id, notes, name, employer, mayWrite, today, isKept } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={`Only you and ${name}`}
        lede={`For you and whoever stands in for you. ${employer} and your lead never see it, nor that there is something.`}
        back={{ to: `/specialist/placements/${id}`, label: `${name} at ${employer}` }}
      />
      {isKept && (
        <Banner title="It is kept" live>
          {`${name} can read what you wrote down.`}
        </Banner>
      )}
      {notes.length > 0 ? (
        <PrivateNotes
          notes={notes}
          today={today}
          told={(by, how, day) => `Told to ${by}: ${how}, ${day}.`}
          with={(week) => `With the answers of week ${week}`}
        />
      ) : (
        <Empty title="None so far.">{`What ${name} writes to you alone shows here.`}</Empty>
      )}
      {mayWrite && <Record />}
    </>
  );
}

function Record() {
  const { noteId, name, today } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(recordedNoteForm, useActionData<typeof action>(), {
    noteId,
    saidOn: dateBoxes(today),
  });
  return (
    <section className="section" aria-labelledby="told">
      <h2 id="told">Write down what {name} told you</h2>
      <PlainForm form={form} className="block">
        <Hidden meta={fields.noteId} />
        <Radios
          meta={fields.feeling}
          legend="How it is going, if they said"
          optional
          options={feelingOptions}
        />
        <TextArea
          meta={fields.words}
          label="What they said, in their own words"
          hint={`${name} can read it.`}
        />
        <TextField
          meta={fields.saidHow}
          label="How they told you"
          hint="Such as: by phone, on a walk"
          width="medium"
        />
        <DateField meta={fields.saidOn} legend="When they told you" />
        <div className="actions">
          <Button>Write this down</Button>
        </div>
      </PlainForm>
    </section>
  );
}
