import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { Ticks } from "#app/components/choices.tsx";
import { ErrorSummary, type Meta, PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { PasskeyForm, passkeyScript } from "#app/components/second-step/passkey-form.tsx";
import { words } from "#app/components/second-step/second-step.words.ts";
import { TextField } from "#app/components/text-field.tsx";
import { askPasskey, passByPasskey } from "#app/domain/second-factor/passkey.commands.server.ts";
import { passkeyStepForm, secondStepForm } from "#app/domain/second-factor/second-factor.form.ts";
import { findSecondFactor } from "#app/domain/second-factor/second-factor.queries.server.ts";
import { passByCode } from "#app/domain/second-factor/second-step.commands.server.ts";
import { parseForm, readForm } from "#app/server/form.server.ts";
import { countSecondStep } from "#app/server/rate-limit.server.ts";
import { visitorContext } from "#app/server/request.server.ts";
import { afterSecondStep, requireWaiting, siteOf } from "#app/server/second-step.server.ts";
import { openSession } from "#app/server/sign-in.server.ts";

// Only a script can speak to a device with a passkey (docs/decisions/008).
export const handle = { audience: "public", script: passkeyScript };
export const meta: MetaFunction = () => titled(words.step.title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { accountId } = await requireWaiting(request, context);
  const ctx = visitorContext(context);
  const factor = await findSecondFactor(ctx.db, accountId, ctx.now);
  return {
    hasApp: factor.hasApp,
    passkey: await askPasskey(ctx, siteOf(request, context), accountId),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const waiting = await requireWaiting(request, context);
  const { accountId, goingTo } = waiting;
  const ctx = visitorContext(context);
  const form = await readForm(request);
  await countSecondStep(accountId);
  if (form.get("intent") === "passkey") {
    const typed = await parseForm(request, passkeyStepForm, { form, hideFields: ["answer"] });
    if (!typed.ok) return typed.response;
    const site = siteOf(request, context);
    if (!(await passByPasskey(ctx, site, waiting, typed.value.answer)))
      return typed.refuse({}, [words.passkey.taken]);
    const cookies = await afterSecondStep(context, waiting, typed.value.remember === "yes");
    return openSession(request, context, accountId, goingTo, cookies);
  }
  const typed = await parseForm(request, secondStepForm, { form, hideFields: ["code"] });
  if (!typed.ok) return typed.response;
  const key = context.keyFor("authenticator apps");
  if (!(await passByCode(ctx, key, waiting, typed.value.code))) {
    // Too many wrong ones end it: then the first step is asked again.
    await requireWaiting(request, context);
    return typed.refuse({ code: [words.step.wrong] });
  }
  const cookies = await afterSecondStep(context, waiting, typed.value.remember === "yes");
  return openSession(request, context, accountId, goingTo, cookies);
}

export default function SecondStepOfSignIn() {
  const { hasApp, passkey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const typed = useFormState(secondStepForm, answer);
  const pressed = useFormState(passkeyStepForm, answer, {}, { id: "device", intent: "passkey" });
  const { step } = words;
  const byPasskey = passkey && (
    <section className="section" aria-labelledby="passkey">
      <h2 id="passkey">{step.byPasskey}</h2>
      <ErrorSummary form={pressed.form} />
      <PasskeyForm does="use" options={passkey} label={step.passkey}>
        <Remember meta={pressed.fields.remember} />
      </PasskeyForm>
    </section>
  );
  return (
    <>
      <PageHead title={step.title} lede={step.lede} />
      {!hasApp && byPasskey}
      <section className="section" aria-labelledby="code">
        <h2 id="code">{hasApp ? step.byCode : step.byRecovery}</h2>
        <PlainForm form={typed.form}>
          <TextField
            meta={typed.fields.code}
            label={hasApp ? words.code : words.recoveryCode}
            hint={words.codeHint}
            autoComplete="one-time-code"
            width="medium"
          />
          <Remember meta={typed.fields.remember} />
          <div className="actions">
            <Button>{step.send}</Button>
          </div>
        </PlainForm>
      </section>
      {hasApp && byPasskey}
      <p className="section soft">{step.lost}</p>
      <p>
        <a href="/sign-in">{step.back}</a>
      </p>
    </>
  );
}

const Remember = ({ meta }: { meta: Meta }) => (
  <Ticks
    meta={meta}
    legend={words.step.device}
    options={[{ value: "yes", label: words.step.remember, hint: words.step.rememberHint }]}
  />
);
