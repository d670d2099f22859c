import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { Button } from "#app/components/button.tsx";
import { Radios } from "#app/components/choices.tsx";
import { EmailAddress } from "#app/components/email-address.tsx";
import { FoldTable } from "#app/components/fold-table.tsx";
import { PlainForm, Refusal, titled, useFormState } from "#app/components/form.tsx";
import { InvitationTakenBack, OpenInvitations } from "#app/components/open-invitations.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { SelectField, TextField } from "#app/components/text-field.tsx";
import { inviteStaff, withdrawStaffInvitation } from "#app/domain/area/area.commands.server.ts";
import { staffInvitationForm } from "#app/domain/area/area.form.ts";
import { listInvitedStaff, listStaff, listTeams } from "#app/domain/area/area.queries.server.ts";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { listAddressTrouble } from "#app/domain/delivery/address-trouble.queries.server.ts";
import { parseForm, readForm, sayRefusalsHere } from "#app/server/form.server.ts";
import { requireLead } from "#app/server/request.server.ts";

export const handle = { audience: "area" };
export const meta: MetaFunction = () => titled("Staff");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireLead(request, context);
  const [staff, teams, invited] = await Promise.all([
    listStaff(ctx),
    listTeams(ctx.db, ctx.actor.areaId),
    listInvitedStaff(ctx),
  ]);
  const addresses = invited.map(({ email }) => email);
  const troubles = await listAddressTrouble(ctx.db, "email", addresses);
  const asked = new URL(request.url).searchParams;
  return {
    isInvited: asked.has("invited"),
    isTakenBack: asked.has("taken-back"),
    invited: invited.map(({ name, role, sentAt, teamName, ...each }) => ({
      ...each,
      name,
      part: `${partOf(role)}, ${teamName}`,
      sentOn: dayInWords(dateOf(sentAt)),
      cameBack: troubles.has(each.email),
    })),
    staff: staff.map(({ people: _, ...row }) => ({
      ...row,
      mayClose:
        !row.closedAt && row.staffId !== ctx.actor.staffId && ctx.actor.leads.includes(row.teamId),
    })),
    teams: teams.map(({ id, name }) => ({ value: id, label: name })),
  };
}

const partOf = (role: "lead" | "specialist") =>
  role === "lead" ? "Lead" : "Employment specialist";

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requireLead(request, context);
  const sent = await readForm(request);
  if (sent.get("intent") === "take-back") {
    sayRefusalsHere(request);
    await withdrawStaffInvitation(ctx, String(sent.get("id") ?? ""));
    return redirect("/area/staff?taken-back");
  }
  const form = await parseForm(request, staffInvitationForm, { form: sent });
  if (!form.ok) return form.response;
  await inviteStaff(ctx, form.value);
  return redirect("/area/staff?invited");
}

export default function StaffPage() {
  const { staff, teams, invited, isInvited, isTakenBack } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = useFormState(staffInvitationForm, answer, {});
  return (
    <>
      <Refusal answer={answer} />
      {isTakenBack && <InvitationTakenBack />}
      {isInvited && (
        <Banner title="The invitation is on its way">
          <p>They choose a password by the link in it. It works for two weeks.</p>
        </Banner>
      )}
      <PageHead title="Staff" lede="Everyone who works in your area." />
      <FoldTable
        caption="Staff"
        captionStyle="hidden"
        columns={[
          { key: "name", label: "Name" },
          { key: "role", label: "Role" },
          { key: "team", label: "Team" },
          { key: "email", label: "Email" },
          { key: "close", label: "Account" },
        ]}
        rows={staff.map((row) => ({
          id: row.staffId,
          cells: {
            name: row.name,
            role: partOf(row.role),
            team: row.teamName,
            email: <EmailAddress address={row.email} />,
            close: row.closedAt ? (
              "Closed"
            ) : row.mayClose ? (
              <>
                <a href={`/area/staff/${row.staffId}`}>
                  Close<span className="sr"> the account of {row.name}</span>
                </a>
                {" · "}
                <a href={`/area/staff/${row.staffId}/second-step`}>
                  Lost phone<span className="sr"> of {row.name}</span>
                </a>
              </>
            ) : (
              "Open"
            ),
          },
        }))}
      />
      <OpenInvitations rows={invited} />
      <section className="section" aria-labelledby="invite">
        <h2 id="invite">Invite somebody</h2>
        <PlainForm form={form} className="answer">
          <TextField meta={fields.name} label="Their name" />
          <TextField meta={fields.email} label="Their work email" type="email" />
          <SelectField meta={fields.teamId} label="Team" options={teams} choose="Choose a team" />
          <Radios
            meta={fields.role}
            legend="What will they do?"
            options={[
              {
                value: "specialist",
                label: "Employment specialist",
                hint: "Supports people and looks after employers",
              },
              {
                value: "lead",
                label: "Lead",
                hint: "Looks after a team, checks and suspends employers",
              },
            ]}
          />
          <div className="actions">
            <Button>Send the invitation</Button>
          </div>
        </PlainForm>
      </section>
    </>
  );
}
