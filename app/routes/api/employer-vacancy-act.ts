import { NotFound } from "#app/domain/errors.ts";
import { findVacancy } from "#app/domain/vacancy/vacancy.queries.server.ts";
import type { VacancyStatus } from "#app/domain/vacancy/vacancy.ts";
import { endVacancy } from "#app/domain/vacancy/vacancy-ending.commands.server.ts";
import { endForm } from "#app/domain/vacancy/vacancy-ending.form.ts";
import {
  pauseVacancy,
  publishVacancy,
  resumeVacancy,
} from "#app/domain/vacancy/vacancy-publishing.commands.server.ts";
import { ownVacancy } from "#app/server/api-employer.server.ts";
import { type KeyActs, type KeyAsk, requireKey } from "#app/server/api-writing.server.ts";

interface Act {
  /** Where it leads: asked for again there, it changes nothing. */
  to: readonly VacancyStatus[];
  run: (ask: KeyAsk, id: string) => Promise<unknown>;
}
const acts: Readonly<Record<string, Act>> = {
  publish: { to: ["live", "awaitingVerification"], run: ({ ctx }, id) => publishVacancy(ctx, id) },
  pause: { to: ["paused"], run: ({ ctx }, id) => pauseVacancy(ctx, id) },
  resume: { to: ["live"], run: ({ ctx }, id) => resumeVacancy(ctx, id) },
  end: {
    to: ["filled", "closed"],
    run: async ({ ctx, read }, id) => endVacancy(ctx, id, await read(endForm)),
  },
};

const post: KeyActs = {
  POST: async (ask) => {
    const { ctx, params, origin } = ask;
    const { id = "", act = "" } = params;
    const asked = Object.hasOwn(acts, act) ? acts[act] : undefined;
    if (!asked) throw new NotFound();
    const { status } = await findVacancy(ctx, id);
    if (!asked.to.includes(status)) await asked.run(ask, id);
    return { body: await ownVacancy(ctx, id, origin) };
  },
};

export const loader = requireKey(post);
export const action = requireKey(post);
