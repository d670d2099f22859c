import type { IncomingMessage } from "node:http";
import { isbot } from "isbot";
import { dateOf } from "#app/domain/calendar/calendar.ts";

const vacancyPage = /^\/vacancies\/([\w-]{1,80})(?:$|\?)/;
/** A page that was there, or that the reader's browser still had. */
const shown = new Set([200, 304]);

export interface ViewsOfADay {
  vacancyId: string;
  viewedOn: string;
  views: number;
}

/**
 * Counts looks at public pages of vacancies in memory, until they are written down: of nobody in particular. Whoever is
 * signed in is left out, as are robots that say so and pages that a browser fetched ahead.
 */
export class PageViews {
  readonly #now: () => string;
  #counts = new Map<string, ViewsOfADay>();
  constructor(now: () => string) {
    this.#now = now;
  }

  note({ method, url = "", headers }: IncomingMessage, status: number): void {
    const [, vacancyId] = vacancyPage.exec(url) ?? [];
    if (!vacancyId || method !== "GET" || !shown.has(status)) return;
    const isFetchedAhead = /prefetch|prerender/.test(
      String(headers["sec-purpose"] ?? headers.purpose ?? ""),
    );
    const reader = headers["user-agent"];
    if (headers.cookie || isFetchedAhead || !reader || isbot(reader)) return;
    const viewedOn = dateOf(this.#now());
    const key = `${viewedOn} ${vacancyId}`;
    const before = this.#counts.get(key)?.views ?? 0;
    this.#counts.set(key, { vacancyId, viewedOn, views: before + 1 });
  }

  /** What was counted since the last time this was asked. */
  take(): ViewsOfADay[] {
    const taken = [...this.#counts.values()];
    this.#counts = new Map();
    return taken;
  }
}
