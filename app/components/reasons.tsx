import type { ReactNode } from "react";
import { Glyph } from "./glyph.tsx";

/** What could join the two sides: an adjustment with its cost, who can pay and how soon. */
export interface Bridge {
  name: string;
  to?: string;
  cost?: string;
  payer?: string;
  ready?: string;
  /** A task that could move: a specialist may propose it. */
  task?: string;
}
export interface Reason {
  id: string;
  /** The person's side. `about` is set bold before `words`. */
  person: { about?: string; words: string };
  /** The work's side. `change` is added in words: "Can change: partly." */
  work: { about?: string; words: string; change?: string };
  bridges?: Bridge[];
  /** For "to discuss": a note and where to ask. */
  note?: ReactNode;
}
export interface ReasonGroups {
  fits: Reason[];
  could: Reason[];
  talk: Reason[];
  /** Names of things nobody has said yet. A gap is never a reason against. */
  unknown?: string[];
}

const heads = {
  could: { look: "is-could", glyph: "could", words: "Could fit with…", joint: "could fit with" },
  talk: { look: "is-talk", glyph: "talk", words: "To discuss", joint: "to discuss against" },
  fits: { look: "is-fit", glyph: "fit", words: "Fits", joint: "fits" },
} as const;

const forStaff = ["could", "talk", "fits"] as const;
const forThemself = ["fits", "could", "talk"] as const;

/** Reasons, never scores: no count is shown. `level` keeps the heading order of the page that holds it. */
export function Reasons({
  groups,
  level = 3,
  fitsAsList = false,
  fitsFirst = false,
  words = {},
}: {
  groups: ReasonGroups;
  level?: 2 | 3 | 4;
  /** Fits as short lines instead of pairs: the denser form of the match page. */
  fitsAsList?: boolean;
  /** For the person themself: what suits them comes before what would have to change. */
  fitsFirst?: boolean;
  /** Simpler headings for participants. */
  words?: Partial<Record<keyof typeof heads | "unknown", string>>;
}) {
  return (
    <>
      {(fitsFirst ? forThemself : forStaff).map((kind) =>
        groups[kind].length === 0 ? null : (
          <ReasonGroup
            key={kind}
            kind={kind}
            heading={words[kind] ?? heads[kind].words}
            level={level}
            reasons={groups[kind]}
            short={kind === "fits" && fitsAsList}
          />
        ),
      )}
      {groups.unknown && groups.unknown.length > 0 && (
        <details>
          <summary>{words.unknown ?? "Not known yet: ask"}</summary>
          <p>{groups.unknown.join(", ")}</p>
        </details>
      )}
    </>
  );
}

function ReasonGroup({
  kind,
  heading,
  level,
  reasons,
  short,
}: {
  kind: keyof typeof heads;
  heading: string;
  level: 2 | 3 | 4;
  reasons: Reason[];
  short: boolean;
}) {
  const Heading = `h${level}` as const;
  const head = heads[kind];
  return (
    <div className={`reasons ${head.look}`}>
      <Heading className="with-glyph">
        <Glyph name={head.glyph} /> {heading}
      </Heading>
      {short ? (
        <ul className="fits-list">
          {reasons.map((reason) => (
            <li key={reason.id}>{reason.work.words}</li>
          ))}
        </ul>
      ) : (
        <ul className="reason-list">
          {reasons.map((reason) => (
            <ReasonRow key={reason.id} reason={reason} joint={head.joint} />
          ))}
        </ul>
      )}
    </div>
  );
}

function ReasonRow({ reason, joint }: { reason: Reason; joint: string }) {
  return (
    <li className="reason">
      <div className="side-person">
        {reason.person.about && <span className="k">{reason.person.about} </span>}
        {reason.person.words}
      </div>
      <div className="joint">
        <span className="sr">{joint}</span>
      </div>
      <div className="side-work">
        {reason.work.about && <span className="k">{reason.work.about} </span>}
        {reason.work.words}
        {reason.work.change && ` ${reason.work.change}`}
      </div>
      {reason.bridges?.map((bridge) => (
        <div key={bridge.name} className="bridge">
          {bridge.to ? <a href={bridge.to}>{bridge.name}</a> : <b>{bridge.name}</b>}
          <span>{bridge.cost}</span>
          <span>{bridge.payer}</span>
          <span>{bridge.ready}</span>
        </div>
      ))}
      {reason.note && <div className="bridge">{reason.note}</div>}
    </li>
  );
}
