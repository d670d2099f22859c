import { Hidden } from "#app/components/form.tsx";
import { words } from "./check-an-advert.words.ts";

const { takeAway } = words;

/**
 * What can be done with a checked advert. It travels in the form of the page and is stored nowhere, so it cannot wait
 * while a visitor signs in: they are told to keep it themselves.
 */
export function TakeAway({
  pasted,
  reader,
}: {
  pasted: string;
  reader: "visitor" | "employer" | "other";
}) {
  return (
    <section className="section stack no-print" aria-labelledby="take-away">
      <h2 id="take-away">{takeAway.title}</h2>
      <p>{takeAway.words}</p>
      <form method="post" action="/check-an-advert/notes" className="form">
        <Hidden name="pasted" value={pasted} />
        <div className="actions">
          <button type="submit" className="btn btn-second">
            {takeAway.file}
          </button>
        </div>
        {reader === "employer" && (
          <>
            <h3>{takeAway.makeTitle}</h3>
            <p>{takeAway.makeWords}</p>
            <div className="actions">
              <button type="submit" className="btn" formAction="/employer/vacancies/import">
                {takeAway.make}
              </button>
            </div>
          </>
        )}
      </form>
      {reader === "visitor" && (
        <>
          <h3>{takeAway.makeTitle}</h3>
          <p>
            {takeAway.makeWords} {takeAway.signedOut}
          </p>
          <ul className="no-list meta">
            <li>
              <a href="/sign-in?to=%2Femployer%2Fvacancies%2Fimport">{takeAway.signIn}</a>
            </li>
            <li>
              <a href="/sign-up">{takeAway.signUp}</a>
            </li>
          </ul>
        </>
      )}
    </section>
  );
}
