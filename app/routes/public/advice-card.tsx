import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { Button } from "#app/components/button.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { cardCodeForm } from "#app/domain/employee/employee.form.ts";
import { acceptCode } from "#app/domain/employee/employee-code.commands.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { beginVisit } from "#app/server/guest.server.ts";
import { countAct } from "#app/server/rate-limit.server.ts";
import { hats, visitorContext } from "#app/server/request.server.ts";
import { words } from "./advice-card.words.ts";

export const handle = { audience: "public" };
export const meta: MetaFunction = () => titled(words.title);

/** Whoever hands cards over cannot find out here, not even by mistake, whether one was used. */
const isForEmployer = async (request: Request, context: LoaderFunctionArgs["context"]) =>
  Boolean((await hats(request, context))?.employer);

export async function loader({ request, context }: LoaderFunctionArgs) {
  return { isForEmployer: await isForEmployer(request, context) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, cardCodeForm);
  if (!form.ok) return form.response;
  if (await isForEmployer(request, context)) return form.refuse({}, [words.employer]);
  await countAct(context, "card");
  const pass = await acceptCode(visitorContext(context), form.value.code);
  if (pass === null) return form.refuse({ code: [words.refused.field] });
  return beginVisit(request, context, pass, "employee");
}

export default function CardCodePage() {
  const loaded = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { form, fields } = useFormState(cardCodeForm, result);
  if (loaded.isForEmployer)
    return (
      <>
        <PageHead title={words.title} lede={words.employer} />
        <ConfirmForm intent="sign-out" action="/sign-out" label={words.signOut} variant="first" />
      </>
    );
  const isRefused = fields.code.errors?.includes(words.refused.field);
  return (
    <>
      <PageHead title={words.title} lede={words.lede} />
      {isRefused && (
        <Banner tone="could" title={words.refused.title}>
          {words.refused.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Banner>
      )}
      <PlainForm form={form} className="block">
        <TextField
          meta={fields.code}
          label={words.code}
          hint={words.hint}
          width="medium"
          autoComplete="off"
        />
        <div className="actions">
          <Button>{words.go}</Button>
        </div>
      </PlainForm>
      <section className="section prose stack-tight" aria-labelledby="before">
        <h2 id="before">{words.before.title}</h2>
        <ul className="bullets">
          {words.before.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
