/** A worker of `npm run bench:messages`: the whole timetable over one database, as in a server, and no pages. */
import { randomUUID } from "node:crypto";
import { startJobs } from "#app/jobs/recurring.ts";
import { createLog } from "#app/server/log.ts";
import { createMailer } from "#app/server/mailer.ts";
import { PageViews } from "#app/server/page-views.ts";
import { connect } from "#db/connect.ts";

const [, , url = "", port = ""] = process.argv;
const origin = "https://alongside.example";
/** Whoever started it may move its clock, so that nobody waits for what a killed worker held. */
let aheadMs = 0;
process.on("message", (ms: number) => {
  aheadMs = ms;
});
process.on("disconnect", () => process.exit(0));

const db = connect(url);
const now = () => new Date(Date.now() + aheadMs).toISOString();
const env = {
  demo: false,
  origin,
  smtpUrl: `smtp://127.0.0.1:${port}`,
  mailFrom: "hello@alongside.example",
};
startJobs({
  db,
  now,
  newId: () => randomUUID(),
  origin,
  organiser: env.mailFrom,
  replyKey: null,
  mailer: createMailer({ env, db, now }),
  log: createLog("error"),
  views: new PageViews(now),
});
