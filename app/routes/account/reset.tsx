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
import { TextField } from "#app/components/text-field.tsx";
import { askReset } from "#app/domain/account/account.commands.server.ts";
import { resetForm } from "#app/domain/account/account.form.ts";
import { parseForm } from "#app/server/form.server.ts";
import { countResetMail } from "#app/server/rate-limit.server.ts";
import { visitorContext } from "#app/server/request.server.ts";
import { words } from "./reset.words.ts";

export const handle = { audience: "public" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.isSent ? words.sent.title : words.title);

export function loader({ request }: LoaderFunctionArgs) {
  return { isSent: new URL(request.url).searchParams.has("sent") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, resetForm);
  if (!form.ok) return form.response;
  if (await countResetMail(context, form.value.email))
    await askReset(visitorContext(context), form.value.email);
  return redirect("/reset?sent");
}

export default function ResetPage() {
  const { isSent } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(resetForm, useActionData<typeof action>());
  const back = { to: "/sign-in", label: words.back };
  if (isSent) return <PageHead title={words.sent.title} lede={words.sent.words} back={back} />;
  return (
    <>
      <PageHead title={words.title} lede={words.lede} back={back} />
      <PlainForm form={form}>
        <TextField meta={fields.email} label={words.email} type="email" autoComplete="username" />
        <div className="actions">
          <Button>{words.send}</Button>
        </div>
      </PlainForm>
    </>
  );
}
