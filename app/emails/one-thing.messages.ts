import { pageOf } from "#app/domain/one-thing/one-thing.ts";
import { type Message, toEmployer } from "./message.ts";
import { forParticipant } from "./participant.messages.ts";

export const oneThingMessages = {
  "employer.readerLink": {
    audience: "employer",
    when: "A colleague at an employer asks for a new link to an introduction or a job",
    write: async (writing) => {
      const { introductionId, placementId = "" } = writing.data;
      const of = introductionId ? { introductionId } : { placementId };
      return toEmployer(
        writing,
        "Your new link",
        ["Here is a new link to the page you asked for. It works for 30 days."],
        { label: "Open the page", path: pageOf("employer", of) },
      );
    },
  },
  "participant.readerLink": forParticipant(
    "A participant asks for a new link to an introduction or their job",
    "Your new link",
    {
      onPage: () => ["Here is the new link that you asked for. It works for 30 days."],
      byPhone: () => ["Here is the new link that you asked for. It works for 30 days."],
      label: "Read it",
    },
  ),
} satisfies Record<string, Message>;
