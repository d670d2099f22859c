import type { LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { ButtonLink } from "#app/components/button.tsx";
import { Empty } from "#app/components/empty.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { firstName } from "#app/domain/account/account.ts";
import {
  type EmployerToApproach,
  showEmployersFor,
} from "#app/domain/approach/employers-for.commands.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `Employers around ${data.person.name}` : "Employers around somebody");

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  return showEmployersFor(ctx, params.id ?? "");
}

export default function EmployersAroundPage() {
  const { person, knowsWishes, employers } = useLoaderData<typeof loader>();
  const here = `/specialist/participants/${person.id}`;
  return (
    <>
      <PageHead
        title={`Employers around ${person.name}`}
        lede="Who asked to hear of such work, has or had such jobs, or took somebody on before. You write about the kind of work alone. Words about a person are an introduction, and need their yes first."
        back={{ to: here, label: person.name }}
      />
      {!knowsWishes && (
        <p>
          What work {firstName(person.name)} wants is not known yet, so every employer who asked to
          hear from us is here. <a href={`${here}/profile/work`}>Write it with them</a>.
        </p>
      )}
      {employers.length === 0 ? (
        <Empty title="No employer to write to yet.">
          <p>
            None within reach asked to hear of such work or had such a job.{" "}
            <a href={`${here}/jobs?more=yes`}>See what would open more jobs</a>, or{" "}
            <a href="/specialist/employers">look through all employers</a>.
          </p>
        </Empty>
      ) : (
        <ul className="plain stack">
          {employers.map((employer) => (
            <Employer key={employer.id} employer={employer} />
          ))}
        </ul>
      )}
      <p className="small soft section-body">
        {person.name} can see that you opened their profile today.{" "}
        <a href={`${here}/employers`}>Employers they leave out</a> are not in this list.
      </p>
    </>
  );
}

function Employer({ employer }: { employer: EmployerToApproach }) {
  const { id, name, why, kindOfWork, notToday } = employer;
  const kind = kindOfWork ? `?kind=${kindOfWork}` : "";
  return (
    <li className="block stack-tight">
      <h2>
        <a href={`/specialist/employers/${id}`}>{name}</a>
      </h2>
      {why.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {notToday ? (
        <p className="soft">{notToday}</p>
      ) : (
        <p className="actions">
          <ButtonLink to={`/specialist/employers/${id}/approaches/new${kind}`} variant="second">
            Write to them<span className="visually-hidden">: {name}</span>
          </ButtonLink>
        </p>
      )}
    </li>
  );
}
