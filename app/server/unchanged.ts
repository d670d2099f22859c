import { createHash } from "node:crypto";

/** Kept by anyone, and asked for again each time: what was taken off the board is gone at once. */
const keptAndAskedFor = "public, no-cache";

/** A mark of these words. Weak: the same words go out compressed and plain. */
export const markOf = (words: string) =>
  `W/"${createHash("sha256").update(words).digest("base64url").slice(0, 27)}"`;

/** Whether the asker has just this already (RFC 9110, 13.1.2). */
export function isKnown(request: Request, mark: string): boolean {
  const known = request.headers.get("If-None-Match");
  if (known === null) return false;
  const bare = (tag: string) => tag.trim().replace(/^W\//, "");
  return known.trim() === "*" || known.split(",").some((tag) => bare(tag) === bare(mark));
}

/** The answer, or that nothing has changed. `write` is called when somebody needs it. */
export function answerMarked(
  request: Request,
  mark: string,
  headers: Record<string, string>,
  write: () => BodyInit,
): Response {
  const known = { ETag: mark, "Cache-Control": keptAndAskedFor, ...headers };
  if (!isKnown(request, mark)) return new Response(write(), { headers: known });
  const {
    "Content-Type": _,
    "Content-Disposition": __,
    ...still
  } = known as Record<string, string>;
  return new Response(null, { status: 304, headers: still });
}
