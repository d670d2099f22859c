import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { Button } from "#app/components/button.tsx";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { findArea } from "#app/domain/area/area.queries.server.ts";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { answerWorkingDays } from "#app/domain/introduction/introduction.ts";
import { keepTimetable } from "#app/domain/silence/silence.commands.server.ts";
import { silenceForm } from "#app/domain/silence/silence.form.ts";
import { findTimetable } from "#app/domain/silence/silence.queries.server.ts";
import { type SilenceTimetable, usualTimetable } from "#app/domain/silence/silence.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireLead } from "#app/server/request.server.ts";

export const handle = { audience: "area" };
export const meta: MetaFunction = () => titled("When an employer does not answer");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireLead(request, context);
  const [area, { changedAt, ...timetable }] = await Promise.all([
    findArea(ctx.db, ctx.actor.areaId),
    findTimetable(ctx.db, ctx.actor.areaId),
  ]);
  return {
    areaName: area.name,
    timetable,
    changed: changedAt && dayInWords(dateOf(changedAt), dateOf(ctx.now)),
    isKept: new URL(request.url).searchParams.has("kept"),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requireLead(request, context);
  const form = await parseForm(request, silenceForm);
  if (!form.ok) return form.response;
  await keepTimetable(ctx, form.value);
  return redirect("/area/silence?kept");
}

const usual = (day: keyof SilenceTimetable) => `Usual: day ${usualTimetable[day]}.`;

export default function AreaSilencePage() {
  const { areaName, timetable, changed, isKept } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(silenceForm, useActionData<typeof action>(), timetable);
  return (
    <>
      <PageHead
        title="When an employer does not answer"
        lede={`On which days ${areaName} asks again, and when an introduction ends.`}
        back={{ to: "/area/teams", label: "Teams" }}
      />
      {isKept && (
        <Banner title="The days are kept" live>
          <p>They count from now on, for introductions that are out already as well.</p>
        </Banner>
      )}
      <p>
        Day 1 is the first working day after an introduction has reached the employer. They are
        promised {answerWorkingDays} working days to answer. A little longer, or a reply to their
        question, moves every day that is left. The participant hears nothing of all this until the
        end, and is then told that it says nothing about them.
        {changed && ` These days were last changed on ${changed}.`}
      </p>
      <PlainForm form={form} className="answer">
        <h2>The employer is asked again</h2>
        <TextField
          meta={fields.firstReminderDay}
          label="First, on day"
          hint={usual("firstReminderDay")}
          inputMode="numeric"
          width="short"
        />
        <TextField
          meta={fields.secondReminderDay}
          label="Once more, on day"
          hint={usual("secondReminderDay")}
          inputMode="numeric"
          width="short"
        />
        <h2>The specialist is told to ring them</h2>
        <TextField
          meta={fields.firstPromptDay}
          label="First told, on day"
          hint={usual("firstPromptDay")}
          inputMode="numeric"
          width="short"
        />
        <TextField
          meta={fields.secondPromptDay}
          label="Told again, on day"
          hint={usual("secondPromptDay")}
          inputMode="numeric"
          width="short"
        />
        <h2>The introduction ends</h2>
        <TextField
          meta={fields.lapseDay}
          label="It ends on day"
          hint={`${usual("lapseDay")} The employer can no longer read it from then on.`}
          inputMode="numeric"
          width="short"
        />
        <div className="actions">
          <Button>Keep these days</Button>
        </div>
      </PlainForm>
    </>
  );
}
