import { writeVacancy } from "#app/domain/vacancy/vacancy-writing.commands.server.ts";
import { writtenVacancy } from "#app/domain/vacancy/vacancy-written.ts";
import { ownVacancy } from "#app/server/api-employer.server.ts";
import { requireKey } from "#app/server/api-writing.server.ts";

export const loader = requireKey({
  GET: async ({ ctx, params, origin }) => ({
    body: await ownVacancy(ctx, params.id ?? "", origin),
  }),
  PUT: async ({ ctx, params, origin, read }) => {
    const id = params.id ?? "";
    await writeVacancy(ctx, id, await read(writtenVacancy), { isNew: false });
    return { body: await ownVacancy(ctx, id, origin) };
  },
});
export const action = loader;
