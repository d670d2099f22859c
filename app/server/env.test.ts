import { expect, test } from "vitest";
import { BadEnvironment, readEnv } from "./env.ts";

const real = {
  NODE_ENV: "production",
  DATABASE_URL: "postgres://alongside@db/alongside",
  ORIGIN: "https://work.example.org/",
  SMTP_URL: "smtp://mail.example.org:587",
  MAIL_FROM: "hello@example.org",
  SERVICE_PHONE: "020 7946 0100",
  SERVICE_EMAIL: "help@example.org",
  SECRET: "thirty-two characters, by pure chance",
};

function problems(variables: Record<string, string | undefined>): string[] {
  try {
    readEnv(variables);
    return [];
  } catch (error) {
    if (error instanceof BadEnvironment) return error.problems;
    throw error;
  }
}

test("a complete production environment is accepted, and the origin loses its slash", () => {
  expect(readEnv(real)).toMatchObject({
    production: true,
    demo: false,
    origin: "https://work.example.org",
    reach: { phone: "020 7946 0100", email: "help@example.org" },
  });
});

test.each([
  "DATABASE_URL",
  "ORIGIN",
  "SMTP_URL",
  "MAIL_FROM",
  "SERVICE_PHONE",
  "SERVICE_EMAIL",
  "SECRET",
])("production refuses to start without %s", (name) => {
  expect(problems({ ...real, [name]: undefined })).toEqual([expect.stringContaining(name)]);
  expect(problems({ ...real, [name]: "" })).toEqual([expect.stringContaining(name)]);
});

test.each([
  ["ORIGIN", "http://work.example.org"],
  ["ORIGIN", "work.example.org"],
  ["DATABASE_URL", "mysql://db/x"],
  ["SMTP_URL", "https://mail.example.org"],
  ["MAIL_FROM", "Alongside"],
  ["SERVICE_PHONE", "ring us"],
  ["SERVICE_EMAIL", "the office"],
  ["PORT", "many"],
  ["PORT", "70000"],
  ["TRUST_PROXY", "yes"],
  ["LOG_LEVEL", "loud"],
  ["SECRET", "too short"],
  ["MAIL_REPLY_DOMAIN", "replies at example"],
  ["MAIL_INBOUND_SECRET", "too short"],
  ["NOTIFY_API_KEY", "a-key"],
  ["NOTIFY_EMAIL_TEMPLATE", "the first one"],
  ["NOTIFY_TEXT_TEMPLATE", "7"],
  ["NOTIFY_CALLBACK_TOKEN", "short"],
  ["NOTIFY_URL", "notify"],
  ["DEMO", "true"],
  ["NODE_ENV", "live"],
])("%s=%s is refused with a line that names it", (name, value) => {
  expect(problems({ ...real, [name]: value })).toEqual([expect.stringContaining(name)]);
});

const inbound = {
  MAIL_REPLY_DOMAIN: "Reply.Example.org",
  MAIL_INBOUND_SECRET: "thirty-two other characters of chance",
};

test("answers by e-mail are taken where their domain and their secret are both set", () => {
  expect(readEnv({ ...real, ...inbound }).replies).toMatchObject({ domain: "reply.example.org" });
  expect(readEnv(real).replies).toBeNull();
  for (const name of Object.keys(inbound))
    expect(problems({ ...real, ...inbound, [name]: "" })).toEqual([
      expect.stringContaining("go together"),
    ]);
});

test("plain http is allowed on this machine, for trying things out", () => {
  expect(problems({ ...real, ORIGIN: "http://localhost:3000" })).toEqual([]);
});

test("every problem is named at once", () => {
  expect(problems({ NODE_ENV: "production" })).toHaveLength(7);
});

test("demo mode needs nothing, and cannot be put on a real address", () => {
  expect(readEnv({ DEMO: "1", PORT: "4000" })).toMatchObject({
    demo: true,
    origin: "http://localhost:4000",
    reach: { phone: "020 7946 0145", email: "hello@alongside.example" },
    databaseUrl: "sqlite:data/demo.sqlite",
  });
  expect(problems({ ...real, DEMO: "1" })).toEqual([expect.stringContaining("DEMO=1")]);
});

const template = "8c2f1a52-9d3e-4c0b-8f57-6a1f0f6c2d11";
const notify = {
  NOTIFY_API_KEY: `portal-${template}-${template}`,
  NOTIFY_EMAIL_TEMPLATE: template,
};

test("GOV.UK Notify stands in for a mail server of one's own", () => {
  const { SMTP_URL: _url, MAIL_FROM: _from, ...without } = real;
  expect(readEnv({ ...without, ...notify }).notify).toEqual({
    url: "https://api.notifications.service.gov.uk",
    key: notify.NOTIFY_API_KEY,
    emailTemplate: template,
    textTemplate: null,
  });
  expect(problems({ ...real, ...notify, MAIL_FROM: "" })).toEqual([
    expect.stringContaining("MAIL_FROM"),
  ]);
  expect(problems({ ...real, ...notify, NOTIFY_EMAIL_TEMPLATE: "" })).toEqual([
    expect.stringContaining("NOTIFY_TEXT_TEMPLATE"),
  ]);
});

test("numbers are told only for a token that cannot be guessed, and it is known by what messages leave", () => {
  expect(readEnv(real)).toMatchObject({
    metricsToken: null,
    sendsBy: { email: "smtp", text: "none" },
  });
  expect(problems({ ...real, METRICS_TOKEN: "guess" })).toEqual([
    expect.stringContaining("METRICS_TOKEN must be at least 20"),
  ]);
  const both = { ...real, ...notify, NOTIFY_TEXT_TEMPLATE: template };
  expect(readEnv(both).sendsBy).toEqual({ email: "smtp", text: "notify" });
  const { SMTP_URL: _url, MAIL_FROM: _from, ...byNotify } = both;
  expect(readEnv(byNotify).sendsBy).toEqual({ email: "notify", text: "notify" });
  expect(readEnv({ DEMO: "1" }).sendsBy).toEqual({ email: "demo", text: "demo" });
});
