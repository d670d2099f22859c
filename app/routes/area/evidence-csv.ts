import type { LoaderFunctionArgs } from "@remix-run/node";
import { dateOf } from "#app/domain/calendar/calendar.ts";
import { csvHeaders } from "#app/domain/csv/csv.ts";
import { findEvidence } from "#app/domain/evidence/evidence.queries.server.ts";
import { evidenceAsCsv, periodOf } from "#app/domain/evidence/evidence.ts";
import { requireLead } from "#app/server/request.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireLead(request, context);
  const { searchParams } = new URL(request.url);
  const period = periodOf(searchParams.get("from"), searchParams.get("to"), dateOf(ctx.now));
  const csv = evidenceAsCsv(await findEvidence(ctx, period), [
    "Your area",
    "Other areas",
    "All areas",
  ]);
  return new Response(csv, {
    headers: csvHeaders(`evidence-${period.from}-to-${period.to}.csv`),
  });
}
