import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { ExcludedEmployers, type ExcludedWords } from "#app/components/excluded-employers.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { listExcludedEmployers } from "#app/domain/excluded-employer/excluded-employer.queries.server.ts";
import { changeExcluded } from "#app/server/excluded-employers.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(`Employers ${data?.list.name ?? "they"} leaves out`);

const saved: Record<string, string> = {
  excluded: "Left out from now on.",
  included: "Taken off the list.",
};

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const asked = new URL(request.url).searchParams;
  const id = params.id ?? "";
  const list = await listExcludedEmployers(ctx, id, asked.get("employer") ?? "");
  return { id, list, saved: saved[asked.get("done") ?? ""] ?? null };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const done = await changeExcluded(request, ctx, params.id ?? "");
  return redirect(`/specialist/participants/${params.id}/employers?done=${done}`);
}

const listWords: ExcludedWords = {
  list: "On their list",
  none: "Nobody is left out.",
  noneMore: "They can change this whenever they like, with you or on their own page.",
  include: "Take off the list",
  add: "Leave an employer out",
  name: "Name of the employer",
  hint: "Part of the name is enough.",
  find: "Find",
  nobody: "No checked employer has that name.",
  nobodyMore: "An employer that is not checked cannot meet anybody.",
  exclude: (employer) => `Never introduce them to ${employer}`,
};

export default function EmployersTheyLeaveOutPage() {
  const { id, list, saved } = useLoaderData<typeof loader>();
  const { name, ...lists } = list;
  return (
    <>
      <PageHead
        title={`Employers ${name} leaves out`}
        lede="They need no reason, and no employer knows that there is a list. On matches with these employers they are simply not there, for you and for everybody."
        back={{ to: `/specialist/participants/${id}`, label: name }}
      />
      {saved && <Banner title={saved} live />}
      <ExcludedEmployers {...lists} words={listWords} />
    </>
  );
}
