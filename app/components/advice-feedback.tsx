import { feedbackForm } from "#app/domain/advice-request/advice-asking.form.ts";
import type { AskedBack } from "#app/domain/advice-request/advice-feedback.queries.server.ts";
import { Button } from "./button.tsx";
import { Radios } from "./choices.tsx";
import { Hidden, PlainForm, useFormState } from "./form.tsx";
import { TextArea } from "./text-field.tsx";

const asks = {
  didItHelp: "Did it help?",
  isItInPlace: "Is it in place, and does it work?",
} as const;
const answers = { yes: "Yes", partly: "Partly", notYet: "Not yet", no: "No" } as const;

/** One question to whoever asked, once advice is over; what they said last stands, and may change. */
export function AdviceFeedback({ asked, result }: { asked: AskedBack; result: unknown }) {
  const { question, answer } = asked;
  const mine = questionOf(result) === question ? result : undefined;
  const { form, fields } = useFormState(feedbackForm, mine, answer ? { answer } : undefined, {
    id: question,
  });
  return (
    <section className="section block" aria-label={asks[question]}>
      <PlainForm form={form}>
        <Hidden name="question" value={question} />
        <Radios
          meta={fields.answer}
          legend={asks[question]}
          size="h2"
          {...(answer && { hint: "Thank you. We have your answer; you can change it." })}
          options={Object.entries(answers).map(([value, label]) => ({ value, label }))}
        />
        <TextArea
          meta={fields.words}
          label="What helped, or what was missing?"
          hint="Write about the work, not about a person’s health."
          optional
          rows={3}
        />
        <div className="actions">
          <Button name="intent" value="feedback">
            Send
          </Button>
        </div>
      </PlainForm>
    </section>
  );
}

const questionOf = (result: unknown) =>
  (result as { initialValue?: { question?: unknown } } | undefined)?.initialValue?.question;
