import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { Radios } from "#app/components/choices.tsx";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { TextArea, TextField } from "#app/components/text-field.tsx";
import { askForSupport } from "#app/domain/employee/employee.commands.server.ts";
import { supportForm } from "#app/domain/employee/employee.form.ts";
import { findEmployee } from "#app/domain/employee/employee.queries.server.ts";
import { employeeChannels, employeeChannelWords } from "#app/domain/employee/employee.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireEmployee } from "#app/server/guest.server.ts";
import { countAct } from "#app/server/rate-limit.server.ts";
import { supportWords as words } from "./my-job.words.ts";

export const handle = { audience: "public" };
export const meta: MetaFunction = () => titled(words.title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireEmployee(request, context);
  const row = await findEmployee(ctx, ctx.actor.employeeId);
  const { chosenName, safeChannel, phone, email, safeWhen } = row;
  return {
    given: { chosenName, safeChannel, phone, email, safeWhen },
    isAsked: row.choice === "support",
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requireEmployee(request, context);
  const form = await parseForm(request, supportForm);
  if (!form.ok) return form.response;
  await countAct(context, "employeeWords");
  await askForSupport(ctx, form.value);
  return redirect("/advice/my-job?done=support");
}

export default function AskForSupportPage() {
  const { given, isAsked } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(supportForm, useActionData<typeof action>(), given);
  return (
    <>
      <PageHead
        title={words.title}
        lede={words.lede}
        back={{ to: "/advice/my-job", label: words.back }}
      />
      <PlainForm form={form}>
        <TextField meta={fields.chosenName} label={words.name} />
        <Radios
          meta={fields.safeChannel}
          legend={words.channel}
          options={employeeChannels.map((value) => ({
            value,
            label: employeeChannelWords[value],
          }))}
        />
        <TextField
          meta={fields.phone}
          type="tel"
          label={words.phone}
          hint={words.phoneHint}
          optional
          width="medium"
          autoComplete="tel"
        />
        <TextField
          meta={fields.email}
          type="email"
          label={words.email}
          optional
          autoComplete="email"
        />
        <TextArea
          meta={fields.safeWhen}
          label={words.when}
          hint={words.whenHint}
          optional
          rows={3}
        />
        <div className="actions">
          <Button>{isAsked ? words.save : words.send}</Button>
        </div>
      </PlainForm>
    </>
  );
}
