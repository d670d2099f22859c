import { accountMessages } from "./account.messages.ts";
import { adviceMessages } from "./advice.messages.ts";
import { approachMessages } from "./approach.messages.ts";
import { changeEmailMessages } from "./change-email.messages.ts";
import { digestMessages } from "./digest.messages.ts";
import { employeeMessages } from "./employee.messages.ts";
import { employerMessages } from "./employer.messages.ts";
import { handOverMessages } from "./hand-over.messages.ts";
import { helpCallMessages } from "./help-call.messages.ts";
import { inWorkReviewMessages } from "./in-work-review.messages.ts";
import { jobProposalMessages } from "./job-proposal.messages.ts";
import { meetingMessages } from "./meeting.messages.ts";
import type { Message } from "./message.ts";
import { oneThingMessages } from "./one-thing.messages.ts";
import { participantMessages } from "./participant.messages.ts";
import { placementAgreementMessages } from "./placement-agreement.messages.ts";
import { placementTellingMessages } from "./placement-telling.messages.ts";
import { savedSearchMessages } from "./saved-search.messages.ts";
import { signInMessages } from "./sign-in.messages.ts";
import { silenceMessages } from "./silence.messages.ts";
import { staffMessages } from "./staff.messages.ts";
import { stillOpenMessages } from "./still-open.messages.ts";
import { threadMessages } from "./thread.messages.ts";
import { vacancySharingMessages } from "./vacancy-sharing.messages.ts";
import { workTrialMessages } from "./work-trial.messages.ts";

/** Every message the portal can send. */
export const registry = {
  ...accountMessages,
  ...signInMessages,
  ...changeEmailMessages,
  ...employeeMessages,
  ...adviceMessages,
  ...employerMessages,
  ...vacancySharingMessages,
  ...meetingMessages,
  ...inWorkReviewMessages,
  ...approachMessages,
  ...jobProposalMessages,
  ...handOverMessages,
  ...helpCallMessages,
  ...workTrialMessages,
  ...placementTellingMessages,
  ...placementAgreementMessages,
  ...savedSearchMessages,
  ...silenceMessages,
  ...stillOpenMessages,
  ...digestMessages,
  ...oneThingMessages,
  ...threadMessages,
  ...participantMessages,
  ...staffMessages,
} satisfies Record<string, Message>;

export type MessageName = keyof typeof registry;
