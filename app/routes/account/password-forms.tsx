import { Button } from "#app/components/button.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { PlainForm, useFormState } from "#app/components/form.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { changePasswordForm, newPasswordForm } from "#app/domain/account/account.form.ts";
import { words } from "./account.words.ts";

export function ChangePassword({ answer }: { answer: unknown }) {
  const intent = "password";
  const { form, fields } = useFormState(changePasswordForm, answer, {}, { id: "secret", intent });
  return (
    <PlainForm form={form}>
      <TextField
        meta={fields.current}
        label={words.current}
        type="password"
        autoComplete="current-password"
      />
      <TextField
        meta={fields.password}
        label={words.next}
        hint={words.nextHint}
        type="password"
        autoComplete="new-password"
      />
      <div className="actions">
        <Button name="intent" value={intent} variant="second">
          {words.savePassword}
        </Button>
      </div>
    </PlainForm>
  );
}

/** For whoever signs in by mail alone, and may go on so. */
export function FirstPassword({
  answer,
  isJustSignedIn,
}: {
  answer: unknown;
  isJustSignedIn: boolean;
}) {
  const intent = "first-password";
  const { form, fields } = useFormState(newPasswordForm, answer, {}, { id: "first", intent });
  if (!isJustSignedIn)
    return (
      <>
        <p>{words.noPassword}</p>
        <ConfirmForm intent="again" label={words.again}>
          <p>{words.signInAgain}</p>
        </ConfirmForm>
      </>
    );
  return (
    <>
      <p>{words.noPassword}</p>
      <PlainForm form={form}>
        <TextField
          meta={fields.password}
          label={words.next}
          hint={words.firstHint}
          type="password"
          autoComplete="new-password"
        />
        <div className="actions">
          <Button name="intent" value={intent} variant="second">
            {words.saveFirst}
          </Button>
        </div>
      </PlainForm>
    </>
  );
}
