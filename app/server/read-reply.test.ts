import { expect, test } from "vitest";
import { readReply } from "./read-reply.ts";

const head = [
  "From: Marcus Webb <Marcus@Example.com>",
  "To: r-1@reply.example.org",
  "Message-ID: <a1@example.com>",
];
const mail = (lines: string[], more: string[] = []) =>
  Buffer.from([...head, ...more, "MIME-Version: 1.0", ...lines].join("\r\n"));
const plain = ["Content-Type: text/plain; charset=utf-8", "", "Tuesday works.", ""];
const parts = (kind: string, ...bodies: string[][]) => [
  `Content-Type: multipart/${kind}; boundary="b"`,
  "",
  ...bodies.flatMap((body) => ["--b", ...body]),
  "--b--",
  "",
];

test("who wrote, to whom and what", async () => {
  expect(await readReply(mail(plain))).toEqual({
    messageId: "<a1@example.com>",
    from: "marcus@example.com",
    to: ["r-1@reply.example.org"],
    isAutomatic: false,
    text: "Tuesday works.\n",
    files: 0,
    calendarReply: null,
    bounce: null,
  });
});

test("of HTML alone the words are read", async () => {
  const html = ["Content-Type: text/html", "", "<p>Tuesday <b>works</b>.</p><script>x()</script>"];
  expect((await readReply(mail(html))).text.trim()).toBe("Tuesday works.");
});

test("where both stand, the plain text is read", async () => {
  const both = parts("alternative", plain, ["Content-Type: text/html", "", "<p>Other</p>"]);
  expect((await readReply(mail(both))).text.trim()).toBe("Tuesday works.");
});

test("the address it was delivered to counts, where the head names another", async () => {
  const forwarded = mail(plain, ["Delivered-To: r-2@reply.example.org"]);
  expect((await readReply(forwarded)).to).toContain("r-2@reply.example.org");
});

test("a mail from two is from nobody", async () => {
  const two = Buffer.from(
    ["From: a@example.com, b@example.com", "To: r-1@reply.example.org", ...plain].join("\r\n"),
  );
  expect((await readReply(two)).from).toBeNull();
});

const logo = [
  "Content-Type: image/png",
  "Content-ID: <logo>",
  "Content-Disposition: inline",
  "",
  "iVBORw0KGgo=",
];
const sheet = [
  'Content-Type: application/pdf; name="letter.pdf"',
  "Content-Disposition: attachment",
  "",
  "x",
];
test.each([
  ["a file", parts("mixed", plain, sheet), 1],
  [
    "a logo within the words",
    parts("related", ["Content-Type: text/html", "", '<img src="cid:logo">Hi'], logo),
    0,
  ],
  [
    "a signature by machine",
    parts("signed", plain, ["Content-Type: application/pgp-signature", "", "x"]),
    0,
  ],
] as const)("%s", async (_, body, files) => {
  expect((await readReply(mail([...body]))).files).toBe(files);
});

test.each([
  "Auto-Submitted: auto-replied",
  "X-Autoreply: yes",
  "Precedence: bulk",
  "List-Id: <staff.example.com>",
])("a mail that says %j was written by a program", async (line) => {
  expect((await readReply(mail(plain, [line]))).isAutomatic).toBe(true);
});

test("a mail that says it was not submitted by a program was not", async () => {
  expect((await readReply(mail(plain, ["Auto-Submitted: no"]))).isAutomatic).toBe(false);
});

test.each([
  ["REPLY", true],
  ["COUNTER", true],
  ["REQUEST", false],
])("a calendar's %s", async (method, isReply) => {
  const calendar = [
    "Content-Type: text/calendar",
    "",
    "BEGIN:VCALENDAR",
    `METHOD:${method}`,
    "END:VCALENDAR",
  ];
  const read = await readReply(mail(parts("alternative", plain, calendar)));
  expect(read.calendarReply !== null).toBe(isReply);
  expect(read.files).toBe(0);
});

const report = (action: string, status: string) =>
  mail(
    parts(
      "report; report-type=delivery-status",
      ["Content-Type: text/plain", "", "It did not arrive."],
      [
        "Content-Type: message/delivery-status",
        "",
        "Reporting-MTA: dns; mx.example.com",
        "",
        "Final-Recipient: rfc822; Rosa@Example.com",
        `Action: ${action}`,
        `Status: ${status}`,
        "",
      ],
      ["Content-Type: text/rfc822-headers", "", "Message-ID: <message-7@work.example.org>", ""],
    ),
  );
test.each([
  ["5.1.1", "unknownAddress"],
  ["5.2.2", "full"],
  ["5.7.1", "refused"],
  ["5.0.0", "other"],
])("a report of failure with %s says of which message, to whom and why", async (status, kind) => {
  expect((await readReply(report("failed", status))).bounce).toEqual({
    messageId: "message-7",
    address: "rosa@example.com",
    kind,
  });
});

test("a report with hundreds of thousands of names that never end is read in no time", async () => {
  const endless = Array.from({ length: 200_000 }, () => "Message-ID: <a@");
  const failed = ["Final-Recipient: rfc822; rosa@example.com", "Action: failed", "Status: 5.1.1"];
  const raw = mail(
    parts("report; report-type=delivery-status", [
      "Content-Type: text/plain",
      "",
      ...failed,
      ...endless,
    ]),
  );
  const began = performance.now();
  expect((await readReply(raw)).bounce).toMatchObject({ address: "rosa@example.com" });
  expect(performance.now() - began).toBeLessThan(1_500);
});

test("a report that a mail is late is no failure", async () => {
  expect((await readReply(report("delayed", "4.4.1"))).bounce).toBeNull();
});

test.each([
  ["nothing", ""],
  ["no head", "\r\n\r\nhello"],
  [
    "a thousand parts within each other",
    `Content-Type: multipart/mixed; boundary="b"\r\n\r\n${'--b\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n'.repeat(1_000)}`,
  ],
  ["bytes that are no letters", Buffer.from([0, 255, 254, 10, 13, 0]).toString("latin1")],
])("a mail of %s is read as one that says nothing", async (_, raw) => {
  const read = await readReply(Buffer.from(raw, "latin1"));
  expect([read.from, read.to, read.bounce]).toEqual([null, [], null]);
});
