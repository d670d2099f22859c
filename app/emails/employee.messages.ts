import { makeLink } from "#app/domain/account/email-link.server.ts";
import type { Letter } from "./letter.ts";
import type { Message, Writing } from "./message.ts";

const service = "Alongside";

/** Names no employer, no job and no team: somebody else may see the screen. Null once their address is forgotten. */
async function withLink(
  writing: Writing,
  subject: string,
  paragraphs: string[],
): Promise<Letter | null> {
  const { employeeId = "" } = writing.data;
  const { email } = writing.reader;
  const employee = await writing.db
    .selectFrom("employee")
    .select("id")
    .where("id", "=", employeeId)
    .where("comeBackEmail", "=", email)
    .executeTakeFirst();
  if (!employee) return null;
  const token = await makeLink(writing.db, writing, {
    purpose: "openMyJob",
    email,
    subjectId: employeeId,
  });
  return {
    fromName: service,
    subject,
    greeting: "Hello,",
    paragraphs,
    action: { label: "Open your page", path: `/link/${token}` },
    closing: [service, "If you did not expect this, you can leave it. Nothing happens."],
  };
}

export const employeeMessages = {
  "employee.comeBack": {
    audience: "anyone",
    when: "Somebody who used a card asks for a link to come back",
    write: (writing) =>
      withLink(writing, "Your link", [
        "Here is the link you asked for. It works for four weeks, as often as you like. Only the newest one works.",
      ]),
  },
  "employee.somethingToRead": {
    audience: "anyone",
    when: "An adviser writes to somebody who used a card, or their plan moves on",
    write: (writing) =>
      withLink(writing, "There is something for you to read", [
        "There is something new on your page. The link works for four weeks, as often as you like.",
      ]),
  },
} satisfies Record<string, Message>;
