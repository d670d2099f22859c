import type { LoaderFunctionArgs } from "@remix-run/node";
import {
  findFeedOwner,
  listOwnCalendar,
} from "#app/domain/calendar-feed/calendar-feed.queries.server.ts";
import { NotFound } from "#app/domain/errors.ts";
import { published } from "#app/domain/meeting/meeting-calendar.ts";
import { handOut } from "#app/server/handed-out.server.ts";
import { calendarResponse } from "#app/server/meeting-page.server.ts";
import { contextFor, hatsToday } from "#app/server/request.server.ts";

/** Somebody's own calendar by its private address, which calendars fetch without a session. */
export const loader = (asked: LoaderFunctionArgs) =>
  handOut(asked, async ({ ctx, origin, params }) => {
    const accountId = await findFeedOwner(ctx.db, params.token ?? "");
    if (!accountId) throw new NotFound();
    const { employer, participant, staff } = await hatsToday(asked.context, accountId);
    const actors = [employer, participant, staff].flatMap((actor) => actor ?? []);
    const own = await Promise.all(
      actors.map((actor) => listOwnCalendar(contextFor(asked.context, actor), origin)),
    );
    return calendarResponse(
      published(
        "Alongside",
        own.flatMap(({ events }) => events),
        own.flatMap(({ days }) => days),
      ),
      "alongside.ics",
    );
  });
