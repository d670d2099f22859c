import type { LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { myProfileWords } from "#app/components/profile/profile.words.ts";
import { ProfileSummary } from "#app/components/profile/profile-summary.tsx";
import { openProfile } from "#app/domain/vocational-profile/vocational-profile.commands.server.ts";
import { requireParticipant } from "#app/server/request.server.ts";
import { words } from "./profile.words.ts";

export const handle = { audience: "participant" };
export const meta: MetaFunction = () => titled(words.title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireParticipant(request, context);
  const { profile, seen } = await openProfile(ctx, ctx.actor.participantId);
  return { profile, specialist: seen.specialist.name };
}

export default function MyProfilePage() {
  const { profile, specialist } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={words.title} lede={words.lede} />
      <div className="with-aside">
        <ProfileSummary
          profile={profile}
          words={myProfileWords}
          to={(section) => `/participant/profile/${section}`}
        />
        <aside className="aside">
          <div className="beside stack-tight">
            <h2>{words.who}</h2>
            <p>{words.whoWords(specialist)}</p>
            <p>
              <a href="/participant/sharing">{words.seen}</a>
            </p>
            <p>
              <a href="/participant/employers">{words.employers}</a>
            </p>
          </div>
        </aside>
      </div>
    </>
  );
}
