import { createHash } from "node:crypto";

/** The seal of an approved text: SHA-256 of its UTF-8 bytes, in hexadecimal. */
export const sealOf = (words: string): string =>
  createHash("sha256").update(words, "utf8").digest("hex");
