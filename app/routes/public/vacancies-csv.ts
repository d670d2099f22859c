import type { LoaderFunctionArgs } from "@remix-run/node";
import { csvLines, vacancyCsv } from "#app/domain/vacancy/handed-on/vacancy-csv.ts";
import { weights } from "#app/server/asks.server.ts";
import { found } from "#app/server/found.server.ts";
import { handOut } from "#app/server/handed-out.server.ts";

export const loader = (asked: LoaderFunctionArgs) =>
  handOut(
    asked,
    async (ask) => {
      const { vacancies, today } = await found(ask, csvLines);
      return {
        type: "text/csv",
        name: `vacancies-${today}.csv`,
        text: vacancyCsv(vacancies, ask.origin),
      };
    },
    weights.long,
  );
