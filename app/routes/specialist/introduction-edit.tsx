import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { firstName } from "#app/domain/account/account.ts";
import { editDraft } from "#app/domain/introduction/introduction.commands.server.ts";
import type { ItemPart } from "#app/domain/introduction/introduction.ts";
import { requireStaff } from "#app/server/request.server.ts";
import { parseDraft, theIntroduction } from "./introduction.server.ts";
import { type DraftDefaults, DraftForm, withRoom } from "./introduction-draft-form.tsx";

export const handle = { audience: "staff" };
export const meta: MetaFunction = () => titled("Change the draft");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const { row, items, chosenName } = await theIntroduction(ctx, params.id);
  if (row.status !== "drafted") throw redirect(`/specialist/introductions/${row.id}`);
  const lines = (part: ItemPart) =>
    items
      .filter((item) => item.part === part)
      .map((item) => ({ words: item.words, adjustmentId: item.adjustmentId ?? "" }));
  const draft: DraftDefaults = {
    id: row.id,
    vacancyId: row.vacancyId,
    participantId: row.participantId,
    nameUsed: row.nameUsed,
    inTheirWords: withRoom(lines("inTheirWords"), 2, 12),
    whatHelps: withRoom(lines("whatHelps"), 2, 20),
    specialistSays: withRoom(lines("specialistSays"), 2, 8),
  };
  return { draft, name: firstName(chosenName), changeRequest: row.changeRequest };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const { row } = await theIntroduction(ctx, params.id);
  const form = await parseDraft(request);
  if (!form.ok) return form.response;
  const { nameUsed, items, letThemDecide } = form.draft;
  await editDraft(ctx, { id: row.id, nameUsed, items, letThemDecide });
  return redirect(`/specialist/introductions/${row.id}`);
}

export default function EditIntroduction() {
  const { draft, name, changeRequest } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <>
      <PageHead
        title="Change the draft"
        back={{ to: `/specialist/introductions/${draft.id}`, label: "The introduction" }}
      />
      {changeRequest && (
        <Banner tone="talk" title={`${name} asked for this`}>
          {changeRequest}
        </Banner>
      )}
      <DraftForm draft={draft} reply={reply} name={name} save="Save the draft" />
    </>
  );
}
