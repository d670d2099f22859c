import { type DestinationStream, type Logger, pino } from "pino";

export type Log = Logger;

const secret = [
  "password",
  "token",
  "email",
  "cookie",
  "authorization",
  "headers",
  "body",
  "phone",
];

/**
 * A log of what happened, never of whom it happened to. What an error says may hold what somebody wrote (a driver puts
 * values into it, a parser what it could not read), so of one no more is kept than its kind and where it was: its words
 * are for places where people are invented.
 */
export function createLog(
  level: string,
  to?: DestinationStream,
  { withWords = false }: { withWords?: boolean } = {},
): Log {
  const describeError = withWords ? errorInWords : errorWithoutWords;
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: secret.flatMap((key) => [key, `*.${key}`]), censor: "[left out]" },
      serializers: { err: describeError, error: describeError },
    },
    to ?? pino.destination({ fd: 1, sync: true }),
  );
}

const kindOf = (error: Error) => {
  const { code } = error as { code?: unknown };
  return {
    type: /^\w{1,40}$/.test(error.name) ? error.name : "Error",
    ...(typeof code === "string" && /^\w{1,40}$/.test(code) && { code }),
  };
};

function errorWithoutWords(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error };
  // The words come first in a stack, on as many lines as they have: a line of theirs names no line and column.
  const stack = error.stack?.split("\n").filter((line) => /^ {4}at .+:\d+:\d+\)?$/.test(line));
  return { ...kindOf(error), stack: withoutSecrets(stack?.join("\n") ?? "") };
}

function errorInWords(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error };
  return {
    ...kindOf(error),
    message: withoutSecrets(error.message),
    stack: withoutSecrets(error.stack ?? ""),
  };
}

/** What stands behind these is the secret of a link, whatever it looks like. */
const secretPlaces = "link|review|still-open|open|vacancies/by-email|messages/stop|my-calendar";
const secretPath = new RegExp(`^(/+(?:${secretPlaces})/).+$`, "i");
const secretInText = new RegExp(`/(${secretPlaces})/[^\\s"'?]+`, "g");

const withoutSecrets = (text: string) =>
  text
    .replace(/[^\s"'<>()]+@[^\s"'<>()]+\.[^\s"'<>()]+/g, "[address]")
    .replace(secretInText, "/$1/[token]");

const secretWords = new Set(secretPlaces.split(/[|/]/));
const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * The path as it may be logged: without the query, and without the token of an e-mailed link. Anybody can write anything
 * into an address: where the site's own words are given, of a path only those and ids are kept.
 */
export function loggablePath(url: string, words?: ReadonlySet<string>): string {
  const path = (url.split(/[?#]/, 1)[0] ?? "").replace(secretPath, "$1[token]");
  if (!words) return path;
  const isKnown = (step: string) =>
    step === "" ||
    step === "[token]" ||
    uuid.test(step) ||
    secretWords.has(step) ||
    words.has(step.replace(/\.data$/, ""));
  return path
    .split("/")
    .map((step) => (isKnown(step) ? step : "[…]"))
    .join("/");
}
