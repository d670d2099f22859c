import { anothersLink as words } from "./anothers-link.words.ts";
import { ButtonLink } from "./button.tsx";
import { ConfirmForm } from "./confirm-form.tsx";
import { PageHead } from "./page-head.tsx";

export const anothersTitle = words.title;

/** The page of every mailed link, for who is signed in as somebody else: one press goes on with it, or they stay. */
export function AnothersLink() {
  return (
    <>
      <PageHead title={words.title} lede={words.lede} />
      <div className="stack">
        <ConfirmForm intent="switch" label={words.go} variant="first">
          <p>{words.both}</p>
        </ConfirmForm>
        <div className="actions">
          <ButtonLink to="/sign-in" variant="second">
            {words.stay}
          </ButtonLink>
        </div>
      </div>
    </>
  );
}
