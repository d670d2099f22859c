import type { Context } from "#app/domain/context.ts";
import { Invalid } from "#app/domain/errors.ts";
import {
  excludeEmployer,
  includeEmployer,
} from "#app/domain/excluded-employer/excluded-employer.commands.server.ts";
import type { ParticipantActor, StaffActor } from "#app/domain/policy.ts";
import { readForm } from "./form.server.ts";

/** What the two pages of this list send: which button, and for which employer. @throws Invalid on anything else. */
export async function changeExcluded(
  request: Request,
  ctx: Context<ParticipantActor | StaffActor>,
  participantId: string,
): Promise<"excluded" | "included"> {
  const body = await readForm(request);
  const employerId = String(body.get("employerId") ?? "");
  switch (body.get("intent")) {
    case "exclude":
      await excludeEmployer(ctx, participantId, employerId);
      return "excluded";
    case "include":
      await includeEmployer(ctx, participantId, employerId);
      return "included";
    default:
      throw new Invalid("Choose an employer from the list.");
  }
}
