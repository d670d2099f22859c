import { useActionData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { type Meta, PlainForm, useFormState } from "#app/components/form.tsx";
import { TextField } from "#app/components/text-field.tsx";
import {
  joinForm,
  joinStaffForm,
  newPasswordForm,
  staffPlaceForm,
} from "#app/domain/account/account.form.ts";
import { words } from "./link.words.ts";

function NewPassword({ meta }: { meta: Meta }) {
  return (
    <TextField
      meta={meta}
      label={words.password}
      hint={words.passwordHint}
      type="password"
      autoComplete="new-password"
    />
  );
}

const Save = () => (
  <div className="actions">
    <Button>{words.save}</Button>
  </div>
);

export function ChoosePassword() {
  const { form, fields } = useFormState(newPasswordForm, useActionData());
  return (
    <PlainForm form={form}>
      <NewPassword meta={fields.password} />
      <Save />
    </PlainForm>
  );
}

export function JoinWithName() {
  const { form, fields } = useFormState(joinForm, useActionData());
  return (
    <PlainForm form={form}>
      <TextField meta={fields.name} label={words.name} autoComplete="name" />
      <NewPassword meta={fields.password} />
      <Save />
    </PlainForm>
  );
}

export function JoinStaff({ name, isSignedIn }: { name: string; isSignedIn: boolean }) {
  return isSignedIn ? <StaffPlace /> : <NewStaff name={name} />;
}

function StaffPlace() {
  const { form, fields } = useFormState(staffPlaceForm, useActionData());
  return (
    <PlainForm form={form}>
      <Reached phone={fields.phone} hours={fields.hours} />
      <Save />
    </PlainForm>
  );
}

function NewStaff({ name }: { name: string }) {
  const { form, fields } = useFormState(joinStaffForm, useActionData(), { name });
  return (
    <PlainForm form={form}>
      <TextField meta={fields.name} label={words.name} autoComplete="name" />
      <Reached phone={fields.phone} hours={fields.hours} />
      <NewPassword meta={fields.password} />
      <Save />
    </PlainForm>
  );
}

function Reached({ phone, hours }: { phone: Meta; hours: Meta }) {
  return (
    <>
      <TextField meta={phone} label={words.phone} type="tel" autoComplete="tel" />
      <TextField meta={hours} label={words.hours} hint={words.hoursHint} />
    </>
  );
}
