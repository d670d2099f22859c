import { feelingWords, type Words } from "#app/domain/in-work-review/in-work-review.ts";
import { Facts } from "../facts.tsx";
import type { QuestionWords } from "./review.words.ts";

/** What somebody answered, under the questions they were asked. */
export function ReviewAnswer({ said, asked }: { said: Words; asked: QuestionWords }) {
  const plain = (question: string) => question.replace(/^\d\. /, "");
  const rows = (["goesWell", "toChange", "wouldHelp"] as const).flatMap((key) =>
    said[key] === ""
      ? []
      : [{ term: plain(asked[key]), detail: <span className="words">{said[key]}</span> }],
  );
  return (
    <Facts rows={[{ term: plain(asked.feeling), detail: feelingWords[said.feeling] }, ...rows]} />
  );
}
