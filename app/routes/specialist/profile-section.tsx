import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { ProfileForm } from "#app/components/profile/profile-form.tsx";
import { theirProfileWords } from "#app/components/profile/their-profile.words.ts";
import { NotFound } from "#app/domain/errors.ts";
import { openProfile } from "#app/domain/vocational-profile/vocational-profile.commands.server.ts";
import { listPlaces } from "#app/domain/vocational-profile/vocational-profile.queries.server.ts";
import { isProfileSection } from "#app/domain/vocational-profile/vocational-profile.ts";
import { keepSection, partAsked } from "#app/server/profile-section.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `${data.name}: ${theirProfileWords.sections[data.section].title}` : "Profile");

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const { section } = params;
  if (!isProfileSection(section)) throw new NotFound();
  const { profile, seen } = await openProfile(ctx, params.id ?? "");
  const { id, chosenName: name } = seen.person;
  const part = partAsked(request);
  const places = await listPlaces(ctx.db, seen.place.areaId);
  return { id, name, section, part, profile, places };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const { id = "", section } = params;
  if (!isProfileSection(section)) throw new NotFound();
  return keepSection(
    request,
    ctx,
    id,
    section,
    theirProfileWords,
    `/specialist/participants/${id}/profile`,
  );
}

export default function ProfileSectionPage() {
  const { id, name, ...loaded } = useLoaderData<typeof loader>();
  const text = theirProfileWords.sections[loaded.section];
  return (
    <>
      <PageHead
        title={`${name}: ${text.title.charAt(0).toLowerCase()}${text.title.slice(1)}`}
        lede={text.lede}
        back={{ to: `/specialist/participants/${id}/profile`, label: `${name}’s profile` }}
      />
      <ProfileForm
        {...loaded}
        words={theirProfileWords}
        lastResult={useActionData<typeof action>()}
      />
    </>
  );
}
