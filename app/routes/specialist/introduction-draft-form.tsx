import { Banner } from "#app/components/banner.tsx";
import { Button } from "#app/components/button.tsx";
import { Tick } from "#app/components/choices.tsx";
import { Fieldset, Hidden, type Meta, PlainForm, useFormState } from "#app/components/form.tsx";
import { TextArea, TextField } from "#app/components/text-field.tsx";
import { draftForm } from "#app/domain/introduction/introduction.form.ts";

interface Line {
  words: string;
  adjustmentId: string;
}
export interface DraftDefaults {
  id: string;
  vacancyId: string;
  participantId: string;
  nameUsed: string;
  inTheirWords: Line[];
  whatHelps: Line[];
  specialistSays: Line[];
}
export const emptyLine = { words: "", adjustmentId: "" };
/** Room for a few lines more than there are. */
export const withRoom = (lines: Line[], more: number, most: number): Line[] =>
  [...lines, ...Array.from({ length: more }, () => emptyLine)].slice(0, most);

/** The words of an introduction, line by line; an empty line is left out. */
export function DraftForm({
  draft,
  reply,
  name,
  save,
}: {
  draft: DraftDefaults;
  reply: unknown;
  name: string;
  save: string;
}) {
  const { form, fields } = useFormState(draftForm, reply, draft);
  // The first sentence of that error says that there are some; what was found follows it.
  const found = (fields.letThemDecide.errors ?? []).slice(1);
  return (
    <PlainForm form={form}>
      <Hidden meta={fields.id} />
      <Hidden meta={fields.vacancyId} />
      <Hidden meta={fields.participantId} />
      {found.length > 0 && (
        <Banner tone="could" title="Some of these words say something private">
          <ul className="bullets">
            {found.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p>
            Say what helps instead. If {name} may want these very words, {name} can choose to keep
            them, and is asked about each.
          </p>
          <Tick meta={fields.letThemDecide} label={`Leave these words for ${name} to decide`} />
        </Banner>
      )}
      <TextField
        meta={fields.nameUsed}
        label={`The name ${name} wants the employer to use`}
        width="medium"
      />
      <Lines
        legend={`In ${name}’s words`}
        hint="From their profile. Change, empty or add lines. Write as they would say it."
        label="Their words"
        meta={fields.inTheirWords}
      />
      <Lines
        legend={`What helps ${name}`}
        hint="What helps at work, never the reason for it. Leave out what this job does not need."
        label="What helps"
        meta={fields.whatHelps}
      />
      <Lines
        legend="What you say"
        hint="What you have seen them do, in a sentence each. They read it first."
        label="Your words"
        meta={fields.specialistSays}
      />
      <div className="actions">
        <Button>{save}</Button>
      </div>
      <p className="soft">Nothing is sent. {name} reads it, ticks each line and decides.</p>
    </PlainForm>
  );
}

interface LineList {
  getFieldList: () => {
    key?: string;
    getFieldset: () => { words: Meta; adjustmentId: Meta };
  }[];
}

function Lines({
  legend,
  hint,
  label,
  meta,
}: {
  legend: string;
  hint: string;
  label: string;
  meta: LineList;
}) {
  return (
    <Fieldset legend={legend} size="h2" hint={hint}>
      {meta.getFieldList().map((line, place) => {
        const { words, adjustmentId } = line.getFieldset();
        return (
          <div key={line.key}>
            <TextArea meta={words} label={`${label}, line ${place + 1}`} rows={2} />
            <Hidden meta={adjustmentId} />
          </div>
        );
      })}
    </Fieldset>
  );
}
