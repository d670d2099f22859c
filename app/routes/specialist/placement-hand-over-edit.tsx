import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { Hidden, PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { TextArea } from "#app/components/text-field.tsx";
import { saveHandOver } from "#app/domain/hand-over/hand-over.commands.server.ts";
import { handOverForm } from "#app/domain/hand-over/hand-over.form.ts";
import {
  findHandOver,
  findHandOverBeginning,
} from "#app/domain/hand-over/hand-over.queries.server.ts";
import { handOverHeadings } from "#app/domain/hand-over/hand-over.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction = () => titled("Write the hand-over");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const id = params.id ?? "";
  const page = await findHandOver(ctx, id);
  if (!page.isOpen) throw redirect(`/specialist/placements/${id}/hand-over`);
  const { naturalSupports, whatWorks, whoToCall } =
    page.draft ?? page.sent ?? (await findHandOverBeginning(ctx, id));
  return {
    id,
    name: page.about.nameUsed,
    isNew: !page.draft && !page.sent,
    typed: { id: page.draft?.id ?? ctx.newId(), naturalSupports, whatWorks, whoToCall },
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const id = params.id ?? "";
  await findHandOver(ctx, id);
  const form = await parseForm(request, handOverForm);
  if (!form.ok) return form.response;
  await saveHandOver(ctx, id, form.value);
  return redirect(`/specialist/placements/${id}/hand-over?done=saved`);
}

export default function HandOverEdit() {
  const { id, name, isNew, typed } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(handOverForm, useActionData<typeof action>(), typed);
  return (
    <>
      <PageHead
        title="Write the hand-over"
        lede={`${name} reads it first. The employer reads it once you have gone through it together and sent it.`}
        back={{ to: `/specialist/placements/${id}/hand-over`, label: "The hand-over" }}
      >
        <p>One line for each thing. Say what helps, never why.</p>
      </PageHead>
      <PlainForm form={form}>
        <Hidden meta={fields.id} />
        <TextArea
          meta={fields.naturalSupports}
          label={handOverHeadings.naturalSupports}
          hint={
            isNew
              ? "Begun from the plan for stepping back, which the employer does not read. Take out what is not theirs."
              : "Names and what they do: “Rosa shows what is new, on Mondays”."
          }
          rows={6}
        />
        <TextArea
          meta={fields.whatWorks}
          label={handOverHeadings.whatWorks}
          hint={
            isNew
              ? `Begun from what was agreed on the adjustment plan and ${name} let the employer read.`
              : "What was changed at work, and should stay."
          }
          rows={6}
        />
        <TextArea
          meta={fields.whoToCall}
          label={handOverHeadings.whoToCall}
          hint="From the day support ends."
          rows={6}
        />
        <div className="actions">
          <Button>Save</Button>
          <span className="soft">Nothing goes to the employer yet.</span>
        </div>
      </PlainForm>
    </>
  );
}
