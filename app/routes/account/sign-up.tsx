import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { Fieldset, PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { OrganisationFields, WorkplaceFields } from "#app/components/organisation-fields.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { listServedAuthorities } from "#app/domain/area/served-authorities.queries.server.ts";
import { signUpForm } from "#app/domain/employer/employer.form.ts";
import { signUp } from "#app/domain/employer/employer-sign-up.commands.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { countAct } from "#app/server/rate-limit.server.ts";
import { visitorContext } from "#app/server/request.server.ts";
import { words } from "./sign-up.words.ts";

export const handle = { audience: "public" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.isSent ? words.sent.title : words.title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  return {
    isSent: new URL(request.url).searchParams.has("sent"),
    authorities: await listServedAuthorities(context.db),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, signUpForm, { hideFields: ["password"] });
  if (!form.ok) return form.response;
  const served = await listServedAuthorities(context.db);
  if (!served.some(({ id }) => id === form.value.localAuthorityId))
    return form.refuse({ localAuthorityId: [words.notServed] });
  await countAct(context, "signUp");
  await signUp(visitorContext(context), form.value);
  return redirect("/sign-up?sent");
}

export default function SignUpPage() {
  const { isSent, authorities } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(signUpForm, useActionData<typeof action>());
  if (isSent)
    return (
      <PageHead
        title={words.sent.title}
        lede={words.sent.words}
        back={{ to: "/", label: words.sent.back }}
      />
    );
  return (
    <>
      <PageHead title={words.title} lede={words.lede} />
      <div className="with-aside">
        <PlainForm form={form}>
          <Fieldset legend={words.organisation} size="h2">
            <OrganisationFields fields={fields} />
          </Fieldset>
          <Fieldset legend={words.workplace} size="h2" hint={words.workplaceHint}>
            <WorkplaceFields fields={fields} authorities={authorities} />
          </Fieldset>
          <Fieldset legend={words.account} size="h2">
            <TextField meta={fields.name} label={words.name} autoComplete="name" />
            <TextField
              meta={fields.email}
              label={words.email}
              type="email"
              autoComplete="username"
            />
            <TextField
              meta={fields.password}
              label={words.password}
              hint={words.passwordHint}
              type="password"
              autoComplete="new-password"
            />
          </Fieldset>
          <div className="actions">
            <Button>{words.send}</Button>
          </div>
        </PlainForm>
        <aside className="aside">
          <ul className="plain stack-tight">
            <li>
              <a href="/sign-in">{words.have}</a>
            </li>
            <li>
              <a href="/looking-for-work#teams">{words.looking}</a>
            </li>
            <li>
              <a href="/looking-for-work#teams">{words.missing}</a>
            </li>
          </ul>
        </aside>
      </div>
    </>
  );
}
