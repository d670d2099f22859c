import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { myProfileWords } from "#app/components/profile/profile.words.ts";
import { ProfileForm } from "#app/components/profile/profile-form.tsx";
import { NotFound } from "#app/domain/errors.ts";
import { openProfile } from "#app/domain/vocational-profile/vocational-profile.commands.server.ts";
import { listPlaces } from "#app/domain/vocational-profile/vocational-profile.queries.server.ts";
import { isProfileSection } from "#app/domain/vocational-profile/vocational-profile.ts";
import { keepSection, partAsked } from "#app/server/profile-section.server.ts";
import { requireParticipant } from "#app/server/request.server.ts";
import { words } from "./profile.words.ts";

export const handle = { audience: "participant" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? myProfileWords.sections[data.section].title : words.title);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const ctx = await requireParticipant(request, context);
  if (!isProfileSection(params.section)) throw new NotFound();
  const { profile, seen } = await openProfile(ctx, ctx.actor.participantId);
  const part = partAsked(request);
  const places = await listPlaces(ctx.db, seen.place.areaId);
  return { section: params.section, part, profile, places };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = await requireParticipant(request, context);
  const { section } = params;
  if (!isProfileSection(section)) throw new NotFound();
  const me = ctx.actor.participantId;
  return keepSection(request, ctx, me, section, myProfileWords, "/participant/profile");
}

export default function MyProfileSectionPage() {
  const loaded = useLoaderData<typeof loader>();
  const text = myProfileWords.sections[loaded.section];
  return (
    <>
      <PageHead
        title={text.title}
        lede={text.lede}
        back={{ to: "/participant/profile", label: words.back }}
      />
      <ProfileForm {...loaded} words={myProfileWords} lastResult={useActionData<typeof action>()} />
    </>
  );
}
