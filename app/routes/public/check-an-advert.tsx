import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { countsInWords, words as found } from "#app/components/advert/advert.words.ts";
import { AdvertReportView } from "#app/components/advert/advert-report.tsx";
import { Banner } from "#app/components/banner.tsx";
import { Button } from "#app/components/button.tsx";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { TextArea } from "#app/components/text-field.tsx";
import { advertForm } from "#app/domain/advert/advert.form.ts";
import type { AdvertReport } from "#app/domain/advert/advert.ts";
import { checkPasted } from "#app/server/advert-check.server.ts";
import { hats } from "#app/server/request.server.ts";
import { words } from "./check-an-advert.words.ts";
import { TakeAway } from "./check-an-advert-take-away.tsx";

export const handle = { audience: "own" };
export const meta: MetaFunction = () => titled(words.title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const who = await hats(request, context);
  const reader = who === null ? "visitor" : who.employer ? "employer" : "other";
  return { reader } as const;
}

/** The page that was asked answers with the advert itself: nothing of it is kept for another request. */
export async function action({ request, context }: ActionFunctionArgs) {
  const checked = await checkPasted(request, context);
  if (!checked.ok) return checked.response;
  const { pasted, text, report } = checked;
  return { checked: { pasted, text, report }, pageTitle: titleOf(report) };
}

export default function CheckAnAdvertPage() {
  const { reader } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const checked = answer && "checked" in answer ? answer.checked : null;
  const { form, fields } = useFormState(advertForm, answer, checked && { pasted: checked.text });
  if (!checked)
    return (
      <>
        <PageHead title={words.title} lede={words.lede} />
        <div className="with-aside">
          <PlainForm form={form}>
            <TextArea
              meta={fields.pasted}
              label={words.pasted}
              hint={words.pastedHint}
              rows={16}
              autoComplete="off"
            />
            <div className="actions">
              <Button>{words.check}</Button>
            </div>
          </PlainForm>
          <aside className="stack">
            <LooksAt />
          </aside>
        </div>
      </>
    );
  const { text, pasted, report } = checked;
  return (
    <>
      <PageHead
        title={titleOf(report)}
        lede={summaryOf(report)}
        back={{ to: "/check-an-advert", label: words.title }}
      >
        <OnThisPage missing={report.missing.length} />
      </PageHead>
      {isClean(report) && <Banner title={found.nothingTitle}>{found.nothing}</Banner>}
      <AdvertReportView text={text} report={report} />
      <TakeAway pasted={pasted} reader={reader} />
      <section className="section stack no-print" aria-labelledby="again">
        <h2 id="again">{words.again.title}</h2>
        <PlainForm form={form}>
          <TextArea
            meta={fields.pasted}
            label={words.pasted}
            hint={words.again.pastedHint}
            rows={16}
            autoComplete="off"
          />
          <div className="actions">
            <Button variant="second">{words.again.check}</Button>
          </div>
        </PlainForm>
      </section>
    </>
  );
}

const isClean = ({ findings, missing }: AdvertReport) => findings.length + missing.length === 0;
const titleOf = (report: AdvertReport) => (isClean(report) ? words.found.clean : words.found.title);

function summaryOf(report: AdvertReport): string {
  if (isClean(report)) return "";
  const counts = countsInWords(report.findings);
  const gaps = report.missing.length;
  return [counts ? `${counts}.` : found.noWords, gaps > 0 ? `${found.missing.count(gaps)}.` : ""]
    .join(" ")
    .trim();
}

function OnThisPage({ missing }: { missing: number }) {
  return (
    <nav aria-label={words.found.onThisPage} className="no-print">
      <ul className="no-list meta">
        {missing > 0 && (
          <li>
            <a href="#missing">{words.found.missing(missing)}</a>
          </li>
        )}
        <li>
          <a href="#take-away">{words.found.takeAway}</a>
        </li>
        <li>
          <a href="#again">{words.found.again}</a>
        </li>
      </ul>
    </nav>
  );
}

function LooksAt() {
  return (
    <>
      <section className="beside stack-tight" aria-labelledby="kept">
        <h2 id="kept" className="as-h3">
          {words.kept.title}
        </h2>
        <p>{words.kept.words}</p>
      </section>
      <section className="stack-tight" aria-labelledby="looks-at">
        <h2 id="looks-at" className="as-h3">
          {words.looksAt.title}
        </h2>
        <ul className="bullets">
          {words.looksAt.list.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className="soft">{words.looksAt.limit}</p>
      </section>
    </>
  );
}
