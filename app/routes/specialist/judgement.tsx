import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { Radios } from "#app/components/choices.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { SelectField, TextArea, TextField } from "#app/components/text-field.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import {
  correctJourney,
  judge,
  leaveJourney,
  openPair,
  sayDifferently,
  unjudge,
  unsay,
} from "#app/domain/match-judgement/match-judgement.commands.server.ts";
import {
  journeyForm,
  overrideForm,
  standingForm,
} from "#app/domain/match-judgement/match-judgement.form.ts";
import {
  mayBeSaidDifferently,
  resultLabels,
  saidResults,
  standingInWords,
  standingLabels,
  standings,
} from "#app/domain/match-judgement/match-judgement.ts";
import { aboutInWords } from "#app/domain/matching/matching.ts";
import { journeyInWords, travelWayInWords, travelWays } from "#app/domain/travel/travel.ts";
import { parseForm, readForm } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `What you know: ${data.person.name}, ${data.vacancy.title}` : "What you know");

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const { portals, explanation, ...pair } = await openPair(
    ctx,
    params.id ?? "",
    params.participantId ?? "",
  );
  const reasons = portals.reasons.filter(mayBeSaidDifferently).map(({ about, result }) => ({
    value: about as string,
    label: `${aboutInWords(about)}: ${resultLabels[result].toLowerCase()}`,
  }));
  const different = explanation.reasons.flatMap(({ about, result, said }) =>
    said
      ? [{ about, words: `${aboutInWords(about)}: ${resultLabels[result].toLowerCase()}`, said }]
      : [],
  );
  return { ...pair, reasons, different, today: dateOf(ctx.now) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const pair = [params.id ?? "", params.participantId ?? ""] as const;
  const sent = await readForm(request);
  const intent = sent.get("intent");
  if (intent === "backInOrder") await unjudge(ctx, ...pair);
  else if (intent === "leaveToPortal") await unsay(ctx, ...pair, String(sent.get("about") ?? ""));
  else if (intent === "leaveJourney") await leaveJourney(ctx, ...pair);
  else if (intent === "different") {
    const form = await parseForm(request, overrideForm, { form: sent });
    if (!form.ok) return form.response;
    const { overrideNote: note, ...said } = form.value;
    await sayDifferently(ctx, ...pair, { ...said, note });
  } else if (intent === "journey") {
    const form = await parseForm(request, journeyForm, { form: sent });
    if (!form.ok) return form.response;
    await correctJourney(ctx, ...pair, form.value);
  } else {
    const form = await parseForm(request, standingForm, { form: sent });
    if (!form.ok) return form.response;
    await judge(ctx, ...pair, form.value);
  }
  return redirect(`/specialist/vacancies/${pair[0]}/matches/${pair[1]}`);
}

export default function JudgementPage() {
  const { person, vacancy } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={`What you know: ${person.name}`}
        lede={`For ${vacancy.title} at ${vacancy.employerName}. You know ${person.name} and the place; the portal knows what was written down. No employer sees any of this. ${person.name} can read it.`}
        back={{ to: `/specialist/vacancies/${vacancy.id}/matches`, label: vacancy.title }}
      />
      <Standing />
      <Different />
      <TheJourney />
    </>
  );
}

function Standing() {
  const { person, judgement } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(
    standingForm,
    useActionData<typeof action>(),
    { standing: judgement?.standing ?? undefined, note: judgement?.note ?? "" },
    { id: "standing-form", intent: "standing" },
  );
  return (
    <section className="section stack" aria-labelledby="standing">
      <h2 id="standing">Where {person.name} stands on the list</h2>
      {judgement?.standing && (
        <div className="block stack-tight">
          <p>{standingInWords({ ...judgement, standing: judgement.standing })}</p>
          <ConfirmForm intent="backInOrder" label={`Put ${person.name} back in the order`} />
        </div>
      )}
      <PlainForm form={form}>
        <Radios
          meta={fields.standing}
          legend="Where?"
          inline
          options={standings.map((value) => ({ value, label: standingLabels[value] }))}
        />
        <TextArea
          rows={2}
          meta={fields.note}
          label="Why?"
          hint="One sentence, as you would say it to them"
        />
        <div className="actions">
          <Button name="intent" value="standing">
            Save where they stand
          </Button>
        </div>
      </PlainForm>
    </section>
  );
}

function Different() {
  const { reasons, different, person } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(
    overrideForm,
    useActionData<typeof action>(),
    {},
    { id: "different-form", intent: "different" },
  );
  return (
    <section className="section stack" aria-labelledby="different">
      <h2 id="different">A reason you would say differently</h2>
      <p>
        The portal’s own answer stays beside yours. If it is wrong for every job, change the profile
        instead:{" "}
        <a href={`/specialist/participants/${person.id}/profile`}>{person.name}’s profile</a>.
      </p>
      {different.map(({ about, words, said }) => (
        <div key={about} className="block stack-tight">
          <p>
            <strong>{words}</strong>, as {said.by} knows it: {said.note}
          </p>
          <p className="small soft">
            The portal would say: {resultLabels[said.was].toLowerCase()}.
          </p>
          <ConfirmForm
            intent="leaveToPortal"
            hidden={{ about }}
            label={
              <>
                Leave it to the portal<span className="visually-hidden"> again: {words}</span>
              </>
            }
          />
        </div>
      ))}
      <PlainForm form={form}>
        <SelectField
          meta={fields.about}
          label="What is it about?"
          options={reasons}
          choose="Choose a reason"
        />
        <Radios
          meta={fields.result}
          legend="What is it, as you know it?"
          inline
          options={saidResults.map((value) => ({ value, label: resultLabels[value] }))}
        />
        <TextArea meta={fields.overrideNote} label="What do you know?" rows={2} />
        <div className="actions">
          <Button name="intent" value="different">
            Save what you know
          </Button>
        </div>
      </PlainForm>
    </section>
  );
}

function TheJourney() {
  const { estimate, corrected, today } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(
    journeyForm,
    useActionData<typeof action>(),
    {
      minutes: corrected ? String(corrected.minutes) : "",
      way: corrected?.way ?? "",
      how: corrected?.how ?? "",
    },
    { id: "journey-form", intent: "journey" },
  );
  return (
    <section className="section stack" aria-labelledby="journey">
      <h2 id="journey">The journey</h2>
      <p>
        {estimate
          ? `The portal says: ${journeyInWords(estimate)}. It goes by distance, and knows no timetable.`
          : "The portal cannot estimate it: where they live, how they travel or where the job is is not known yet."}
      </p>
      {corrected && (
        <div className="block stack-tight">
          <p>
            {journeyInWords({ ...corrected, source: "specialist" })}: {corrected.how}
          </p>
          <p className="small soft">
            {corrected.by}, {dayInWords(dateOf(corrected.at), today)}. It counts for every job at
            this workplace.
          </p>
          <ConfirmForm intent="leaveJourney" label="Go back to the estimate" />
        </div>
      )}
      <PlainForm form={form}>
        <TextField
          meta={fields.minutes}
          label="Minutes from door to door"
          width="short"
          inputMode="numeric"
        />
        <SelectField
          meta={fields.way}
          label="How they go"
          options={travelWays.map((value) => ({ value, label: travelWayInWords(value) }))}
        />
        <TextField
          meta={fields.how}
          label="How do you know?"
          hint="Like “we practised it together” or “by a journey planner, for 9am”"
        />
        <div className="actions">
          <Button name="intent" value="journey">
            Save the journey
          </Button>
        </div>
      </PlainForm>
    </section>
  );
}
