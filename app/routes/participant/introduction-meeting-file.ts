import type { LoaderFunctionArgs } from "@remix-run/node";
import { meetingFile } from "#app/server/meeting-page.server.ts";
import { requireParticipantOf } from "#app/server/one-thing.server.ts";

/** The agreed meeting, for somebody's calendar. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const about = { introductionId: params.id ?? "" };
  const ctx = await requireParticipantOf(request, context, about);
  const page = `${context.env.origin ?? ""}/participant/introductions/${about.introductionId}/meeting`;
  return meetingFile(ctx, about, { reader: "participant", page });
}
