import type { LoaderFunctionArgs } from "@remix-run/node";
import { csvHeaders } from "#app/domain/csv/csv.ts";
import { findStatistics } from "#app/domain/vacancy/vacancy-statistics.queries.server.ts";
import { statisticsAsCsv } from "#app/domain/vacancy/vacancy-statistics.ts";
import { requireEmployer } from "#app/server/request.server.ts";

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const { statistics } = await findStatistics(ctx, params.id ?? "");
  return new Response(statisticsAsCsv(statistics), { headers: csvHeaders("vacancy-figures.csv") });
}
