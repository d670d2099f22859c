import type { ExcludedEmployers as Listed } from "#app/domain/excluded-employer/excluded-employer.queries.server.ts";
import { Button } from "./button.tsx";
import { ConfirmForm } from "./confirm-form.tsx";
import { Empty } from "./empty.tsx";

export interface ExcludedWords {
  list: string;
  none: string;
  noneMore: string;
  include: string;
  add: string;
  name: string;
  hint: string;
  find: string;
  nobody: string;
  nobodyMore: string;
  exclude: (employer: string) => string;
}

/** The employers somebody has left out, and a search for one more. The search is a link that can be gone back from. */
export function ExcludedEmployers({
  excluded,
  found,
  asked,
  words,
}: Omit<Listed, "name"> & { words: ExcludedWords }) {
  return (
    <>
      <section className="section" aria-labelledby="left-out">
        <h2 id="left-out">{words.list}</h2>
        {excluded.length === 0 ? (
          <Empty title={words.none}>{words.noneMore}</Empty>
        ) : (
          <ul className="plain stack">
            {excluded.map(({ id, name }) => (
              <li key={id} className="block stack-tight">
                <h3>{name}</h3>
                <ConfirmForm
                  intent="include"
                  variant="quiet"
                  hidden={{ employerId: id }}
                  label={
                    <>
                      {words.include}
                      <span className="visually-hidden">: {name}</span>
                    </>
                  }
                />
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="section stack" aria-labelledby="leave-out">
        <h2 id="leave-out">{words.add}</h2>
        <form method="get" className="filters">
          <div className="field">
            <label htmlFor="employer">{words.name}</label>
            <p className="hint" id="employer-hint">
              {words.hint}
            </p>
            <input
              id="employer"
              name="employer"
              type="search"
              maxLength={100}
              defaultValue={asked}
              aria-describedby="employer-hint"
            />
          </div>
          <Button variant="second">{words.find}</Button>
        </form>
        {asked && found.length === 0 && <Empty title={words.nobody}>{words.nobodyMore}</Empty>}
        {found.map(({ id, name }) => (
          <ConfirmForm
            key={id}
            intent="exclude"
            hidden={{ employerId: id }}
            label={words.exclude(name)}
          />
        ))}
      </section>
    </>
  );
}
