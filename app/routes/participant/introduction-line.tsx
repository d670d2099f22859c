import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { TextArea } from "#app/components/text-field.tsx";
import { NotFound } from "#app/domain/errors.ts";
import { changeWordsForm } from "#app/domain/introduction/introduction.form.ts";
import { changeWords } from "#app/domain/introduction/introduction-choice.commands.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireParticipantOf } from "#app/server/one-thing.server.ts";
import { theirIntroduction } from "./introduction.server.ts";
import { change } from "./introductions.words.ts";

export const handle = { audience: "participant" };
export const meta: MetaFunction = () => titled(change.title);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireParticipantOf(request, context, { introductionId: params.id ?? "" });
  const { id, status, items } = await theirIntroduction(ctx, params.id);
  if (status !== "withParticipant") throw redirect(`/participant/introductions/${id}`);
  const item = items.find((one) => one.id === params.itemId && one.part !== "specialistSays");
  if (!item) throw new NotFound();
  return { id, words: item.words };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireParticipantOf(request, context, { introductionId: params.id ?? "" });
  const { id } = await theirIntroduction(ctx, params.id);
  const form = await parseForm(request, changeWordsForm);
  if (!form.ok) return form.response;
  await changeWords(ctx, { id, itemId: params.itemId ?? "", words: form.value.words });
  return redirect(`/participant/introductions/${id}/words`);
}

export default function IntroductionLine() {
  const { id, words } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(changeWordsForm, useActionData<typeof action>(), { words });
  return (
    <>
      <PageHead
        title={change.title}
        lede={change.lede}
        back={{ to: `/participant/introductions/${id}/words`, label: change.back }}
      />
      <PlainForm form={form}>
        <TextArea meta={fields.words} label={change.label} rows={5} />
        <div className="actions">
          <Button>{change.save}</Button>
        </div>
      </PlainForm>
    </>
  );
}
