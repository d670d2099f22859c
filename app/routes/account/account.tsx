import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AddressIsRight, AddressTroubleNote } from "#app/components/address-trouble.tsx";
import { Banner } from "#app/components/banner.tsx";
import { Button } from "#app/components/button.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { TextField } from "#app/components/text-field.tsx";
import {
  changePassword,
  choosePassword,
  endSessions,
  rename,
} from "#app/domain/account/account.commands.server.ts";
import { changePasswordForm, nameForm, newPasswordForm } from "#app/domain/account/account.form.ts";
import { findAccount } from "#app/domain/account/account.queries.server.ts";
import { confirmOwnAddress } from "#app/domain/delivery/address-trouble.commands.server.ts";
import { findTroubles } from "#app/domain/delivery/address-trouble.queries.server.ts";
import { parseForm, readForm } from "#app/server/form.server.ts";
import { countSignIn } from "#app/server/rate-limit.server.ts";
import { accountContext, requireAccount } from "#app/server/request.server.ts";
import {
  endSession,
  hasJustSignedIn,
  openSession,
  signInAgain,
} from "#app/server/sign-in.server.ts";
import { words } from "./account.words.ts";
import { ChangePassword, FirstPassword } from "./password-forms.tsx";

export const handle = { audience: "own" };
export const meta: MetaFunction = () => titled(words.title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { accountId } = await requireAccount(request, context);
  const { name, email, phone, passwordHash } = await findAccount(context.db, accountId);
  return {
    troubles: await findTroubles(context.db, { email, phone }),
    reach: context.env.reach.phone,
    name,
    email,
    hasPassword: passwordHash !== null,
    isJustSignedIn: await hasJustSignedIn(request, context),
    isSaved: new URL(request.url).searchParams.has("saved"),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const who = await requireAccount(request, context);
  const { accountId } = who;
  const ctx = accountContext(context, who);
  const form = await readForm(request);
  const intent = form.get("intent");
  if (intent === "address-right") {
    await confirmOwnAddress(ctx, accountId);
    return redirect("/account?saved");
  }
  if (intent === "again") return signInAgain(request, context, "/account");
  if (intent === "sign-out") {
    await endSessions(ctx.db, accountId);
    return endSession(request, context, "/sign-in?signed-out");
  }
  if (intent === "first-password") {
    const hideFields = ["password"];
    const typed = await parseForm(request, newPasswordForm, { form, hideFields });
    if (!typed.ok) return typed.response;
    // A page left open is not enough to take an account for oneself.
    if (!(await hasJustSignedIn(request, context))) return redirect("/account#password");
    const isChosen = await choosePassword(ctx, accountId, typed.value.password);
    // Chosen a moment ago, perhaps by another press: the page now asks for that one.
    return redirect(isChosen ? "/account?saved" : "/account");
  }
  if (intent === "password") {
    const hideFields = ["current", "password"];
    const typed = await parseForm(request, changePasswordForm, { form, hideFields });
    if (!typed.ok) return typed.response;
    const wasRight = await countSignIn(context, accountId);
    if (!(await changePassword(ctx, accountId, typed.value)))
      return typed.refuse({ current: [words.wrong] });
    await wasRight();
    // They have shown who they are, second step and all, in this very session.
    return openSession(request, context, accountId, "/account?saved");
  }
  const typed = await parseForm(request, nameForm, { form });
  if (!typed.ok) return typed.response;
  await rename(ctx, accountId, typed.value.name);
  return redirect("/account?saved");
}

export default function AccountPage() {
  const { name, email, hasPassword, isJustSignedIn, isSaved, troubles, reach } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const named = useFormState(nameForm, answer, { name }, { id: "name", intent: "name" });
  return (
    <>
      {isSaved && <Banner title={words.saved} live />}
      <PageHead title={words.title}>
        <p>
          {words.address}: <strong>{email}</strong>
        </p>
        <p>
          <a href="/account/email">{words.changeAddress}</a>
        </p>
      </PageHead>
      <AddressTroubleNote troubles={troubles} whose={words.trouble.whose}>
        <p>
          {words.trouble.change} <a href="/account/email">{words.changeAddress}</a>.{" "}
          {words.trouble.ring} {reach}.
        </p>
        <AddressIsRight>{words.trouble.right}</AddressIsRight>
      </AddressTroubleNote>
      <PlainForm form={named.form}>
        <TextField meta={named.fields.name} label={words.name} autoComplete="name" />
        <div className="actions">
          <Button name="intent" value="name" variant="second">
            {words.saveName}
          </Button>
        </div>
      </PlainForm>
      <p>
        <a href="/account/messages">{words.hearing}</a>
      </p>
      <p>
        <a href="/account/calendar">{words.calendar}</a>
      </p>
      <section className="section" aria-labelledby="password">
        <h2 id="password">{hasPassword ? words.password : words.first}</h2>
        {hasPassword ? (
          <ChangePassword answer={answer} />
        ) : (
          <FirstPassword answer={answer} isJustSignedIn={isJustSignedIn} />
        )}
      </section>
      <section className="section" aria-labelledby="second-step">
        <h2 id="second-step">{words.secondStep}</h2>
        <p>{words.secondStepLede}</p>
        <p>
          <a href="/account/second-step">{words.secondStepLink}</a>
        </p>
      </section>
      <section className="section" aria-labelledby="everywhere">
        <h2 id="everywhere">{words.everywhere}</h2>
        <ConfirmForm intent="sign-out" label={words.signOut}>
          <p>{words.everywhereLede}</p>
        </ConfirmForm>
      </section>
    </>
  );
}
