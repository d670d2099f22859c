import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { withdraw } from "#app/domain/introduction/introduction-withdrawal.commands.server.ts";
import { requireParticipantOf } from "#app/server/one-thing.server.ts";
import { mayTakeBack, theirIntroduction } from "./introduction.server.ts";
import { takeBack } from "./introductions.words.ts";

export const handle = { audience: "participant" };
export const meta: MetaFunction = () => titled(takeBack.title);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireParticipantOf(request, context, { introductionId: params.id ?? "" });
  const introduction = await theirIntroduction(ctx, params.id);
  const { id, status, job } = introduction;
  if (!mayTakeBack(introduction)) throw redirect(`/participant/introductions/${id}`);
  return { id, employer: job.employerName, started: status === "started" };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireParticipantOf(request, context, { introductionId: params.id ?? "" });
  const { id } = await theirIntroduction(ctx, params.id);
  await withdraw(ctx, id);
  return redirect(`/participant/introductions/${id}`);
}

export default function IntroductionTakeBack() {
  const { id, employer, started } = useLoaderData<typeof loader>();
  const here = `/participant/introductions/${id}`;
  return (
    <>
      <PageHead
        title={takeBack.title}
        lede={started ? takeBack.startedLede(employer) : takeBack.lede(employer)}
      />
      {!started && (
        <section className="stack" aria-labelledby="what">
          <h2 id="what">{takeBack.what}</h2>
          <ul className="bullets">
            {takeBack.happens.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      <section className="section stack">
        <ConfirmForm intent="withdraw" label={takeBack.button} variant="first" />
        <p>
          <a className="back" href={here}>
            {takeBack.back}
          </a>
        </p>
      </section>
    </>
  );
}
