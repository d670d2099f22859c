export const perPage = 50;

/** Which page of a long list an address asks for: never one that the list has not. `name` tells two lists of one page apart. */
export function pageAsked(request: Request, count: number, name = "page") {
  const asked = Number(new URL(request.url).searchParams.get(name) ?? 1);
  const pages = Math.max(1, Math.ceil(count / perPage));
  const page = Number.isInteger(asked) && asked >= 1 ? Math.min(asked, pages) : 1;
  return { page, pages, limit: perPage, offset: (page - 1) * perPage };
}

/** The same for a list that is at hand as a whole. */
export function pageOf<Row>(request: Request, rows: readonly Row[], name?: string) {
  const { page, pages, limit, offset } = pageAsked(request, rows.length, name);
  return { rows: rows.slice(offset, offset + limit), page, pages };
}
