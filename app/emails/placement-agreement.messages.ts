import { goesOn } from "#app/domain/placement/placement.ts";
import {
  agreementsOf,
  rowsFor,
} from "#app/domain/placement-agreement/placement-agreement.queries.server.ts";
import { placementPage } from "./employer.messages.ts";
import { type Message, toEmployer, toStaff, type Writing } from "./message.ts";

const forStaff = (when: string, subject: string, paragraph: string, label: string): Message => ({
  audience: "staff",
  when,
  write: async (writing) =>
    toStaff(writing, subject, [paragraph], {
      label,
      path: `/specialist/placements/${writing.data.placementId}/agreement`,
    }),
});

/** A letter that waited speaks of nothing that is over, closed to this employer, or not theirs to read. */
async function mayStillRead({ db, data }: Writing): Promise<boolean> {
  const placementId = data.placementId ?? "";
  const placement = await db
    .selectFrom("placement")
    .select(["status", "openedToEmployerAt"])
    .where("id", "=", placementId)
    .executeTakeFirst();
  if (!placement?.openedToEmployerAt || !goesOn(placement)) return false;
  const { versions } = rowsFor("employer", (await agreementsOf(db, [placementId]))(placementId));
  return versions.length > 0;
}

/** Who has an account goes to the agreement; who comes by a mailed link is let in to the job, where it stands. */
const agreementPage = async (writing: Writing) =>
  writing.reader.kind === "address"
    ? placementPage(writing.data, writing)
    : `/employer/placements/${writing.data.placementId}/agreement`;

const forEmployer = (
  when: string,
  subject: string,
  paragraphs: string[],
  label: string,
): Message => ({
  audience: "employer",
  when,
  write: async (writing) =>
    (await mayStillRead(writing))
      ? toEmployer(writing, subject, paragraphs, { label, path: await agreementPage(writing) })
      : null,
});

/** About what the three sides of a job agree. What stands in it stands on the page alone. */
export const placementAgreementMessages = {
  "employer.agreementToRead": forEmployer(
    "A version of an agreement about a job is the employer’s to read and agree",
    "An agreement about a job is ready for you to read",
    [
      "It says what the job is, who does what in the first four weeks, and whom to ring. Two pages.",
      "Read it, and agree to it by name if it is right. If it is not, say what you would change.",
    ],
    "Read the agreement",
  ),
  "employer.agreementRecorded": forEmployer(
    "A specialist wrote down that the employer agreed",
    "We wrote down that you agree",
    [
      "You told us that you agree to the agreement about a job, and we wrote that down.",
      "Please check that it is right. If it is not, ring us, or say on the page what you would change.",
    ],
    "Check the agreement",
  ),
  "staff.agreementAgreed": forStaff(
    "The person or the employer agrees to an agreement about a job",
    "An agreement about a job was agreed to",
    "One side has agreed by name. The page says who, and who is still to read it.",
    "See the agreement",
  ),
  "staff.agreementChange": forStaff(
    "The person or the employer would change something in an agreement about a job",
    "Somebody would change something in an agreement",
    "Their words are on the page. Talk it over, then write a new version: it asks only those whom the change concerns.",
    "Read what they would change",
  ),
} satisfies Record<string, Message>;
