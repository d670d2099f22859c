import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { Button } from "#app/components/button.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { Empty } from "#app/components/empty.tsx";
import { Hidden, PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { TextArea, TextField } from "#app/components/text-field.tsx";
import { removePhrase, savePhrase } from "#app/domain/saved-phrase/saved-phrase.commands.server.ts";
import { phraseForm } from "#app/domain/saved-phrase/saved-phrase.form.ts";
import { listPhrases } from "#app/domain/saved-phrase/saved-phrase.queries.server.ts";
import { parseForm, readForm } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction = () => titled("Saved phrases");

const told: Record<string, string> = {
  saved: "The phrase is kept for your team.",
  removed: "The phrase is gone.",
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const asked = new URL(request.url).searchParams;
  const phrases = await listPhrases(ctx);
  return {
    phrases,
    editing: phrases.find(({ id }) => id === asked.get("edit")) ?? null,
    newId: ctx.newId(),
    done: told[asked.get("done") ?? ""] ?? null,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const body = await readForm(request);
  if (body.get("intent") === "remove") {
    await removePhrase(ctx, String(body.get("id") ?? ""));
    return redirect("/specialist/phrases?done=removed");
  }
  const form = await parseForm(request, phraseForm, { form: body });
  if (!form.ok) return form.response;
  await savePhrase(ctx, form.value);
  return redirect("/specialist/phrases?done=saved");
}

export default function PhrasesPage() {
  const { phrases, editing, newId, done } = useLoaderData<typeof loader>();
  const kept = editing ?? { id: newId };
  const { form, fields } = useFormState(phraseForm, useActionData<typeof action>(), kept);
  return (
    <>
      <PageHead
        title="Saved phrases"
        lede="Words your team uses often. Anybody in the team can put them in an answer, change them or take them away."
        back={{ to: "/specialist/advice", label: "Advice" }}
      />
      {done && <Banner title={done} live />}
      {phrases.length === 0 ? (
        <Empty title="None so far.">Write the first below.</Empty>
      ) : (
        <ul className="plain stack">
          {phrases.map(({ id, title, words }) => (
            <li key={id} className="block stack-tight">
              <h2>{title}</h2>
              <p className="words">{words}</p>
              <p>
                <a href={`?edit=${id}#phrase-form`}>
                  Change<span className="visually-hidden"> {title}</span>
                </a>
              </p>
              <ConfirmForm
                intent="remove"
                variant="quiet"
                label={
                  <>
                    Remove<span className="visually-hidden"> {title}</span>
                  </>
                }
                hidden={{ id }}
              />
            </li>
          ))}
        </ul>
      )}
      <section className="section" id="phrase-form" aria-labelledby="write">
        <h2 id="write">{editing ? `Change “${editing.title}”` : "Add a phrase"}</h2>
        <PlainForm form={form} className="answer">
          <Hidden meta={fields.id} />
          <TextField meta={fields.title} label="Its name, as it stands in the list" />
          <TextArea
            meta={fields.words}
            label="The words"
            hint="About no one person. They can be changed each time they are used."
            rows={5}
          />
          <div className="actions">
            <Button>{editing ? "Save the phrase" : "Add the phrase"}</Button>
          </div>
        </PlainForm>
      </section>
    </>
  );
}
