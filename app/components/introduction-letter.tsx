import type { ItemPart } from "#app/domain/introduction/introduction.ts";
import type { Letter } from "#app/domain/introduction/introduction-letter.ts";
import styles from "./introduction-letter.module.css";
import { Pair } from "./pair.tsx";

/**
 * The letter as the employer reads it: every word of the approved text, once, in its order, and none besides.
 * The participant's last page and the employer's page both draw it from here.
 */
export function IntroductionLetter({
  letter,
  level = 2,
  withTitle = true,
  framed = false,
}: {
  letter: Letter;
  /** The level of the title; the headings inside are one below it. */
  level?: 1 | 2;
  /** False where the page's own h1 is the title. */
  withTitle?: boolean;
  /** A line around it where it stands on somebody else's page. */
  framed?: boolean;
}) {
  const Title = `h${level}` as const;
  const below = withTitle ? level + 1 : level;
  const part = (name: ItemPart) => letter.sections.find((section) => section.part === name);
  const [own, helps, says] = [part("inTheirWords"), part("whatHelps"), part("specialistSays")];
  return (
    <article className={framed ? `${styles.letter} ${styles.framed}` : styles.letter}>
      {withTitle && <Title>{letter.title}</Title>}
      <p className="lede">{letter.opening}</p>
      {own && helps ? (
        <Pair>
          <Words section={own} level={below} quoted />
          <Words section={helps} level={below} />
        </Pair>
      ) : (
        <>
          {own && <Words section={own} level={below} quoted />}
          {helps && <Words section={helps} level={below} />}
        </>
      )}
      {says && <Words section={says} level={below} quoted />}
      <p>
        <strong>{letter.introducedBy}</strong>
      </p>
    </article>
  );
}

function Words({
  section,
  level,
  quoted = false,
}: {
  section: Letter["sections"][number];
  level: number;
  quoted?: boolean;
}) {
  const Heading = `h${level}` as "h2" | "h3";
  return (
    <section className="stack">
      <Heading>{section.heading}</Heading>
      {quoted ? (
        section.items.map((words) => (
          <p key={words} className="quote">
            {words}
          </p>
        ))
      ) : (
        <ul className="helps">
          {section.items.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
