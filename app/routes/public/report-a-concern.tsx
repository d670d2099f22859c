import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { Button } from "#app/components/button.tsx";
import { Hidden, PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { SelectField, TextArea, TextField } from "#app/components/text-field.tsx";
import { listAreaNames } from "#app/domain/area/served-authorities.queries.server.ts";
import { raiseConcern } from "#app/domain/concern/concern.commands.server.ts";
import { raiseConcernForm } from "#app/domain/concern/concern.form.ts";
import { parseForm } from "#app/server/form.server.ts";
import { countAct } from "#app/server/rate-limit.server.ts";
import { visitorContext } from "#app/server/request.server.ts";
import { words } from "./report-a-concern.words.ts";

export const handle = { audience: "public" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.isSent ? words.sent.title : words.title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  return {
    id: context.newId(),
    isSent: new URL(request.url).searchParams.has("sent"),
    areas: await listAreaNames(context.db),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, raiseConcernForm);
  if (!form.ok) return form.response;
  await countAct(context, "concern");
  await raiseConcern(visitorContext(context), form.value);
  return redirect("/report-a-concern?sent");
}

export default function ReportAConcernPage() {
  const { id, isSent, areas } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(raiseConcernForm, useActionData<typeof action>());
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
      <Banner tone="stop" title={words.emergency.title}>
        <p>
          <strong>{words.emergency.call}</strong> {words.emergency.silent}
        </p>
        <p>{words.emergency.text}</p>
      </Banner>
      <p>{words.after}</p>
      <PlainForm form={form}>
        <Hidden name="id" value={String(fields.id.initialValue ?? id)} />
        <SelectField
          meta={fields.areaId}
          label={words.area}
          hint={words.areaHint}
          optional
          choose={words.anywhere}
          options={areas.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextArea meta={fields.words} label={words.words} hint={words.wordsHint} rows={8} />
        <TextField meta={fields.contact} label={words.contact} hint={words.contactHint} optional />
        <div className="actions">
          <Button>{words.send}</Button>
        </div>
      </PlainForm>
    </>
  );
}
