import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { KeptCodes } from "#app/components/second-step/kept-codes.tsx";
import { QrPicture } from "#app/components/second-step/qr-picture.tsx";
import { words } from "#app/components/second-step/second-step.words.ts";
import { TextField } from "#app/components/text-field.tsx";
import { findAccount } from "#app/domain/account/account.queries.server.ts";
import { addressForApp } from "#app/domain/second-factor/authenticator-app.server.ts";
import { beginApp, confirmApp } from "#app/domain/second-factor/second-factor.commands.server.ts";
import { appForm } from "#app/domain/second-factor/second-factor.form.ts";
import { hasSecondFactor } from "#app/domain/second-factor/second-factor.queries.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { countSecondStep } from "#app/server/rate-limit.server.ts";
import { accountContext, requireAccount } from "#app/server/request.server.ts";
import { ownStep } from "#app/server/second-step.server.ts";

export const handle = { audience: "own" };
export const meta: MetaFunction = () => titled(words.setUp.title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const who = await requireAccount(request, context);
  const { accountId } = who;
  const hasOther = await hasSecondFactor(context.db, accountId);
  const secret = await beginApp(accountContext(context, who), ownStep(request, context, accountId));
  const { email } = await findAccount(context.db, accountId);
  return { hasOther, secret, address: secret && addressForApp(secret, email) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const who = await requireAccount(request, context);
  const typed = await parseForm(request, appForm, { hideFields: ["code", "passcode"] });
  if (!typed.ok) return typed.response;
  await countSecondStep(who.accountId);
  const own = ownStep(request, context, who.accountId);
  return { codes: await confirmApp(accountContext(context, who), own, typed.value) };
}

export default function SetUpAppPage() {
  const { hasOther, secret, address } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = useFormState(appForm, answer);
  if (answer && "codes" in answer) return <KeptCodes codes={answer.codes} />;
  const { setUp } = words;
  if (!secret || !address)
    return (
      <PageHead
        title={words.app.works}
        lede={setUp.there}
        back={{ to: "/account/second-step", label: words.title }}
      />
    );
  return (
    <>
      <PageHead
        title={setUp.title}
        lede={setUp.lede}
        back={{ to: "/account/second-step", label: words.title }}
      />
      <ol className="stack">
        <li className="stack-tight">
          <p>{setUp.first}</p>
          <QrPicture text={address} label={setUp.picture} />
          <p>
            {setUp.key}: <code>{secret.match(/.{1,4}/g)?.join(" ")}</code>
          </p>
        </li>
        <li>
          <p>{setUp.second}</p>
          <PlainForm form={form}>
            <TextField
              meta={fields.code}
              label={setUp.code}
              inputMode="numeric"
              autoComplete="one-time-code"
              width="short"
            />
            {hasOther && (
              <TextField
                meta={fields.passcode}
                label={words.recoveryCode}
                hint={words.change}
                width="medium"
              />
            )}
            <div className="actions">
              <Button>{setUp.send}</Button>
            </div>
          </PlainForm>
        </li>
      </ol>
    </>
  );
}
