/** What is checked of a request before any page sees it. */
import type { IncomingMessage } from "node:http";
import { mailLimit } from "./signed-body.ts";

export const bodyLimit = 256 * 1024;
/** An advert of 200,000 characters as a form sends it, where a letter that is not of the alphabet takes up to nine. */
export const pasteLimit = 2 * 1024 * 1024;

/** How long a form to this address may be: whole pages are pasted in two places. */
export const limitOf = (path: string) =>
  /^\/(?:check-an-advert|employer\/vacancies\/import)(?:[/?]|$)/.test(path)
    ? pasteLimit
    : bodyLimit;

/**
 * Addresses for other people's programs. Nothing there goes by a cookie, so they may be asked from anywhere; they say
 * themselves what can be done there, and read what they are sent.
 */
export const isForPrograms = (path: string) => /^\/(?:api|hooks)\//.test(path);

/** Where a mail server hands in what it was sent: a mail longer than we take is turned away by its first lines. */
const takesMail = (path: string) => /^\/hooks\/mail(?:[/?]|$)/.test(path);
const known = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"];

/** Where a saved page or a list may be chosen as a file. */
const takesFiles = (path: string) => /^\/employer\/vacancies\/import(?:[/?]|$)/.test(path);

export interface Turned {
  status: 400 | 403 | 405 | 413;
  title: string;
  words: string;
}

const unreadable: Turned = {
  status: 400,
  title: "We could not read that",
  words: "Part of what your browser sent was damaged. Please go back and try again.",
};
const tooLong: Turned = {
  status: 413,
  title: "That is too long",
  words: "What you sent is longer than we can take. Please go back and shorten it.",
};
const elsewhere: Turned = {
  status: 403,
  title: "That came from another site",
  words:
    "We only take forms that were filled in on this site. Please open the page here and try again.",
};
const unknownMethod: Turned = {
  status: 405,
  title: "That does not work here",
  words: "Please use the pages and buttons of this site.",
};

const isRead = (method: string | undefined) => method === "GET" || method === "HEAD";

/** Why this request goes no further, judged by its first lines; null when it may. */
export function turnAway(incoming: IncomingMessage, allowedHost: string | null): Turned | null {
  if (!isReadableAddress(incoming)) return unreadable;
  if (isRead(incoming.method)) return null;
  const length = Number(incoming.headers["content-length"] ?? 0);
  if (takesMail(incoming.url ?? "") && length > mailLimit) return tooLong;
  if (isForPrograms(incoming.url ?? ""))
    return known.includes(incoming.method ?? "") ? null : unknownMethod;
  if (!isFromHere(incoming, allowedHost) && !comesFromMailPrograms(incoming)) return elsewhere;
  return incoming.method === "POST" ? null : unknownMethod;
}

function isReadableAddress({ url = "", headers }: IncomingMessage): boolean {
  if (!url.startsWith("/") || url.startsWith("//")) return false;
  try {
    const { pathname, search, host } = new URL(url, `http://${headers.host}`);
    const [path, query] = [decodeURIComponent(pathname), decodeURIComponent(search)];
    return host !== "" && !/\0|\ufffd/.test(path) && !query.includes("\0");
  } catch {
    return false;
  }
}

/** A browser says where a form was sent from; one that says nothing, or "null", is not believed. */
function isFromHere({ headers }: IncomingMessage, allowedHost: string | null): boolean {
  const source = headers.origin ?? headers.referer;
  try {
    return new URL(source ?? "").host === (allowedHost ?? headers.host?.toLowerCase());
  } catch {
    return false;
  }
}

/** A mail program that stops mail for its reader (RFC 8058) has no page it came from: the token alone says what it may. */
const comesFromMailPrograms = ({ url = "", headers }: IncomingMessage) =>
  headers.origin === undefined && /^\/(?:vacancies\/by-email|messages\/stop)\/[\w-]+$/.test(url);

/**
 * Reads the whole body, which no form of ours makes longer than its limit, and proves that it is a form:
 * a page that asks for one can then not fail on it.
 */
export async function readForm(incoming: IncomingMessage): Promise<Buffer | Turned> {
  const limit = limitOf(incoming.url ?? "");
  if (Number(incoming.headers["content-length"] ?? 0) > limit) return tooLong;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
    length += chunk.length;
    if (length > limit) return tooLong;
    chunks.push(chunk);
  }
  const body = Buffer.concat(chunks);
  const type = incoming.headers["content-type"] ?? "";
  const withFiles = takesFiles(incoming.url ?? "");
  return (await isForm(body, type, withFiles)) ? body : unreadable;
}

async function isForm(body: Buffer<ArrayBuffer>, type: string, withFiles: boolean) {
  // Within a file it may stand: the page that asked for one says what is wrong with it.
  if (body.includes(0) && !withFiles) return false;
  if (/^application\/x-www-form-urlencoded\b/i.test(type)) return !body.includes("%00");
  if (type === "") return body.length === 0;
  if (!/^multipart\/form-data\b/i.test(type)) return false;
  try {
    const form = await new Response(body, { headers: { "Content-Type": type } }).formData();
    return [...form.values()].every((value) =>
      typeof value === "string" ? !value.includes("\0") : withFiles,
    );
  } catch {
    return false;
  }
}

/** The address to count attempts by: the last one that a proxy of ours wrote down, else the caller's own. */
export function clientAddress(incoming: IncomingMessage, trustedProxies: number): string {
  const own = incoming.socket.remoteAddress ?? "unknown";
  if (trustedProxies === 0) return own;
  const passedOn = String(incoming.headers["x-forwarded-for"] ?? "").split(",");
  return passedOn.at(-trustedProxies)?.trim() || own;
}
