import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { KeptCodes } from "#app/components/second-step/kept-codes.tsx";
import { PasskeyForm, passkeyScript } from "#app/components/second-step/passkey-form.tsx";
import { words } from "#app/components/second-step/second-step.words.ts";
import { TextField } from "#app/components/text-field.tsx";
import { findAccount } from "#app/domain/account/account.queries.server.ts";
import { addPasskey, offerPasskey } from "#app/domain/second-factor/passkey.commands.server.ts";
import { newPasskeyForm } from "#app/domain/second-factor/second-factor.form.ts";
import { hasSecondFactor } from "#app/domain/second-factor/second-factor.queries.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { countSecondStep } from "#app/server/rate-limit.server.ts";
import { accountContext, requireAccount } from "#app/server/request.server.ts";
import { ownStep, siteOf } from "#app/server/second-step.server.ts";

// Only a script can speak to the device (docs/decisions/008).
export const handle = { audience: "own", script: passkeyScript };
export const meta: MetaFunction = () => titled(words.passkey.add);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const who = await requireAccount(request, context);
  const { email, name } = await findAccount(context.db, who.accountId);
  const account = { id: who.accountId, email, name };
  const ctx = accountContext(context, who);
  return {
    hasOther: await hasSecondFactor(context.db, who.accountId),
    options: await offerPasskey(ctx, siteOf(request, context), account),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const who = await requireAccount(request, context);
  const typed = await parseForm(request, newPasskeyForm, { hideFields: ["answer", "passcode"] });
  if (!typed.ok) return typed.response;
  await countSecondStep(who.accountId);
  const own = ownStep(request, context, who.accountId);
  const site = siteOf(request, context);
  return { codes: await addPasskey(accountContext(context, who), site, own, typed.value) };
}

export default function AddPasskeyPage() {
  const { hasOther, options } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = useFormState(newPasskeyForm, answer);
  if (answer && "codes" in answer) return <KeptCodes codes={answer.codes} />;
  const { passkey } = words;
  return (
    <>
      <PageHead
        title={passkey.add}
        lede={passkey.lede}
        back={{ to: "/account/second-step", label: words.title }}
      />
      <ErrorSummary form={form} />
      <PasskeyForm does="make" options={options} label={passkey.addNamed}>
        <TextField meta={fields.name} label={passkey.name} hint={passkey.nameHint} width="medium" />
        {hasOther && (
          <TextField
            meta={fields.passcode}
            label={words.code}
            hint={words.change}
            autoComplete="one-time-code"
            width="medium"
          />
        )}
      </PasskeyForm>
    </>
  );
}
