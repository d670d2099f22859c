import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { AdviceOnWords, StopsBanner } from "#app/components/advert/vacancy-findings.tsx";
import { Banner } from "#app/components/banner.tsx";
import { ButtonLink } from "#app/components/button.tsx";
import { Refusal, titled } from "#app/components/form.tsx";
import { Tip } from "#app/components/tip.tsx";
import { VacancyFacts, VacancyTasks, WorkIsLike } from "#app/components/vacancy-facts.tsx";
import { VacancyNeeds } from "#app/components/vacancy-needs.tsx";
import { PlannedDay, Publishing, SharingFacts } from "#app/components/vacancy-sharing.tsx";
import { VacancyStep } from "#app/components/vacancy-step.tsx";
import { findVacancy } from "#app/domain/vacancy/vacancy.queries.server.ts";
import {
  encouraged,
  missingForPublication,
  readWays,
  type Step,
  stepLabels,
  wayLabels,
} from "#app/domain/vacancy/vacancy.ts";
import { findOwnRoom } from "#app/domain/vacancy/vacancy-capacity.queries.server.ts";
import { ownRoomInWords } from "#app/domain/vacancy/vacancy-capacity.ts";
import { checkVacancyPay } from "#app/domain/vacancy/vacancy-pay.ts";
import { publicationPlan } from "#app/domain/vacancy/vacancy-plan.ts";
import {
  keepAsDraft,
  publishLater,
} from "#app/domain/vacancy/vacancy-publish-later.commands.server.ts";
import { publishVacancy } from "#app/domain/vacancy/vacancy-publishing.commands.server.ts";
import { lowerFirst } from "#app/domain/work-environment/work-environment.ts";
import { readForm, sayRefusalsHere } from "#app/server/form.server.ts";
import { requireEmployer } from "#app/server/request.server.ts";
import { loadVacancyStep } from "#app/server/vacancy-step.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction = () => titled("Check your answers");

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireEmployer(request, context);
  const { ctx, vacancy, frame, today, found } = await loadVacancyStep(
    request,
    context,
    params.id,
    "check",
  );
  const pay = checkVacancyPay(vacancy, today);
  return {
    frame,
    today,
    vacancy,
    found,
    missing: missingForPublication(vacancy),
    more: encouraged(vacancy),
    pay: { verdict: pay.verdict, sentence: pay.sentence },
    room: ownRoomInWords(await findOwnRoom(ctx, vacancy)),
    plan: publicationPlan(vacancy, today),
    ways: readWays(vacancy.waysToApply).map((way) => wayLabels[way]),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  sayRefusalsHere(request);
  const intent = (await readForm(request)).get("intent");
  // Found first: only the number of a vacancy of theirs is ever put into an address.
  const { id } = await findVacancy(ctx, params.id ?? "");
  if (intent === "publishLater") await publishLater(ctx, id);
  else if (intent === "keepAsDraft") await keepAsDraft(ctx, id);
  else {
    await publishVacancy(ctx, id);
    return redirect(`/employer/vacancies/${id}?published`);
  }
  return redirect(`/employer/vacancies/${id}`);
}

export default function CheckPage() {
  const { frame, today, vacancy, found, missing, more, pay, ways, room, plan } =
    useLoaderData<typeof loader>();
  const edit = (step: string) => `/employer/vacancies/${vacancy.id}/edit/${step}`;
  const change = (step: Step) => <a href={edit(step)}>Change {lowerFirst(stepLabels[step])}</a>;
  const isBelow = pay.verdict === "belowEveryRate";
  const mayGo =
    missing.length === 0 && !isBelow && found.every(({ severity }) => severity !== "stop");
  return (
    <VacancyStep title="Check your answers" lede="This is what people will read." frame={frame}>
      <Refusal answer={useActionData()} />
      <PlannedDay id={vacancy.id} plan={plan} />
      {missing.length > 0 && (
        <Banner tone="could" title="Before it can go live">
          <ul className="bullets">
            {missing.map((gap) => (
              <li key={gap.words}>
                <a href={edit(gap.step)}>{gap.words}</a>
              </li>
            ))}
          </ul>
        </Banner>
      )}
      {isBelow && (
        <Banner tone="stop" title="The pay is below the legal minimum">
          <p>
            {pay.sentence} <a href={edit("pay-and-hours")}>Change the pay</a>
          </p>
        </Banner>
      )}
      <StopsBanner findings={found} edit={edit} />
      {pay.verdict === "someAgesOnly" && <Tip title="Check the pay">{pay.sentence}</Tip>}
      <div className="block stack">
        <h2>{vacancy.title || "No title yet"}</h2>
        {vacancy.summary && <p className="lede">{vacancy.summary}</p>}
        <VacancyFacts vacancy={vacancy} today={today} />
        <ul className="no-list meta">
          {(["job", "pay-and-hours", "place"] as const).map((step) => (
            <li key={step}>{change(step)}</li>
          ))}
        </ul>
      </div>
      <section className="section stack" aria-labelledby="tasks">
        <div className="section-head">
          <h2 id="tasks">Tasks</h2>
          {change("tasks")}
        </div>
        <VacancyTasks tasks={vacancy.tasks} />
      </section>
      <section className="section" aria-labelledby="like">
        <div className="section-head">
          <h2 id="like">What the work is like</h2>
          {change("work")}
        </div>
        <WorkIsLike environment={vacancy.environment} />
      </section>
      <VacancyNeeds demands={vacancy.demands} criteria={vacancy.criteria} />
      <section className="section stack" aria-labelledby="apply">
        <div className="section-head">
          <h2 id="apply">How to apply</h2>
          {change("apply")}
        </div>
        <p>{ways.length > 0 ? `${ways.join(". ")}.` : "Not said yet."}</p>
        {vacancy.processAdjustments && <p>{vacancy.processAdjustments}</p>}
        <p>
          {[vacancy.contactName, vacancy.contactRole, vacancy.contactPhone, vacancy.contactEmail]
            .filter(Boolean)
            .join(", ")}
        </p>
      </section>
      <AdviceOnWords findings={found} edit={edit} />
      <section className="section stack" aria-labelledby="sharing">
        <div className="section-head">
          <h2 id="sharing">Who sees it, and when</h2>
          {change("sharing")}
        </div>
        <SharingFacts vacancy={vacancy} room={room} today={today} />
      </section>
      {more.length > 0 && (
        <section className="section stack" aria-labelledby="more">
          <h2 id="more">It would help people to know</h2>
          <p className="soft">You can publish without them.</p>
          <ul className="bullets">
            {more.map((gap) => (
              <li key={gap.words}>
                <a href={edit(gap.step)}>{gap.words}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="section stack-tight" aria-labelledby="advice">
        <h2 id="advice">Is there something about this job you would like advice on?</h2>
        <p>
          For example a task that is hard to share, or how to choose fairly.{" "}
          <a href={`/employer/advice/new?vacancy=${vacancy.id}`}>Ask about this job</a>. It holds
          nothing back: the vacancy can go live meanwhile.
        </p>
      </section>
      <div className="section">
        {vacancy.status === "draft" && mayGo ? (
          <Publishing
            vacancy={vacancy}
            isVerified={vacancy.standing === "verified"}
            today={today}
          />
        ) : (
          <ButtonLink to={`/employer/vacancies/${vacancy.id}`} variant="second">
            Back to this vacancy
          </ButtonLink>
        )}
      </div>
    </VacancyStep>
  );
}
