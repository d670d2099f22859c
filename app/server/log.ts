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

/** A log of what happened, never of whom it happened to. */
export function createLog(level: string, to?: DestinationStream): Log {
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

/** Drivers put values into `detail`, `parameters` and `where`: only what names the fault is kept. */
function describeError(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code } = error as { code?: unknown };
  return {
    type: error.name,
    message: withoutSecrets(error.message),
    ...(typeof code === "string" && { code }),
    stack: error.stack && withoutSecrets(error.stack),
  };
}

const withoutSecrets = (text: string) =>
  text
    .replace(/[^\s"'<>()]+@[^\s"'<>()]+\.[^\s"'<>()]+/g, "[address]")
    .replace(/\/(link|review|still-open)\/[^\s"'?]+/g, "/$1/[token]");

/** The path as it may be logged: without the query, and without the token of an e-mailed link. */
export function loggablePath(url: string): string {
  const path = url.split(/[?#]/, 1)[0] ?? "";
  return path.replace(/^(\/+(?:link|review|still-open)\/).+$/i, "$1[token]");
}
