import type { AppLoadContext } from "@remix-run/node";
import { advertForm } from "#app/domain/advert/advert.form.ts";
import { checkAdvert } from "#app/domain/advert/advert-check.ts";
import { readAdvert } from "#app/domain/advert/advert-text.ts";
import { dateOf } from "#app/domain/calendar/calendar.ts";
import { parseForm } from "./form.server.ts";
import { countAct } from "./rate-limit.server.ts";

/** Reads and checks the advert of a form. It is in this request and in its answer, and nowhere else. */
export async function checkPasted(request: Request, edge: AppLoadContext) {
  const form = await parseForm(request, advertForm);
  if (!form.ok) return form;
  await countAct(edge, "advertCheck");
  const { pasted } = form.value;
  const { text } = readAdvert(pasted);
  if (text.trim() === "")
    return {
      ok: false as const,
      response: form.refuse({
        pasted: ["There are no words in that page. Copy what people read, and paste that."],
      }),
    };
  const today = dateOf(edge.now());
  const report = checkAdvert(text, today);
  // What is not there has no words to mark: it stands among what is missing.
  const findings = report.findings.filter(({ start, end }) => end > start);
  return { ok: true as const, pasted, text, report: { ...report, findings }, today };
}
