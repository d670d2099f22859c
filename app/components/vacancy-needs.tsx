import { type DemandWeight, skillInWords } from "#app/domain/skill/skill.ts";
import type { CriterionWeight } from "#db/tables.ts";
import { words } from "./vacancy-needs.words.ts";

const List = ({ lines }: { lines: readonly string[] }) => (
  <ul className="bullets">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

/** What somebody must have and what is good to have: skills and tickets first, then in the employer's words. */
export function VacancyNeeds({
  demands,
  criteria,
  title = words.title,
}: {
  demands: readonly { skill: string; weight: DemandWeight }[];
  criteria: readonly { words: string; weight: CriterionWeight }[];
  title?: string;
}) {
  const needed = [
    ...demands.map(({ skill, weight }) => ({
      line: `${skillInWords(skill)}${words.asked[weight]}`,
      isEssential: weight !== "desirable",
    })),
    ...criteria.map(({ words: line, weight }) => ({ line, isEssential: weight === "essential" })),
  ];
  const of = (isEssential: boolean) =>
    needed.filter((each) => each.isEssential === isEssential).map(({ line }) => line);
  const [essential, desirable] = [of(true), of(false)];
  return (
    <section className="section stack" aria-labelledby="criteria">
      <h2 id="criteria">{title}</h2>
      {essential.length > 0 ? <List lines={essential} /> : <p>{words.nothing}</p>}
      {desirable.length > 0 && (
        <>
          <h3>{words.desirable}</h3>
          <List lines={desirable} />
        </>
      )}
    </section>
  );
}
