import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { Button } from "#app/components/button.tsx";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { ProfileSummary } from "#app/components/profile/profile-summary.tsx";
import { theirProfileWords } from "#app/components/profile/their-profile.words.ts";
import { TextArea } from "#app/components/text-field.tsx";
import { openReasonForm } from "#app/domain/participant/participant.form.ts";
import { findParticipant } from "#app/domain/participant/participant.queries.server.ts";
import { may } from "#app/domain/policy.ts";
import {
  openProfile,
  openProfileWithReason,
} from "#app/domain/vocational-profile/vocational-profile.commands.server.ts";
import type { VocationalProfile } from "#app/domain/vocational-profile/vocational-profile.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `${data.name}’s profile` : "Profile");

/** Their specialist reads it at once; a lead is asked for a reason, and reads it only in answer to that form. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const { party, person } = await findParticipant(ctx.db, ctx.actor, params.id ?? "");
  const about = { id: person.id, name: person.chosenName };
  if (may(party, "vocationalProfile.read"))
    return { ...about, profile: (await openProfile(ctx, person.id)).profile };
  return { ...about, profile: null };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const form = await parseForm(request, openReasonForm);
  if (!form.ok) return form.response;
  const { reason } = form.value;
  const { profile } = await openProfileWithReason(ctx, params.id ?? "", reason);
  return { opened: profile };
}

export default function ProfilePage() {
  const { id, name, profile } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const opened = reply && "opened" in reply ? (reply.opened as VocationalProfile) : null;
  const read = profile ?? opened;
  return (
    <>
      <PageHead
        title={`${name}’s profile`}
        lede={
          read
            ? "How they work best. Partial is fine: what is not known never counts against anyone."
            : "Only they and their specialist read this. A lead opens it with a reason."
        }
        back={{ to: `/specialist/participants/${id}`, label: name }}
      />
      {opened && (
        <Banner tone="talk" title="This was written down">
          {name} can read who opened this, when, and the reason you gave.
        </Banner>
      )}
      {read ? (
        <ProfileSummary
          profile={read}
          words={theirProfileWords}
          {...(!opened && {
            to: (section: string) => `/specialist/participants/${id}/profile/${section}`,
          })}
        />
      ) : (
        <Reason name={name} />
      )}
    </>
  );
}

function Reason({ name }: { name: string }) {
  const { form, fields } = useFormState(openReasonForm, useActionData<typeof action>());
  return (
    <PlainForm form={form}>
      <TextArea
        meta={fields.reason}
        label="Why do you need to open it?"
        hint={`${name} can read this reason on their own page.`}
      />
      <div className="actions">
        <Button>Write this down and open the profile</Button>
      </div>
    </PlainForm>
  );
}
