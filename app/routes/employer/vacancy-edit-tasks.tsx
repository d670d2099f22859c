import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { Radios } from "#app/components/choices.tsx";
import { Fieldset, Hidden, PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { SaidOf } from "#app/components/import/said.tsx";
import { SelectField, TextArea, TextField } from "#app/components/text-field.tsx";
import { StepButtons, stepForm, VacancyStep } from "#app/components/vacancy-step.tsx";
import { demandWeights, demandWords, skillGroups, skillsOf } from "#app/domain/skill/skill.ts";
import { saveTasks } from "#app/domain/vacancy/vacancy.commands.server.ts";
import {
  demandRows,
  rowsAfterMore,
  rowsFor,
  taskRows,
  tasksStep,
} from "#app/domain/vacancy/vacancy.form.ts";
import {
  environmentScales,
  environmentSections,
} from "#app/domain/work-environment/work-environment.ts";
import { parseForm, readForm } from "#app/server/form.server.ts";
import { requireEmployer } from "#app/server/request.server.ts";
import { afterStep, loadVacancyStep } from "#app/server/vacancy-step.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction = () => titled("Tasks");

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireEmployer(request, context);
  const { vacancy, frame } = await loadVacancyStep(request, context, params.id, "tasks");
  const lines = (weight: "essential" | "desirable") =>
    vacancy.criteria
      .filter((each) => each.weight === weight)
      .map((each) => each.words)
      .join("\n");
  const rows = taskRows.flatMap((row, place) => {
    const task = vacancy.tasks[place];
    return [
      [`task${row}`, task?.words ?? ""],
      [`weight${row}`, task?.weight ?? ""],
      [`asksFor${row}`, task?.asksFor ?? ""],
    ];
  });
  const demands = demandRows.flatMap((row, place) => {
    const demand = vacancy.demands[place];
    return [
      [`skill${row}`, demand?.skill ?? ""],
      [`skillWeight${row}`, demand?.weight ?? ""],
    ];
  });
  return {
    frame,
    rows: rowsFor(vacancy.tasks.length),
    demands: vacancy.demands.length,
    typed: {
      ...(Object.fromEntries([...rows, ...demands]) as Record<string, string>),
      essential: lines("essential"),
      desirable: lines("desirable"),
    },
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const sent = await readForm(request);
  if (sent.get("intent") === "more")
    return data({
      initialValue: { ...Object.fromEntries(sent), rows: String(rowsAfterMore(sent.get("rows"))) },
    });
  const form = await parseForm(request, tasksStep, { form: sent });
  if (!form.ok) return form.response;
  await saveTasks(ctx, params.id ?? "", form.value);
  return redirect(afterStep(params.id ?? "", "tasks", form.intent));
}

const skillOptions = skillGroups.map(({ id, label }) => ({
  group: label,
  items: skillsOf(id).map((skill) => ({ value: skill.id as string, label: skill.label })),
}));
const taskDemandOptions = [
  ...environmentSections.map((section) => ({
    group: section,
    items: environmentScales
      .filter((scale) => scale.section === section)
      .map(({ id, name }) => ({ value: id as string, label: name })),
  })),
  ...skillOptions,
];

export default function TasksPage() {
  const { frame, rows, demands, typed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = useFormState(tasksStep, answer, typed, stepForm);
  const failed = Object.keys(form.allErrors).length > 0;
  // What came back says how many rows it had; a browser may say anything.
  const shown = rowsFor(Math.max(rows, Number(answer?.initialValue?.rows) || 0));
  return (
    <VacancyStep
      title="Tasks"
      lede="Say what gets done, not how. A task that could move to somebody else can make the job fit."
      frame={frame}
    >
      <p>
        “It could move to somebody else” says that a colleague could take the task on, perhaps in
        exchange for another. You promise nothing by it: before a task moves, you are asked.
      </p>
      <PlainForm form={form}>
        <Hidden name="rows" value={String(shown)} />
        <SaidOf name="tasks" />
        {taskRows.slice(0, shown).map((row) => (
          <Fieldset key={row} legend={<span className="visually-hidden">Task {row}</span>}>
            <TextField
              meta={fields[`task${row}`]}
              label={`What is task ${row}?`}
              optional={row > 1}
            />
            <Radios
              meta={fields[`weight${row}`]}
              legend={`Who could do task ${row}?`}
              optional
              options={[
                { value: "essential", label: "It is part of this job" },
                {
                  value: "movable",
                  label: "It could move to somebody else",
                  more: (
                    <SelectField
                      meta={fields[`asksFor${row}`]}
                      label={`Without task ${row}, what would the job ask less of?`}
                      optional
                      options={taskDemandOptions}
                      choose="Nothing in particular"
                    />
                  ),
                },
              ]}
            />
          </Fieldset>
        ))}
        {shown < taskRows.length ? (
          <div className="actions">
            <Button variant="second" name="intent" value="more">
              Add more rows
            </Button>
          </div>
        ) : (
          <p className="soft">{taskRows.length} is the most. Put small tasks together in one.</p>
        )}
        <Fieldset legend="Skills and tickets">
          <p className="hint">
            Only what this job asks for. A skill you can teach shuts nobody out.
          </p>
          {demandRows.slice(0, failed ? demandRows.length : demands + 3).map((row) => (
            <div className="cols" key={row}>
              <SelectField
                meta={fields[`skill${row}`]}
                label={`Skill or ticket ${row}`}
                optional
                options={skillOptions}
                choose="None"
              />
              <SelectField
                meta={fields[`skillWeight${row}`]}
                label={`How much does the job need skill ${row}?`}
                optional
                options={demandWeights.map((value) => ({ value, label: demandWords[value] }))}
              />
            </div>
          ))}
        </Fieldset>
        <TextArea
          meta={fields.essential}
          label="What else somebody must have"
          hint="One a line. Only what the job cannot be done without."
          optional
        />
        <TextArea
          meta={fields.desirable}
          label="What else would be good to have"
          hint="One a line. People are not turned away for these."
          optional
        />
        <StepButtons />
      </PlainForm>
    </VacancyStep>
  );
}
