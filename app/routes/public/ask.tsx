import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ButtonLink } from "#app/components/button.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { type Adjustment, costInWords } from "#app/domain/adjustment/adjustment.ts";
import { oftenTried } from "#app/domain/adjustment/adjustment-guide.ts";
import { askWithoutAccount } from "#app/domain/advice-request/advice-asking.commands.server.ts";
import { type AskPage, askPages } from "#app/domain/advice-request/advice-asking.form.ts";
import {
  findAdviceRecord,
  listAdviceRecords,
} from "#app/domain/advice-request/advice-record.queries.server.ts";
import { findingsByField, guardAdvice } from "#app/domain/advice-request/advice-request-guard.ts";
import { listServedAuthorities } from "#app/domain/area/served-authorities.queries.server.ts";
import { parseForm, readForm } from "#app/server/form.server.ts";
import { countAdviceMail } from "#app/server/rate-limit.server.ts";
import { visitorContext } from "#app/server/request.server.ts";
import { words } from "./ask.words.ts";
import { AskAside } from "./ask-aside.tsx";
import { AskPages } from "./ask-pages.tsx";

export const handle = { audience: "public" };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  titled(loaded?.isSent ? words.sent.title : words.tab.about);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db } = context;
  const now = context.now();
  return {
    id: context.newId(),
    isSent: new URL(request.url).searchParams.has("sent"),
    kind: new URL(request.url).searchParams.get("about"),
    authorities: await listServedAuthorities(db),
    record: await findAdviceRecord(db, now),
    areas: await listAdviceRecords(db, now),
  };
}

const drawn = ({ id, name, costBand }: Adjustment) => ({ id, name, cost: costInWords(costBand) });

type Often = ReturnType<typeof drawn>;
const shown = (page: AskPage, typed: Record<string, unknown>, often: Often[] = []) =>
  data({ page, typed, often, pageTitle: words.tab[page] });

const next = { about: "inTheWay", inTheWay: "reach", reach: "place", place: null } as const;

/** What was typed so far goes from page to page in the form itself: nothing is stored before the last. */
export async function action({ request, context }: ActionFunctionArgs) {
  const body = await readForm(request);
  const intent = String(body.get("intent") ?? "");
  const typed = { ...Object.fromEntries(body), barriers: body.getAll("barriers").map(String) };
  const back = intent.match(/^back (about|inTheWay|reach)$/)?.[1];
  if (back) return shown(back as AskPage, typed);
  const page: AskPage = intent in askPages ? (intent as AskPage) : "about";
  const form = await parseForm(request, askPages[page], { form: body });
  if (!form.ok) return data({ ...form.response.data, pageTitle: words.tab[page] }, { status: 400 });
  const value = { barriers: [], barrier: null, task: null, ...form.value };
  const guarded = guardAdvice({
    side: "employer",
    kind: value.kind,
    title: value.title,
    barrier: value.barrier ?? "",
    task: value.task ?? "",
    beforeOffer: false,
    toSpecialistAlone: false,
    noNames: value.noNames === "yes",
  });
  if (guarded.length > 0) {
    const reply = form.refuse(findingsByField(guarded));
    return data({ ...reply.data, guarded, pageTitle: words.tab[page] }, { status: 400 });
  }
  const following = "place" in value && value.place ? null : next[page];
  if (following !== null) {
    const often = oftenTried({ barriers: value.barriers, stage: value.stage, parts: [] });
    return shown(following, typed, page === "inTheWay" ? often.map(drawn) : []);
  }
  const asked = askPages.place.parse(
    Object.fromEntries(Object.entries(typed).filter(([, v]) => v)),
  );
  if (await countAdviceMail(context, asked.email))
    await askWithoutAccount(visitorContext(context), asked);
  return redirect("/advice/ask?sent");
}

export default function AskForAdvicePage() {
  const { isSent, record, areas, ...loaded } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  if (isSent)
    return (
      <>
        <PageHead title={words.sent.title} lede={words.sent.words} />
        <p>{words.sent.lost}</p>
        <div className="actions">
          <ButtonLink to="/advice/link" variant="second">
            {words.sent.fresh}
          </ButtonLink>
          <ButtonLink to="/adjustments" variant="quiet">
            {words.sent.library}
          </ButtonLink>
        </div>
      </>
    );
  return (
    <AskPages {...loaded} result={result} aside={<AskAside record={record} areas={areas} />} />
  );
}
