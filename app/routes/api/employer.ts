import { listWorkplacesFor } from "#app/domain/vacancy/vacancy.queries.server.ts";
import { type KeyActs, requireKey } from "#app/server/api-writing.server.ts";

/** Whose key it is, and the workplaces that a vacancy can be at. */
const acts: KeyActs = {
  GET: async ({ ctx }) => {
    const workplaces = await listWorkplacesFor(ctx);
    return {
      body: {
        name: ctx.actor.employerName,
        workplaces: workplaces.map(({ id, name, address, authorityName }) => ({
          id,
          name,
          address,
          localAuthority: authorityName,
        })),
      },
    };
  },
};

export const loader = requireKey(acts);
export const action = requireKey(acts);
