import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { keptReasons } from "#app/components/reason-groups.ts";
import { Reasons } from "#app/components/reasons.tsx";
import { RoomLine } from "#app/components/room-line.tsx";
import { firstName } from "#app/domain/account/account.ts";
import { findAdjustment } from "#app/domain/adjustment/adjustment.ts";
import { NotFound } from "#app/domain/errors.ts";
import { draftIntroduction } from "#app/domain/introduction/introduction.commands.server.ts";
import { explanationFor, findMatchVacancy } from "#app/domain/matching/matches.commands.server.ts";
import { findParticipant } from "#app/domain/participant/participant.queries.server.ts";
import { roomForStaff } from "#app/domain/vacancy/vacancy-capacity.queries.server.ts";
import { readProfile } from "#app/domain/vocational-profile/vocational-profile.queries.server.ts";
import { requireStaff } from "#app/server/request.server.ts";
import { parseDraft } from "./introduction.server.ts";
import { type DraftDefaults, DraftForm, withRoom } from "./introduction-draft-form.tsx";

export const handle = { audience: "staff" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `Introduce ${data.name}` : "Introduce somebody");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const asked = new URL(request.url).searchParams;
  const vacancyId = asked.get("vacancy") ?? "";
  const participantId = asked.get("participant") ?? "";
  const { person } = await findParticipant(ctx.db, ctx.actor, participantId);
  if (person.specialistId !== ctx.actor.staffId || person.closedAt) throw new NotFound();
  const vacancy = await findMatchVacancy(ctx.db, vacancyId);
  const [explanation, profile, rooms] = await Promise.all([
    explanationFor(ctx, participantId, vacancyId),
    readProfile(ctx.db, participantId),
    roomForStaff(ctx, [vacancyId]),
  ]);
  const name = firstName(person.chosenName);
  const strengths = profile.strengths.map(({ words }) => ({ words, adjustmentId: "" }));
  const helps = profile.adjustments.map(({ adjustmentId, words }) => ({
    words: words || (findAdjustment(adjustmentId)?.name ?? ""),
    adjustmentId,
  }));
  const draft: DraftDefaults = {
    id: ctx.newId(),
    vacancyId,
    participantId,
    nameUsed: name,
    inTheirWords: withRoom(strengths, 2, 12),
    whatHelps: withRoom(helps, 2, 20),
    specialistSays: withRoom([], 3, 8),
  };
  return { draft, explanation, name, vacancy, room: rooms.get(vacancyId) ?? null };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const form = await parseDraft(request);
  if (!form.ok) return form.response;
  return redirect(`/specialist/introductions/${await draftIntroduction(ctx, form.draft)}`);
}

export default function NewIntroduction() {
  const { draft, explanation, name, vacancy, room } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <>
      <PageHead
        title={`Introduce ${name} to ${vacancy.employerName}`}
        lede={`For the job: ${vacancy.title}. You write, ${name} decides. ${vacancy.employerName} knows nothing of it until then.`}
        back={{
          to: `/specialist/vacancies/${vacancy.id}/matches`,
          label: "Your people for this job",
        }}
      >
        <RoomLine room={room} />
        {room && !room.hasRoom && (
          <p>You can write the draft now, and ask {name} once there is room.</p>
        )}
      </PageHead>
      <DraftForm draft={draft} reply={reply} name={name} save="Save the draft" />
      <details className="section">
        <summary>Why this job: the reasons that are kept with the introduction</summary>
        <Reasons groups={keptReasons(explanation, "specialist")} />
      </details>
    </>
  );
}
