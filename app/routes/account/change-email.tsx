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
import { EmailAddress } from "#app/components/email-address.tsx";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { changeEmailForm } from "#app/domain/account/account.form.ts";
import { findAccount } from "#app/domain/account/account.queries.server.ts";
import { askEmailChange } from "#app/domain/account/change-email.commands.server.ts";
import { passwordMatches } from "#app/domain/account/password.server.ts";
import { hasSecondFactor } from "#app/domain/second-factor/second-factor.queries.server.ts";
import { parseForm, readForm } from "#app/server/form.server.ts";
import { countEmailChange, countSecondStep, countSignIn } from "#app/server/rate-limit.server.ts";
import { accountContext, requireAccount } from "#app/server/request.server.ts";
import { ownStep } from "#app/server/second-step.server.ts";
import { hasJustSignedIn, signInAgain } from "#app/server/sign-in.server.ts";
import { words } from "./change-email.words.ts";

export const handle = { audience: "own" };
export const meta: MetaFunction = () => titled(words.title);

const page = "/account/email";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { accountId } = await requireAccount(request, context);
  const { email, passwordHash } = await findAccount(context.db, accountId);
  const hasPassword = passwordHash !== null;
  return {
    email,
    hasPassword,
    hasStep: await hasSecondFactor(context.db, accountId),
    // A page left open is not enough: whoever has no password has just signed in.
    mayAsk: hasPassword || (await hasJustSignedIn(request, context)),
    reach: context.env.reach.phone,
    isSent: new URL(request.url).searchParams.has("sent"),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const who = await requireAccount(request, context);
  const { accountId } = who;
  const form = await readForm(request);
  if (form.get("intent") === "again") return signInAgain(request, context, page);
  const typed = await parseForm(request, changeEmailForm, {
    form,
    hideFields: ["current", "code"],
  });
  if (!typed.ok) return typed.response;
  const { email, current, code } = typed.value;
  const account = await findAccount(context.db, accountId);
  if (email === account.email) return typed.refuse({ email: [words.same] });
  if (account.passwordHash === null) {
    if (!(await hasJustSignedIn(request, context))) return redirect(page);
  } else {
    const wasRight = await countSignIn(context, accountId);
    if (!(await passwordMatches(account.passwordHash, current)))
      return typed.refuse({ current: [words.wrong] });
    await wasRight();
  }
  if (await hasSecondFactor(context.db, accountId)) {
    if (code === "") return typed.refuse({ code: [words.missing] });
    await countSecondStep(accountId);
  }
  // An address that has had its share today is mailed nothing, and the answer is the same.
  if (await countEmailChange(context, email)) {
    const own = ownStep(request, context, accountId);
    await askEmailChange(accountContext(context, who), own, { email, code });
  }
  return redirect(`${page}?sent`);
}

export default function ChangeEmailPage() {
  const { email, mayAsk, reach, isSent, ...asked } = useLoaderData<typeof loader>();
  return (
    <>
      {isSent && (
        <Banner title={words.sent} live>
          <p>{words.sentLede}</p>
        </Banner>
      )}
      <PageHead title={words.title} back={{ to: "/account", label: "Account" }}>
        <p>
          {words.now}{" "}
          <strong>
            <EmailAddress address={email} />
          </strong>
        </p>
      </PageHead>
      {mayAsk ? <Ask {...asked} /> : <SignInAgain reach={reach} />}
    </>
  );
}

function Ask({ hasPassword, hasStep }: { hasPassword: boolean; hasStep: boolean }) {
  const { form, fields } = useFormState(changeEmailForm, useActionData());
  return (
    <PlainForm form={form}>
      <TextField
        meta={fields.email}
        label={words.next}
        hint={words.nextHint}
        type="email"
        autoComplete="email"
      />
      {hasPassword && (
        <TextField
          meta={fields.current}
          label={words.current}
          type="password"
          autoComplete="current-password"
        />
      )}
      {hasStep && (
        <TextField
          meta={fields.code}
          label={words.code}
          hint={words.codeHint}
          autoComplete="one-time-code"
          width="medium"
        />
      )}
      <div className="actions">
        <Button>{words.send}</Button>
      </div>
    </PlainForm>
  );
}

function SignInAgain({ reach }: { reach: string }) {
  return (
    <ConfirmForm intent="again" label={words.again}>
      <p>{words.againLede}</p>
      <p>
        {words.noMail} {reach}.
      </p>
    </ConfirmForm>
  );
}
