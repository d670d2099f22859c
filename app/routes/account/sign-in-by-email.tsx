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
import { askToSignIn } from "#app/domain/account/sign-in.commands.server.ts";
import { signInMailForm } from "#app/domain/account/sign-in.form.ts";
import { parseForm } from "#app/server/form.server.ts";
import { loggablePath } from "#app/server/log.ts";
import { countSignInMail } from "#app/server/rate-limit.server.ts";
import { visitorContext } from "#app/server/request.server.ts";
import { ownPath, withWay } from "#app/server/sign-in.server.ts";
import { rememberSecret } from "#app/server/sign-in-code.server.ts";
import { getViewer, homeOf } from "#app/server/viewer.server.ts";
import { words } from "./sign-in.words.ts";

export const handle = { audience: "public" };
export const meta: MetaFunction = () => titled(words.byEmail.title);

const wayOf = (request: Request) => ownPath(new URL(request.url).searchParams.get("to"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const to = wayOf(request);
  const viewer = await getViewer(request, context);
  if (viewer) throw redirect(to ?? homeOf(viewer));
  return { back: withWay("/sign-in", to) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, signInMailForm);
  if (!form.ok) return form.response;
  const { email } = form.value;
  const to = wayOf(request);
  const page = withWay("/sign-in/code", to);
  // An address that has had its share today is answered alike, and gets no mail.
  if (!(await countSignInMail(context, email))) return redirect(page);
  // The token of another link is kept nowhere: whoever was on their way there goes on by the code, or presses it again.
  const leadsTo = to !== null && loggablePath(to) === to.split("?", 1)[0] ? to : null;
  const secret = await askToSignIn(visitorContext(context), { email, leadsTo });
  return redirect(page, { headers: { "Set-Cookie": await rememberSecret(context, secret) } });
}

export default function SignInByEmailPage() {
  const { back } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(signInMailForm, useActionData<typeof action>());
  return (
    <>
      <PageHead
        title={words.byEmail.title}
        lede={words.byEmail.lede}
        back={{ to: back, label: words.title }}
      />
      <PlainForm form={form}>
        <TextField meta={fields.email} label={words.email} type="email" autoComplete="username" />
        <div className="actions">
          <Button>{words.byEmail.send}</Button>
        </div>
      </PlainForm>
    </>
  );
}
