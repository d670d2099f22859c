import type { ActionFunctionArgs, MetaFunction } from "@remix-run/node";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { endSession } from "#app/server/sign-in.server.ts";
import { words } from "./sign-out.words.ts";

export const handle = { audience: "public" };
export const meta: MetaFunction = () => titled(words.title);

export function action({ request, context }: ActionFunctionArgs) {
  return endSession(request, context, "/sign-in?signed-out");
}

export default function SignOutPage() {
  return (
    <>
      <PageHead title={words.title} />
      <ConfirmForm intent="sign-out" label={words.send} variant="first">
        <p>{words.lede}</p>
      </ConfirmForm>
    </>
  );
}
