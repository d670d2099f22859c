import { z } from "zod";
import { keysFrom } from "./secret.ts";

const isLocal = (origin: string) =>
  ["localhost", "127.0.0.1", "[::1]"].includes(new URL(origin).hostname);

const given = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
  PORT: z.coerce.number("PORT must be a number.").int().min(0).max(65_535).default(3000),
  HOST: z.string().default("127.0.0.1"),
  DATABASE_URL: z
    .string()
    .regex(
      /^(sqlite:.+|postgres(ql)?:\/\/.+)$/,
      "DATABASE_URL must be sqlite:path/to/file or postgres://user:password@host/name.",
    )
    .optional(),
  ORIGIN: z
    .url({
      protocol: /^https?$/,
      error: "ORIGIN must be the site's address, such as https://alongside.example.",
    })
    .transform((address) => new URL(address).origin)
    .optional(),
  DEMO: z.enum(["0", "1"], "DEMO must be 0 or 1.").default("0"),
  SMTP_URL: z
    .url({
      protocol: /^smtps?$/,
      error: "SMTP_URL must be smtp://user:password@host:587 or smtps://…",
    })
    .optional(),
  MAIL_FROM: z.email("MAIL_FROM must be an e-mail address.").optional(),
  MAIL_REPLY_DOMAIN: z
    .hostname(
      "MAIL_REPLY_DOMAIN must be the domain that replies are sent to, such as reply.example.org.",
    )
    .optional(),
  MAIL_INBOUND_SECRET: z
    .string()
    .min(32, "MAIL_INBOUND_SECRET must be at least 32 characters of pure chance.")
    .optional(),
  NOTIFY_API_KEY: z
    .string()
    .regex(
      /^\S+-[\da-f-]{36}-[\da-f-]{36}$/i,
      "NOTIFY_API_KEY must be a whole key of GOV.UK Notify: its name, the service and the secret.",
    )
    .optional(),
  NOTIFY_EMAIL_TEMPLATE: z
    .guid("NOTIFY_EMAIL_TEMPLATE must be the id of a template with ((subject)) and ((body)).")
    .optional(),
  NOTIFY_TEXT_TEMPLATE: z
    .guid("NOTIFY_TEXT_TEMPLATE must be the id of a template with ((body)).")
    .optional(),
  NOTIFY_CALLBACK_TOKEN: z
    .string()
    .min(20, "NOTIFY_CALLBACK_TOKEN must be at least 20 characters of pure chance.")
    .optional(),
  NOTIFY_URL: z
    .url({ protocol: /^https?$/, error: "NOTIFY_URL must be an address, beginning with https://." })
    .default("https://api.notifications.service.gov.uk"),
  SERVICE_PHONE: z
    .string()
    .regex(
      /^\+?\d[\d ]{6,18}\d$/,
      "SERVICE_PHONE must be a telephone number, digits and spaces, such as 020 7946 0145.",
    )
    .optional(),
  SERVICE_EMAIL: z.email("SERVICE_EMAIL must be an e-mail address.").optional(),
  TRUST_PROXY: z.coerce
    .number("TRUST_PROXY must be how many proxies stand in front: 0, 1 or 2.")
    .int()
    .min(0)
    .max(5)
    .default(0),
  SECRET: z
    .string()
    .min(32, "SECRET must be at least 32 characters of pure chance: openssl rand -base64 32.")
    .optional(),
  METRICS_TOKEN: z
    .string()
    .min(20, "METRICS_TOKEN must be at least 20 characters of pure chance.")
    .optional(),
  LOG_LEVEL: z
    .enum(
      ["fatal", "error", "warn", "info", "debug", "silent"],
      "LOG_LEVEL must be fatal, error, warn, info, debug or silent.",
    )
    .default("info"),
});

/** For the demo and for development: a number and an ending that belong to nobody, and no secret at all. */
const invented = {
  phone: "020 7946 0145",
  email: "hello@alongside.example",
  replyDomain: "reply.alongside.example",
  secret: "everybody may know this: it is for the demo",
};

/** Answers by ordinary e-mail: what their addresses are sealed with, and what the mail server that hands them in signs with. */
export interface ReplySettings {
  domain: string;
  key: Uint8Array;
  inboundSecret: string;
}

export interface NotifySettings {
  url: string;
  key: string;
  emailTemplate: string | null;
  textTemplate: string | null;
}

export interface Env {
  production: boolean;
  demo: boolean;
  port: number;
  host: string;
  databaseUrl: string;
  /** Where people reach the site, without a slash at the end. */
  origin: string;
  smtpUrl: string | null;
  mailFrom: string | null;
  /** What stands after the @ of an address that takes replies to a thread. */
  replyDomain: string | null;
  /** Null: nobody can answer by ordinary e-mail, and no mail says so. */
  replies: ReplySettings | null;
  /** GOV.UK Notify, for what it has a template for. */
  notify: NotifySettings | null;
  /** What Notify says of a message afterwards comes with this. */
  notifyCallbackToken: string | null;
  /** Where people ring and write when they need a person: in the footer of every page. */
  reach: { phone: string; email: string };
  trustedProxies: number;
  /** From which the keys of this installation are made: see secret.ts. */
  secret: string;
  /** Whether staff must have a second factor; in demo mode and development it is offered. */
  asksSecondStep: boolean;
  logLevel: string;
  /** Whoever brings it may read /metrics. Null: nobody may, and no numbers are kept. */
  metricsToken: string | null;
  /** By what messages leave; pages may say so. */
  sendsBy: SendsBy;
}

type Sender = "demo" | "smtp" | "notify" | "none";
export interface SendsBy {
  email: Sender;
  text: Sender;
}

export class BadEnvironment extends Error {
  readonly problems: string[];
  constructor(problems: string[]) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}

/** Reads and checks the whole environment at once, so that one start names every problem. */
export function readEnv(variables: Record<string, string | undefined>): Env {
  // A variable set to nothing counts as not set, as in most files of settings.
  const filled = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const parsed = given.safeParse(filled);
  if (!parsed.success)
    throw new BadEnvironment(
      parsed.error.issues.map((issue) =>
        issue.message.startsWith(String(issue.path[0]))
          ? issue.message
          : `${String(issue.path[0])}: ${issue.message}`,
      ),
    );
  const env = parsed.data;
  const demo = env.DEMO === "1";
  const production = env.NODE_ENV === "production";
  const problems = demo ? demoProblems(env.ORIGIN) : production ? productionProblems(env) : [];
  if (problems.length > 0) throw new BadEnvironment(problems);
  return {
    production,
    demo,
    port: env.PORT,
    host: env.HOST,
    databaseUrl:
      env.DATABASE_URL ?? (demo ? "sqlite:data/demo.sqlite" : "sqlite:data/alongside.sqlite"),
    origin: env.ORIGIN ?? `http://localhost:${env.PORT}`,
    smtpUrl: env.SMTP_URL ?? null,
    mailFrom: env.MAIL_FROM ?? null,
    replyDomain: env.MAIL_REPLY_DOMAIN ?? null,
    replies: repliesOf(env, demo),
    notify: env.NOTIFY_API_KEY
      ? {
          url: env.NOTIFY_URL,
          key: env.NOTIFY_API_KEY,
          emailTemplate: env.NOTIFY_EMAIL_TEMPLATE ?? null,
          textTemplate: env.NOTIFY_TEXT_TEMPLATE ?? null,
        }
      : null,
    notifyCallbackToken: env.NOTIFY_CALLBACK_TOKEN ?? null,
    reach: {
      phone: env.SERVICE_PHONE ?? invented.phone,
      email: env.SERVICE_EMAIL ?? invented.email,
    },
    trustedProxies: env.TRUST_PROXY,
    secret: env.SECRET ?? invented.secret,
    asksSecondStep: production && !demo,
    logLevel: env.LOG_LEVEL,
    metricsToken: env.METRICS_TOKEN ?? null,
    sendsBy: sendsByOf(env, demo),
  };
}

/**
 * In the demo nothing leaves and nothing comes in: its mailbox answers with a form. GOV.UK Notify has its own address for
 * answers, so nothing is taken where mail leaves by it.
 */
function repliesOf(env: z.infer<typeof given>, demo: boolean): ReplySettings | null {
  const domain = env.MAIL_REPLY_DOMAIN ?? (demo ? invented.replyDomain : null);
  const inboundSecret = env.MAIL_INBOUND_SECRET ?? (demo ? invented.secret : null);
  if (!domain || !inboundSecret || !(env.SMTP_URL || demo)) return null;
  return {
    domain: domain.toLowerCase(),
    key: keysFrom(env.SECRET ?? invented.secret)("reply addresses"),
    inboundSecret,
  };
}

function sendsByOf(env: z.infer<typeof given>, demo: boolean): SendsBy {
  if (demo) return { email: "demo", text: "demo" };
  const by = (template: string | undefined) => env.NOTIFY_API_KEY !== undefined && template;
  const smtp = env.SMTP_URL && env.MAIL_FROM ? "smtp" : "none";
  return {
    email: smtp === "none" && by(env.NOTIFY_EMAIL_TEMPLATE) ? "notify" : smtp,
    text: by(env.NOTIFY_TEXT_TEMPLATE) ? "notify" : "none",
  };
}

/** Demo accounts have a password that everybody knows. */
function demoProblems(origin: string | undefined): string[] {
  return origin && !isLocal(origin)
    ? ["DEMO=1 is for this machine only: take ORIGIN out, or turn DEMO off."]
    : [];
}

function productionProblems(env: z.infer<typeof given>): string[] {
  const problems: string[] = [];
  if (!env.DATABASE_URL)
    problems.push("DATABASE_URL is missing: sqlite:path/to/file or postgres://…");
  if (!env.ORIGIN)
    problems.push("ORIGIN is missing: the address people type, such as https://alongside.example.");
  else if (env.ORIGIN.startsWith("http:") && !isLocal(env.ORIGIN))
    problems.push("ORIGIN must begin with https://: people sign in here.");
  const hasNotify = env.NOTIFY_API_KEY && env.NOTIFY_EMAIL_TEMPLATE;
  if (!env.SMTP_URL && !hasNotify)
    problems.push(
      "SMTP_URL is missing: without mail nobody can confirm an address. Or set NOTIFY_API_KEY and NOTIFY_EMAIL_TEMPLATE.",
    );
  if (!env.MAIL_FROM && (env.SMTP_URL || !hasNotify))
    problems.push("MAIL_FROM is missing: the address that mail comes from.");
  if (env.NOTIFY_API_KEY && !env.NOTIFY_EMAIL_TEMPLATE && !env.NOTIFY_TEXT_TEMPLATE)
    problems.push(
      "NOTIFY_API_KEY needs NOTIFY_EMAIL_TEMPLATE, NOTIFY_TEXT_TEMPLATE or both: what it may send.",
    );
  if (!env.SERVICE_PHONE)
    problems.push("SERVICE_PHONE is missing: the number people ring when they need a person.");
  if (!env.SERVICE_EMAIL)
    problems.push("SERVICE_EMAIL is missing: the address people write to when they need a person.");
  if ((env.MAIL_REPLY_DOMAIN === undefined) !== (env.MAIL_INBOUND_SECRET === undefined))
    problems.push("MAIL_REPLY_DOMAIN and MAIL_INBOUND_SECRET go together: set both or neither.");
  if (!env.SECRET)
    problems.push("SECRET is missing: what keys are made from. Make one: openssl rand -base64 32.");
  return problems;
}
