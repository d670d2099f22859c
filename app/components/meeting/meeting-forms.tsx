import { Button } from "#app/components/button.tsx";
import { Radios, Tick } from "#app/components/choices.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { DateField } from "#app/components/date-field.tsx";
import { Hidden, type Meta, PlainForm, useFormState } from "#app/components/form.tsx";
import { SelectField, TextArea, TextField } from "#app/components/text-field.tsx";
import { hoursInWords } from "#app/domain/calendar/calendar.ts";
import {
  chooseForm,
  howItWentForm,
  suggestForm,
  timesForm,
} from "#app/domain/meeting/meeting.form.ts";
import type { MeetingSeen } from "#app/domain/meeting/meeting.queries.server.ts";
import { kindsOf, lengths, type MeetingSide } from "#app/domain/meeting/meeting.ts";
import { nextStepsOf } from "#app/domain/meeting/meeting-next.ts";
import { meetingTimeInWords } from "#app/domain/meeting/meeting-times.ts";
import type { MeetingWords } from "./meeting.words.ts";

const lengthOptions = lengths.map((minutes) => ({
  value: String(minutes),
  label: hoursInWords(minutes),
}));
const places = [1, 2, 3] as const;
type Boxes = Record<`date${1 | 2 | 3}` | `time${1 | 2 | 3}`, Meta>;

function TimeBoxes({ fields, words }: { fields: Boxes; words: MeetingWords }) {
  return places.map((place) => (
    <div key={place} className="stack-tight">
      <DateField
        meta={fields[`date${place}`]}
        legend={words.dayOf(place)}
        optional={place > 1}
        hint={place === 1 ? undefined : null}
      />
      <TextField
        meta={fields[`time${place}`]}
        label={words.timeOf(place)}
        hint={place === 1 ? words.timeHint : undefined}
        optional={place > 1}
        width="short"
        autoComplete="off"
      />
    </div>
  ));
}

const isWrong = (meta: Meta) => (meta.errors?.length ?? 0) > 0;

/** A tick that is there only once it was pointed out. */
const Despite = ({ meta, words }: { meta: Meta; words: MeetingWords }) =>
  isWrong(meta) || meta.initialValue ? <Tick meta={meta} label={words.despite} /> : null;

export function SuggestForm({
  kind,
  side,
  meetingId,
  words,
  result,
}: {
  kind: "introduction" | "placement";
  side: MeetingSide;
  meetingId: string;
  words: MeetingWords;
  result: unknown;
}) {
  const { form, fields } = useFormState(suggestForm, result, { meetingId }, { id: "suggest" });
  const askedToKeep = [fields.place, fields.people, fields.note].some(isWrong);
  return (
    <PlainForm form={form} className="block">
      <Hidden meta={fields.meetingId} />
      <Radios
        meta={fields.kind}
        legend={words.kind}
        options={kindsOf[kind].map((value) => ({ value, label: words.kinds[value] }))}
      />
      <SelectField meta={fields.minutes} label={words.lengthLabel} options={lengthOptions} />
      <TimeBoxes fields={fields as unknown as Boxes} words={words} />
      <Despite meta={fields.despite} words={words} />
      <TextField meta={fields.place} label={words.place} optional autoComplete="off" />
      <TextField
        meta={fields.videoUrl}
        label={words.videoLabel}
        hint={words.videoHint}
        inputMode="url"
        optional
        autoComplete="off"
      />
      <TextField
        meta={fields.people}
        label={words.peopleLabel}
        hint={words.peopleHint}
        optional
        autoComplete="off"
      />
      <TextArea meta={fields.note} label={words.noteLabel} optional rows={2} />
      {side === "person" && askedToKeep && (
        <Tick meta={fields.keepsPrivateWords} label={words.keepsPrivate} />
      )}
      <div className="actions">
        <Button name="intent" value="suggest">
          {words.suggest}
        </Button>
        <Button name="intent" value="ask" variant="second">
          {words.ask}
        </Button>
      </div>
    </PlainForm>
  );
}

export function OtherTimesForm({
  meeting,
  words,
  result,
  label,
}: {
  meeting: MeetingSeen;
  words: MeetingWords;
  result: unknown;
  label: string;
}) {
  const { form, fields } = useFormState(
    timesForm,
    result,
    { meetingId: meeting.id, round: String(meeting.round) },
    { id: "times", intent: "times" },
  );
  return (
    <PlainForm form={form} className="block">
      <Hidden name="intent" value="times" />
      <Hidden meta={fields.meetingId} />
      <Hidden meta={fields.round} />
      <TimeBoxes fields={fields as unknown as Boxes} words={words} />
      <Despite meta={fields.despite} words={words} />
      <div className="actions">
        <Button variant="second">{label}</Button>
      </div>
    </PlainForm>
  );
}

export function ChooseForm({
  meeting,
  words,
  today,
  result,
  action,
}: {
  meeting: MeetingSeen;
  words: MeetingWords;
  today: string;
  result?: unknown;
  action?: string;
}) {
  const { form, fields } = useFormState(
    chooseForm,
    result,
    { meetingId: meeting.id },
    { id: "choose", intent: "choose" },
  );
  return (
    <PlainForm form={form} className="block" {...(action && { action })}>
      <Hidden name="intent" value="choose" />
      <Hidden meta={fields.meetingId} />
      <Radios
        meta={fields.timeId}
        legend={words.choose}
        options={meeting.times.map(({ id, startsAt }) => ({
          value: id,
          label: meetingTimeInWords(startsAt, meeting.minutes, today),
        }))}
      />
      <div className="actions">
        <Button>{words.chooseOne}</Button>
      </div>
    </PlainForm>
  );
}

export function HowItWentForm({
  meeting,
  side,
  words,
  result,
}: {
  meeting: MeetingSeen;
  side: MeetingSide;
  words: MeetingWords;
  result: unknown;
}) {
  const { form, fields } = useFormState(
    howItWentForm,
    result,
    { meetingId: meeting.id },
    { id: "how", intent: "howItWent" },
  );
  return (
    <PlainForm form={form} className="block">
      <Hidden name="intent" value="howItWent" />
      <Hidden meta={fields.meetingId} />
      <Radios
        meta={fields.happened}
        legend={words.howItWent}
        options={[
          { value: "yes", label: words.yes },
          { value: "no", label: words.no, hint: words.noHint },
        ]}
      />
      <Radios
        meta={fields.next}
        legend={words.next}
        hint={`${words.nextHint} ${words.nextPrivate}`}
        optional
        options={nextStepsOf(side).map((value) => ({ value, label: words.nextLabel(value) }))}
      />
      <div className="actions">
        <Button>{words.tell}</Button>
      </div>
    </PlainForm>
  );
}

/** Buttons that carry what the page showed. */
export function MeetingButton({
  intent,
  meeting,
  label,
  action,
}: {
  intent: "askForTimes" | "keep" | "cancel" | "questionsSent";
  meeting: MeetingSeen;
  label: string;
  action?: string;
}) {
  return (
    <ConfirmForm
      intent={intent}
      label={label}
      hidden={{ meetingId: meeting.id, round: String(meeting.round) }}
      {...(action && { action })}
    />
  );
}
