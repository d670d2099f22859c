import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { data } from "@remix-run/node";
import type * as z from "zod";
import { wordsOf } from "./file-words.ts";
import { limitOf } from "./incoming.ts";
import { setAnswerToRefused } from "./refused-form.ts";

const mostFields = 1_000;

const refuse = (message: string, status: 400 | 413) => data({ message }, { status });

const noForm = () => refuse("That was not a form we can read. Go back and try again.", 400);
const tooLong = () =>
  refuse("That is longer than we can take. Go back, shorten it, and send it again.", 413);
const kindOf = (request: Request) =>
  request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();

/** The form as the browser sent it. A body that is no form is a 400, one that is too long a 413; never a 500. */
export async function readForm(request: Request): Promise<FormData> {
  if (kindOf(request) !== "application/x-www-form-urlencoded") throw noForm();
  return admitted(new URLSearchParams(await readText(request)));
}

/**
 * A form into which somebody pasted, or for which they chose a file: the words of the file are then what was pasted.
 * Where it has none to read, return `refused` from the action.
 */
export async function readPasted(
  request: Request,
): Promise<{ form: FormData; refused: Reply | null }> {
  if (kindOf(request) !== "multipart/form-data")
    return { form: await readForm(request), refused: null };
  const sent = await request.formData().catch(() => {
    throw noForm();
  });
  const file = sent.get("file");
  const form = admitted([...sent].filter(isWords));
  if (!(file instanceof File) || file.size === 0) return { form, refused: null };
  const read = wordsOf(new Uint8Array(await file.arrayBuffer()));
  if ("words" in read) {
    form.set("pasted", read.words);
    return { form, refused: null };
  }
  const initialValue = Object.fromEntries([...form].filter(isWords));
  const reply = { status: "error" as const, initialValue, error: { pasted: [read.refused] } };
  return { form, refused: data<SubmissionResult<string[]>>(reply, { status: 400 }) };
}

const isWords = (entry: [string, FormDataEntryValue]): entry is [string, string] =>
  typeof entry[1] === "string";

function admitted(entries: Iterable<[string, string]>): FormData {
  const form = new FormData();
  let count = 0;
  for (const [name, value] of entries) {
    count += 1;
    // A list index of millions would have the parser build a list of millions.
    if (count > mostFields || name.length > 200 || /\[\d{4,}\]/.test(name) || depth(name) > 6)
      throw refuse("That form had more in it than we can read. Go back and try again.", 400);
    form.append(name, value);
  }
  return form;
}

const depth = (name: string) => name.split(/[.[]/).length - 1;

async function readText(request: Request): Promise<string> {
  const longest = limitOf(new URL(request.url).pathname);
  if (Number(request.headers.get("content-length") ?? 0) > longest) throw tooLong();
  const decoder = new TextDecoder();
  const reader = request.body?.getReader();
  let length = 0;
  let text = "";
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    length += read.value.byteLength;
    if (length > longest) throw tooLong();
    text += decoder.decode(read.value, { stream: true });
  }
  return text + decoder.decode();
}

type Parsed<Value> =
  | { ok: true; value: Value; intent: string | null; refuse: Refuse }
  | { ok: false; response: Reply };
type Reply = ReturnType<typeof data<SubmissionResult<string[]>>>;
type Refuse = (fields: Record<string, string[]>, form?: string[]) => Reply;

/**
 * Reads and checks a form. When `ok` is false, return `response` from the action: status 400, what is wrong, what was typed.
 * `refuse` makes the same answer for what only the database could tell ("That link has been used"); a command that
 * throws `Invalid` afterwards is answered so by itself (answer-refusals.ts).
 */
export async function parseForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  options: { hideFields?: string[]; form?: FormData } = {},
): Promise<Parsed<z.output<Schema>>> {
  const form = options.form ?? (await readForm(request));
  const intent = form.get("intent");
  const submission = parseWithZod(form, { schema });
  const reply = (fieldErrors?: Record<string, string[]>, formErrors?: string[]) =>
    data(
      submission.reply({
        hideFields: options.hideFields as string[],
        ...(fieldErrors && { fieldErrors }),
        ...(formErrors && { formErrors }),
      }) as SubmissionResult<string[]>,
      { status: 400 },
    );
  if (submission.status !== "success") return { ok: false, response: reply() };
  setAnswerToRefused(request, ({ message, fields }) =>
    Object.keys(fields).length > 0 ? reply(fields) : reply(undefined, [message]),
  );
  return {
    ok: true,
    value: submission.value,
    intent: typeof intent === "string" ? intent : null,
    refuse: (fields, words) => reply(fields, words),
  };
}

export type Refused = { refused: string };

/** For a page of buttons without a form to fill in: a refusal is said on that page (`<Refusal>`), not on an error page. */
export function sayRefusalsHere(request: Request): void {
  setAnswerToRefused(request, ({ message }) =>
    data({ refused: message } satisfies Refused, { status: 400 }),
  );
}
