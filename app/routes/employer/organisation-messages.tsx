import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { Button } from "#app/components/button.tsx";
import { Facts } from "#app/components/facts.tsx";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { AlwaysSent, HearingFields } from "#app/components/hearing-fields.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { mayEdit } from "#app/domain/employer/employer.queries.server.ts";
import { chooseForOrganisation } from "#app/domain/message-preference/message-preference.commands.server.ts";
import { organisationHearingForm } from "#app/domain/message-preference/message-preference.form.ts";
import { organisationReader } from "#app/domain/message-preference/message-preference.queries.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { readHearing } from "#app/server/hear-of.server.ts";
import { requireEmployer } from "#app/server/request.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction = () => titled("How your organisation hears from us");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const hearing = await readHearing(ctx.db, {
    audience: "employer",
    ways: "organisation",
    reader: organisationReader(ctx.actor.employerId),
  });
  const isSaved = new URL(request.url).searchParams.has("saved");
  return { hearing, isOwner: mayEdit(ctx.actor), isSaved };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const form = await parseForm(request, organisationHearingForm);
  if (!form.ok) return form.response;
  await chooseForOrganisation(ctx, form.value);
  return redirect("/employer/organisation/messages?saved");
}

export default function OrganisationMessagesPage() {
  const { hearing, isOwner, isSaved } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { form, fields } = useFormState(
    organisationHearingForm,
    reply,
    Object.fromEntries(hearing.topics.map(({ topic, chosen }) => [topic, chosen])),
  );
  return (
    <>
      {isSaved && !reply && <Banner title="Saved. It holds from the next message on." live />}
      <PageHead
        title="How your organisation hears from us"
        lede="This holds for every colleague who has not chosen otherwise. What a colleague chooses for themselves comes first."
        back={{ to: "/employer/organisation", label: "Your organisation" }}
      />
      {isOwner ? (
        <PlainForm form={form}>
          <HearingFields topics={hearing.topics} fields={fields} />
          <p className="soft">
            The one email a day comes at 8 in the morning, on working days. For text messages each
            colleague gives a number of their own.
          </p>
          <div className="actions">
            <Button>Save for everybody</Button>
          </div>
        </PlainForm>
      ) : (
        <>
          <Facts
            rows={hearing.topics.map(({ label, chosen, ways }) => ({
              term: label,
              detail: ways.find(({ value }) => value === chosen)?.label ?? "",
            }))}
          />
          <p className="soft">An owner of your organisation can change this.</p>
        </>
      )}
      <p className="section">
        <a href="/account/messages">Choose for yourself alone</a>
      </p>
      <AlwaysSent
        title="What comes in any case"
        because="By email, at once, to every colleague whom it concerns. Without these, somebody would wait for you."
        always={hearing.always}
      />
    </>
  );
}
