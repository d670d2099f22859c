import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  type KeyObject,
  randomInt,
  timingSafeEqual,
} from "node:crypto";

/**
 * Any hash of six digits alone is undone in a moment by whoever reads the table, so ours takes a key that is stored nowhere.
 * The browser that asks holds one half of it (X25519) in a cookie; the other is made with the mail and thrown away at once.
 * The table has the two open halves, from which nobody makes the key: only that browser can, and only for a code of that mail.
 */
export interface SealedCode {
  mailKey: string;
  codeHash: string;
}

/** `secret` goes into the cookie and nowhere else; `browserKey` is its open half. */
export function newBrowserKey(): { secret: string; browserKey: string } {
  const { privateKey, publicKey } = generateKeyPairSync("x25519");
  const secret = privateKey.export({ type: "pkcs8", format: "der" }).toString("base64url");
  return { secret, browserKey: written(publicKey) };
}

/** The open half of what a cookie holds; null when that is not one of ours. */
export function browserKeyOf(secret: string): string | null {
  const key = readSecret(secret);
  return key && written(createPublicKey(key));
}

export const newCode = () => String(randomInt(1_000_000)).padStart(6, "0");

export function sealCode(browserKey: string, code: string): SealedCode {
  const { privateKey, publicKey } = generateKeyPairSync("x25519");
  return {
    mailKey: written(publicKey),
    codeHash: hashUnder(privateKey, readOpen(browserKey), code).toString("base64url"),
  };
}

/** Takes as long for a wrong code as for a right one. */
export function codeMatches(secret: string, sealed: SealedCode, code: string): boolean {
  const key = readSecret(secret);
  if (!key) return false;
  const stored = Buffer.from(sealed.codeHash, "base64url");
  const typed = hashUnder(key, readOpen(sealed.mailKey), code);
  return stored.length === typed.length && timingSafeEqual(stored, typed);
}

let dummy: SealedCode | undefined;
/** Compared with where there is no code, so that both answers take as long. */
export function nobodysCode(): SealedCode {
  dummy ??= sealCode(newBrowserKey().browserKey, newCode());
  return dummy;
}

const hashUnder = (privateKey: KeyObject, publicKey: KeyObject, code: string) =>
  createHmac("sha256", diffieHellman({ privateKey, publicKey })).update(code).digest();

const written = (key: KeyObject) =>
  key.export({ type: "spki", format: "der" }).toString("base64url");
const readOpen = (open: string) =>
  createPublicKey({ key: Buffer.from(open, "base64url"), type: "spki", format: "der" });

function readSecret(secret: string): KeyObject | null {
  try {
    const key = Buffer.from(secret, "base64url");
    const read = createPrivateKey({ key, type: "pkcs8", format: "der" });
    return read.asymmetricKeyType === "x25519" ? read : null;
  } catch {
    return null; // somebody wrote the cookie themselves
  }
}
