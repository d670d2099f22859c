import { adjustmentGroups, findAdjustment } from "#app/domain/adjustment/adjustment.ts";
import { profileForms } from "#app/domain/vocational-profile/vocational-profile.form.ts";
import { PlainForm, useFormState } from "../form.tsx";
import { TextField } from "../text-field.tsx";
import { Group, part, Save, type SectionProps } from "./profile-section.tsx";

export function Adjustments({ profile, words, lastResult }: SectionProps) {
  const chosen = profile.adjustments.map(({ adjustmentId }) => adjustmentId);
  const { form, fields } = useFormState(profileForms.adjustments, lastResult, {
    picked: chosen,
    words: Object.fromEntries(profile.adjustments.map((each) => [each.adjustmentId, each.words])),
  });
  const given = fields.picked.initialValue as unknown;
  const ticked = new Set(Array.isArray(given) ? given.map(String) : given ? [String(given)] : []);
  const withWords = new Set([...chosen, ...ticked]);
  return (
    <PlainForm form={form}>
      <p className="hint">{words.adjustments.hint}</p>
      {adjustmentGroups.map((group, place) => (
        <details
          key={group.name}
          className="block"
          open={place === 0 || group.adjustments.some(({ id }) => ticked.has(id))}
        >
          <summary>{group.name}</summary>
          <fieldset className="choices">
            <legend className="visually-hidden">{group.name}</legend>
            {group.adjustments.map((adjustment) => (
              <label key={adjustment.id} className="choice">
                <input
                  type="checkbox"
                  name={fields.picked.name}
                  value={adjustment.id}
                  defaultChecked={ticked.has(adjustment.id)}
                />
                <span>{adjustment.name}</span>
                <span className="hint">{adjustment.example}</span>
              </label>
            ))}
          </fieldset>
        </details>
      ))}
      {withWords.size > 0 && (
        <Group legend={words.adjustments.chosen} hint={words.adjustments.wordsHint}>
          {[...withWords].map((id) => (
            <TextField
              key={id}
              meta={part(fields.words, id)}
              label={`${findAdjustment(id)?.name ?? id}: ${words.adjustments.words.toLowerCase()}`}
            />
          ))}
        </Group>
      )}
      <Save keep={fields.keep} words={words} />
    </PlainForm>
  );
}
