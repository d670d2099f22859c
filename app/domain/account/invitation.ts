import * as z from "zod";
import type { EmailLinkTable } from "#db/tables.ts";

/** Days after an invitation was made in which an old link of it still brings a fresh one. */
export const renewableDays = 60;

export const invitedTooLongAgo = (invitedAt: string, now: string): boolean =>
  Date.parse(now) - Date.parse(invitedAt) > renewableDays * 86_400_000;

/** Who invited, and when: an old link brings a fresh one for so long and no longer. */
const invited = { invitedBy: z.string().optional(), invitedAt: z.string().optional() };
const employerPayload = z.object({
  role: z.enum(["owner", "manager"]),
  workplaceIds: z.array(z.string()),
  ...invited,
  /** Of somebody who spoke for an employer without an account in this job, and makes its first one. */
  placementId: z.string().optional(),
});
const staffPayload = z.object({
  role: z.enum(["specialist", "lead"]),
  name: z.string(),
  ...invited,
});
export const readEmployerPayload = (link: Pick<EmailLinkTable, "payload">) =>
  employerPayload.parse(JSON.parse(link.payload ?? "{}"));
export const readStaffPayload = (link: Pick<EmailLinkTable, "payload">) =>
  staffPayload.parse(JSON.parse(link.payload ?? "{}"));
