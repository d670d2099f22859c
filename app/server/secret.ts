import { hkdfSync } from "node:crypto";

/** What the installation's one secret is used for: each use has a key of its own, so that none can stand in for another. */
export type KeyUse = "authenticator apps" | "reply addresses" | "codes by email";
export type KeyFor = (use: KeyUse) => Buffer;

/** Keys of 256 bits. */
export const keysFrom =
  (secret: string): KeyFor =>
  (use) =>
    Buffer.from(hkdfSync("sha256", secret, "", `alongside: ${use}`, 32));
