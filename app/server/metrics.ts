import type { IncomingMessage, ServerResponse } from "node:http";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { readOutboxFigures } from "#app/domain/outbox/outbox-figures.queries.server.ts";
import { listRecurringJobs } from "#app/domain/recurring-job/recurring-job.queries.server.ts";
import type { Db } from "#db/connect.ts";
import { isBearer } from "./bearer.ts";
import type { Mailer } from "./mailer.ts";

/** Whose pages: all that a number says of an address. No number carries an id, an address or a person. */
const classes = [
  "account",
  "advice",
  "api",
  "area",
  "assets",
  "employer",
  "participant",
  "specialist",
  "vacancies",
] as const;
type RouteClass = (typeof classes)[number] | "other";

export function routeClass(url: string): RouteClass {
  const first = url.slice(1).split(/[/?#.]/, 1)[0];
  return classes.find((each) => each === first) ?? "other";
}

type Outcome = "sent" | "failed";

/** The numbers of one process in the text form of Prometheus, and those of the database that all processes share. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests = new Histogram({
    name: "alongside_request_seconds",
    help: "How long requests took, by whose page it was and by status.",
    labelNames: ["class", "status"],
    buckets: [0.005, 0.01, 0.03, 0.1, 0.3, 1, 3, 10],
    registers: [this.#registry],
  });
  readonly #sends = new Counter({
    name: "alongside_sends_total",
    help: "Attempts of this process to send a message, by channel and outcome.",
    labelNames: ["channel", "outcome"],
    registers: [this.#registry],
  });
  readonly #runs = new Counter({
    name: "alongside_job_runs_total",
    help: "Runs of recurring jobs in this process, by job and outcome.",
    labelNames: ["job", "outcome"],
    registers: [this.#registry],
  });
  readonly #runSeconds = new Counter({
    name: "alongside_job_run_seconds_total",
    help: "How long those runs took together, by job.",
    labelNames: ["job"],
    registers: [this.#registry],
  });
  readonly #shared: { [name: string]: Gauge };
  readonly #jobAge = new Gauge({
    name: "alongside_job_age_seconds",
    help: "Seconds since a recurring job was last done, by any process.",
    labelNames: ["job"],
    registers: [this.#registry],
  });
  readonly #jobFailing = new Gauge({
    name: "alongside_job_failing",
    help: "1 when the last run of a recurring job failed.",
    labelNames: ["job"],
    registers: [this.#registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.#registry });
    const gauge = (name: string, help: string) =>
      new Gauge({ name: `alongside_outbox_${name}`, help, registers: [this.#registry] });
    this.#shared = {
      unsent: gauge("unsent", "Messages that are not sent yet, those held for later among them."),
      held: gauge("held", "Messages held for later: safe hours, a digest, a limit, a next try."),
      untold: gauge("untold", "Events whose messages are not written yet."),
      failed: gauge("failed", "Messages that were given up."),
      waiting: gauge("oldest_waiting_seconds", "How long the oldest mail has waited that is due."),
    };
  }

  noteRequest(url: string, status: number, seconds: number) {
    this.#requests.observe({ class: routeClass(url), status }, seconds);
  }
  noteSend(channel: string, outcome: Outcome) {
    this.#sends.inc({ channel, outcome });
  }
  noteRun(job: string, outcome: "done" | "failed", seconds: number) {
    this.#runs.inc({ job, outcome });
    this.#runSeconds.inc({ job }, seconds);
  }

  async text(db: Db, now: string): Promise<string> {
    const [outbox, jobs] = await Promise.all([readOutboxFigures(db, now), listRecurringJobs(db)]);
    const age = (instant: string | null) =>
      instant === null ? 0 : Math.max(0, (Date.parse(now) - Date.parse(instant)) / 1000);
    const figures = { ...outbox, waiting: age(outbox.waitingSince) };
    for (const [name, gauge] of Object.entries(this.#shared))
      gauge.set(Number(figures[name as keyof typeof figures]));
    this.#jobAge.reset();
    this.#jobFailing.reset();
    for (const { name, lastDoneAt, failure } of jobs) {
      if (lastDoneAt) this.#jobAge.set({ job: name }, age(lastDoneAt));
      this.#jobFailing.set({ job: name }, failure === null ? 0 : 1);
    }
    return this.#registry.metrics();
  }

  get contentType() {
    return this.#registry.contentType;
  }
}

/** Counts what the mailer took and what it did not. */
export function countingSends(mailer: Mailer, metrics: Metrics): Mailer {
  const counting =
    <Message>(channel: "email" | "text", send: (message: Message) => Promise<void>) =>
    async (message: Message) => {
      try {
        await send(message);
      } catch (error) {
        metrics.noteSend(channel, "failed");
        throw error;
      }
      metrics.noteSend(channel, "sent");
    };
  return {
    send: counting("email", (mail) => mailer.send(mail)),
    text: mailer.text && counting("text", mailer.text),
    close: () => mailer.close(),
  };
}

export async function answerMetrics(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { metrics, token, db, now }: { metrics: Metrics; token: string; db: Db; now: string },
): Promise<void> {
  outgoing.setHeader("Cache-Control", "no-store");
  if (!isBearer(token, incoming.headers.authorization)) {
    outgoing.writeHead(401, { "Content-Type": "text/plain", "WWW-Authenticate": "Bearer" });
    outgoing.end("This needs the token.\n");
    return;
  }
  const text = await metrics.text(db, now);
  outgoing.writeHead(200, { "Content-Type": metrics.contentType });
  outgoing.end(text);
}
