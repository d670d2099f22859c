import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { Button, ButtonLink } from "#app/components/button.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { Hidden, PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { KeptCodes } from "#app/components/second-step/kept-codes.tsx";
import { words } from "#app/components/second-step/second-step.words.ts";
import { TextField } from "#app/components/text-field.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import {
  forgetDevices,
  makeRecoveryCodes,
  removeApp,
  removePasskey,
} from "#app/domain/second-factor/second-factor.commands.server.ts";
import { changeStepForm } from "#app/domain/second-factor/second-factor.form.ts";
import {
  findSecondFactor,
  hasAny,
} from "#app/domain/second-factor/second-factor.queries.server.ts";
import { parseForm, readForm } from "#app/server/form.server.ts";
import { countSecondStep } from "#app/server/rate-limit.server.ts";
import { accountContext, requireAccount } from "#app/server/request.server.ts";
import { ownStep } from "#app/server/second-step.server.ts";

export const handle = { audience: "own" };
export const meta: MetaFunction = () => titled(words.title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const who = await requireAccount(request, context);
  const factor = await findSecondFactor(context.db, who.accountId, context.now());
  return {
    ...factor,
    hasAny: hasAny(factor),
    isNeeded: who.lacksSecondStep === true,
    isStaff: who.staff !== null || who.lacksSecondStep === true,
    today: dateOf(context.now()),
    isSaved: new URL(request.url).searchParams.has("saved"),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const who = await requireAccount(request, context);
  const ctx = accountContext(context, who);
  const own = ownStep(request, context, who.accountId);
  const form = await readForm(request);
  if (form.get("intent") === "forget") {
    await forgetDevices(ctx.db, who.accountId);
    return redirect("/account/second-step?saved");
  }
  const typed = await parseForm(request, changeStepForm, { form, hideFields: ["code"] });
  if (!typed.ok) return typed.response;
  await countSecondStep(who.accountId);
  const { code, passkeyId = "" } = typed.value;
  if (typed.intent === "codes") return { codes: await makeRecoveryCodes(ctx, own, code) };
  if (typed.intent === "app") await removeApp(ctx, own, code);
  else await removePasskey(ctx, own, { id: passkeyId, code });
  return redirect("/account/second-step?saved");
}

export default function SecondStepPage() {
  const factor = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer && "codes" in answer) return <KeptCodes codes={answer.codes} />;
  const has = factor.hasAny;
  return (
    <>
      {factor.isSaved && <Banner title={words.saved} live />}
      <PageHead title={words.title} lede={words.lede} back={{ to: "/account", label: "Account" }}>
        {factor.isStaff && <p>{words.why}</p>}
      </PageHead>
      {factor.isNeeded && <Banner title={words.needed} />}
      <section className="section stack" aria-labelledby="app">
        <h2 id="app">{words.app.title}</h2>
        <p>{factor.hasApp ? words.app.works : words.none}</p>
        {factor.hasApp ? (
          <Change intent="app" label={words.app.remove} answer={answer} />
        ) : (
          <div className="actions">
            <ButtonLink to="/account/second-step/app" variant={has ? "second" : "first"}>
              {words.app.add}
            </ButtonLink>
          </div>
        )}
      </section>
      <section className="section stack" aria-labelledby="passkeys">
        <h2 id="passkeys">{words.passkey.title}</h2>
        <p>{words.passkey.lede}</p>
        {factor.passkeys.map(({ id, name, createdAt, lastUsedAt }) => (
          <div key={id} className="block stack-tight">
            <h3>{name}</h3>
            <p className="soft">
              Made {dayInWords(dateOf(createdAt), factor.today)},{" "}
              {lastUsedAt
                ? `used last ${dayInWords(dateOf(lastUsedAt), factor.today)}`
                : words.passkey.never}
              .
            </p>
            <Change intent={`passkey ${id}`} label={words.passkey.remove} answer={answer} id={id} />
          </div>
        ))}
        <div className="actions">
          <ButtonLink to="/account/second-step/passkey" variant="second">
            {words.passkey.add}
          </ButtonLink>
        </div>
      </section>
      {has && (
        <section className="section stack" aria-labelledby="recovery">
          <h2 id="recovery">{words.recovery.title}</h2>
          <p>
            {words.recovery.lede} You have {factor.recoveryCodesLeft} left.
          </p>
          <Change intent="codes" label={words.recovery.again} answer={answer} />
        </section>
      )}
      {factor.devices > 0 && (
        <section className="section stack" aria-labelledby="devices">
          <h2 id="devices">{words.devices.title}</h2>
          <p>{words.devices.lede}</p>
          <ConfirmForm intent="forget" label={`${words.devices.forget} (${factor.devices})`} />
        </section>
      )}
    </>
  );
}

/** A change, folded away, that takes the second step once more. */
function Change({
  intent,
  label,
  answer,
  id,
}: {
  intent: string;
  label: string;
  answer: unknown;
  id?: string;
}) {
  const { form, fields } = useFormState(
    changeStepForm,
    answer,
    {},
    {
      id: `change-${intent.replace(/\W/g, "-")}`,
      intent,
    },
  );
  return (
    <details open={form.status === "error"}>
      <summary>{label}</summary>
      <PlainForm form={form}>
        <p>{words.change}</p>
        {id && <Hidden name="passkeyId" value={id} />}
        <TextField
          meta={fields.code}
          label={words.code}
          hint={words.codeHint}
          autoComplete="one-time-code"
          width="medium"
        />
        <div className="actions">
          <Button variant="second" name="intent" value={intent}>
            {label}
          </Button>
        </div>
      </PlainForm>
    </details>
  );
}
