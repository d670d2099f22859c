import { doOnce } from "#app/domain/employer-token/employer-request.commands.server.ts";
import { Invalid } from "#app/domain/errors.ts";
import { countForEmployer, listForEmployer } from "#app/domain/vacancy/vacancy.queries.server.ts";
import { writeVacancy } from "#app/domain/vacancy/vacancy-writing.commands.server.ts";
import { writtenVacancy } from "#app/domain/vacancy/vacancy-written.ts";
import { addressOfOwn, ownVacancy } from "#app/server/api-employer.server.ts";
import { type KeyActs, type KeyAsk, requireKey } from "#app/server/api-writing.server.ts";
import { pageAsked } from "#app/server/page-asked.ts";

async function list({ ctx, request, origin }: KeyAsk) {
  const { page, pages, ...part } = pageAsked(request, await countForEmployer(ctx));
  const rows = await listForEmployer(ctx, part);
  const vacancies = rows.map(({ id, title, status, closesOn, updatedAt }) => ({
    id,
    title,
    status,
    closesOn,
    changedAt: updatedAt,
    links: { self: addressOfOwn(origin, id), page: `${origin}/employer/vacancies/${id}` },
  }));
  return { body: { vacancies, page, pages } };
}

/** Begins a draft, once for each Idempotency-Key. */
async function begin({ ctx, tokenId, request, origin, read, fingerprint }: KeyAsk) {
  const key = request.headers.get("Idempotency-Key")?.trim() ?? "";
  if (key === "" || key.length > 200)
    throw new Invalid("Send an “Idempotency-Key” of up to 200 letters, new for each vacancy.", {
      "Idempotency-Key": ["Is missing, or too long."],
    });
  const written = await read(writtenVacancy);
  const note = { tokenId, key, fingerprint: await fingerprint() };
  const { body, isRepeat } = await doOnce(ctx, note, async (trx) => {
    const inside = { ...ctx, db: trx };
    const id = ctx.newId();
    await writeVacancy(inside, id, written, { isNew: true });
    return { status: 201, body: JSON.stringify(await ownVacancy(inside, id, origin)) };
  });
  const { id } = JSON.parse(body) as { id: string };
  return {
    status: 201 as const,
    body,
    headers: {
      Location: addressOfOwn(origin, id),
      ...(isRepeat && { "Idempotency-Replayed": "true" }),
    },
  };
}

const acts: KeyActs = { GET: list, POST: begin };

export const loader = requireKey(acts);
export const action = requireKey(acts);
