import { accountMessages } from "./account.messages.ts";
import { adviceMessages } from "./advice.messages.ts";
import { approachMessages } from "./approach.messages.ts";
import { employeeMessages } from "./employee.messages.ts";
import { employerMessages } from "./employer.messages.ts";
import { jobProposalMessages } from "./job-proposal.messages.ts";
import type { Message } from "./message.ts";
import { participantMessages } from "./participant.messages.ts";
import { staffMessages } from "./staff.messages.ts";

/** Every message the portal can send. */
export const registry = {
  ...accountMessages,
  ...employeeMessages,
  ...adviceMessages,
  ...employerMessages,
  ...approachMessages,
  ...jobProposalMessages,
  ...participantMessages,
  ...staffMessages,
} satisfies Record<string, Message>;

export type MessageName = keyof typeof registry;
