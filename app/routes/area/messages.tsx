import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { FoldTable } from "#app/components/fold-table.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { listRegistry } from "#app/server/message-previews/message-previews.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

/** For all staff: whose pages look as their own do. */
export const handle = { audience: "own" };
export const meta: MetaFunction = () => titled("Messages");

const audiences = {
  employer: "Employers",
  participant: "Participants",
  staff: "Staff",
  anyone: "Anyone",
} as const;
type Audience = keyof typeof audiences;

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireStaff(request, context);
  const asked = new URL(request.url).searchParams.get("to") ?? "";
  const to = Object.hasOwn(audiences, asked) ? (asked as Audience) : null;
  const lines = await listRegistry();
  return { to, all: lines.length, lines: lines.filter(({ audience }) => !to || audience === to) };
}

export default function MessagesPage() {
  const { to, all, lines } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title="Messages"
        lede={`Every message that the portal can send: ${all}. Open one to see it with invented people.`}
        back={{ to: "/area/operations", label: "Operations" }}
      />
      <form method="get" className="filters">
        <div className="field">
          <label htmlFor="to">To</label>
          <select id="to" name="to" defaultValue={to ?? ""}>
            <option value="">Everybody</option>
            {Object.entries(audiences).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <Button variant="second">Show</Button>
      </form>
      <FoldTable
        caption={`${lines.length} messages`}
        columns={[
          { key: "subject", label: "Subject" },
          { key: "to", label: "To" },
          { key: "when", label: "When" },
          { key: "how", label: "How" },
          { key: "off", label: "Switched off by its reader?" },
        ]}
        rows={lines.map((line) => ({
          id: line.name,
          cells: {
            // Several have the same subject: heard as a link alone, each says which it is.
            subject: (
              <a href={`/area/messages/${line.name}`}>
                {line.subject || line.name}
                <span className="sr">
                  , {audiences[line.audience]}: {line.when}
                </span>
              </a>
            ),
            to: audiences[line.audience],
            when: line.when,
            how: line.channels,
            off: line.always === null ? "Yes" : "No",
          },
        }))}
      />
      <p className="soft">
        What may be switched off may also come by text message, in one email a day, or only on the
        pages. Each reader chooses under “How you hear from us”.
      </p>
    </>
  );
}
