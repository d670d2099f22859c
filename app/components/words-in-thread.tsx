import { instantInWords } from "#app/domain/calendar/calendar.ts";
import type { Side, ThreadWords } from "#app/domain/thread/thread.ts";
import { type Message, Thread } from "./thread.tsx";

const shapes: Record<Side, Message["side"]> = {
  participant: "person",
  employer: "work",
  specialist: "team",
};

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** Words of an introduction, of advice or of a job, as one side reads them: whose, to whom, and who has read them. */
export function WordsInThread<Words extends ThreadWords>({
  words,
  reader,
  names,
  today,
  authorOf = ({ author, from }) => author || names[from],
  roleOf,
  noteOf,
}: {
  words: readonly Words[];
  /** Whose page it is, where words are to one side each. */
  reader?: Side;
  /** How each side is called on it. */
  names: Record<Side, string>;
  today: string;
  authorOf?: (words: Words) => string;
  /** Beside the name. */
  roleOf?: (words: Words) => string;
  /** Instead of to whom they went. */
  noteOf?: (words: Words) => string | undefined;
}) {
  return (
    <Thread
      messages={words.map((each) => ({
        id: each.id,
        author: authorOf(each),
        ...(roleOf && { role: roleOf(each) }),
        side: shapes[each.from],
        at: each.at,
        when: instantInWords(each.at, today),
        words: each.words,
        note:
          [noteOf ? noteOf(each) : toWhom(each, reader, names), readInWords(each, names)]
            .filter(Boolean)
            .join(" ") || undefined,
      }))}
    />
  );
}

function toWhom({ to }: ThreadWords, reader: Side | undefined, names: Record<Side, string>) {
  if (to === null) return undefined;
  return to === reader ? "To you." : `To ${names[to]}.`;
}

/** What is not known of anybody is not said: no word of whether they have or have not. */
const readInWords = ({ readBy }: ThreadWords, names: Record<Side, string>) =>
  readBy.length > 0 && `Read by ${list.format(readBy.map((side) => names[side]))}.`;
