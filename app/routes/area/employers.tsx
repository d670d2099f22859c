import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmployerDirectory } from "#app/components/employer-directory.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import {
  directoryPage,
  listEmployersForStaff,
} from "#app/domain/employer/employer-directory.queries.server.ts";
import { requireLead } from "#app/server/request.server.ts";

export const handle = { audience: "area" };
export const meta: MetaFunction = () => titled("Employers in your area");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireLead(request, context);
  const asked = new URL(request.url).searchParams;
  const words = (asked.get("words") ?? "").slice(0, 100);
  const page = Math.max(1, Math.trunc(Number(asked.get("page"))) || 1);
  const { rows, total } = await listEmployersForStaff(ctx, { words, page });
  return { rows, words, page, pages: Math.max(1, Math.ceil(total / directoryPage)) };
}

export default function AreaEmployersPage() {
  const found = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title="Employers"
        lede="Any lead can suspend an employer, everywhere at once. The area that did so lifts it."
      />
      <EmployerDirectory {...found} under="/area/employers" />
    </>
  );
}
