import { type Message, toEmployer, toStaff } from "./message.ts";

/** About a kind of work alone. The letter stands on the page, where it can be taken back. */
export const approachMessages = {
  "employer.approach": {
    audience: "employer",
    when: "A specialist writes to an employer about a kind of work",
    write: async (writing) => {
      // Taken back or answered since: a letter that waited is not sent.
      const row = await writing.db
        .selectFrom("approach")
        .select("id")
        .where("id", "=", writing.data.approachId ?? "")
        .where("status", "=", "sent")
        .executeTakeFirst();
      if (!row) return null;
      return toEmployer(
        writing,
        "The local team asks whether a visit is welcome",
        [
          "Somebody from the local team has written to you about a kind of work. It is about the work alone.",
          "One press is enough to answer: yes, not now, or please do not write about this.",
        ],
        { label: "Read the letter", path: `/employer/approaches/${row.id}` },
      );
    },
  },
  "staff.approachAnswered": {
    audience: "staff",
    when: "An employer answers a letter about a kind of work",
    write: async (writing) =>
      toStaff(
        writing,
        "An employer has answered your letter",
        ["There is an answer to your letter about a kind of work."],
        { label: "Read the answer", path: `/specialist/approaches/${writing.data.approachId}` },
      ),
  },
} satisfies Record<string, Message>;
