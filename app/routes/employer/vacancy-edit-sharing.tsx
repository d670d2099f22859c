import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { Radios } from "#app/components/choices.tsx";
import { DateField, dateBoxes } from "#app/components/date-field.tsx";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { StepButtons, VacancyStep } from "#app/components/vacancy-step.tsx";
import { dayInWords } from "#app/domain/calendar/calendar.ts";
import { isPaidKind } from "#app/domain/vacancy/vacancy.ts";
import { findOwnRoom } from "#app/domain/vacancy/vacancy-capacity.queries.server.ts";
import { openWithYou } from "#app/domain/vacancy/vacancy-capacity.ts";
import { saveSharing } from "#app/domain/vacancy/vacancy-sharing.commands.server.ts";
import { sharingStep } from "#app/domain/vacancy/vacancy-sharing.form.ts";
import { audienceOf, goesLiveOn, missedDayOf } from "#app/domain/vacancy/vacancy-sharing.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireEmployer } from "#app/server/request.server.ts";
import { afterStep, loadVacancyStep } from "#app/server/vacancy-step.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction = () => titled("Who sees it, and when");

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireEmployer(request, context);
  const { ctx, vacancy, frame, today } = await loadVacancyStep(
    request,
    context,
    params.id,
    "sharing",
  );
  const audience = audienceOf(vacancy);
  const isDraft = vacancy.status === "draft";
  const day = goesLiveOn(vacancy);
  const room = await findOwnRoom(ctx, vacancy);
  return {
    frame,
    isDraft,
    isPaid: isPaidKind(vacancy.kind),
    open: openWithYou(room.open),
    agreed: day && dayInWords(day, today),
    typed: {
      // A draft has not been asked yet; what is out there is as it is.
      audience: isDraft && audience === "everyone" ? "" : audience,
      specialistDays: String(vacancy.specialistsFirstDays ?? ""),
      mostIntroductions: String(vacancy.mostIntroductions ?? ""),
      availableFrom: dateBoxes(vacancy.availableFrom),
      // A day that has gone by is chosen anew.
      publishOn: missedDayOf(vacancy, today) ? undefined : dateBoxes(vacancy.publishOn),
    },
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const form = await parseForm(request, sharingStep);
  if (!form.ok) return form.response;
  await saveSharing(ctx, params.id ?? "", form.value);
  return redirect(afterStep(params.id ?? "", "sharing", form.intent));
}

export default function SharingPage() {
  const { frame, isDraft, isPaid, open, agreed, typed } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(sharingStep, useActionData<typeof action>(), typed);
  return (
    <VacancyStep
      title="Who sees it, and when"
      lede="All of this is up to you. Leave a question empty, and everyone sees the job from the start."
      frame={frame}
    >
      <PlainForm form={form}>
        {isPaid ? (
          <Radios
            meta={fields.audience}
            legend="Who may see it?"
            hint="Specialists support people who look for work, and bring them to you one at a time."
            optional
            options={[
              { value: "everyone", label: "Everyone, on the board" },
              {
                value: "first",
                label: "Specialists first, then everyone",
                hint: "People who need time to get ready are not too late.",
                more: (
                  <TextField
                    meta={fields.specialistDays}
                    label="For how many days?"
                    hint="From 1 to 28, from the day it goes live"
                    inputMode="numeric"
                    width="short"
                  />
                ),
              },
              {
                value: "only",
                label: "Specialists only",
                hint: "Never on the board or in a search. Changing this takes it off at once.",
              },
            ]}
          />
        ) : (
          <p className="tip">
            Work without pay is never on the board. The support team alone sees it.
          </p>
        )}
        <TextField
          meta={fields.mostIntroductions}
          label="How many introductions at a time, at most?"
          hint={`Each has somebody waiting for your answer. A small team may want 2 or 3: when they are all open, the next one waits.${isDraft ? "" : ` ${open}`}`}
          optional
          inputMode="numeric"
          width="short"
        />
        <DateField
          meta={fields.availableFrom}
          legend="From when can somebody have the job?"
          hint="If it is taken until then. Nobody new is introduced before that day, and the advert says so. For example, 9 3 2027"
          optional
        />
        {isDraft && (
          <DateField
            meta={fields.publishOn}
            legend="When should it go live?"
            hint={
              agreed
                ? `It goes live on ${agreed}, in the morning. Another day here moves it; no day keeps it as a draft.`
                : "Leave it empty to publish it yourself. With a day, you publish it on the next page and it goes live that morning."
            }
            optional
          />
        )}
        <StepButtons />
      </PlainForm>
    </VacancyStep>
  );
}
