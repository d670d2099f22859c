import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { idField } from "#app/domain/form/fields.ts";
import { findVacancy } from "#app/domain/vacancy/vacancy.queries.server.ts";
import { copyVacancy } from "#app/domain/vacancy/vacancy-copy.commands.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireEmployer } from "#app/server/request.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction = () => titled("Copy a vacancy");

const copyForm = z.object({ id: idField });

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const { id, title } = await findVacancy(ctx, params.id ?? "");
  return { newId: ctx.newId(), id, title: title || "A vacancy without a title" };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const form = await parseForm(request, copyForm);
  if (!form.ok) return form.response;
  const id = await copyVacancy(ctx, { id: form.value.id, fromId: params.id ?? "" });
  return redirect(`/employer/vacancies/${id}/edit/job`);
}

export default function CopyPage() {
  const { newId, id, title } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={`Begin with a copy: ${title}`}
        lede="You get a draft that nobody else sees. The vacancy you copy stays as it is."
        back={{ to: `/employer/vacancies/${id}`, label: title }}
      />
      <div className="stack">
        <h2>What comes along</h2>
        <p>
          The job, pay and hours, tasks, what the work is like, the place, how to apply, and who may
          see it.
        </p>
        <h2>What you say anew</h2>
        <p>
          Every date: when it starts, when it closes and when it goes live. Check the pay as well:
          the minimum wage may have changed.
        </p>
        <ConfirmForm intent="copy" label="Copy it" variant="first" hidden={{ id: newId }} />
      </div>
    </>
  );
}
