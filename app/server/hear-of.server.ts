import {
  organisationReader,
  ownPreferences,
} from "#app/domain/message-preference/message-preference.queries.server.ts";
import {
  type HearingAudience,
  type HearingChoice,
  howFor,
  howWords,
  topicWords,
  waysOf,
} from "#app/domain/message-preference/message-preference.ts";
import { hearingOf, mustGoWords } from "#app/emails/topics.ts";
import type { Db } from "#db/connect.ts";
import type { HowToHear, MessageTopic } from "#db/tables.ts";

export interface HearingView {
  topics: {
    topic: MessageTopic;
    label: string;
    hint: string;
    chosen: HearingChoice;
    ways: { value: HearingChoice; label: string }[];
  }[];
  /** What comes by e-mail at once all the same. */
  always: string[];
}

/** How one reader hears of what, in their own words; of a colleague at an employer beside what their organisation has set. */
export async function readHearing(
  db: Db,
  asked: {
    audience: HearingAudience;
    /** Whose ways are offered. */
    ways: keyof typeof waysOf;
    reader: string;
    employerId?: string;
    /** Other words for a way. */
    words?: Partial<Record<HowToHear, string>>;
  },
): Promise<HearingView> {
  const { audience, ways, reader, employerId } = asked;
  const own = await ownPreferences(db, reader);
  const organisation = employerId
    ? await ownPreferences(db, organisationReader(employerId))
    : undefined;
  const words = { ...howWords, ...asked.words };
  const { topics, reasons } = hearingOf(audience);
  return {
    topics: topics.map((topic) => {
      const usual = howFor(undefined, organisation?.get(topic));
      return {
        topic,
        ...(topicWords[audience][topic] ?? { label: topic, hint: "" }),
        chosen: own.get(topic) ?? (ways === "employer" ? "usual" : usual),
        ways: waysOf[ways].map((value) => ({
          value,
          label:
            value === "usual"
              ? `As your organisation has it: ${words[usual].toLowerCase()}`
              : words[value],
        })),
      };
    }),
    // The one e-mail of a day is what they chose.
    always: reasons.flatMap((reason) => (reason === "chosen" ? [] : mustGoWords[reason])),
  };
}
