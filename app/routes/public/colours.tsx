import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { Button } from "#app/components/button.tsx";
import { Radios } from "#app/components/choices.tsx";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { oneOf } from "#app/domain/form/fields.ts";
import { coloursOf } from "#app/server/colours.ts";
import { parseForm } from "#app/server/form.server.ts";
import { words } from "./colours.words.ts";

const schema = z.object({ colours: oneOf(["light", "dark", "system"], words.choose) });
const year = 365 * 24 * 60 * 60;

export const meta: MetaFunction = () => titled(words.title);

export function loader({ request }: LoaderFunctionArgs) {
  return { colours: coloursOf(request.headers.get("Cookie")) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, schema);
  if (!form.ok) return form.response;
  const secure = context.env.origin?.startsWith("https:") ? "; Secure" : "";
  const kept = form.value.colours === "system" ? 0 : year;
  return redirect("/colours", {
    headers: {
      "Set-Cookie": `colours=${form.value.colours}; Path=/; Max-Age=${kept}; SameSite=Lax; HttpOnly${secure}`,
    },
  });
}

export default function ColoursPage() {
  const { colours } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(schema, useActionData<typeof action>(), { colours });
  return (
    <>
      <PageHead title={words.title} lede={words.lede} />
      <PlainForm form={form}>
        <Radios
          meta={fields.colours}
          legend={words.legend}
          options={[
            { value: "light", label: words.light },
            { value: "dark", label: words.dark },
            { value: "system", label: words.system },
          ]}
        />
        <Button>{words.save}</Button>
      </PlainForm>
    </>
  );
}
