import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { advertSummary } from "#app/components/advert/advert-summary.ts";
import { dayInWords } from "#app/domain/calendar/calendar.ts";
import { checkPasted } from "#app/server/advert-check.server.ts";
import { words } from "./check-an-advert.words.ts";

export const loader = () => redirect("/check-an-advert");

/** The notes as a file. The advert comes with the request, as to the page itself, and goes with the answer. */
export async function action({ request, context }: ActionFunctionArgs) {
  const checked = await checkPasted(request, context);
  if (!checked.ok) return redirect("/check-an-advert");
  const day = dayInWords(checked.today);
  return new Response(advertSummary(checked.text, checked.report, day), {
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Disposition": `attachment; filename="${words.file}"`,
      "Cache-Control": "no-store",
    },
  });
}
