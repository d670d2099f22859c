import { accessToWorkAddress } from "#app/domain/access-to-work/access-to-work.ts";
import type { Sourced } from "#app/domain/access-to-work/access-to-work-source.ts";
import { words } from "./access-to-work.words.ts";

/** Where a fact is from, since when it holds, and whether to check it. */
export function Checked({ fact, about }: { fact: Sourced; about: string }) {
  return (
    <span className="soft small">
      {words.source(fact.source, fact.since)} {fact.doubt} <Check fact={fact} about={about} />
    </span>
  );
}

/** Where the source stands elsewhere on the page. `about` finishes the link's name for screen readers. */
export function Check({ fact, about }: { fact: Sourced; about: string }) {
  if (!fact.check) return null;
  return (
    <a className="nowrap" href={accessToWorkAddress}>
      {words.check}
      <span className="visually-hidden">: {about}</span>
    </a>
  );
}
