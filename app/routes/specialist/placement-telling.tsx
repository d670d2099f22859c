import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { Button } from "#app/components/button.tsx";
import { Radios } from "#app/components/choices.tsx";
import { dateBoxes } from "#app/components/date-field.tsx";
import { Hidden, PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { TellingOverview } from "#app/components/placement/telling-overview.tsx";
import { TellingWordsBody } from "#app/components/placement/telling-words.tsx";
import { SaidFields } from "#app/components/said-fields.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { goesOn } from "#app/domain/placement/placement.ts";
import {
  closeToEmployer,
  keepFromEmployer,
  openToEmployer,
} from "#app/domain/placement/placement-telling.commands.server.ts";
import { recordTellingForm } from "#app/domain/placement/placement-telling.form.ts";
import {
  findTelling,
  type TellingPage,
} from "#app/domain/placement/placement-telling.queries.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `Whether ${data.telling.employerName} may know` : "Whether the employer may know");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const asked = new URL(request.url).searchParams;
  return {
    telling: await findTelling(ctx, params.id ?? ""),
    today: dateOf(ctx.now),
    done: asked.has("begun") ? "begun" : asked.get("done"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const { id: placementId } = await findTelling(ctx, params.id ?? "");
  const form = await parseForm(request, recordTellingForm);
  if (!form.ok) return form.response;
  const { answer, seenSha256, ...said } = form.value;
  if (answer === "yes") await openToEmployer(ctx, { placementId, seenSha256, said });
  if (answer === "no") await keepFromEmployer(ctx, { placementId, said });
  if (answer === "takeBack") await closeToEmployer(ctx, { placementId, said });
  return redirect(`/specialist/placements/${placementId}/telling?done=${answer}`);
}

const told: Record<string, string> = {
  begun: "The job is written down. Nobody at the employer knows of it.",
  yes: "Written down. The employer may know, and is told.",
  no: "Written down. The employer does not learn of it.",
  takeBack: "Written down. Nobody at the employer can open anything any more.",
  contact: "The contact is changed.",
};

export default function SpecialistTelling() {
  const { telling, today, done } = useLoaderData<typeof loader>();
  const { nameUsed: name, employerName: employer } = telling;
  return (
    <>
      <PageHead
        title={`Whether ${employer} may know`}
        lede={`${name} decides: here with you, or on their own page. Read the words out together.`}
        back={{ to: `/specialist/placements/${telling.id}`, label: `${name} at ${employer}` }}
      />
      {done && told[done] && <Banner title={told[done]} live />}
      <div className="with-aside">
        <div>
          <section className="stack" aria-labelledby="words">
            <h2 id="words">{`What ${employer} would be told, to the word`}</h2>
            <TellingWordsBody
              words={telling.words}
              headings={{
                lines: "What they can read",
                readers: "Who can read it",
                how: "How they hear of it",
              }}
            />
          </section>
          {(goesOn(telling) || telling.state === "told") && (
            <section className="section stack" aria-labelledby="record">
              <h2 id="record">{`Write down what ${name} decided`}</h2>
              <RecordForm telling={telling} today={today} />
            </section>
          )}
          <Decisions telling={telling} today={today} />
        </div>
        <aside className="aside">
          <TellingOverview telling={telling} today={today} />
        </aside>
      </div>
    </>
  );
}

function RecordForm({ telling, today }: { telling: TellingPage; today: string }) {
  const { form, fields } = useFormState(recordTellingForm, useActionData<typeof action>(), {
    saidOn: dateBoxes(today),
  });
  const { nameUsed: name, employerName: employer } = telling;
  const answers =
    telling.state === "told"
      ? [{ value: "takeBack", label: `They take it back: ${employer} may not know any more` }]
      : [
          { value: "yes", label: `Yes, ${employer} may know these words` },
          { value: "no", label: `No, ${employer} may not know` },
        ];
  return (
    <PlainForm form={form} className="block">
      <Hidden name="seenSha256" value={telling.sha256} />
      <Radios meta={fields.answer} legend={`What did ${name} decide?`} options={answers} />
      <SaidFields fields={fields} hint="For the two of you. The employer never reads it." />
      <div className="actions">
        <Button>Write this down</Button>
      </div>
    </PlainForm>
  );
}

const decisionWords = { yes: "Yes", no: "No", takenBack: "Taken back" } as const;

function Decisions({ telling: { decisions }, today }: { telling: TellingPage; today: string }) {
  if (decisions.length === 0) return null;
  return (
    <section className="section stack" aria-labelledby="before">
      <h2 id="before">What they decided so far</h2>
      {decisions.map((each) => (
        <div key={each.decidedAt} className="stack-tight">
          <p>
            <strong>{decisionWords[each.decision]}</strong>,{" "}
            {dayInWords(dateOf(each.decidedAt), today)}
            {each.saidHow && `, ${each.saidHow}`}
          </p>
          {each.saidWords && <p className="quote">{each.saidWords}</p>}
        </div>
      ))}
    </section>
  );
}
