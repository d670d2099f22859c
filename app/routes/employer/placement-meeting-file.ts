import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireEmployerSide } from "#app/server/guest.server.ts";
import { meetingFile } from "#app/server/meeting-page.server.ts";

/** The agreed meeting, for somebody's calendar. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const about = { placementId: params.id ?? "" };
  const ctx = await requireEmployerSide(request, context, about.placementId);
  const page = `${context.env.origin ?? ""}/employer/placements/${about.placementId}/meeting`;
  return meetingFile(ctx, about, { reader: "employer", page });
}
