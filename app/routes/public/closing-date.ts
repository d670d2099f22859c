import type { LoaderFunctionArgs } from "@remix-run/node";
import { NotFound } from "#app/domain/errors.ts";
import { closingDates } from "#app/domain/vacancy/handed-on/closing-dates.ts";
import { findHandedOn } from "#app/domain/vacancy/handed-on/handed-on.queries.server.ts";
import { handOut } from "#app/server/handed-out.server.ts";

/** The closing date of one vacancy, for somebody's calendar. */
export const loader = (asked: LoaderFunctionArgs) =>
  handOut(asked, async ({ ctx, origin, params }) => {
    const vacancy = await findHandedOn(ctx, params.id ?? "");
    if (vacancy.closesOn === null) throw new NotFound();
    return {
      type: "text/calendar",
      name: "closing-date.ics",
      text: closingDates([vacancy], { origin, title: vacancy.title }),
    };
  });
