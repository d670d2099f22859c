import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { askedOften } from "#db/asked-often.ts";
import type { Db } from "#db/connect.ts";
import { coloursOf } from "./colours.ts";
import { together } from "./together.ts";

/** Every page that is the same for everybody who is not signed in, and shows nothing but what turns `board_version`. */
const addresses: readonly RegExp[] = [
  /^\/vacancies$/,
  /^\/vacancies\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
];
const longestAddress = 1000;
const mostPages = 1000;
/** Of pages as they are; what is sent of them compressed comes to a third more. */
const mostBytes = 24 * 1024 * 1024;
const largestPage = 512 * 1024;

/** A page as it was made: sent to whoever waits for it, and kept when it is one to keep. */
interface Made {
  status: number;
  headers: readonly (readonly [string, string])[];
  tag: string | null;
  body: Buffer;
  sent: Map<Encoding, Buffer>;
}
type Encoding = "br" | "gzip" | "identity";

const encode: Readonly<Record<Encoding, (body: Buffer) => Buffer>> = {
  br: (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (body) => gzipSync(body, { level: 4 }),
  identity: (body) => body,
};

/**
 * Answers signed-out readers of public pages from memory until something changes that such a page shows, in this process
 * or another: the database counts those changes, and its number is read for each request. Whoever sends a cookie, other
 * than the one for colours, gets a page of their own, which is never kept.
 */
export class AnonymousPages {
  readonly #now: () => string;
  readonly #version: () => Promise<number>;
  #kept = new Kept("");

  constructor({ db, now }: { db: Db; now: () => string }) {
    this.#now = now;
    this.#version = together(() => versionOf(db));
  }

  isFor({ method, url = "", headers }: IncomingMessage): boolean {
    if (method !== "GET" && method !== "HEAD") return false;
    if (url.length > longestAddress || isOfSomebody(headers.cookie)) return false;
    const path = url.split("?", 1)[0] ?? "";
    return addresses.some((address) => address.test(path));
  }

  async answer(
    incoming: IncomingMessage,
    outgoing: ServerResponse,
    make: () => Promise<Response>,
  ): Promise<void> {
    const { url = "", headers, method } = incoming;
    const key = `${headers.host} ${coloursOf(headers.cookie ?? null)} ${url}`;
    const page = await this.#page(await this.#stamp(), key, make);
    for (const [name, value] of page.headers) outgoing.setHeader(name, value);
    if (page.tag === null) {
      outgoing.statusCode = page.status;
      outgoing.end(method === "HEAD" ? undefined : page.body);
      return;
    }
    const encoding = encodingFor(String(headers["accept-encoding"] ?? ""));
    const tag = `"${page.tag}-${encoding}"`;
    outgoing.setHeader("ETag", tag);
    // Kept by anyone, and asked for again each time: what was taken off the board is gone at once.
    outgoing.setHeader("Cache-Control", "public, no-cache");
    outgoing.setHeader("Vary", "Cookie, Accept-Encoding");
    if (isKnown(headers["if-none-match"], tag)) {
      outgoing.removeHeader("Content-Type");
      outgoing.statusCode = 304;
      outgoing.end();
      return;
    }
    const body = bodyOf(page, encoding);
    if (encoding !== "identity") outgoing.setHeader("Content-Encoding", encoding);
    outgoing.setHeader("Content-Length", body.length);
    outgoing.statusCode = page.status;
    outgoing.end(method === "HEAD" ? undefined : body);
  }

  /** Ten minutes at most, whatever nobody thought of; the London day turns with one of them. */
  async #stamp(): Promise<string> {
    return `${await this.#version()} ${this.#now().slice(0, 15)}`;
  }

  async #page(stamp: string, key: string, make: () => Promise<Response>): Promise<Made> {
    if (this.#kept.stamp !== stamp) this.#kept = new Kept(stamp);
    return this.#kept.page(key, make);
  }
}

/** The pages of one state of things: when something changes all of them are forgotten, also those being made. */
class Kept {
  readonly stamp: string;
  readonly #pages = new Map<string, Made>();
  readonly #making = new Map<string, Promise<Made>>();
  #bytes = 0;
  constructor(stamp: string) {
    this.stamp = stamp;
  }

  /** One that is being made is waited for, not made twice. */
  async page(key: string, make: () => Promise<Response>): Promise<Made> {
    const known = this.#pages.get(key);
    if (known) {
      // The one asked for longest ago goes first.
      this.#pages.delete(key);
      this.#pages.set(key, known);
      return known;
    }
    const begun = this.#making.get(key) ?? make().then(madeOf);
    this.#making.set(key, begun);
    try {
      const made = await begun;
      if (made.tag !== null && made.body.length <= largestPage && !this.#pages.has(key)) {
        this.#pages.set(key, made);
        this.#bytes += made.body.length;
        this.#makeRoom();
      }
      return made;
    } finally {
      this.#making.delete(key);
    }
  }

  #makeRoom() {
    for (const [key, { body }] of this.#pages) {
      if (this.#pages.size <= mostPages && this.#bytes <= mostBytes) return;
      this.#pages.delete(key);
      this.#bytes -= body.length;
    }
  }
}

/** Each way of sending it is made when somebody first takes it so; they are smaller than the page, and few. */
function bodyOf(page: Made, encoding: Encoding): Buffer {
  const body = page.sent.get(encoding) ?? encode[encoding](page.body);
  page.sent.set(encoding, body);
  return body;
}

async function madeOf(response: Response): Promise<Made> {
  const body = Buffer.from(await response.arrayBuffer());
  const isToKeep = response.status === 200 && !response.headers.has("Set-Cookie");
  return {
    status: response.status,
    headers: [...response.headers],
    tag: isToKeep ? createHash("sha256").update(body).digest("base64url").slice(0, 27) : null,
    body,
    sent: new Map(),
  };
}

/** No cookie but the colours of the page says nothing of who somebody is. */
const isOfSomebody = (cookies: string | undefined) =>
  (cookies ?? "").split(";").some((cookie) => !/^\s*(colours=[a-z]*\s*)?$/.test(cookie));

function encodingFor(accepted: string): Encoding {
  const takes = (name: string) =>
    new RegExp(`(^|[,\\s])${name}\\s*(;\\s*q=(?!0(\\.0+)?\\s*(,|$))|,|$)`, "i").test(accepted);
  return takes("br") ? "br" : takes("gzip") ? "gzip" : "identity";
}

const isKnown = (asked: string | undefined, tag: string) =>
  asked !== undefined &&
  (asked.trim() === "*" ||
    asked.split(",").some((each) => each.trim().replace(/^W\//, "") === tag));

const versionRow = askedOften((db, id) =>
  db
    .selectFrom("boardVersion")
    .select("number")
    // One row, whose number is 1: every value is asked for as text.
    .where("id", "=", id as unknown as number),
);
const versionOf = async (db: Db) => (await versionRow(db, "1"))?.number ?? 0;
