import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { Radios, Tick } from "#app/components/choices.tsx";
import { dateBoxes } from "#app/components/date-field.tsx";
import { Hidden, PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { Letter } from "#app/components/letter.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { SaidFields } from "#app/components/said-fields.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { firstName } from "#app/domain/account/account.ts";
import { dateOf } from "#app/domain/calendar/calendar.ts";
import { recordDecisionForm } from "#app/domain/introduction/introduction.form.ts";
import { itemParts } from "#app/domain/introduction/introduction.ts";
import { recordDecision } from "#app/domain/introduction/introduction-decision.commands.server.ts";
import {
  privateWordsIn,
  privateWordsInWords,
} from "#app/domain/introduction/introduction-guard.ts";
import {
  letterPeople,
  previewLetter,
} from "#app/domain/introduction/introduction-preview.queries.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";
import { sealOfLines, theIntroduction } from "./introduction.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction = () => titled("Write down what they decided");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const introduction = await theIntroduction(ctx, params.id);
  const { row, items, chosenName, job } = introduction;
  if (row.status !== "withParticipant") throw redirect(`/specialist/introductions/${row.id}`);
  const { team } = await letterPeople(ctx.db, row.id);
  return {
    id: row.id,
    name: firstName(chosenName),
    nameUsed: row.nameUsed,
    employer: job.employerName,
    items,
    team,
    linesSeal: sealOfLines(introduction),
    today: dateOf(ctx.now),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const introduction = await theIntroduction(ctx, params.id);
  const { id } = introduction.row;
  const form = await parseForm(request, recordDecisionForm);
  if (!form.ok) return form.response;
  const { decision, items: itemIds, linesSeal, nameUsed, naming, ...said } = form.value;
  if (decision === "accept") {
    if (linesSeal !== sealOfLines(introduction))
      return form.refuse({ items: ["The words have changed. Read them through together again."] });
    const chosen = introduction.items.filter((item) => itemIds.includes(item.id));
    const found = privateWordsIn([nameUsed ?? "", ...chosen.map((item) => item.words)]);
    if (found.length > 0 && said.keepsPrivateWords !== "yes")
      return form.refuse({ keepsPrivateWords: [found.map(privateWordsInWords).join(" ")] });
    const choices = { id, itemIds, naming: naming ?? "team", nameUsed: nameUsed ?? "" };
    const { sha256: seenSha256 } = await previewLetter(ctx.db, choices);
    await recordDecision(ctx, { decision, ...choices, ...said, seenSha256 });
  } else if (decision === "askForChanges") {
    await recordDecision(ctx, { id, decision, words: said.saidWords, ...said });
  } else {
    await recordDecision(ctx, { id, decision, ...said });
  }
  return redirect(`/specialist/introductions/${id}`);
}

export default function RecordDecision() {
  const { id, name, nameUsed, employer, items, team, linesSeal, today } =
    useLoaderData<typeof loader>();
  const { form, fields } = useFormState(recordDecisionForm, useActionData<typeof action>(), {
    nameUsed,
    linesSeal,
    saidOn: dateBoxes(today),
  });
  const headings = {
    inTheirWords: `In ${name}’s words`,
    whatHelps: `What helps ${name}`,
    specialistSays: "What you would say",
  };
  const asksToKeep = (fields.keepsPrivateWords.errors?.length ?? 0) > 0;
  return (
    <>
      <PageHead
        title={`Write down what ${name} decided`}
        lede={`Read each line out together. ${name} is told what you wrote down, and how to undo it.`}
        back={{ to: `/specialist/introductions/${id}`, label: "The introduction" }}
      />
      <PlainForm form={form}>
        <Hidden name="linesSeal" value={linesSeal} />
        <Radios
          meta={fields.decision}
          legend={`What did ${name} decide?`}
          size="h2"
          options={[
            { value: "accept", label: `Yes, send the ticked lines to ${employer}` },
            { value: "decline", label: "No, not this one" },
            { value: "notNow", label: "Not now" },
            { value: "askForChanges", label: "Change something first" },
          ]}
        />
        <Letter
          heading={`The lines ${name} wants sent`}
          lede="For a yes. Nothing is ticked beforehand; tick only what they said."
          willSee={`${employer} will see this`}
          meta={fields.items}
          groups={itemParts.map((part) => ({
            heading: headings[part],
            items: items.filter((item) => item.part === part),
          }))}
        />
        {asksToKeep && (
          <Tick
            meta={fields.keepsPrivateWords}
            label={`${name} wants to keep these very words. I asked about each.`}
          />
        )}
        <TextField meta={fields.nameUsed} label="The name to use (for a yes)" width="medium" />
        <Radios
          meta={fields.naming}
          legend="Who is said to introduce them? (for a yes)"
          options={[
            { value: "team", label: team },
            {
              value: "programme",
              label: `${team}, and that it is part of Connect to Work`,
              hint: "Only if they chose it. The name tells an employer something about them.",
            },
          ]}
        />
        <SaidFields fields={fields} hint="For the two of you. The employer never reads it." />
        <div className="actions">
          <Button>Write this down</Button>
        </div>
      </PlainForm>
    </>
  );
}
