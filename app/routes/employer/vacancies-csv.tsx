import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { Button } from "#app/components/button.tsx";
import { Hidden, PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { ListColumns } from "#app/components/import/list-columns.tsx";
import { ListPreview } from "#app/components/import/list-preview.tsx";
import { PasteOrFile } from "#app/components/import/paste-or-file.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { previewOf } from "#app/domain/advert-import/csv-preview.ts";
import { readVacancyList } from "#app/domain/advert-import/csv-vacancies.ts";
import { importVacancies } from "#app/domain/advert-import/vacancy-import.commands.server.ts";
import { importListForm } from "#app/domain/advert-import/vacancy-import.form.ts";
import { listedOf } from "#app/domain/advert-import/vacancy-import.queries.server.ts";
import { dateOf } from "#app/domain/calendar/calendar.ts";
import { listWorkplacesFor } from "#app/domain/vacancy/vacancy.queries.server.ts";
import { parseForm, readPasted } from "#app/server/form.server.ts";
import { pageOf } from "#app/server/page-asked.ts";
import { requireEmployer } from "#app/server/request.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction = () => titled("Bring in a list of vacancies");

const here = "/employer/vacancies/import/csv";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const taken = new URL(request.url).searchParams.get("taken");
  const made = taken ? await listedOf(ctx, taken) : [];
  const workplaces = await listWorkplacesFor(ctx);
  return {
    id: ctx.newId(),
    workplaces: workplaces.map(({ name }) => name),
    taken: made.length > 0 ? { id: taken, count: made.length, ...pageOf(request, made) } : null,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const sent = await readPasted(request);
  if (sent.refused) return sent.refused;
  const form = await parseForm(request, importListForm, { form: sent.form });
  if (!form.ok) return form.response;
  const { id, pasted } = form.value;
  if (form.intent === "take") {
    await importVacancies(ctx, { id, text: pasted });
    return redirect(`${here}?taken=${id}`);
  }
  const around = { workplaces: await listWorkplacesFor(ctx), today: dateOf(ctx.now) };
  const list = readVacancyList(pasted, around);
  if ("refused" in list) return form.refuse({ pasted: [list.refused] });
  return data({ initialValue: { id, pasted }, preview: previewOf(list, around.today) });
}

export default function ListPage() {
  const { id, workplaces, taken } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = useFormState(importListForm, answer, { id });
  if (answer && "preview" in answer)
    return <ListPreview form={form} fields={fields} preview={answer.preview} />;
  return (
    <>
      <PageHead
        title="Bring in a list of vacancies"
        lede="Many jobs at once, from a spreadsheet. You see what each line becomes before anything is kept."
        back={{ to: "/employer/vacancies", label: "Your vacancies" }}
      />
      {taken && (
        <Banner
          live
          title={taken.count === 1 ? "1 draft is made" : `${taken.count} drafts are made`}
        >
          <p>Only your organisation sees them. Open each one, finish it, and publish it.</p>
          <ul className="bullets">
            {taken.rows.map((draft) => (
              <li key={draft.id}>
                <a href={`/employer/vacancies/${draft.id}`}>{draft.title}</a>
              </li>
            ))}
          </ul>
          <Pagination
            page={taken.page}
            pages={taken.pages}
            to={(number) => `?taken=${taken.id}&page=${number}`}
          />
        </Banner>
      )}
      <PlainForm form={form} className="answer" withFile>
        <Hidden meta={fields.id} />
        <PasteOrFile
          meta={fields.pasted}
          label="Your list"
          hint="Copy it from your spreadsheet with its line of headings, and paste it here."
          file={{
            label: "Or choose a file",
            hint: "A spreadsheet saved as CSV. At most 1,000 lines.",
            accept: ".csv,.tsv,.txt",
          }}
        />
        <div className="actions">
          <Button name="intent" value="look">
            See what each line becomes
          </Button>
        </div>
      </PlainForm>
      <ListColumns workplaces={workplaces} />
    </>
  );
}
