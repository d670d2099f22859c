import { makeLink } from "#app/domain/account/email-link.server.ts";
import { type Message, toEmployer, toStaff, type Writing } from "./message.ts";

/** Where an employer reads it. Whoever speaks for one without an account is let in by a link made as the mail is written. */
async function placementPath(writing: Writing, page: string): Promise<string> {
  const { placementId = "" } = writing.data;
  return writing.reader.kind === "address"
    ? `/link/${await makeLink(writing.db, writing, {
        purpose: "openPlacement",
        email: writing.reader.email,
        subjectId: placementId,
      })}`
    : `/employer/placements/${placementId}${page}`;
}

/** About one job, while the employer's side may know of it: a letter that waited says nothing more after that. */
function aboutJob(
  when: string,
  subject: string,
  paragraphs: string[],
  action: { label: string; page: string },
): Message {
  return {
    audience: "employer",
    when,
    write: async (writing) => {
      const open = await writing.db
        .selectFrom("placement")
        .select("id")
        .where("id", "=", writing.data.placementId ?? "")
        .where("openedToEmployerAt", "is not", null)
        .executeTakeFirst();
      if (!open) return null;
      const path = await placementPath(writing, action.page);
      return toEmployer(writing, subject, paragraphs, { label: action.label, path });
    },
  };
}

const forStaff = (when: string, subject: string, paragraphs: string[], label: string): Message => ({
  audience: "staff",
  when,
  write: async (writing) =>
    toStaff(writing, subject, paragraphs, {
      label,
      path: `/specialist/placements/${writing.data.placementId}/hand-over`,
    }),
});

/** The end of support, and the end of a job. Who it is about stands on the page. */
export const handOverMessages = {
  "staff.handOverDue": forStaff(
    "Support for a job ends in six weeks",
    "Support for a job ends in six weeks",
    [
      "Plan with all three who helps at work from then on, what works, and who to call. Go through it with the person before it goes to the employer.",
    ],
    "Write the hand-over",
  ),
  "staff.handOverChange": forStaff(
    "A participant asks for a change to the hand-over",
    "Somebody asks for a change before you hand over",
    [
      "Somebody you support would like other words in the hand-over. It waits until you have read them.",
    ],
    "Read what they ask for",
  ),
  "employer.handOver": aboutJob(
    "A specialist hands over at the end of support",
    "What stays in place when our support ends",
    [
      "Support from our team for a job at your workplace comes to its planned end. The page says who helps at work, what works, and who to call from then on.",
      "You can print it. You can go on ringing us.",
    ],
    { label: "Read the hand-over", page: "/hand-over" },
  ),
  "employer.jobEnded": aboutJob(
    "A specialist records that a job has ended",
    "How you saw the end of a job",
    [
      "A job at your workplace has been recorded as ended. Thank you for the time you gave.",
      "If you like, tell us in a minute how you saw it. Nobody is blamed, and your answer is not shown to the other side.",
    ],
    { label: "Say how you saw it", page: "/ending" },
  ),
} satisfies Record<string, Message>;
