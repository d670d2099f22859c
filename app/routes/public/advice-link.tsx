import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button, ButtonLink } from "#app/components/button.tsx";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { askFreshLink } from "#app/domain/advice-request/advice-asking.commands.server.ts";
import { freshLinkForm } from "#app/domain/advice-request/advice-asking.form.ts";
import { parseForm } from "#app/server/form.server.ts";
import { countAdviceMail } from "#app/server/rate-limit.server.ts";
import { visitorContext } from "#app/server/request.server.ts";
import { words } from "./advice-link.words.ts";

export const handle = { audience: "public" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.isSent ? words.sent.title : words.title);

export function loader({ request }: LoaderFunctionArgs) {
  return { isSent: new URL(request.url).searchParams.has("sent") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, freshLinkForm);
  if (!form.ok) return form.response;
  if (await countAdviceMail(context, form.value.email))
    await askFreshLink(visitorContext(context), form.value.email);
  return redirect("/advice/link?sent");
}

export default function AdviceLinkPage() {
  const { isSent } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(freshLinkForm, useActionData<typeof action>());
  const back = { to: "/advice/ask", label: words.back };
  if (isSent)
    return (
      <>
        <PageHead title={words.sent.title} lede={words.sent.words} back={back} />
        <p>{words.sent.none}</p>
        <div className="actions">
          <ButtonLink to="/advice/ask" variant="second">
            {words.sent.ask}
          </ButtonLink>
        </div>
      </>
    );
  return (
    <>
      <PageHead title={words.title} lede={words.lede} back={back} />
      <PlainForm form={form}>
        <TextField meta={fields.email} label={words.email} type="email" autoComplete="email" />
        <div className="actions">
          <Button>{words.send}</Button>
        </div>
      </PlainForm>
    </>
  );
}
