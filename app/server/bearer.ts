import { createHash, timingSafeEqual } from "node:crypto";

const digest = (text: string) => createHash("sha256").update(text).digest();

/** Whether somebody brings this token. Digests are as long as each other, so comparing them tells nothing of it by its time. */
export const isBearer = (token: string, authorization: string | null | undefined): boolean =>
  timingSafeEqual(digest(`Bearer ${token}`), digest(authorization ?? ""));
