import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { Facts } from "#app/components/facts.tsx";
import { FoldTable } from "#app/components/fold-table.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Status } from "#app/components/status.tsx";
import { dateOf, instantInWords } from "#app/domain/calendar/calendar.ts";
import { countFailures } from "#app/domain/delivery/message-failure.queries.server.ts";
import { readOutboxFigures } from "#app/domain/outbox/outbox-figures.queries.server.ts";
import { listRecurringJobs } from "#app/domain/recurring-job/recurring-job.queries.server.ts";
import {
  agoInWords,
  jobState,
  rhythmInWords,
  rhythmOf,
} from "#app/domain/recurring-job/recurring-job.ts";
import { requireStaff } from "#app/server/request.server.ts";
import { aboutServer } from "#app/server/this-server.server.ts";
import { roughly, senderWords, stateTones, stateWords } from "./operations.words.ts";

export const handle = { audience: "own" };
export const meta: MetaFunction = () => titled("How the portal runs");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const { db, now } = ctx;
  const [outbox, jobs, failures] = await Promise.all([
    readOutboxFigures(db, now),
    listRecurringJobs(db),
    countFailures(ctx),
  ]);
  const server = aboutServer(context);
  const ago = (instant: string | null) => instant && agoInWords(instant, now);
  return {
    isLead: ctx.actor.role === "lead",
    at: instantInWords(now, dateOf(now)),
    outbox: {
      unsent: roughly(outbox.unsent),
      held: roughly(outbox.held),
      untold: roughly(outbox.untold),
      failed: outbox.failed,
      waiting: ago(outbox.waitingSince),
    },
    failures,
    jobs: jobs.map((job) => ({
      name: job.name,
      rhythm: rhythmInWords(rhythmOf(job)),
      done: ago(job.lastDoneAt),
      failed: ago(job.lastFailedAt),
      failure: job.failure,
      state: jobState(job, now),
    })),
    server: {
      version: server.version,
      database: server.database,
      email: senderWords[server.sendsBy.email],
      text: senderWords[server.sendsBy.text],
    },
  };
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

function Messages({ outbox, failures, isLead }: Pick<Data, "outbox" | "failures" | "isLead">) {
  return (
    <section className="section stack" aria-labelledby="messages">
      <h2 id="messages">Messages</h2>
      <p>
        These figures are of the whole installation, all areas together, and to the nearest ten.
      </p>
      <Facts
        rows={[
          { term: "Not sent yet", detail: outbox.unsent },
          {
            term: "Of those, held for later",
            detail: `${outbox.held} (for safe hours, a daily summary, a limit or a next try)`,
          },
          { term: "Still to be written", detail: outbox.untold },
          {
            term: "The oldest that could have gone",
            detail: outbox.waiting ? `has waited since ${outbox.waiting}` : "None waits",
          },
          { term: "Given up", detail: outbox.failed },
        ]}
      />
      <p>
        {failures === 0
          ? "None of those given up is of your area."
          : `${failures} of those given up ${failures === 1 ? "is" : "are"} of your area, or of none that we know.`}
        {failures > 0 && isLead && (
          <>
            {" "}
            <a href="/area/messages-not-sent">See which, and try again</a>
          </>
        )}
      </p>
      <p>
        <a href="/area/messages">Every message there is, with a preview</a>
      </p>
    </section>
  );
}

function Jobs({ jobs }: Pick<Data, "jobs">) {
  if (jobs.length === 0) return <p>No recurring job has been set up yet.</p>;
  return (
    <FoldTable
      caption="Recurring jobs"
      columns={[
        { key: "name", label: "What" },
        { key: "rhythm", label: "How often" },
        { key: "done", label: "Last done" },
        { key: "state", label: "How it is" },
      ]}
      rows={jobs.map((job) => ({
        id: job.name,
        cells: {
          name: `${job.name.charAt(0).toUpperCase()}${job.name.slice(1)}`,
          rhythm: job.rhythm,
          done: job.done ?? "Not yet",
          state: (
            <>
              <Status tone={stateTones[job.state]}>{stateWords[job.state]}</Status>
              {job.failure && (
                <span className="under meta">
                  Failed {job.failed}: {job.failure}
                </span>
              )}
            </>
          ),
        },
      }))}
    />
  );
}

export default function OperationsPage() {
  const { at, isLead, outbox, failures, jobs, server } = useLoaderData<typeof loader>();
  const troubled = jobs.filter(({ state }) => state === "late" || state === "failed").length;
  return (
    <>
      <PageHead
        title="How the portal runs"
        lede={`As it was on ${at}. Nothing here is about a person.`}
      />
      {troubled > 0 && (
        <Banner
          tone="stop"
          title={troubled === 1 ? "One job needs a look" : `${troubled} jobs need a look`}
        >
          Tell whoever runs the portal. What failed stands in the log under the name of the job.
        </Banner>
      )}
      <Messages outbox={outbox} failures={failures} isLead={isLead} />
      <section className="section">
        <Jobs jobs={jobs} />
        <p className="soft">
          A run that was missed is made up once. Where several servers run, one of them does each
          job.
        </p>
      </section>
      <section className="section" aria-labelledby="server">
        <h2 id="server">This server</h2>
        <Facts
          rows={[
            { term: "Version", detail: server.version },
            { term: "Database", detail: server.database },
            { term: "E-mails", detail: server.email },
            { term: "Text messages", detail: server.text },
          ]}
        />
      </section>
    </>
  );
}
