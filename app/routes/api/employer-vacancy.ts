import { writeVacancy } from "#app/domain/vacancy/vacancy-writing.commands.server.ts";
import { writtenVacancy } from "#app/domain/vacancy/vacancy-written.ts";
import { ownVacancy } from "#app/server/api-employer.server.ts";
import { type KeyActs, requireKey } from "#app/server/api-writing.server.ts";

const acts: KeyActs = {
  GET: async ({ ctx, params, origin }) => ({
    body: await ownVacancy(ctx, params.id ?? "", origin),
  }),
  PUT: async ({ ctx, params, origin, read }) => {
    const id = params.id ?? "";
    await writeVacancy(ctx, id, await read(writtenVacancy), { isNew: false });
    return { body: await ownVacancy(ctx, id, origin) };
  },
};

export const loader = requireKey(acts);
export const action = requireKey(acts);
