import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { Secret, TOTP } from "otpauth";

/** Codes of RFC 6238 as every app makes them: six digits, a new one each half minute. */
const period = 30;
const codes = (secret: Secret, label = "") =>
  new TOTP({ issuer: "Alongside", label, secret, digits: 6, period, algorithm: "SHA1" });

export const newSecret = () => new Secret({ size: 20 }).base32;

/** What an app reads from the picture. */
export const addressForApp = (secret: string, email: string) =>
  codes(Secret.fromBase32(secret), email).toString();

/**
 * The half minute that a code belongs to; null: it is not one of now, nor of the half minute before or after, for clocks
 * that are a little off.
 */
export function stepOf(secret: string, code: string, now: string): number | null {
  const timestamp = Date.parse(now);
  const off = codes(Secret.fromBase32(secret)).validate({ token: code, timestamp, window: 1 });
  return off === null ? null : Math.floor(timestamp / 1000 / period) + off;
}

/** AES-256-GCM, bound to the account, so that a locked secret is of no use beside another's name. */
export function seal(key: Buffer, accountId: string, secret: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(accountId));
  const locked = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), locked]).toString("base64url");
}

/** Null: locked with another key, as after the secret of the installation was changed. */
export function unseal(key: Buffer, accountId: string, sealed: string): string | null {
  const bytes = Buffer.from(sealed, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, 12), {
    authTagLength: 16,
  });
  decipher.setAAD(Buffer.from(accountId)).setAuthTag(bytes.subarray(12, 28));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}
