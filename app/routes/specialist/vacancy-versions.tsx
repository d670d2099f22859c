import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { VacancyVersions } from "#app/components/vacancy-versions.tsx";
import { dateOf } from "#app/domain/calendar/calendar.ts";
import { listVersions } from "#app/domain/vacancy/vacancy-version.queries.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(`What was changed: ${data?.title || "vacancy"}`);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  return { ...(await listVersions(ctx, params.id ?? "")), today: dateOf(ctx.now) };
}

export default function VacancyVersionsPage() {
  const { id, title, versions, today } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title="What was changed"
        lede={title}
        back={{ to: `/specialist/vacancies/${id}`, label: title }}
      />
      <VacancyVersions versions={versions} today={today} />
    </>
  );
}
