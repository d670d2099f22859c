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
import { Empty } from "#app/components/empty.tsx";
import { Hidden, PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { HowWarningsArise } from "#app/components/placement/how-warnings-arise.tsx";
import { TextArea } from "#app/components/text-field.tsx";
import { dateOf, dayInWords, instantInWords } from "#app/domain/calendar/calendar.ts";
import { closeWarning } from "#app/domain/early-warning/early-warning.commands.server.ts";
import { closeWarningForm } from "#app/domain/early-warning/early-warning.form.ts";
import { findWarningsPage } from "#app/domain/early-warning/early-warning.queries.server.ts";
import {
  leadSeesFrom,
  warningCloses,
  warningCloseWords,
  warningRules,
} from "#app/domain/early-warning/early-warning.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `Something to check with ${data.nameUsed}` : "Something to check");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const id = params.id ?? "";
  const { nameUsed, open, closings } = await findWarningsPage(ctx, id);
  const today = dateOf(ctx.now);
  return {
    id,
    nameUsed,
    open: open.map(({ since, ...warning }) => {
      const seen = leadSeesFrom(since);
      return {
        ...warning,
        key: `${warning.rule} ${warning.cause}`,
        leadSees: dayInWords(seen, today),
        isSeen: seen <= today,
      };
    }),
    closings: closings.map(({ at, ...closing }) => ({
      ...closing,
      at,
      on: instantInWords(at, today),
    })),
    isDone: new URL(request.url).searchParams.has("done"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const id = params.id ?? "";
  await findWarningsPage(ctx, id);
  const form = await parseForm(request, closeWarningForm);
  if (!form.ok) return form.response;
  await closeWarning(ctx, id, form.value);
  return redirect(`/specialist/placements/${id}/warnings?done`);
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

export default function WarningsPage() {
  const { id, nameUsed, open, closings, isDone } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={`Something to check with ${nameUsed}`}
        back={{ to: `/specialist/placements/${id}`, label: "The job" }}
      />
      {isDone && (
        <Banner title="Written down" live>{`${nameUsed} can read what you wrote.`}</Banner>
      )}
      {open.map((warning) => (
        <OpenWarning
          key={warning.key}
          warning={warning}
          nameUsed={nameUsed}
          isAlone={open.length === 1}
        />
      ))}
      {open.length === 0 && (
        <Empty title="Nothing is open.">
          When one of the rules below opens, it shows here and on your page for today.
        </Empty>
      )}
      {closings.length > 0 && (
        <section className="section stack" aria-labelledby="before">
          <h2 id="before">What was written down before</h2>
          {closings.map((closing) => (
            <article
              key={`${closing.at} ${closing.rule} ${closing.note}`}
              className="block stack-tight"
            >
              <h3>{warningRules[closing.rule].name}</h3>
              <p>
                {warningCloseWords[closing.did]}. {closing.staffName}, {closing.on}.
              </p>
              <p className="words">{closing.note}</p>
            </article>
          ))}
        </section>
      )}
      <HowWarningsArise />
    </>
  );
}

function OpenWarning({
  warning,
  nameUsed,
  isAlone,
}: {
  warning: Loaded["open"][number];
  nameUsed: string;
  /** The only one: there is nothing else to find on the page. */
  isAlone: boolean;
}) {
  const { key, rule, cause, evidence, leadSees, isSeen } = warning;
  const { form, fields } = useFormState(
    closeWarningForm,
    useActionData<typeof action>(),
    {},
    { id: `close-${key.replace(/\W+/g, "-")}`, intent: key },
  );
  const heading = `${form.id}-heading`;
  return (
    <section className="section stack" aria-labelledby={heading}>
      <h2 id={heading}>{warningRules[rule].name}</h2>
      <p>{evidence}</p>
      <p className="soft">
        {isSeen
          ? "Your team’s lead sees that this rule is open, and nothing else of it."
          : `If it is still open on ${leadSees}, your team’s lead sees that this rule is open, and nothing else of it.`}
      </p>
      <details open={isAlone || form.status === "error"}>
        <summary>
          Write down what you did about it, or say why it is fine
          <span className="visually-hidden">: {warningRules[rule].name}</span>
        </summary>
        <PlainForm form={form} className="answer">
          <Hidden name="intent" value={key} />
          <Hidden name="rule" value={rule} />
          <Hidden name="cause" value={cause} />
          <Radios
            meta={fields.did}
            legend="What do you write down?"
            options={warningCloses.map((value) => ({ value, label: warningCloseWords[value] }))}
          />
          <TextArea
            meta={fields.note}
            label="In a sentence or two"
            hint={`${nameUsed} can read this. Do not repeat what the employer wrote to you.`}
            rows={3}
          />
          <div className="actions">
            <Button>Write it down</Button>
          </div>
        </PlainForm>
      </details>
    </section>
  );
}
