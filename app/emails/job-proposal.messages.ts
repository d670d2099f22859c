import { type Message, toEmployer, toStaff } from "./message.ts";

const proposal = (side: "employer" | "specialist", data: Record<string, string>) =>
  `/${side}/vacancies/${data.vacancyId}/proposals/${data.proposalId}`;

const forStaff = (when: string, subject: string, paragraphs: string[], label: string): Message => ({
  audience: "staff",
  when,
  write: async (writing) =>
    toStaff(writing, subject, paragraphs, { label, path: proposal("specialist", writing.data) }),
});

/** About a job alone. What would change stands on the page, where it can be taken back. */
export const jobProposalMessages = {
  "employer.jobProposal": {
    audience: "employer",
    when: "A specialist sends a proposal about a job",
    write: async (writing) => {
      // Taken back, answered or over since: a letter that waited is not sent.
      const row = await writing.db
        .selectFrom("jobProposal")
        .innerJoin("vacancy", "vacancy.id", "jobProposal.vacancyId")
        .select("vacancy.title")
        .where("jobProposal.id", "=", writing.data.proposalId ?? "")
        .where("jobProposal.status", "=", "sent")
        .executeTakeFirst();
      if (!row) return null;
      return toEmployer(
        writing,
        `A proposal about your vacancy: ${row.title}`,
        [
          "We have looked at how this job is put together, and have a proposal for you. It is about the job alone.",
          "Agree what helps, and keep the rest as it is. Nothing changes until you say so.",
        ],
        { label: "Read the proposal", path: proposal("employer", writing.data) },
      );
    },
  },
  "staff.jobProposalAnswered": forStaff(
    "An employer answers a proposal about a job",
    "There is an answer to a proposal about a job",
    ["An employer has answered a proposal. What they agreed is in the vacancy already."],
    "Read the answer",
  ),
  "staff.jobProposalLapsed": forStaff(
    "Nobody answers a proposal about a job in 20 working days",
    "A proposal about a job was not answered",
    ["No answer came in 20 working days, so the job stays as it is. A call may tell you why."],
    "See the proposal",
  ),
} satisfies Record<string, Message>;
