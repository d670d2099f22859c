import type { LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { ButtonLink } from "#app/components/button.tsx";
import { Check, Checked } from "#app/components/checked.tsx";
import { FoldTable } from "#app/components/fold-table.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import {
  accessToWorkAddress,
  accessToWorkRules,
  factOn,
  ruleNamed,
} from "#app/domain/access-to-work/access-to-work.ts";
import { sourceOf } from "#app/domain/access-to-work/access-to-work-source.ts";
import { dateOf, moneyInWords } from "#app/domain/calendar/calendar.ts";
import { sizeBands, sizeWords } from "#app/domain/employer/employer.ts";
import { words } from "./access-to-work.words.ts";

export const handle = { audience: "public" };
export const meta: MetaFunction = () => titled(words.title);

export function loader({ context }: LoaderFunctionArgs) {
  return { today: dateOf(context.now()) };
}

export default function AccessToWorkPage() {
  const { today } = useLoaderData<typeof loader>();
  const fact = (figure: Parameters<typeof factOn>[0]) => factOn(figure, today);
  const ceiling = moneyInWords(fact("shareCeiling").value);
  return (
    <>
      <PageHead
        title={words.title}
        lede={words.lede}
        back={{ to: "/adjustments", label: words.back }}
      />
      <section className="section stack" aria-labelledby="who">
        <h2 id="who">{words.who}</h2>
        <Rule name="applicant" today={today} />
        <div className="actions">
          <ButtonLink to={accessToWorkAddress} variant="second">
            {words.apply}
          </ButtonLink>
        </div>
      </section>
      <section className="section stack" aria-labelledby="pays">
        <h2 id="pays">{words.pays}</h2>
        <List lines={words.paysList} />
        <Rule name="interview" today={today} />
        <Rule name="upFront" today={today} />
      </section>
      <section className="section stack" aria-labelledby="not">
        <h2 id="not">{words.notPays}</h2>
        <Rule name="beyondAdjustments" today={today} />
        <Rule name="notStandard" today={today} />
        <Rule name="paidWork" today={today} />
      </section>
      <section className="section stack" aria-labelledby="when">
        <h2 id="when">{words.when}</h2>
        <p>
          {words.window(fact("window").value)}{" "}
          <Checked fact={sourceOf(fact("window"), today)} about={words.when} />
        </p>
      </section>
      <section className="section stack" aria-labelledby="share">
        <h2 id="share">{words.share}</h2>
        <p>
          {words.shareAbout(ceiling)}{" "}
          <Checked fact={sourceOf(fact("shareCeiling"), today)} about={words.share} />
        </p>
        <ShareTable today={today} ceiling={ceiling} />
      </section>
      <section className="section stack" aria-labelledby="cap">
        <h2 id="cap">{words.cap}</h2>
        <p>
          {words.capIs(moneyInWords(fact("yearlyCap").value))}{" "}
          <Checked fact={sourceOf(fact("yearlyCap"), today)} about={words.cap} />
        </p>
      </section>
      <section className="section stack" aria-labelledby="wait">
        <h2 id="wait">{words.wait}</h2>
        <p>
          {words.waitIs(fact("wait").value)}{" "}
          <Checked fact={sourceOf(fact("wait"), today)} about={words.wait} />
        </p>
      </section>
      <section className="section stack" aria-labelledby="meanwhile">
        <h2 id="meanwhile">{words.meanwhile}</h2>
        <List lines={words.meanwhileList} />
        <p>{words.plan}</p>
      </section>
      <section className="section stack" aria-labelledby="sources">
        <h2 id="sources">{words.sources}</h2>
        <p>{words.checked}</p>
        <List lines={rulesFrom()} />
      </section>
    </>
  );
}

const rulesFrom = () => [...new Set(accessToWorkRules.map(({ source }) => source))];

function Rule({ name, today }: { name: Parameters<typeof ruleNamed>[0]; today: string }) {
  const rule = ruleNamed(name);
  return (
    <p>
      {rule.says} <Check fact={sourceOf(rule, today)} about={rule.says} />
    </p>
  );
}

function List({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="bullets">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function ShareTable({ today, ceiling }: { today: string; ceiling: string }) {
  return (
    <FoldTable
      caption={words.share}
      captionStyle="hidden"
      columns={[
        { key: "size", label: words.columns.size },
        { key: "first", label: words.columns.first },
        { key: "rate", label: words.columns.rate },
        { key: "doubt", label: words.columns.doubt },
      ]}
      rows={sizeBands.map((size) => {
        const first = factOn("shareFirst", today, size);
        const rate = factOn("shareRate", today, size).value;
        return {
          id: size,
          cells: {
            size: sizeWords[size],
            first: first.value === 0 ? words.noShare : moneyInWords(first.value),
            rate: rate === 0 ? words.noShare : words.rate(rate, ceiling),
            doubt: <Checked fact={sourceOf(first, today)} about={sizeWords[size]} />,
          },
        };
      })}
    />
  );
}
