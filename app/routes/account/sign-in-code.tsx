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
import { signInByCode } from "#app/domain/account/sign-in.commands.server.ts";
import { signInCodeForm } from "#app/domain/account/sign-in.form.ts";
import { parseForm } from "#app/server/form.server.ts";
import { countCode } from "#app/server/rate-limit.server.ts";
import { visitorContext } from "#app/server/request.server.ts";
import { beginSession, ownPath, withWay } from "#app/server/sign-in.server.ts";
import { forgetSecret, secretOf } from "#app/server/sign-in-code.server.ts";
import { getViewer, homeOf } from "#app/server/viewer.server.ts";
import { words } from "./sign-in.words.ts";

export const handle = { audience: "public" };
export const meta: MetaFunction = () => titled(words.code.title);

const wayOf = (request: Request) => ownPath(new URL(request.url).searchParams.get("to"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const to = wayOf(request);
  const viewer = await getViewer(request, context);
  if (viewer) throw redirect(to ?? homeOf(viewer));
  return {
    again: withWay("/sign-in/by-email", to),
    withPassword: withWay("/sign-in", to),
    isDemo: context.env.demo,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, signInCodeForm);
  if (!form.ok) return form.response;
  const wasRight = await countCode(context);
  const secret = await secretOf(request, context);
  const accountId = await signInByCode(visitorContext(context), secret, form.value.code);
  if (!accountId) return form.refuse({ code: [words.code.wrong] });
  await wasRight();
  const answer = await beginSession(request, context, accountId, wayOf(request));
  answer.headers.append("Set-Cookie", await forgetSecret(context));
  return answer;
}

/** Says the same to everybody who comes here: whether a mail was sent shows in the mailbox alone. */
export default function SignInCodePage() {
  const { again, withPassword, isDemo } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(signInCodeForm, useActionData<typeof action>());
  return (
    <>
      <PageHead title={words.code.title} lede={words.code.lede} />
      <p>{words.code.either}</p>
      <PlainForm form={form}>
        <TextField
          meta={fields.code}
          label={words.code.label}
          hint={words.code.hint}
          inputMode="numeric"
          autoComplete="one-time-code"
          width="medium"
        />
        <div className="actions">
          <Button>{words.send}</Button>
        </div>
      </PlainForm>
      <section className="section" aria-labelledby="nothing">
        <h2 id="nothing">{words.code.nothing}</h2>
        <ul className="plain stack-tight">
          <li>{words.code.look}</li>
          <li>
            <a href={again}>{words.code.again}</a>
          </li>
          <li>
            <a href={withPassword}>{words.code.withPassword}</a>
          </li>
          {isDemo && (
            <li>
              {words.code.demo} <a href="/demo/mailbox">{words.demo.mailbox}</a>.
            </li>
          )}
        </ul>
      </section>
    </>
  );
}
