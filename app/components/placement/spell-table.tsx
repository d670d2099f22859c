import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { datesInWords, type SpellRow, spellInWords } from "#app/domain/work-spell/work-spell.ts";
import { FoldTable } from "../fold-table.tsx";

const begun = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The dated hours and breaks of a job, each with a link to put it right. */
export function SpellTable({
  spells,
  correctAt,
  today,
}: {
  spells: SpellRow[];
  /** Where one is corrected; null when nothing may be. */
  correctAt: ((id: string) => string) | null;
  today: string;
}) {
  const dates = (spell: SpellRow) => begun(datesInWords(spell, today));
  return (
    <FoldTable
      caption="Hours and breaks"
      captionStyle="hidden"
      columns={[
        { key: "dates", label: "When" },
        { key: "what", label: "What" },
        { key: "by", label: "Written down" },
        ...(correctAt ? [{ key: "correct", label: "Put right" }] : []),
      ]}
      rows={spells.map((spell) => ({
        id: spell.id,
        cells: {
          dates: dates(spell),
          what: spellInWords(spell),
          by: [spell.recordedByName, dayInWords(dateOf(spell.recordedAt), today)]
            .filter(Boolean)
            .join(", "),
          correct: correctAt && (
            <a href={correctAt(spell.id)}>
              {spell.kind === "break" && spell.untilOn === null ? "Give the last day" : "Correct"}
              <span className="visually-hidden">
                {" "}
                {spellInWords(spell)}, {datesInWords(spell, today)}
              </span>
            </a>
          ),
        },
      }))}
    />
  );
}
