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
import { DateField } from "#app/components/date-field.tsx";
import { Empty } from "#app/components/empty.tsx";
import { Hidden, PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { HandOverPaper } from "#app/components/placement/hand-over-paper.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { sendHandOver } from "#app/domain/hand-over/hand-over.commands.server.ts";
import { sendHandOverForm } from "#app/domain/hand-over/hand-over.form.ts";
import { findHandOver } from "#app/domain/hand-over/hand-over.queries.server.ts";
import { waitsForChange } from "#app/domain/hand-over/hand-over.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `Hand-over: ${data.about.nameUsed}` : "Hand-over");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const id = params.id ?? "";
  const { draft, sent, ...page } = await findHandOver(ctx, id);
  return {
    id,
    ...page,
    draft: draft && { ...draft, waits: waitsForChange(draft) },
    sent: sent && { ...sent, sentOn: dateOf(sent.sentAt ?? ctx.now) },
    today: dateOf(ctx.now),
    done: new URL(request.url).searchParams.get("done"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const id = params.id ?? "";
  await findHandOver(ctx, id);
  const form = await parseForm(request, sendHandOverForm);
  if (!form.ok) return form.response;
  await sendHandOver(ctx, id, form.value);
  return redirect(`/specialist/placements/${id}/hand-over?done=sent`);
}

const told: Record<string, { title: string; words: (name: string) => string }> = {
  saved: {
    title: "Saved",
    words: (name) =>
      `The employer knows nothing of it. Go through it with ${name} before you send it.`,
  },
  sent: {
    title: "Sent to the employer",
    words: () => "Everybody at their side of this job can read it now.",
  },
};

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

export default function SpecialistHandOver() {
  const page = useLoaderData<typeof loader>();
  const { id, about, draft, sent, isOpen, today, done } = page;
  const shown = draft ?? sent;
  const edit = `/specialist/placements/${id}/hand-over/edit`;
  const said = done ? told[done] : undefined;
  const label = draft ? "Change it" : sent ? "Write it again" : "Write the hand-over";
  return (
    <>
      <PageHead
        title={`Hand-over: ${about.nameUsed} at ${about.employerName}`}
        lede={`Support is planned until ${dayInWords(about.supportUntil, today)}.`}
        back={{ to: `/specialist/placements/${id}`, label: "The job" }}
        action={
          isOpen ? { to: edit, label, variant: draft || sent ? "second" : "first" } : undefined
        }
      />
      {said && (
        <Banner title={said.title} live>
          {said.words(about.nameUsed)}
        </Banner>
      )}
      {draft?.waits && (
        <Banner title={`${about.nameUsed} asks for a change`} tone="could">
          <p className="words">{draft.changeWords}</p>
          <p>Save the hand-over again, changed or as you agreed it. Then it can be sent.</p>
        </Banner>
      )}
      {!isOpen && !sent && (
        <Empty title="There is nothing to hand over here.">
          A hand-over is written while the job goes on.
        </Empty>
      )}
      {isOpen && !shown && (
        <Empty title="Nothing is written yet.">
          {`It begins from what is known: who helps, what was agreed to change, and who to call. ${about.nameUsed} reads it before the employer does.`}
        </Empty>
      )}
      {!draft && sent && (
        <Banner
          title={`The employer can read this since ${dayInWords(sent.sentOn, today)}`}
          tone="plain"
        >
          {sent.readWithOn
            ? `You went through it with ${about.nameUsed} on ${dayInWords(sent.readWithOn, today)}.`
            : undefined}
        </Banner>
      )}
      {shown && <HandOverPaper about={about} words={shown} />}
      {shown && (
        <section className="section stack" aria-labelledby="plan">
          <h2 id="plan">The adjustment plan</h2>
          <p>
            It stays with {about.nameUsed}, who can take a copy.{" "}
            {page.planId && <a href={`/specialist/plans/${page.planId}`}>See the plan</a>}
          </p>
        </section>
      )}
      {isOpen && draft && !draft.waits && <Send page={page} draft={draft} />}
    </>
  );
}

function Send({ page, draft }: { page: Loaded; draft: NonNullable<Loaded["draft"]> }) {
  const { about } = page;
  const { form, fields } = useFormState(sendHandOverForm, useActionData<typeof action>(), {
    id: draft.id,
    seenAt: draft.writtenAt,
  });
  return (
    <section className="section no-print" aria-labelledby="send">
      <h2 id="send">Send it to the employer</h2>
      <PlainForm form={form} className="block">
        <Hidden name="intent" value="send" />
        <Hidden name="id" value={draft.id} />
        <Hidden name="seenAt" value={draft.writtenAt} />
        <Tick
          meta={fields.together}
          label={`I went through these words together with ${about.nameUsed}`}
          hint="All of it, as it stands above."
        />
        <DateField meta={fields.readWithOn} legend="On which day?" />
        <div className="actions">
          <Button>Send the hand-over</Button>
        </div>
      </PlainForm>
    </section>
  );
}
