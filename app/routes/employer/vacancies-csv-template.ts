import type { LoaderFunctionArgs } from "@remix-run/node";
import { csvColumns } from "#app/domain/advert-import/csv-columns.ts";
import { asCsv, csvHeaders } from "#app/domain/csv/csv.ts";
import { requireEmployer } from "#app/server/request.server.ts";

/** The line of headings alone: an example below it would be taken in with the rest. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireEmployer(request, context);
  const headings = csvColumns.map(({ name }) => name);
  return new Response(asCsv([headings]), { headers: csvHeaders("vacancies-template.csv") });
}
