import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { Button, ButtonLink } from "#app/components/button.tsx";
import { EmailAddress } from "#app/components/email-address.tsx";
import { FoldTable } from "#app/components/fold-table.tsx";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { signIn } from "#app/domain/account/account.commands.server.ts";
import { signInForm } from "#app/domain/account/account.form.ts";
import { parseForm } from "#app/server/form.server.ts";
import { countSignIn } from "#app/server/rate-limit.server.ts";
import { visitorContext } from "#app/server/request.server.ts";
import { beginSession, ownPath, withWay } from "#app/server/sign-in.server.ts";
import { getViewer, homeOf } from "#app/server/viewer.server.ts";
import { demoPassword, demoPeople, words } from "./sign-in.words.ts";

export const handle = { audience: "public" };
export const meta: MetaFunction = () => titled(words.title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams;
  const viewer = await getViewer(request, context);
  if (viewer) throw redirect(ownPath(asked.get("to")) ?? homeOf(viewer));
  return {
    isDemo: context.env.demo,
    isSignedOut: asked.has("signed-out"),
    byEmail: withWay("/sign-in/by-email", ownPath(asked.get("to"))),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, signInForm, { hideFields: ["password"] });
  if (!form.ok) return form.response;
  const wasRight = await countSignIn(context, form.value.email);
  const accountId = await signIn(visitorContext(context), form.value);
  if (!accountId) return form.refuse({ email: [words.wrong] });
  await wasRight();
  return beginSession(request, context, accountId, new URL(request.url).searchParams.get("to"));
}

export default function SignInPage() {
  const { isDemo, isSignedOut, byEmail } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(signInForm, useActionData<typeof action>());
  return (
    <>
      {isSignedOut && <Banner title={words.signedOut} live />}
      <PageHead title={words.title} />
      <div className="stack-tight">
        <p>{words.byEmail.goLede}</p>
        <div className="actions">
          <ButtonLink to={byEmail}>{words.byEmail.go}</ButtonLink>
        </div>
      </div>
      <section className="section stack" aria-labelledby="with-password">
        <h2 id="with-password">{words.orPassword}</h2>
        <div className="with-aside">
          <PlainForm form={form}>
            <TextField
              meta={fields.email}
              label={words.email}
              type="email"
              autoComplete="username"
            />
            <TextField
              meta={fields.password}
              label={words.password}
              type="password"
              autoComplete="current-password"
            />
            <div className="actions">
              <Button variant="second">{words.send}</Button>
            </div>
          </PlainForm>
          <aside className="aside">
            <ul className="plain stack-tight">
              <li>
                <a href="/reset">{words.reset}</a>
              </li>
              <li>
                <a href="/sign-up">{words.signUp}</a>
              </li>
            </ul>
          </aside>
        </div>
      </section>
      {isDemo && <DemoPeople />}
    </>
  );
}

function DemoPeople() {
  return (
    <section className="section" aria-labelledby="demo">
      <h2 id="demo">{words.demo.title}</h2>
      <p>
        {words.demo.lede} <strong>{demoPassword}</strong>.
      </p>
      <FoldTable
        caption={words.demo.title}
        captionStyle="hidden"
        columns={[
          { key: "who", label: words.demo.who },
          { key: "address", label: words.demo.address },
        ]}
        rows={demoPeople.map(({ who, address }) => ({
          id: address,
          cells: { who, address: <EmailAddress address={address} /> },
        }))}
      />
      <p className="soft">
        {words.demo.note} <a href="/demo/mailbox">{words.demo.mailbox}</a>.
      </p>
    </section>
  );
}
