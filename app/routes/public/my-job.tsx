import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { Banner } from "#app/components/banner.tsx";
import { Button, ButtonLink } from "#app/components/button.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { ContactCard } from "#app/components/contact-card.tsx";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { TextField } from "#app/components/text-field.tsx";
import {
  chooseNothing,
  forgetMyAddress,
  joinAdvice,
  sendMyLink,
  undoChoice,
} from "#app/domain/employee/employee.commands.server.ts";
import { comeBackForm } from "#app/domain/employee/employee.form.ts";
import {
  findComeBackEmail,
  findEmployee,
  findTeamOf,
} from "#app/domain/employee/employee.queries.server.ts";
import { stateOf } from "#app/domain/employee/employee.ts";
import { parseForm, readForm } from "#app/server/form.server.ts";
import { endVisit, requireEmployee } from "#app/server/guest.server.ts";
import { countAct } from "#app/server/rate-limit.server.ts";
import { planWords, words } from "./my-job.words.ts";

export const handle = { audience: "public" };
export const meta: MetaFunction = () => titled(words.title);
const here = "/advice/my-job";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireEmployee(request, context);
  const row = await findEmployee(ctx, ctx.actor.employeeId);
  return {
    state: stateOf(row),
    isTold: row.employerToldAt !== null,
    isOnTheirList: row.participantId !== null,
    person: row.takerName && {
      name: row.takerName,
      phone: row.takerPhone,
      hours: row.takerHours,
    },
    comeBackEmail: await findComeBackEmail(ctx, row.id),
    team: await findTeamOf(ctx.db, row.adviceRequestId),
    done: new URL(request.url).searchParams.get("done"),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requireEmployee(request, context);
  const body = await readForm(request);
  const intent = String(body.get("intent"));
  if (intent === "leave") return endVisit(request, context, "/advice/card");
  if (intent === "join") await joinAdvice(ctx);
  else if (intent === "nothing") await chooseNothing(ctx);
  else if (intent === "undo") await undoChoice(ctx);
  else if (intent === "forget") await forgetMyAddress(ctx);
  else {
    const form = await parseForm(request, comeBackForm, { form: body });
    if (!form.ok) return form.response;
    await countAct(context, "employeeWords");
    await sendMyLink(ctx, form.value.email);
    return redirect(`${here}?done=link`);
  }
  return redirect(intent === "join" ? `${here}/advice?done=join` : `${here}?done=${intent}`);
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>;

export default function MyJobPage() {
  const page = useLoaderData<typeof loader>();
  const { state, isTold, done } = page;
  return (
    <>
      <PageHead title={words.title} lede={words.lede} />
      {done && words.done[done] && <Banner title={words.done[done]} live />}
      <div className="with-aside">
        <div>
          <section className="stack" aria-labelledby="now">
            <h2 id="now">{words.now[state]}</h2>
            <Now page={page} />
          </section>
          {isTold && (
            <section className="section stack-tight" aria-labelledby="plan">
              <h2 id="plan">{planWords.title}</h2>
              <p>{planWords.openAbout}</p>
              <p>
                <a href={`${here}/plan`}>{planWords.open}</a>
              </p>
            </section>
          )}
          <div className="section beside stack-tight">
            <h2>{words.who.title}</h2>
            <p>{isTold ? words.who.employer.told : words.who.employer.hidden}</p>
            <p>{words.who[state]}</p>
          </div>
          <section className="section stack" aria-labelledby="choices">
            <h2 id="choices">{state === "open" ? words.choices.open : words.choices.other}</h2>
            {state !== "support" && (
              <Choice title={words.support.title} about={words.support.about}>
                <div className="actions">
                  <ButtonLink to={`${here}/support`} variant="second">
                    {words.support.button}
                  </ButtonLink>
                </div>
              </Choice>
            )}
            {state !== "join" && (
              <Choice title={words.join.title} about={words.join.about}>
                <ConfirmForm intent="join" label={words.join.button} />
              </Choice>
            )}
            {state !== "nothing" && (
              <Choice title={words.nothing.title} about={words.nothing.about}>
                <ConfirmForm intent="nothing" label={words.nothing.button} />
              </Choice>
            )}
            {state !== "open" && (
              <ConfirmForm intent="undo" label={words.undo} variant="quiet">
                <p>{isTold ? words.undoTold : words.undoAbout}</p>
              </ConfirmForm>
            )}
          </section>
          <ComeBack page={page} />
        </div>
        <aside className="aside">
          {page.team && !page.person && (
            <ContactCard
              heading={words.back.ring}
              name={page.team.name}
              role={words.back.team}
              phone={page.team.phone}
              hours={page.team.hours}
            />
          )}
        </aside>
      </div>
      <div className="section">
        <ConfirmForm intent="leave" label={words.leave}>
          <p>{words.leaveAbout}</p>
        </ConfirmForm>
      </div>
    </>
  );
}

function Choice({ title, about, children }: { title: string; about: string; children: ReactNode }) {
  return (
    <div className="block stack-tight">
      <h3>{title}</h3>
      <p>{about}</p>
      {children}
    </div>
  );
}

/** What their choice has led to. */
function Now({ page }: { page: Page }) {
  if (page.state === "join")
    return (
      <div className="actions">
        <ButtonLink to={`${here}/advice`}>{words.join.open}</ButtonLink>
      </div>
    );
  if (page.state !== "support") return null;
  return (
    <>
      {page.person ? (
        <ContactCard heading={words.support.taken} role={words.support.role} {...page.person} />
      ) : (
        <p>{words.support.waiting}</p>
      )}
      {page.isOnTheirList ? (
        <p>{words.support.stop}</p>
      ) : (
        <p>
          <a href={`${here}/support`}>{words.support.change}</a>
        </p>
      )}
    </>
  );
}

function ComeBack({ page }: { page: Page }) {
  const { form, fields } = useFormState(
    comeBackForm,
    useActionData<typeof action>(),
    { email: page.comeBackEmail ?? "" },
    { id: "link" },
  );
  return (
    <section className="section stack" aria-labelledby="back">
      <h2 id="back">{words.back.title}</h2>
      <p>{words.back.about}</p>
      {page.comeBackEmail && <p>{words.back.kept(page.comeBackEmail)}</p>}
      <PlainForm form={form}>
        <TextField
          meta={fields.email}
          type="email"
          label={words.back.email}
          hint={words.back.hint}
          optional
          autoComplete="email"
        />
        <div className="actions">
          <Button variant="second" name="intent" value="link">
            {page.comeBackEmail ? words.back.again : words.back.send}
          </Button>
        </div>
      </PlainForm>
      {page.comeBackEmail && (
        <ConfirmForm intent="forget" label={words.back.forget} variant="quiet" />
      )}
      <p className="soft">{words.back.without}</p>
    </section>
  );
}
