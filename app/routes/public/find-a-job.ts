import { Readable } from "node:stream";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { dateOf } from "#app/domain/calendar/calendar.ts";
import {
  findExport,
  writeExport,
} from "#app/domain/vacancy/handed-on/national-export.queries.server.ts";
import { weights } from "#app/server/asks.server.ts";
import { handOut } from "#app/server/handed-out.server.ts";
import { answerMarked } from "#app/server/unchanged.ts";

/** The file for the national job site. Anyone may fetch it: it says nothing that the board does not. */
export const loader = (asked: LoaderFunctionArgs) =>
  handOut(
    asked,
    async ({ ctx, request, origin }) => {
      const today = dateOf(ctx.now);
      const { ids, mark } = await findExport(ctx.db, today);
      const pieces = writeExport(ctx.db, ids, { origin, today });
      return answerMarked(
        request,
        `W/"${mark}"`,
        { "Content-Type": "application/xml; charset=utf-8" },
        // As bytes: an answer takes no strings.
        () => Readable.toWeb(Readable.from(pieces, { objectMode: false })) as BodyInit,
      );
    },
    weights.whole,
  );
