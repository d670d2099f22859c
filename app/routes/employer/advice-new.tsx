import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { GuardedWords, guardedIn } from "#app/components/advice-parts.tsx";
import { Button } from "#app/components/button.tsx";
import { Radios } from "#app/components/choices.tsx";
import { UrgentTick } from "#app/components/employee-card.tsx";
import { Empty } from "#app/components/empty.tsx";
import { Hidden, PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { SelectField, TextArea, TextField } from "#app/components/text-field.tsx";
import { askAdvice } from "#app/domain/advice-request/advice-request.commands.server.ts";
import { askSchema } from "#app/domain/advice-request/advice-request.form.ts";
import { findingsByField, guardAdvice } from "#app/domain/advice-request/advice-request-guard.ts";
import {
  type AdviceSubject,
  findAdviceSubject,
  listAdviceWorkplaces,
  lookForAdviceSubject,
} from "#app/domain/advice-request/advice-subject.queries.server.ts";
import { claimInWords } from "#app/domain/guarded-words/grounds.ts";
import { parseForm } from "#app/server/form.server.ts";
import { countAct } from "#app/server/rate-limit.server.ts";
import { requireEmployer } from "#app/server/request.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction = () => titled("Ask for advice");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const asked = new URL(request.url).searchParams;
  const [vacancyId, introductionId] = [asked.get("vacancy"), asked.get("introduction")];
  const subject: AdviceSubject | null = introductionId
    ? { kind: "introduction", introductionId }
    : vacancyId
      ? { kind: "vacancy", vacancyId }
      : null;
  const found = await lookForAdviceSubject(ctx, subject ?? { kind: "general", workplaceId: null });
  if (!found) return { open: false as const, mayAdd: ctx.actor.role === "owner" };
  return {
    open: true as const,
    id: ctx.newId(),
    vacancyId,
    introductionId,
    about: subject && { kind: found.kind, job: found.about, name: found.nameUsed },
    workplaces: await listAdviceWorkplaces(ctx),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const form = await parseForm(request, askSchema);
  if (!form.ok) return form.response;
  const typed = form.value;
  const subject: AdviceSubject =
    typed.kind === "introduction"
      ? { kind: "introduction", introductionId: typed.introduction ?? "" }
      : typed.kind === "vacancy"
        ? { kind: "vacancy", vacancyId: typed.vacancy ?? "" }
        : { kind: typed.kind, workplaceId: typed.workplace ?? null };
  const asked = {
    id: typed.id,
    subject,
    title: typed.title,
    barrier: typed.barrier,
    task: typed.task ?? "",
    toSpecialistAlone: typed.toSpecialistAlone === "yes",
    claim: typed.ground || typed.claim ? claimInWords(typed.ground, typed.claim) : "",
    noNames: typed.noNames === "yes",
    isUrgent: typed.isUrgent === "yes",
  };
  const guarded = guardAdvice({
    side: "employer",
    ...(await findAdviceSubject(ctx, subject)),
    ...asked,
  });
  if (guarded.length > 0) {
    const reply = form.refuse(findingsByField(guarded));
    return data({ ...reply.data, guarded }, { status: 400 });
  }
  await countAct(context, "advice");
  await askAdvice(ctx, asked);
  return redirect(`/employer/advice/${typed.id}?done=asked`);
}

export default function AskForAdvice() {
  const page = useLoaderData<typeof loader>();
  return page.open ? <Ask {...page} /> : <NoWorkplace mayAdd={page.mayAdd} />;
}

/** A question goes to the team of the place it is about. */
function NoWorkplace({ mayAdd }: { mayAdd: boolean }) {
  return (
    <>
      <PageHead title="Ask for advice" back={{ to: "/employer/advice", label: "Your advice" }} />
      <Empty title="First we need to know where you work.">
        <p>Your question goes to the specialists of that place.</p>
        <p>
          {mayAdd ? (
            <a href="/employer/organisation/workplaces/new">Add a workplace</a>
          ) : (
            <>
              You have no workplace yet. Ask an owner among your{" "}
              <a href="/employer/organisation/colleagues">colleagues</a> to give you one.
            </>
          )}
        </p>
      </Empty>
    </>
  );
}

type Open = Extract<ReturnType<typeof useLoaderData<typeof loader>>, { open: true }>;

function Ask({ id, about, vacancyId, introductionId, workplaces }: Open) {
  const result = useActionData<typeof action>();
  const { form, fields } = useFormState(askSchema, result, undefined, { id: "ask" });
  const person = about?.kind === "introduction";
  return (
    <>
      <PageHead
        title="Ask for advice"
        lede={
          person
            ? `About meeting ${about.name}, for ${about.job}. Only the specialist who supports ${about.name} reads it.`
            : about
              ? `About ${about.job}.`
              : "An adviser takes it up within 1 working day and answers within 5."
        }
        back={{ to: "/employer/advice", label: "Your advice" }}
      />
      <div className="with-aside">
        <PlainForm form={form} className="block">
          <Hidden name="id" value={String(fields.id.initialValue ?? id)} />
          {about ? (
            <>
              <Hidden name="kind" value={about.kind} />
              <Hidden name="vacancy" value={vacancyId ?? ""} />
              <Hidden name="introduction" value={introductionId ?? ""} />
            </>
          ) : (
            <Radios
              meta={fields.kind}
              legend="What is it about?"
              hint="For a vacancy or somebody introduced to you, begin from their page."
              options={[
                {
                  value: "existingEmployee",
                  label: "Somebody who works for you now",
                  hint: "Say the task and what gets in the way. Leave out their name and any condition; we do not keep either.",
                },
                {
                  value: "general",
                  label: "Something else",
                  hint: "Your workplace, your hiring, a new idea.",
                },
              ]}
            />
          )}
          {!about && workplaces.length > 1 && (
            <SelectField
              meta={fields.workplace}
              label="Which workplace"
              choose={null}
              options={workplaces.map(({ id: value, name }) => ({ value, label: name }))}
            />
          )}
          <TextField
            meta={fields.title}
            label="In a few words"
            hint="For example: till shifts, when standing all day does not work"
            maxLength={120}
          />
          <TextArea
            meta={fields.barrier}
            label={
              person
                ? "What would you like to ask?"
                : "What gets in the way, or what would you like to ask?"
            }
            hint="Write about the task and what would help. The reason behind it is not needed."
            rows={6}
          />
          <TextField
            meta={fields.task}
            label="Which task is it about?"
            optional
            hint="Needed for somebody who works for you now. For example: serving at the till"
          />
          {!about && <UrgentTick meta={fields.isUrgent} />}
          <GuardedWords
            guarded={guardedIn(result)}
            specialist={person ? "the specialist" : null}
            fields={fields}
          />
          <div className="actions">
            <Button>Ask for advice</Button>
          </div>
        </PlainForm>
        <aside className="aside">
          <div className="beside stack">
            <h2>Who reads this</h2>
            {person ? (
              <p>
                The specialist who supports {about.name}, and your colleagues at this workplace.{" "}
                {about.name} does not see it unless you both choose so.
              </p>
            ) : (
              <p>Specialists of your local team, and your colleagues at this workplace.</p>
            )}
            <p>Most changes cost nothing. We tell you what each costs and who can pay.</p>
          </div>
        </aside>
      </div>
    </>
  );
}
