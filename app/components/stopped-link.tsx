import { ConfirmForm } from "./confirm-form.tsx";
import { PageHead } from "./page-head.tsx";
import { stoppedLink as words } from "./stopped-link.words.ts";

export const stoppedTitle = (isSent: boolean) => (isSent ? words.sent : words.stopped).title;

/** The page of a mailed link that opens nothing now: one press sends a fresh one, if there is still something to answer. */
export function StoppedLink({ isSent }: { isSent: boolean }) {
  if (isSent)
    return (
      <>
        <PageHead title={words.sent.title} lede={words.sent.words} />
        <p>{words.ring}</p>
      </>
    );
  return (
    <>
      <PageHead title={words.stopped.title} lede={words.stopped.words} />
      <ConfirmForm intent="fresh" label={words.stopped.send} variant="first">
        <p>{words.stopped.fresh}</p>
      </ConfirmForm>
      <p className="section">{words.ring}</p>
    </>
  );
}
