import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { Radios } from "#app/components/choices.tsx";
import { Hidden, PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PasteOrFile } from "#app/components/import/paste-or-file.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { readAdverts, refusalOf } from "#app/domain/advert-import/import-advert.ts";
import { nothingRead, saysOfAJob } from "#app/domain/advert-import/imported-draft.ts";
import type { ImportedVacancy } from "#app/domain/advert-import/imported-vacancy.ts";
import { postingInWords } from "#app/domain/advert-import/posting-words.ts";
import { sourceOf } from "#app/domain/advert-import/source-words.ts";
import { importVacancy } from "#app/domain/advert-import/vacancy-import.commands.server.ts";
import { importAdvertForm } from "#app/domain/advert-import/vacancy-import.form.ts";
import { dateOf } from "#app/domain/calendar/calendar.ts";
import { parseForm, readPasted } from "#app/server/form.server.ts";
import { requireEmployer } from "#app/server/request.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction = () => titled("Bring in an advert");

const back = { to: "/employer/vacancies", label: "Your vacancies" };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  return { id: ctx.newId() };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const sent = await readPasted(request);
  // What comes from the check of an advert was not sent by this page, and has no number yet.
  if (!sent.form.get("id")) sent.form.set("id", ctx.newId());
  if (sent.refused) return sent.refused;
  const form = await parseForm(request, importAdvertForm, { form: sent.form });
  if (!form.ok) return form.response;
  const { id, pasted, which } = form.value;
  const unreadable = refusalOf(pasted);
  if (unreadable) return form.refuse({ pasted: [unreadable] });
  const bringIn = async (posting: ImportedVacancy) => {
    const source = sourceOf(pasted, posting);
    return redirect(
      `/employer/vacancies/${await importVacancy(ctx, { id, posting, source })}/source`,
    );
  };
  if (form.intent === "empty") return bringIn(nothingRead);
  const { vacancies, hasMore } = readAdverts(pasted, dateOf(ctx.now));
  const postings = vacancies.filter(saysOfAJob);
  const [only, ...others] = postings;
  if (!only)
    return data({ ...form.refuse({ pasted: [noJob] }).data, isNothing: true }, { status: 400 });
  const chosen = which === undefined ? undefined : postings[which];
  const posting = chosen ?? (others.length === 0 && form.intent ? only : undefined);
  if (posting) return bringIn(posting);
  const found = postings.map(postingInWords);
  const isUnanswered = form.intent === "choose";
  const wrong = { status: "error", error: { which: ["Choose which one to bring in."] } } as const;
  const reply = { initialValue: { id, pasted }, found, hasMore, ...(isUnanswered && wrong) };
  return data(reply, { status: isUnanswered ? 400 : 200 });
}

const noJob =
  "We could not find a job in that. Paste more of it, or start an empty draft with it beside.";

export default function ImportPage() {
  const { id } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = useFormState(importAdvertForm, answer, { id });
  if (answer && "found" in answer)
    return (
      <>
        <PageHead
          title={answer.found.length === 1 ? "Is this the job?" : "Which job is it?"}
          lede="Nothing is kept until you say so. It becomes a draft that only your organisation sees."
          back={{ to: "/employer/vacancies/import", label: "Bring in an advert" }}
        />
        <PlainForm form={form} className="answer" withFile>
          <Hidden meta={fields.id} />
          <Hidden meta={fields.pasted} />
          <Radios
            meta={fields.which}
            legend={
              answer.found.length === 1
                ? "We found one job in what you pasted"
                : `We found ${answer.found.length} jobs in what you pasted`
            }
            hint={
              answer.hasMore ? "There are more. For another one, paste its own page." : undefined
            }
            options={answer.found.map(({ title, about }, place) => ({
              value: String(place),
              label: title,
              hint: about,
            }))}
          />
          <div className="actions">
            <Button name="intent" value="choose">
              Make a draft of it
            </Button>
          </div>
        </PlainForm>
      </>
    );
  return (
    <>
      <PageHead
        title="Bring in an advert"
        lede="Paste the advert you have. We fill in what it says, and show you the words we took it from."
        back={back}
      />
      <div className="with-aside">
        <PlainForm form={form} className="answer" withFile>
          <Hidden meta={fields.id} />
          <PasteOrFile
            meta={fields.pasted}
            label="Your advert"
            hint="Its words, or everything on its page: open the page, select all of it, copy and paste."
            file={{
              label: "Or choose a file",
              hint: "A page you saved, or text. At most 2 MB.",
              accept: ".html,.htm,.txt,.json",
            }}
          />
          <div className="actions">
            <Button name="intent" value="read">
              Make a draft of it
            </Button>
            {answer && "isNothing" in answer && (
              <Button variant="second" name="intent" value="empty">
                Start an empty draft with it beside
              </Button>
            )}
          </div>
        </PlainForm>
        <aside className="aside">
          <div className="stack-tight">
            <h2>What happens with it</h2>
            <ul className="bullets">
              <li>It becomes a draft. Only your organisation sees it until you publish it.</li>
              <li>We fill in what the advert says, and leave open what it does not say.</li>
              <li>We never open addresses. Nothing is asked of the site it stands on.</li>
            </ul>
          </div>
          <div className="stack-tight">
            <h2>Other ways</h2>
            <p>
              <a href="/employer/vacancies/import/csv">Bring in a list of many vacancies</a>
            </p>
            <p>
              <a href="/employer/vacancies/new">Add a vacancy step by step</a>
            </p>
          </div>
        </aside>
      </div>
    </>
  );
}
