import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { Empty } from "#app/components/empty.tsx";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Status } from "#app/components/status.tsx";
import { TextArea } from "#app/components/text-field.tsx";
import { concernForm } from "#app/domain/area/area.form.ts";
import { listConcerns } from "#app/domain/area/area.queries.server.ts";
import { settleConcern } from "#app/domain/area/concern.commands.server.ts";
import { dateOf, instantInWords } from "#app/domain/calendar/calendar.ts";
import { parseForm, readForm } from "#app/server/form.server.ts";
import { requireLead } from "#app/server/request.server.ts";

export const handle = { audience: "area" };
export const meta: MetaFunction = () => titled("Concerns");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireLead(request, context);
  const today = dateOf(ctx.now);
  const concerns = await listConcerns(ctx);
  return {
    concerns: concerns.map((concern) => ({
      ...concern,
      raised: instantInWords(concern.raisedAt, today),
      handled: concern.handledAt && instantInWords(concern.handledAt, today),
    })),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requireLead(request, context);
  const form = await readForm(request);
  const parsed = await parseForm(request, concernForm, { form });
  if (!parsed.ok) return parsed.response;
  await settleConcern(ctx, String(form.get("intent") ?? ""), parsed.value.note);
  return redirect("/area/concerns");
}

type Concern = Awaited<ReturnType<typeof loader>>["concerns"][number];

function OpenConcern({ concern, place }: { concern: Concern; place: number }) {
  const { form, fields } = useFormState(
    concernForm,
    useActionData<typeof action>(),
    {},
    { id: concern.id, intent: concern.id },
  );
  return (
    <PlainForm form={form}>
      <TextArea meta={fields.note} label={`What did you do about concern ${place}?`} rows={3} />
      <div className="actions">
        <Button variant="second" name="intent" value={concern.id}>
          Write it down and close concern {place}
        </Button>
      </div>
    </PlainForm>
  );
}

export default function ConcernsPage() {
  const { concerns } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title="Concerns"
        lede="Anyone may report one, without an account. If somebody is in danger, ring 999 first."
      />
      {concerns.length === 0 ? (
        <Empty title="None so far.">What people report on “Report a concern” shows here.</Empty>
      ) : (
        <div className="stack">
          {concerns.map((concern, index) => (
            <article key={concern.id} id={concern.id} className="block stack">
              <h2>
                Concern {index + 1}, {concern.raised}
              </h2>
              <p className="words">{concern.words}</p>
              <p>
                {concern.contact
                  ? `How to reach them: ${concern.contact}`
                  : "They left no contact."}
              </p>
              {concern.handled ? (
                <>
                  <Status tone="fit" glyph="tick">
                    Dealt with {concern.handled}
                  </Status>
                  <p className="words">{concern.handledNote}</p>
                </>
              ) : (
                <OpenConcern concern={concern} place={index + 1} />
              )}
            </article>
          ))}
        </div>
      )}
    </>
  );
}
