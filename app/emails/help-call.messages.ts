import { answerByInWords } from "#app/domain/help-call/help-call.ts";
import { placementPage } from "./employer.messages.ts";
import { type Message, toEmployer, toStaff, type Writing } from "./message.ts";

/** Somebody may have answered before this was written: then there is nothing left to ring about. */
const findWaiting = ({ db, data }: Writing) =>
  db
    .selectFrom("helpCall")
    .select("answerBy")
    .where("id", "=", data.helpCallId ?? "")
    .where("answeredAt", "is", null)
    .executeTakeFirst();

/** That help is needed, and by when it was promised. Who asks, and what they wrote, stand on the page. */
export const helpCallMessages = {
  "staff.helpCalled": {
    audience: "staff",
    when: "Somebody in a job, or their employer, presses “I need help now”",
    write: async (writing) => {
      const call = await findWaiting(writing);
      if (!call) return null;
      const promise = `We said that they hear from us ${answerByInWords(call.answerBy, writing.now)}.`;
      // To a lead only that a call waits: the page of the job and its words are not theirs.
      if (writing.data.toLead === "yes")
        return toStaff(
          writing,
          "Help is needed with a job whose support has ended",
          [
            `Somebody asks for help with a job that your team supported. ${promise}`,
            "Please see to it that somebody rings. Whoever supported them has been told too.",
          ],
          { label: "See which job it is", path: "/area/placements" },
        );
      return toStaff(
        writing,
        "Help is needed now with a job",
        [
          `Somebody asks for help with a job that you support. ${promise}`,
          "When you have spoken to them, write down what you did.",
        ],
        {
          label: "See who asks, and answer",
          path: `/specialist/placements/${writing.data.placementId}/help`,
        },
      );
    },
  },
  "employer.helpAnswered": {
    audience: "employer",
    when: "A specialist writes down what they did about a call for help",
    write: async (writing) =>
      toEmployer(
        writing,
        "You asked for help: what we did",
        ["You asked for help with a job. What we did about it stands on your page."],
        { label: "Read it", path: await placementPage(writing.data, writing) },
      ),
  },
} satisfies Record<string, Message>;
