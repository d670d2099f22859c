import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { Button } from "#app/components/button.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { Empty } from "#app/components/empty.tsx";
import { Hidden, PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import {
  makeToken,
  revokeToken,
} from "#app/domain/employer-token/employer-token.commands.server.ts";
import { tokenForm } from "#app/domain/employer-token/employer-token.form.ts";
import { listTokens } from "#app/domain/employer-token/employer-token.queries.server.ts";
import { parseForm, readForm } from "#app/server/form.server.ts";
import { requireEmployer } from "#app/server/request.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction = () => titled("Keys for your own system");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const today = dateOf(ctx.now);
  const day = (at: string | null) => at && dayInWords(dateOf(at), today);
  const tokens = await listTokens(ctx);
  return {
    id: ctx.newId(),
    tokens: tokens.map(({ id, name, makerName, makersMembership, ...at }) => ({
      id,
      name,
      about: [
        `Made by ${makerName} on ${day(at.madeAt)}`,
        at.lastUsedAt ? `last used on ${day(at.lastUsedAt)}` : "not used yet",
      ].join(", "),
      stopped: at.revokedAt
        ? `Stopped on ${day(at.revokedAt)}.`
        : makersMembership === null
          ? `Stopped: ${makerName} is no owner here any more.`
          : null,
    })),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const typed = await readForm(request);
  if (typed.get("intent") === "stop") {
    await revokeToken(ctx, String(typed.get("token") ?? ""));
    return redirect("/employer/organisation/keys");
  }
  const form = await parseForm(request, tokenForm, { form: typed });
  if (!form.ok) return form.response;
  const key = await makeToken(ctx, form.value);
  // The only time that it is seen: an answer, and no page that one could come back to.
  return data({ key, name: form.value.name });
}

export default function KeysPage() {
  const { id, tokens } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const made = answer && "key" in answer ? answer : null;
  const { form, fields } = useFormState(tokenForm, answer && "key" in answer ? undefined : answer, {
    id,
  });
  return (
    <>
      {made && (
        <Banner title={`Your new key: ${made.name}`} live>
          <p>
            <code>{made.key}</code>
          </p>
          <p>Copy it now, and keep it like a password. We cannot show it again.</p>
        </Banner>
      )}
      <PageHead
        title="Keys for your own system"
        lede="With a key, the system you hire with can write vacancies here by itself."
        back={{ to: "/employer/organisation", label: "Your organisation" }}
      />
      <p className="prose">
        Whoever has a key can do with your vacancies what you can: write, publish, pause and end
        them. It opens nothing else: no introduction, no person, no advice. A key stops when you
        stop it, or when whoever made it is no owner any more. <a href="/api">How to use a key</a>
      </p>
      <section className="section stack" aria-labelledby="keys">
        <h2 id="keys">Your keys</h2>
        {tokens.length === 0 ? (
          <Empty title="None so far.">You do not need one to post vacancies on these pages.</Empty>
        ) : (
          <ul className="plain stack">
            {tokens.map((token) => (
              <li key={token.id} className="block stack-tight">
                <h3>{token.name}</h3>
                <p className="soft">{token.about}.</p>
                {token.stopped ? (
                  <p>{token.stopped}</p>
                ) : (
                  <ConfirmForm
                    intent="stop"
                    label={
                      <>
                        Stop this key<span className="visually-hidden">: {token.name}</span>
                      </>
                    }
                    hidden={{ token: token.id }}
                  />
                )}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="section" aria-labelledby="new">
        <h2 id="new">Make a key</h2>
        <PlainForm form={form} className="answer">
          <Hidden meta={fields.id} />
          <TextField
            meta={fields.name}
            label="What is it for?"
            hint="For example the name of your system, so that you know later which key this is."
          />
          <div className="actions">
            <Button>Make a key</Button>
          </div>
        </PlainForm>
      </section>
    </>
  );
}
