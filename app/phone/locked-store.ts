/** Keeps visits on the device, locked with the key of one account (docs/decisions/008). */
import type { KeptVisit } from "./kept-visit.ts";

const prefix = "alongside-visit-";

export interface VisitStore {
  save(visit: KeptVisit): Promise<void>;
  /** Over one that is still there: another tab may have sent it meanwhile. */
  replace(visit: KeptVisit): Promise<void>;
  forget(id: string): Promise<void>;
  /** Those that this key opens, oldest first. What others left on the device stays as it is, unread. */
  all(): Promise<KeptVisit[]>;
}

/** @param key 32 bytes as base64url. It cannot be read out of the store again. */
export async function openStore(
  key: string,
  storage: Storage,
  crypto: Pick<Crypto, "subtle" | "getRandomValues">,
): Promise<VisitStore> {
  const lock = await crypto.subtle.importKey("raw", bytesOf(key), "AES-GCM", false, [
    "encrypt",
    "decrypt",
  ]);
  // The name is sealed in, so that no record can be passed off as another.
  const sealed = (name: string, iv: Uint8Array<ArrayBuffer>) => ({
    name: "AES-GCM",
    iv,
    additionalData: new TextEncoder().encode(name),
  });

  async function save(visit: KeptVisit) {
    const name = prefix + visit.id;
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const words = new TextEncoder().encode(JSON.stringify(visit));
    const locked = await crypto.subtle.encrypt(sealed(name, iv), lock, words);
    storage.setItem(name, `${textOf(iv)}.${textOf(new Uint8Array(locked))}`);
  }

  async function open(name: string): Promise<KeptVisit[]> {
    const [iv = "", locked = ""] = (storage.getItem(name) ?? "").split(".");
    try {
      const words = await crypto.subtle.decrypt(sealed(name, bytesOf(iv)), lock, bytesOf(locked));
      return [JSON.parse(new TextDecoder().decode(words))];
    } catch {
      // Another account's, or damaged: either way not ours to throw away.
      return [];
    }
  }

  // One after another: locking takes a moment, and what was typed first must not be written last.
  let before: Promise<unknown> = Promise.resolve();
  const inTurn = <Done>(act: () => Promise<Done>): Promise<Done> => {
    const done = before.then(act);
    before = done.catch(() => {});
    return done;
  };

  return {
    save: (visit) => inTurn(() => save(visit)),
    replace: (visit) =>
      inTurn(async () => {
        if (storage.getItem(prefix + visit.id) !== null) await save(visit);
      }),
    forget: (id) => inTurn(async () => storage.removeItem(prefix + id)),
    all: () =>
      inTurn(async () => {
        const names = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? "");
        const opened = await Promise.all(names.filter((name) => name.startsWith(prefix)).map(open));
        return opened.flat().sort((a, b) => (a.keptAt < b.keptAt ? -1 : 1));
      }),
  };
}

const textOf = (bytes: Uint8Array) =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
/** Of base64 in either alphabet. */
const bytesOf = (text: string) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) =>
    letter.charCodeAt(0),
  );
