import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { Button } from "#app/components/button.tsx";
import { Ticks } from "#app/components/choices.tsx";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { saveInvitations } from "#app/domain/approach/approach.commands.server.ts";
import { invitationForm } from "#app/domain/approach/approach.form.ts";
import { listApproaches, listInvitations } from "#app/domain/approach/approach.queries.server.ts";
import { dateOf, dayInWords, listInWords } from "#app/domain/calendar/calendar.ts";
import { mayEdit } from "#app/domain/employer/employer.queries.server.ts";
import { kindOfWorkInWords, kindsOfWork } from "#app/domain/kind-of-work/kind-of-work.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireEmployer } from "#app/server/request.server.ts";
import { hearing as words } from "./approach.words.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction = () => titled(words.title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const { employerId } = ctx.actor;
  const letters = await listApproaches(ctx, employerId);
  return {
    kinds: await listInvitations(ctx.db, employerId),
    letters: letters.map(({ id, kindOfWork, sentAt }) => ({
      id,
      words: `${kindOfWorkInWords(kindOfWork)}, ${sentAt ? dayInWords(dateOf(sentAt), dateOf(ctx.now)) : ""}`,
    })),
    mayEdit: mayEdit(ctx.actor),
    isSaved: new URL(request.url).searchParams.has("saved"),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const form = await parseForm(request, invitationForm);
  if (!form.ok) return form.response;
  await saveInvitations(ctx, form.value.kinds);
  return redirect("/employer/organisation/approaches?saved");
}

export default function HearingPage() {
  const { kinds, letters, mayEdit: isOwner, isSaved } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(invitationForm, useActionData<typeof action>(), { kinds });
  return (
    <>
      {isSaved && <Banner title={words.saved} live />}
      <PageHead
        title={words.title}
        lede={words.lede}
        back={{ to: "/employer/organisation", label: words.organisation }}
      />
      {isOwner ? (
        <PlainForm form={form}>
          <Ticks
            meta={fields.kinds}
            legend={words.legend}
            hint={words.hint}
            inline="columns"
            options={kindsOfWork.map(({ id, label }) => ({ value: id, label }))}
          />
          <div className="actions">
            <Button>{words.save}</Button>
          </div>
        </PlainForm>
      ) : (
        <>
          <p>{kinds.length > 0 ? `${listInWords(kinds.map(kindOfWorkInWords))}.` : words.none}</p>
          <p className="soft">{words.onlyOwner}</p>
        </>
      )}
      <section className="section stack-tight" aria-labelledby="letters">
        <h2 id="letters">{words.letters}</h2>
        {letters.length === 0 ? (
          <p>{words.noLetters}</p>
        ) : (
          <ul className="bullets">
            {letters.map(({ id, words: said }) => (
              <li key={id}>
                <a href={`/employer/approaches/${id}`}>{said}</a>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
