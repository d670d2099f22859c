import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { Ticks } from "#app/components/choices.tsx";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { TeamFields } from "#app/components/team-fields.tsx";
import { editTeam, setAuthorities } from "#app/domain/area/area.commands.server.ts";
import { authoritiesForm, teamForm } from "#app/domain/area/area.form.ts";
import { findTeam, listAuthorities } from "#app/domain/area/area.queries.server.ts";
import { parseForm, readForm } from "#app/server/form.server.ts";
import { requireLead } from "#app/server/request.server.ts";

export const handle = { audience: "area" };
export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.team.name ?? "Team");

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const ctx = await requireLead(request, context);
  const [team, authorities] = await Promise.all([
    findTeam(ctx, params.id ?? ""),
    listAuthorities(ctx.db, ctx.actor.areaId),
  ]);
  return { team, authorities };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = await requireLead(request, context);
  const id = params.id ?? "";
  const form = await readForm(request);
  if (form.get("intent") === "authorities") {
    const authorities = await listAuthorities(ctx.db, ctx.actor.areaId);
    const schema = authoritiesForm(authorities.map((authority) => authority.id));
    const parsed = await parseForm(request, schema, { form });
    if (!parsed.ok) return parsed.response;
    await setAuthorities(ctx, id, parsed.value.authorities);
  } else {
    const parsed = await parseForm(request, teamForm, { form });
    if (!parsed.ok) return parsed.response;
    await editTeam(ctx, id, parsed.value);
  }
  return redirect("/area/teams");
}

export default function TeamPage() {
  const { team, authorities } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { name, phone, email, hours } = team;
  const about = useFormState(
    teamForm,
    answer,
    { name, phone, email, hours },
    { id: "about", intent: "about" },
  );
  const schema = authoritiesForm(authorities.map((authority) => authority.id));
  const places = useFormState(
    schema,
    answer,
    { authorities: team.authorities.map((authority) => authority.id) },
    { id: "places", intent: "authorities" },
  );
  return (
    <>
      <PageHead title={team.name} back={{ to: "/area/teams", label: "Teams" }} />
      <PlainForm form={about.form} className="answer">
        <TeamFields fields={about.fields} />
        <div className="actions">
          <Button name="intent" value="about">
            Save the team’s details
          </Button>
        </div>
      </PlainForm>
      <section className="section" aria-labelledby="places-heading">
        <h2 id="places-heading">Where they work</h2>
        <PlainForm form={places.form} className="answer">
          <Ticks
            meta={places.fields.authorities}
            legend="Local authorities this team looks after"
            hint="Each has one team. Ticking one here takes it from the team it had."
            options={authorities.map((authority) => ({
              value: authority.id,
              label: authority.name,
            }))}
          />
          <div className="actions">
            <Button variant="second" name="intent" value="authorities">
              Save where they work
            </Button>
          </div>
        </PlainForm>
      </section>
    </>
  );
}
