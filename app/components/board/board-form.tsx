import { Button } from "#app/components/button.tsx";
import { dayName, weekdays } from "#app/domain/calendar/calendar.ts";
import { kindsOfWork } from "#app/domain/kind-of-work/kind-of-work.ts";
import { milesInWords, patternWords } from "#app/domain/vacancy/board-chosen.ts";
import { type BoardSearch, distances, patterns } from "#app/domain/vacancy/board-search.ts";
import { easyWords } from "#app/domain/vacancy/easy-work.ts";
import { scalesBySection } from "#app/domain/work-environment/work-environment.ts";
import { words as said } from "./board.words.ts";

const words = said.form;
type Option = readonly [value: string, label: string];

const kinds = kindsOfWork.map(({ id, label }): Option => [id, label]);
const days = weekdays.map((day): Option => [day, dayName(day)]);
const whens = patterns.map((pattern): Option => [pattern, patternWords[pattern]]);
const likes = scalesBySection.map(({ part, name, scales }) => ({
  part,
  name,
  options: scales.map(({ id }): Option => [id, easyWords[id]]),
}));

/** The search as a form, and how many of its folded answers are given. */
export function BoardForm({ search, folded }: { search: BoardSearch; folded: number }) {
  return (
    <search>
      <form method="get" action="/vacancies" className="board-form no-print">
        <div className="board-first">
          <div className="field">
            <label htmlFor="words">{words.words}</label>
            <input
              id="words"
              name="words"
              type="search"
              defaultValue={search.words}
              aria-describedby="words-hint"
            />
            <p className="hint" id="words-hint">
              {words.wordsHint}
            </p>
          </div>
          <div className="field">
            <label htmlFor="near">{words.near}</label>
            <input
              id="near"
              name="near"
              type="text"
              defaultValue={search.near}
              autoComplete="postal-code"
              aria-describedby="near-hint"
            />
            <p className="hint" id="near-hint">
              {words.nearHint}
            </p>
          </div>
          <div className="field">
            <label htmlFor="miles">{words.miles}</label>
            <select id="miles" name="miles" defaultValue={search.miles}>
              {distances.map((miles) => (
                <option key={miles} value={miles}>
                  {milesInWords(miles)}
                </option>
              ))}
            </select>
          </div>
          <Button>{words.show}</Button>
        </div>
        {search.authority && <input type="hidden" name="place" value={search.authority} />}
        {search.sort !== "best" && <input type="hidden" name="sort" value={search.sort} />}
        <details>
          <summary>
            {words.more}
            {folded > 0 && ` (${words.chosen(folded)})`}
          </summary>
          <div className="board-more">
            <Ticks name="kind" legend={words.kinds} options={kinds} chosen={search.kindsOfWork} />
            <div className="board-pair">
              <fieldset>
                <legend>{words.hours}</legend>
                <div className="board-pair">
                  <Amount name="from" label={words.hoursFrom} value={search.hoursFrom} />
                  <Amount name="to" label={words.hoursTo} value={search.hoursTo} />
                </div>
              </fieldset>
              <div>
                <Amount
                  name="pay"
                  label={words.pay}
                  hint={words.payHint}
                  value={search.payFrom === null ? null : search.payFrom / 100}
                />
              </div>
            </div>
            <Ticks name="day" legend={words.days} options={days} chosen={search.days} />
            <Ticks name="when" legend={words.when} options={whens} chosen={search.pattern} />
            <fieldset>
              <legend>{words.change}</legend>
              <div className="board-ticks">
                <Tick
                  name="change"
                  value="1"
                  label={words.openToChange}
                  isChosen={search.openToChange}
                />
                <Tick name="home" value="1" label={words.fromHome} isChosen={search.fromHome} />
              </div>
            </fieldset>
            <fieldset>
              <legend>{words.like}</legend>
              <p className="hint">{words.likeHint}</p>
              {likes.map(({ part, name, options }) => (
                <Ticks
                  key={part}
                  name="easy"
                  legend={name}
                  options={options}
                  chosen={search.easyOn}
                />
              ))}
            </fieldset>
            <Button>{words.show}</Button>
          </div>
        </details>
      </form>
    </search>
  );
}

function Ticks({
  name,
  legend,
  options,
  chosen,
}: {
  name: string;
  legend: string;
  options: readonly Option[];
  chosen: readonly string[];
}) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="board-ticks">
        {options.map(([value, label]) => (
          <Tick
            key={value}
            name={name}
            value={value}
            label={label}
            isChosen={chosen.includes(value)}
          />
        ))}
      </div>
    </fieldset>
  );
}

const Tick = ({
  name,
  value,
  label,
  isChosen,
}: {
  name: string;
  value: string;
  label: string;
  isChosen: boolean;
}) => (
  <label className="choice bare">
    <input type="checkbox" name={name} value={value} defaultChecked={isChosen} />
    <span>{label}</span>
  </label>
);

function Amount({
  name,
  label,
  hint,
  value,
}: {
  name: string;
  label: string;
  hint?: string;
  value: number | null;
}) {
  return (
    <div className="field w-short">
      <label htmlFor={name}>{label}</label>
      <input
        id={name}
        name={name}
        type="text"
        inputMode="decimal"
        defaultValue={value ?? ""}
        aria-describedby={hint && `${name}-hint`}
      />
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
