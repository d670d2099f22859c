import { isValid, toNormalised } from "postcode";
import * as z from "zod";

// Zod would compile validators with `new Function`, which our content policy reports.
z.config({ jitless: true });

const nothing = (sentence: string) => ({
  error: (issue: { input?: unknown }) =>
    issue.input === undefined ? sentence : "Use words and numbers here.",
});
const capital = (words: string) => words.charAt(0).toLocaleUpperCase("en-GB") + words.slice(1);

/** Tidies what browsers send: their line ends, spaces around. Neither database stores a null byte. */
const words = (sentence: string, label: string, max: number) =>
  z
    .string(nothing(sentence))
    .refine(
      (text) => !text.includes("\u0000"),
      `${capital(label)} has a character we cannot store.`,
    )
    .transform((text) => text.replace(/\r\n?/g, "\n").trim())
    .refine(
      (text) => text.length <= max,
      `${capital(label)} can be at most ${max.toLocaleString("en-GB")} characters.`,
    );

/** `label` as it reads after "Give": "your name", "the job title". */
export const requiredText = (label: string, max = 200) =>
  words(`Give ${label}.`, label, max).refine((text) => text !== "", `Give ${label}.`);

/** Null when left empty. */
export const optionalText = (label: string, max = 200) =>
  words("", label, max)
    .optional()
    .transform((text) => text || null);

/** One of several values, for radios and selects. `sentence` says what to choose. */
export const oneOf = <const Values extends readonly [string, ...string[]]>(
  values: Values,
  sentence: string,
) => z.enum(values, { error: sentence });

/** Any number of ticks, none of them required. */
export const someOf = <const Values extends readonly [string, ...string[]]>(
  values: Values,
  sentence = "Choose from the list.",
) => z.array(z.enum(values, { error: sentence })).default([]);

/** An id of ours in a hidden field. */
export const idField = z.uuid({ error: "This page is out of date. Go back and try again." });

/** Lower case, because people type addresses as they please. */
export const email = (sentence = "Give an email address.") =>
  words(sentence, "the email address", 254)
    .refine((text) => text !== "", sentence)
    .transform((text) => text.toLowerCase())
    .refine(
      (text) => text === "" || z.email().safeParse(text).success,
      "Give an email address like name@example.com.",
    );

export const phone = (sentence = "Give a phone number.") =>
  words(sentence, "the phone number", 30)
    .refine((text) => text !== "", sentence)
    .refine((text) => text === "" || looksLikePhone(text), phoneSentence);
export const optionalPhone = () =>
  optionalText("the phone number", 30).refine(
    (text) => text === null || looksLikePhone(text),
    "Give a phone number like 020 7946 0123, or leave it empty.",
  );
const phoneSentence = "Give a phone number like 020 7946 0123.";
const looksLikePhone = (text: string) =>
  /^\+?[\d\s()-]+$/.test(text) && text.replace(/\D/g, "").length >= 10;

/** A full UK postcode, spaced as the Royal Mail does. */
export const postcode = (sentence = "Give the postcode.") =>
  words(sentence, "the postcode", 12)
    .refine((text) => text !== "", sentence)
    .refine((text) => text === "" || isValid(text), "Give a full postcode, like SE1 2QH.")
    .transform((text) => toNormalised(text) ?? text);

/** "12.71" or "£1,200" as pence. */
export const money = (label: string, max = 100_000_00) =>
  words(`Give ${label} in pounds, like 12.71.`, label, 20).transform((text, ctx) =>
    readMoney(text, ctx, label, max),
  );
/** Null when left empty. */
export const optionalMoney = (label: string, max = 100_000_00) =>
  words("", label, 20)
    .optional()
    .transform((text, ctx) => (text ? readMoney(text, ctx, label, max) : null));

function readMoney(text: string, ctx: Parameters<typeof refuse>[0], label: string, max: number) {
  const plain = text.replace(/[£,\s]/g, "");
  if (!/^\d{1,9}(\.\d{1,2})?$/.test(plain))
    return refuse(ctx, `Give ${label} in pounds, like 12.71.`);
  const pence = Math.round(Number(plain) * 100);
  return pence > max ? refuse(ctx, `${capital(label)} looks too high. Check the amount.`) : pence;
}

/** "16" or "16.5" hours as minutes. */
export const hours = (label: string, max = 48) =>
  words(`Give ${label} as a number, like 16 or 16.5.`, label, 10).transform((text, ctx) => {
    if (!/^\d{1,3}(\.\d{1,2})?$/.test(text))
      return refuse(ctx, `Give ${label} as a number, like 16 or 16.5.`);
    const minutes = Math.round(Number(text) * 60);
    if (minutes === 0) return refuse(ctx, `Give ${label} as a number above 0.`);
    return minutes > max * 60 ? refuse(ctx, `${capital(label)} can be at most ${max}.`) : minutes;
  });

export const wholeNumber = (label: string, min: number, max: number) =>
  words(`Give ${label} as a number.`, label, 12).transform((text, ctx) => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return number >= min && number <= max
      ? number
      : refuse(ctx, `Give ${label} as a number from ${min} to ${max}.`);
  });

const part = z.string().max(20).optional();
const boxes = z.object({ day: part, month: part, year: part }).optional();

/** The three boxes of a date as "2027-03-09". Months may be words: "March", "mar". */
export const dateParts = (label: string) =>
  boxes.transform((typed, ctx) => {
    const date = readDate(typed);
    return date ?? refuse(ctx, dateSentence(label, typed));
  });
export const optionalDateParts = (label: string) =>
  boxes.transform((typed, ctx) => {
    if (isEmpty(typed)) return null;
    return readDate(typed) ?? refuse(ctx, dateSentence(label, typed));
  });

type Boxes = z.output<typeof boxes>;
const isEmpty = (typed: Boxes) =>
  !typed?.day?.trim() && !typed?.month?.trim() && !typed?.year?.trim();
const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

function dateSentence(label: string, typed: Boxes) {
  if (isEmpty(typed)) return `Give ${label}.`;
  const missing = (["day", "month", "year"] as const).filter((key) => !typed?.[key]?.trim());
  return missing.length > 0
    ? `${capital(label)} needs a ${missing.join(" and a ")}.`
    : `${capital(label)} must be a real date, like 9 3 2027.`;
}

function readDate(typed: Boxes): string | null {
  if (!typed || isEmpty(typed)) return null;
  const month = typed.month?.trim() ?? "";
  const named = months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const [d, m, y] = [Number(typed.day), named || Number(month), Number(typed.year)];
  if (![d, m, y].every(Number.isInteger) || y < 1900 || y > 2200) return null;
  const date = new Date(Date.UTC(y, m - 1, d));
  const real = date.getUTCDate() === d && date.getUTCMonth() === m - 1;
  return real ? date.toISOString().slice(0, 10) : null;
}

function refuse(ctx: z.RefinementCtx, message: string): never {
  ctx.addIssue({ code: "custom", message });
  return z.NEVER;
}
