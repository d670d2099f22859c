import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmployerDirectory } from "#app/components/employer-directory.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import {
  directoryPage,
  listEmployersForStaff,
} from "#app/domain/employer/employer-directory.queries.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction = () => titled("Employers");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const asked = new URL(request.url).searchParams;
  const words = (asked.get("words") ?? "").slice(0, 100);
  const page = Math.max(1, Math.trunc(Number(asked.get("page"))) || 1);
  const { rows, total } = await listEmployersForStaff(ctx, { words, page });
  return { rows, words, page, pages: Math.max(1, Math.ceil(total / directoryPage)) };
}

export default function EmployersPage() {
  const found = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title="Employers"
        lede="Shared by all areas. Those with a workplace in yours come first."
      />
      <EmployerDirectory {...found} under="/specialist/employers" />
    </>
  );
}
