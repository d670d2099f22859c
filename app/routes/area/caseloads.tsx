import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { Button } from "#app/components/button.tsx";
import { Empty } from "#app/components/empty.tsx";
import { FoldTable } from "#app/components/fold-table.tsx";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { SelectField } from "#app/components/text-field.tsx";
import { moveForm } from "#app/domain/area/area.form.ts";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { leadStatusWords } from "#app/domain/introduction/introduction.words.ts";
import { moveParticipant } from "#app/domain/participant/participant.commands.server.ts";
import { caseloadPage, listCaseload } from "#app/domain/participant/participant.queries.server.ts";
import { listSpecialistsOf } from "#app/domain/specialist/specialist.queries.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireLead } from "#app/server/request.server.ts";

export const handle = { audience: "area" };
export const meta: MetaFunction = () => titled("Caseloads");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireLead(request, context);
  const asked = new URL(request.url).searchParams;
  const words = (asked.get("words") ?? "").slice(0, 100);
  const page = Math.max(1, Math.trunc(Number(asked.get("page"))) || 1);
  const [{ rows, total }, specialists] = await Promise.all([
    listCaseload(ctx, { words, page }),
    listSpecialistsOf(ctx.db, ctx.actor.leads),
  ]);
  const today = dateOf(ctx.now);
  return {
    words,
    page,
    pages: Math.max(1, Math.ceil(total / caseloadPage)),
    isMoved: asked.has("moved"),
    people: rows.map((row) => ({
      id: row.id,
      name: row.chosenName,
      specialist: row.specialistName,
      ends: dayInWords(row.participationEndsOn, today),
      introductions: row.introductions.map((status) => leadStatusWords[status]),
    })),
    specialists: specialists.map((each) => ({
      value: each.staffId,
      label: `${each.name}, ${each.teamName}`,
    })),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requireLead(request, context);
  const form = await parseForm(request, moveForm);
  if (!form.ok) return form.response;
  await moveParticipant(ctx, form.value.participantId, form.value.toStaffId);
  return redirect("/area/caseloads?moved");
}

export default function CaseloadsPage() {
  const { people, specialists, words, page, pages, isMoved } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(moveForm, useActionData<typeof action>(), {});
  return (
    <>
      {isMoved && (
        <Banner title="They have moved">
          <p>Everything that is open went with them, and the specialist has been told.</p>
        </Banner>
      )}
      <PageHead
        title="Caseloads"
        lede="Names, states and dates of the people your teams support."
      />
      <form method="get" className="filters">
        <div className="field">
          <label htmlFor="words">Name</label>
          <input id="words" name="words" type="search" defaultValue={words} />
        </div>
        <Button variant="second">Find</Button>
      </form>
      {people.length === 0 ? (
        <Empty title={words ? "Nobody found." : "Nobody yet."}>
          {words
            ? "Try part of the name."
            : "When a specialist of your teams adds somebody, they show here."}
        </Empty>
      ) : (
        <FoldTable
          caption="People"
          captionStyle="hidden"
          columns={[
            { key: "name", label: "Name" },
            { key: "specialist", label: "Specialist" },
            { key: "introductions", label: "Introductions" },
            { key: "ends", label: "Support ends" },
          ]}
          rows={people.map((person) => ({
            id: person.id,
            cells: {
              name: <a href={`/specialist/participants/${person.id}`}>{person.name}</a>,
              specialist: person.specialist,
              introductions: person.introductions.join("; ") || "None",
              ends: person.ends,
            },
          }))}
        />
      )}
      <Pagination
        page={page}
        pages={pages}
        to={(n) => `?words=${encodeURIComponent(words)}&page=${n}`}
      />
      <section className="section" aria-labelledby="move">
        <h2 id="move">Move somebody to another specialist</h2>
        <PlainForm form={form} className="answer">
          <SelectField
            meta={fields.participantId}
            label="Who moves?"
            options={people.map((person) => ({
              value: person.id,
              label: `${person.name}, now with ${person.specialist}`,
            }))}
            choose="Choose a person"
          />
          <SelectField
            meta={fields.toStaffId}
            label="Who supports them from now on?"
            options={specialists}
            choose="Choose a specialist"
          />
          <div className="actions">
            <Button>Move them</Button>
          </div>
        </PlainForm>
      </section>
    </>
  );
}
