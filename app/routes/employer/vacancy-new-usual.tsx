import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { templateGroups } from "#app/domain/vacancy/vacancy-template.ts";
import { requireEmployer } from "#app/server/request.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction = () => titled("Begin with how a job usually is");

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireEmployer(request, context);
  return { groups: templateGroups };
}

export default function UsualJobsPage() {
  const { groups } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title="How a job usually is"
        lede="Usual tasks and what the work is often like, in our own words. Look at one first; nothing is saved yet."
        back={{ to: "/employer/vacancies/new", label: "Add a vacancy" }}
      />
      {groups.map(({ kind, label, jobs }) => (
        <section key={kind} className="section stack-tight" aria-labelledby={kind}>
          <h2 id={kind}>{label}</h2>
          <ul className="choices-columns plain">
            {jobs.map((job) => (
              <li key={job.id}>
                <a href={`/employer/vacancies/new/usual/${job.id}`}>{job.label}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
