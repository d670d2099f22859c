import { ButtonLink } from "#app/components/button.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { words } from "./second-step.words.ts";

/** Shown once, in the answer to the press that made them. */
export function KeptCodes({ codes }: { codes: readonly string[] }) {
  return (
    <>
      <PageHead title={words.recovery.shownTitle} lede={words.recovery.shown} />
      <ul className="stack-tight">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="actions">
        <ButtonLink to="/account/second-step">{words.recovery.done}</ButtonLink>
      </div>
    </>
  );
}
