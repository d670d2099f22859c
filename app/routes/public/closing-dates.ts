import type { LoaderFunctionArgs } from "@remix-run/node";
import { closingDates } from "#app/domain/vacancy/handed-on/closing-dates.ts";
import { csvLines } from "#app/domain/vacancy/handed-on/vacancy-csv.ts";
import { weights } from "#app/server/asks.server.ts";
import { found } from "#app/server/found.server.ts";
import { handOut } from "#app/server/handed-out.server.ts";

/** The closing dates of a search, to subscribe to. Those that close first come first. */
export const loader = (asked: LoaderFunctionArgs) =>
  handOut(
    asked,
    async (ask) => {
      const { vacancies, title } = await found(ask, csvLines, { sort: "closing" });
      return {
        type: "text/calendar",
        name: "closing-dates.ics",
        text: closingDates(vacancies, { origin: ask.origin, title: `Closing dates. ${title}` }),
      };
    },
    weights.long,
  );
