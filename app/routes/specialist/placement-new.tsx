import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { Radios } from "#app/components/choices.tsx";
import { DateField } from "#app/components/date-field.tsx";
import { Empty } from "#app/components/empty.tsx";
import { Fieldset, Hidden, PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { JobFields, WhereFields } from "#app/components/placement/begin-fields.tsx";
import { ContactFields } from "#app/components/placement/contact-fields.tsx";
import { SaidFields } from "#app/components/said-fields.tsx";
import { firstName } from "#app/domain/account/account.ts";
import { listServedAuthorities } from "#app/domain/area/served-authorities.queries.server.ts";
import { beginPlacement } from "#app/domain/placement/placement-begin.commands.server.ts";
import { beginForm } from "#app/domain/placement/placement-begin.form.ts";
import {
  findPersonToPlace,
  listPeopleToPlace,
  listWorkplacesToChoose,
} from "#app/domain/placement/placement-begin.queries.server.ts";
import { beginKinds, beginKindWords } from "#app/domain/placement/placement-begin.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction = () => titled("Write down a job");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const asked = new URL(request.url).searchParams;
  const participantId = asked.get("participant");
  if (!participantId) return { person: null, people: await listPeopleToPlace(ctx) };
  const person = await findPersonToPlace(ctx.db, ctx, participantId);
  const words = asked.get("words") ?? "";
  return {
    person: { id: person.id, name: firstName(person.chosenName), chosenName: person.chosenName },
    id: ctx.newId(),
    kind: beginKinds.find((kind) => kind === asked.get("kind")) ?? null,
    words,
    workplaces: await listWorkplacesToChoose(ctx, words),
    authorities: await listServedAuthorities(ctx.db),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const participantId = new URL(request.url).searchParams.get("participant") ?? "";
  // Before the form is read: somebody who may not be seen is not found, whatever was typed.
  await findPersonToPlace(ctx.db, ctx, participantId);
  const form = await parseForm(request, beginForm);
  if (!form.ok) return form.response;
  const id = await beginPlacement(ctx, participantId, form.value);
  return redirect(`/specialist/placements/${id}/telling?begun`);
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

export default function PlacementNew() {
  const page = useLoaderData<typeof loader>();
  return page.person === null ? <ChoosePerson people={page.people} /> : <Begin page={page} />;
}

const back = { to: "/specialist/placements", label: "People in work" };

function ChoosePerson({ people }: { people: { id: string; name: string }[] }) {
  return (
    <>
      <PageHead
        title="Write down a job"
        lede="One that was found on a visit or elsewhere, or one that somebody has and wants to keep."
        back={back}
      />
      {people.length === 0 ? (
        <Empty title="None so far.">When you support somebody, you can choose them here.</Empty>
      ) : (
        <form method="get" className="form">
          <div className="field">
            <label htmlFor="participant">Whose job is it?</label>
            <select id="participant" name="participant">
              {people.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          <div className="actions">
            <Button>Go on</Button>
          </div>
        </form>
      )}
    </>
  );
}

function Begin({ page }: { page: Extract<Loaded, { id: string }> }) {
  const { person, workplaces, authorities, words } = page;
  const { form, fields } = useFormState(beginForm, useActionData<typeof action>(), {
    id: page.id,
    kind: page.kind ?? undefined,
    nameUsed: person.name,
  });
  return (
    <>
      <PageHead
        title={`Write down a job of ${person.name}`}
        lede={`The employer is told nothing. ${person.name} is asked whether it may know, and decides.`}
        back={{ to: `/specialist/participants/${person.id}`, label: person.chosenName }}
      />
      <form method="get" className="filters">
        <input type="hidden" name="participant" value={person.id} />
        {page.kind && <input type="hidden" name="kind" value={page.kind} />}
        <div className="field">
          <label htmlFor="words">Find an employer of another area by name</label>
          <input id="words" name="words" type="search" defaultValue={words} />
        </div>
        <Button variant="second">Find</Button>
      </form>
      {words && (
        <p role="status">
          {workplaces.found.length === 0
            ? "No workplace elsewhere by that name."
            : "Found: they are at the end of the list of workplaces."}
        </p>
      )}
      <PlainForm form={form} className="answer">
        <Hidden meta={fields.id} />
        <Radios
          meta={fields.kind}
          legend="Which is it?"
          options={[
            {
              value: "found",
              label: beginKindWords.found,
              hint: "Agreed with the employer. You record the start when it has come.",
            },
            {
              value: "retention",
              label: beginKindWords.retention,
              hint: "The job is at risk. They agree to support first, before anybody at work hears of it.",
              more: (
                <>
                  <SaidFields
                    fields={fields}
                    hint={`That ${person.name} wants support to keep this job. For the two of you; no employer reads it.`}
                  />
                  <DateField
                    meta={fields.supportFrom}
                    legend="Support began on"
                    hint="Today, or the day it did. Reviews and the time of support count from it."
                  />
                </>
              ),
            },
          ]}
        />
        <WhereFields fields={fields} workplaces={workplaces} authorities={authorities} />
        <Fieldset legend="The job" size="h2">
          <JobFields fields={fields} />
        </Fieldset>
        <Fieldset
          legend="Who to speak to there"
          size="h2"
          hint={`Leave it empty while ${person.name} has not decided whom to tell.`}
        >
          <ContactFields fields={fields} />
        </Fieldset>
        <div className="actions">
          <Button>Write the job down</Button>
        </div>
      </PlainForm>
    </>
  );
}
