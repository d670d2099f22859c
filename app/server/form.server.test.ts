import { expect, test } from "vitest";
import * as z from "zod";
import { requiredText } from "#app/domain/form/fields.ts";
import { parseForm, readForm } from "./form.server.ts";

const form = (body: string, type = "application/x-www-form-urlencoded") =>
  new Request("http://localhost/", { method: "POST", body, headers: { "Content-Type": type } });

test("a form is read", async () => {
  const read = await readForm(form("title=Kitchen+assistant&day=mon&day=tue"));
  expect([read.get("title"), read.getAll("day")]).toEqual(["Kitchen assistant", ["mon", "tue"]]);
});

test.each([
  ["a body that is no form", form("{}", "application/json"), 400],
  ["a list with millions of places", form("item[999999]=a"), 400],
  ["names nested out of sight", form(`${"a.".repeat(20)}a=1`), 400],
  ["thousands of fields", form("a=1&".repeat(2_000)), 400],
  ["a body that is too long", form(`a=${"x".repeat(300_000)}`), 413],
])("%s is refused, never a 500", async (_, request, status) => {
  await expect(readForm(request)).rejects.toMatchObject({ init: { status } });
});

const schema = z.object({
  title: requiredText("the job title"),
  password: requiredText("a password"),
});

test("a wrong answer comes back with what was typed, but never a password", async () => {
  const read = await parseForm(form("title=+&password=secret"), schema, {
    hideFields: ["password"],
  });
  expect(read).toMatchObject({
    ok: false,
    response: { init: { status: 400 }, data: { error: { title: ["Give the job title."] } } },
  });
  expect(JSON.stringify(read)).not.toContain("secret");
});

test("what only the database knows is answered in the same shape", async () => {
  const read = await parseForm(form("title=Cook&password=x&intent=save"), schema);
  expect(read).toMatchObject({ ok: true, intent: "save", value: { title: "Cook" } });
  if (!read.ok) throw new Error("refused");
  expect(read.refuse({ title: ["You have this job already."] })).toMatchObject({
    init: { status: 400 },
    data: { status: "error", error: { title: ["You have this job already."] } },
  });
});
