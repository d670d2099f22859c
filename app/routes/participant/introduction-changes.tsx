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
import { firstName } from "#app/domain/account/account.ts";
import { changesForm } from "#app/domain/introduction/introduction.form.ts";
import { askForChanges } from "#app/domain/introduction/introduction-decision.commands.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireParticipantOf } from "#app/server/one-thing.server.ts";
import { theirIntroduction } from "./introduction.server.ts";
import { changes } from "./introductions.words.ts";

export const handle = { audience: "participant" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(changes.title(data?.specialist ?? ""));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireParticipantOf(request, context, { introductionId: params.id ?? "" });
  const { id, status, specialist } = await theirIntroduction(ctx, params.id);
  if (status !== "withParticipant") throw redirect(`/participant/introductions/${id}`);
  return { id, specialist: firstName(specialist.name) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireParticipantOf(request, context, { introductionId: params.id ?? "" });
  const { id } = await theirIntroduction(ctx, params.id);
  const form = await parseForm(request, changesForm);
  if (!form.ok) return form.response;
  await askForChanges(ctx, { id, words: form.value.words });
  return redirect(`/participant/introductions/${id}`);
}

export default function IntroductionChanges() {
  const { id, specialist } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(changesForm, useActionData<typeof action>(), {});
  return (
    <>
      <PageHead
        title={changes.title(specialist)}
        lede={changes.lede}
        back={{ to: `/participant/introductions/${id}/words`, label: changes.back }}
      />
      <PlainForm form={form}>
        <TextArea meta={fields.words} label={changes.label} rows={5} />
        <div className="actions">
          <Button>{changes.send(specialist)}</Button>
        </div>
      </PlainForm>
    </>
  );
}
