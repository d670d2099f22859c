import type { LoaderFunctionArgs } from "@remix-run/node";
import { meetingFile } from "#app/server/meeting-page.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

/** The agreed meeting, for somebody's calendar. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const about = { introductionId: params.id ?? "" };
  const ctx = await requireStaff(request, context);
  const page = `${context.env.origin ?? ""}/specialist/introductions/${about.introductionId}/meeting`;
  return meetingFile(ctx, about, { reader: "specialist", page });
}
