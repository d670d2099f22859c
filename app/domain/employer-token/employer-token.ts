/** A key with which an employer's own system writes vacancies. Pure. */

/** Says whose key it is to whoever finds one lying about, and to tools that look for keys in code. */
export const tokenPrefix = "alongside_key_";
const shape = /^alongside_key_[A-Za-z0-9_-]{43}$/;

/** Keys one employer may have at a time. */
export const mostTokens = 10;

/** The key of an `Authorization: Bearer …` header; null: there is none that could be one of ours. */
export function readBearer(header: string | null): string | null {
  const [, token] = /^Bearer +(\S+) *$/i.exec(header ?? "") ?? [];
  return token && shape.test(token) ? token : null;
}
