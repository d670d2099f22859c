import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { Button, ButtonLink } from "#app/components/button.tsx";
import { dateBoxes } from "#app/components/date-field.tsx";
import { Facts } from "#app/components/facts.tsx";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { OrganisationFields } from "#app/components/organisation-fields.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Status } from "#app/components/status.tsx";
import { dayInWords } from "#app/domain/calendar/calendar.ts";
import { editOrganisation } from "#app/domain/employer/employer.commands.server.ts";
import { organisationForm } from "#app/domain/employer/employer.form.ts";
import {
  findOrganisation,
  listWorkplaces,
  mayEdit,
} from "#app/domain/employer/employer.queries.server.ts";
import { confidentInWords, sizeWords } from "#app/domain/employer/employer.ts";
import { findStanding } from "#app/domain/employer/employer-standing.queries.server.ts";
import { standingWords } from "#app/domain/employer/employer-standing.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireEmployer } from "#app/server/request.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction = () => titled("Your organisation");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const [organisation, workplaces, standing] = await Promise.all([
    findOrganisation(ctx),
    listWorkplaces(ctx),
    findStanding(ctx.db, ctx.actor.employerId),
  ]);
  return {
    organisation,
    workplaces,
    standing,
    mayEdit: mayEdit(ctx.actor),
    isSaved: new URL(request.url).searchParams.has("saved"),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const form = await parseForm(request, organisationForm);
  if (!form.ok) return form.response;
  await editOrganisation(ctx, form.value);
  return redirect("/employer/organisation?saved");
}

type Organisation = ReturnType<typeof useLoaderData<typeof loader>>["organisation"];

export default function OrganisationPage() {
  const {
    organisation,
    workplaces,
    standing,
    mayEdit: isOwner,
    isSaved,
  } = useLoaderData<typeof loader>();
  return (
    <>
      {isSaved && <Banner title="Saved" live />}
      <PageHead title={organisation.name} lede="Your organisation, as we have it.">
        <Status tone={standing === "verified" ? "fit" : "talk"}>{standingWords[standing]}</Status>
      </PageHead>
      <section className="section" aria-labelledby="workplaces">
        <div className="section-head">
          <h2 id="workplaces">Workplaces</h2>
        </div>
        <ul className="plain stack">
          {workplaces.map((workplace) => (
            <li key={workplace.id} className="block">
              <h3>
                <a href={`/employer/organisation/workplaces/${workplace.id}`}>{workplace.name}</a>
              </h3>
              <p className="soft">
                {workplace.address}, {workplace.postcode} ({workplace.authorityName})
              </p>
            </li>
          ))}
        </ul>
        <div className="actions">
          {isOwner && (
            <ButtonLink to="/employer/organisation/workplaces/new" variant="second">
              Add a workplace
            </ButtonLink>
          )}
          <ButtonLink to="/employer/organisation/colleagues" variant="second">
            Colleagues
          </ButtonLink>
          {isOwner && (
            <ButtonLink to="/employer/organisation/keys" variant="second">
              Keys for your own system
            </ButtonLink>
          )}
          <ButtonLink to="/employer/organisation/national-site" variant="second">
            The national job site
          </ButtonLink>
          <ButtonLink to="/employer/organisation/messages" variant="second">
            How you hear from us
          </ButtonLink>
          <ButtonLink to="/employer/organisation/approaches" variant="second">
            Hearing from the local team
          </ButtonLink>
          <ButtonLink to="/employer/organisation/contribution" variant="second">
            What you contributed
          </ButtonLink>
        </div>
      </section>
      <section className="section" aria-labelledby="about">
        <h2 id="about">About the organisation</h2>
        {isOwner ? <Edit organisation={organisation} /> : <Read organisation={organisation} />}
      </section>
    </>
  );
}

function Edit({ organisation }: { organisation: Organisation }) {
  const { form, fields } = useFormState(organisationForm, useActionData<typeof action>(), {
    ...organisation,
    organisation: organisation.name,
    confidentLevel: String(organisation.disabilityConfidentLevel ?? ""),
    confidentOn: dateBoxes(organisation.disabilityConfidentOn),
  });
  return (
    <PlainForm form={form}>
      <OrganisationFields fields={fields} />
      <div className="actions">
        <Button>Save</Button>
      </div>
    </PlainForm>
  );
}

function Read({ organisation }: { organisation: Organisation }) {
  const level = confidentInWords(organisation.disabilityConfidentLevel);
  const since = organisation.disabilityConfidentOn;
  return (
    <>
      <Facts
        rows={[
          { term: "What it does", detail: organisation.about },
          { term: "Size", detail: sizeWords[organisation.sizeBand] },
          ...(organisation.companyNumber
            ? [{ term: "Company number", detail: organisation.companyNumber }]
            : []),
          ...(organisation.charityNumber
            ? [{ term: "Charity number", detail: organisation.charityNumber }]
            : []),
          ...(level
            ? [
                {
                  term: "Disability Confident",
                  detail: since ? `${level}, since ${dayInWords(since)}` : level,
                },
              ]
            : []),
        ]}
      />
      <p className="soft">An owner of your organisation can change this.</p>
    </>
  );
}
