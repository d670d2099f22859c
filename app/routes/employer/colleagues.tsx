import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { Button } from "#app/components/button.tsx";
import { ColleagueFields } from "#app/components/colleague-fields.tsx";
import { FoldTable } from "#app/components/fold-table.tsx";
import { PlainForm, Refusal, titled, useFormState } from "#app/components/form.tsx";
import { InvitationTakenBack, OpenInvitations } from "#app/components/open-invitations.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Status } from "#app/components/status.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { dateOf, dayInWords, listInWords } from "#app/domain/calendar/calendar.ts";
import { listAddressTrouble } from "#app/domain/delivery/address-trouble.queries.server.ts";
import {
  inviteColleague,
  withdrawColleagueInvitation,
} from "#app/domain/employer/colleague.commands.server.ts";
import { invitationForm } from "#app/domain/employer/employer.form.ts";
import {
  listColleagues,
  listInvitedColleagues,
  listWorkplaces,
  mayEdit,
} from "#app/domain/employer/employer.queries.server.ts";
import { roleWords } from "#app/domain/employer/employer.ts";
import { parseForm, readForm, sayRefusalsHere } from "#app/server/form.server.ts";
import { requireEmployer } from "#app/server/request.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction = () => titled("Colleagues");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const [colleagues, workplaces, invited] = await Promise.all([
    listColleagues(ctx),
    listWorkplaces(ctx),
    listInvitedColleagues(ctx),
  ]);
  const isOwner = mayEdit(ctx.actor);
  const addresses = [...colleagues, ...invited].map(({ email }) => email);
  const troubles = await listAddressTrouble(ctx.db, "email", isOwner ? addresses : []);
  const asked = new URL(request.url).searchParams;
  return {
    colleagues: colleagues.map((each) => ({ ...each, cameBack: troubles.has(each.email) })),
    invited: invited.map(({ sentAt, role, ...each }) => ({
      ...each,
      cameBack: troubles.has(each.email),
      part: roleWords[role],
      sentOn: dayInWords(dateOf(sentAt)),
    })),
    workplaces: workplaces.map(({ id, name }) => ({ id, name })),
    mayEdit: mayEdit(ctx.actor),
    isInvited: asked.has("invited"),
    isSaved: asked.has("saved"),
    isTakenBack: asked.has("taken-back"),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const sent = await readForm(request);
  if (sent.get("intent") === "take-back") {
    sayRefusalsHere(request);
    await withdrawColleagueInvitation(ctx, String(sent.get("id") ?? ""));
    return redirect("/employer/organisation/colleagues?taken-back");
  }
  const form = await parseForm(request, invitationForm, { form: sent });
  if (!form.ok) return form.response;
  await inviteColleague(ctx, form.value);
  return redirect("/employer/organisation/colleagues?invited");
}

export default function ColleaguesPage() {
  const {
    colleagues,
    invited,
    workplaces,
    mayEdit: isOwner,
    isInvited,
    isSaved,
    isTakenBack,
  } = useLoaderData<typeof loader>();
  return (
    <>
      <Refusal answer={useActionData<typeof action>()} />
      {isTakenBack && <InvitationTakenBack />}
      {isInvited && (
        <Banner title="The invitation is on its way" live>
          They choose a password by the link in it. It works for two weeks.
        </Banner>
      )}
      {isSaved && <Banner title="Saved" live />}
      <PageHead
        title="Colleagues"
        lede="Who can come in here for your organisation."
        back={{ to: "/employer/organisation", label: "Your organisation" }}
      />
      <FoldTable
        caption="Colleagues"
        captionStyle="hidden"
        columns={[
          { key: "name", label: "Name" },
          { key: "email", label: "Email" },
          { key: "role", label: "Part" },
          { key: "workplaces", label: "Workplaces" },
          ...(isOwner ? [{ key: "change", label: "Change" }] : []),
        ]}
        rows={colleagues.map((each) => ({
          id: each.id,
          cells: {
            name: each.name,
            email: <Address {...each} />,
            role: roleWords[each.role],
            workplaces:
              each.role === "owner"
                ? "All"
                : listInWords(each.workplaces.map(({ name }) => name)) || "None",
            change: isOwner && (
              <a href={`/employer/organisation/colleagues/${each.id}`}>
                Change<span className="visually-hidden"> what {each.name} may do</span>
              </a>
            ),
          },
        }))}
      />
      <OpenInvitations rows={invited} />
      {isOwner ? (
        <Invite workplaces={workplaces} />
      ) : (
        <p className="soft">An owner of your organisation can invite somebody.</p>
      )}
    </>
  );
}

/** An owner can ask them for the right one, and invite that. */
function Address({ email, cameBack }: { email: string; cameBack: boolean }) {
  if (!cameBack) return email;
  return (
    <>
      {email} <Status tone="could">Mail to it came back</Status>
    </>
  );
}

function Invite({ workplaces }: { workplaces: { id: string; name: string }[] }) {
  const { form, fields } = useFormState(invitationForm, useActionData<typeof action>());
  return (
    <section className="section" aria-labelledby="invite">
      <h2 id="invite">Invite a colleague</h2>
      <PlainForm form={form} className="answer">
        <TextField meta={fields.email} label="Their work email" type="email" />
        <ColleagueFields fields={fields} workplaces={workplaces} />
        <div className="actions">
          <Button>Send the invitation</Button>
        </div>
      </PlainForm>
    </section>
  );
}
