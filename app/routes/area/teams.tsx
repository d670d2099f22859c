import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { Button } from "#app/components/button.tsx";
import { Hidden, PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { TeamFields } from "#app/components/team-fields.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { addTeam, editArea } from "#app/domain/area/area.commands.server.ts";
import { areaForm, teamForm } from "#app/domain/area/area.form.ts";
import { findArea, listTeams } from "#app/domain/area/area.queries.server.ts";
import { idField } from "#app/domain/form/fields.ts";
import { parseForm, readForm } from "#app/server/form.server.ts";
import { requireLead } from "#app/server/request.server.ts";

export const handle = { audience: "area" };
export const meta: MetaFunction = () => titled("Teams");

const newTeamForm = z.object({ id: idField, ...teamForm.shape });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireLead(request, context);
  const [area, teams] = await Promise.all([
    findArea(ctx.db, ctx.actor.areaId),
    listTeams(ctx.db, ctx.actor.areaId),
  ]);
  return { area, teams, newId: ctx.newId() };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requireLead(request, context);
  const form = await readForm(request);
  if (form.get("intent") === "area") {
    const parsed = await parseForm(request, areaForm, { form });
    if (!parsed.ok) return parsed.response;
    await editArea(ctx, parsed.value);
  } else {
    const parsed = await parseForm(request, newTeamForm, { form });
    if (!parsed.ok) return parsed.response;
    const { id, ...details } = parsed.value;
    await addTeam(ctx, id, details);
  }
  return redirect("/area/teams");
}

export default function TeamsPage() {
  const { area, teams, newId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const added = useFormState(newTeamForm, answer, { id: newId }, { id: "team", intent: "team" });
  const kept = useFormState(areaForm, answer, area, { id: "area", intent: "area" });
  return (
    <>
      <PageHead
        title="Teams"
        lede="The team of a workplace’s local authority looks after its employer and vacancies."
      />
      <ul className="rows">
        {teams.map((team) => (
          <li key={team.id}>
            <a href={`/area/teams/${team.id}`}>{team.name}</a>
            <p>
              {team.authorities.length > 0
                ? team.authorities.map((authority) => authority.name).join(", ")
                : "No local authority yet"}
            </p>
          </li>
        ))}
      </ul>
      <section className="section" aria-labelledby="add">
        <h2 id="add">Add a team</h2>
        <PlainForm form={added.form} className="answer">
          <Hidden meta={added.fields.id} />
          <TeamFields fields={added.fields} />
          <div className="actions">
            <Button name="intent" value="team">
              Add the team
            </Button>
          </div>
        </PlainForm>
      </section>
      <section className="section" aria-labelledby="area-details">
        <h2 id="area-details">About {area.name}</h2>
        <PlainForm form={kept.form} className="answer">
          <TextField meta={kept.fields.runBy} label="Who runs it" />
          <TextField meta={kept.fields.phone} label="Area phone" type="tel" />
          <TextField meta={kept.fields.email} label="Area email" type="email" />
          <TextField meta={kept.fields.hours} label="When the area’s phone is answered" />
          <TextField
            meta={kept.fields.supportWeeks}
            label="Weeks of support in a new job"
            hint="Counted from the first day, for jobs that are agreed or start from now on."
            inputMode="numeric"
            width="short"
          />
          <h3>What we promise on advice</h3>
          <p>
            In working days, counted from the day after a question comes in. Changes count for every
            question that is still open.
          </p>
          <TextField
            meta={kept.fields.acknowledgeDays}
            label="Somebody takes it up within"
            inputMode="numeric"
            width="short"
          />
          <TextField
            meta={kept.fields.answerDays}
            label="It is answered within"
            hint="On the last of these days you are told of what has no answer."
            inputMode="numeric"
            width="short"
          />
          <TextField
            meta={kept.fields.apologiseDays}
            label="Without an answer, we say sorry after"
            hint="Whoever asked gets an apology and a number to ring."
            inputMode="numeric"
            width="short"
          />
          <div className="actions">
            <Button variant="second" name="intent" value="area">
              Save the area’s details
            </Button>
          </div>
        </PlainForm>
        <p className="section">
          <a href="/area/reviews">Choose the weeks at which you look back at a job together</a>
        </p>
        <p>
          <a href="/area/silence">Choose the days on which an employer is asked again</a>
        </p>
      </section>
    </>
  );
}
