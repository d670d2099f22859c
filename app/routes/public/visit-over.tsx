import type { ActionFunctionArgs, MetaFunction } from "@remix-run/node";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { visit as words } from "#app/components/visit.words.ts";
import { endVisit } from "#app/server/guest.server.ts";

export const handle = { audience: "public" };
export const meta: MetaFunction = () => titled(words.over.title);

export function action({ request, context }: ActionFunctionArgs) {
  return endVisit(request, context, "/visit-over");
}

export default function VisitOver() {
  return <PageHead title={words.over.title} lede={words.over.lede} />;
}
