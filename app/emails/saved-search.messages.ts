import { makeLink } from "#app/domain/account/email-link.server.ts";
import {
  dateOf,
  dayInWords,
  payInWords,
  weeklyHoursInWords,
} from "#app/domain/calendar/calendar.ts";
import { inWords, newSince } from "#app/domain/saved-search/saved-search.queries.server.ts";
import { confirmWithinDays, endsAt, mostNamed } from "#app/domain/saved-search/saved-search.ts";
import type { Letter } from "./letter.ts";
import type { Message, Writing } from "./message.ts";

/** Of a search that is gone nothing is said any more. */
const searchOf = ({ db, data }: Writing) =>
  db
    .selectFrom("savedSearch")
    .selectAll()
    .where("id", "=", data.savedSearchId ?? "")
    .executeTakeFirst();

const page = async ({ db, now, newId, data, reader }: Writing) => {
  const subjectId = data.savedSearchId ?? "";
  const link = { purpose: "savedSearch" as const, email: reader.email, subjectId };
  return `/vacancies/by-email/${await makeLink(db, { now, newId }, link)}`;
};

const letter = (subject: string, paragraphs: string[], action: Letter["action"]): Letter => ({
  fromName: "Alongside",
  subject,
  greeting: "Hello,",
  paragraphs,
  ...(action && { action }),
  closing: ["Alongside", "This address is not read."],
});

export const savedSearchMessages = {
  "anyone.savedSearchAsked": {
    audience: "anyone",
    when: "Somebody asks for vacancies by email, without an account",
    write: async (writing) => {
      const search = await searchOf(writing);
      if (!search) return null;
      const words = await inWords(writing.db, search.query);
      if (search.confirmedAt)
        return letter(
          "You already get these vacancies by email",
          [`Somebody, perhaps you, asked again for: ${words}.`, "Nothing has changed."],
          { label: "See or stop these emails", path: await page(writing) },
        );
      return letter(
        "Vacancies by email: is this address yours?",
        [
          `Somebody, perhaps you, asked for new vacancies by email: ${words}.`,
          `Press the link to say that it was you. If you do not, we forget your address in ${confirmWithinDays} days and write no more.`,
        ],
        { label: "Say that it was me", path: await page(writing) },
      );
    },
  },
  "anyone.savedSearchFound": {
    audience: "anyone",
    when: "There are new vacancies for a search that somebody gets by email, at most once a week",
    write: async (writing) => {
      const search = await searchOf(writing);
      if (!search?.confirmedAt) return null;
      const { db, now, data } = writing;
      const today = dateOf(now);
      const found = await newSince(db, search.query, data.since ?? now, now);
      if (found.length === 0) return null;
      const path = await page(writing);
      const rest = found.length - mostNamed;
      return {
        ...letter(
          found.length === 1 ? "1 new vacancy for you" : `${found.length} new vacancies for you`,
          [
            `New since we last looked: ${await inWords(db, search.query)}.`,
            ...found
              .slice(0, mostNamed)
              .map((vacancy) =>
                [
                  `${vacancy.title}, ${vacancy.employerName}`,
                  vacancy.authorityName,
                  vacancy.payMinPence !== null &&
                    vacancy.payPeriod &&
                    payInWords(vacancy.payMinPence, vacancy.payMaxPence, vacancy.payPeriod),
                  weeklyHoursInWords(vacancy.minutesMin, vacancy.minutesMax ?? vacancy.minutesMin),
                  vacancy.closesOn && `closes ${dayInWords(vacancy.closesOn, today)}`,
                ]
                  .filter(Boolean)
                  .join(" – "),
              ),
            ...(rest > 0 ? [`And ${rest} more on the board.`] : []),
            `These emails stop by themselves on ${dayInWords(dateOf(endsAt(search.confirmedAt)))}.`,
          ],
          { label: "See them on the board", path: `/vacancies?${search.query}` },
        ),
        stop: { label: "Stop these emails", path },
      };
    },
  },
} satisfies Record<string, Message>;
