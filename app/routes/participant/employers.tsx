import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { ExcludedEmployers } from "#app/components/excluded-employers.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { listExcludedEmployers } from "#app/domain/excluded-employer/excluded-employer.queries.server.ts";
import { changeExcluded } from "#app/server/excluded-employers.server.ts";
import { requireParticipant } from "#app/server/request.server.ts";
import { listWords, words } from "./employers.words.ts";

export const handle = { audience: "participant" };
export const meta: MetaFunction = () => titled(words.title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireParticipant(request, context);
  const asked = new URL(request.url).searchParams;
  const list = await listExcludedEmployers(
    ctx,
    ctx.actor.participantId,
    asked.get("employer") ?? "",
  );
  const done = asked.get("done");
  return { list, saved: done === "excluded" || done === "included" ? words.saved[done] : null };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requireParticipant(request, context);
  const done = await changeExcluded(request, ctx, ctx.actor.participantId);
  return redirect(`/participant/employers?done=${done}`);
}

export default function EmployersILeaveOutPage() {
  const { list, saved } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={words.title}
        lede={words.lede}
        back={{ to: "/participant/profile", label: words.back }}
      />
      {saved && <Banner title={saved} live />}
      <ExcludedEmployers {...list} words={listWords} />
      <p className="section soft">
        {words.open} <a href="/participant/sharing">{words.share}</a>.
      </p>
    </>
  );
}
