import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Status } from "#app/components/status.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { findOrganisation, mayEdit } from "#app/domain/employer/employer.queries.server.ts";
import { setNationalExport } from "#app/domain/employer/national-export.commands.server.ts";
import { Invalid } from "#app/domain/errors.ts";
import { countExported } from "#app/domain/vacancy/handed-on/national-export.queries.server.ts";
import { readForm } from "#app/server/form.server.ts";
import { requireEmployer } from "#app/server/request.server.ts";
import { words } from "./national-site.words.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction = () => titled(words.title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const today = dateOf(ctx.now);
  const { nationalExportAt } = await findOrganisation(ctx);
  return {
    since: nationalExportAt && dayInWords(dateOf(nationalExportAt), today),
    count: await countExported(ctx.db, ctx.actor.employerId, today),
    mayEdit: mayEdit(ctx.actor),
    isSaved: new URL(request.url).searchParams.has("saved"),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const asked = (await readForm(request)).get("intent");
  if (asked !== "start" && asked !== "end") throw new Invalid("Choose whether they are sent.");
  await setNationalExport(ctx, asked === "start");
  return redirect("/employer/organisation/national-site?saved");
}

export default function NationalSitePage() {
  const { since, count, mayEdit: isOwner, isSaved } = useLoaderData<typeof loader>();
  return (
    <>
      {isSaved && <Banner title={since ? words.saved.on : words.saved.off} live />}
      <PageHead
        title={words.title}
        lede={words.lede}
        back={{ to: "/employer/organisation", label: words.organisation }}
      >
        <Status tone={since ? "fit" : "plain"}>{since ? words.on(since) : words.off}</Status>
      </PageHead>
      <List id="sent" title={words.sentTitle} lines={words.sent} />
      <List id="not" title={words.notTitle} lines={words.not} />
      <section className="section stack-tight" aria-labelledby="stop">
        <h2 id="stop">{words.stopTitle}</h2>
        <p>{words.stop}</p>
        <p>
          {words.now(count)} <a href="/exports/find-a-job.xml">{words.look}</a>
        </p>
        {isOwner ? (
          <ConfirmForm
            intent={since ? "end" : "start"}
            label={since ? words.end : words.start}
            variant={since ? "second" : "first"}
          />
        ) : (
          <p className="soft">{words.onlyOwner}</p>
        )}
      </section>
    </>
  );
}

function List({ id, title, lines }: { id: string; title: string; lines: readonly string[] }) {
  return (
    <section className="section stack-tight" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="bullets">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
