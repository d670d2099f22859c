/** What another program hands in, under a signature: by whom it may, not long ago, and not more than we take. */
import { createHmac, timingSafeEqual } from "node:crypto";

/** A mail with a picture or two. What is longer is turned away before it is read. */
export const mailLimit = 5 * 1024 * 1024;
/** How far apart the clocks of the two may be. */
const apartSeconds = 300;

/** What the other program writes in X-Mail-Signature: over the second it says, and the body as it is. */
export const signatureOf = (secret: string, timestamp: string, body: Uint8Array) =>
  `sha256=${createHmac("sha256", secret).update(`${timestamp}.`).update(body).digest("hex")}`;

export type SignedBody = { body: Buffer } | { refused: 401 | 413 };

/** Reads no more than the limit, and nothing at all of what comes without a time that is near. */
export async function readSigned(
  request: Request,
  secret: string,
  now: string,
): Promise<SignedBody> {
  const timestamp = request.headers.get("X-Mail-Timestamp") ?? "";
  const seconds = /^\d{9,11}$/.test(timestamp) ? Number(timestamp) : 0;
  if (Math.abs(Date.parse(now) / 1000 - seconds) > apartSeconds) return { refused: 401 };
  if (Number(request.headers.get("Content-Length") ?? 0) > mailLimit) return { refused: 413 };
  const body = await readAtMost(request, mailLimit);
  if (body === null) return { refused: 413 };
  const said = Buffer.from(request.headers.get("X-Mail-Signature") ?? "");
  const right = Buffer.from(signatureOf(secret, timestamp, body));
  return said.length === right.length && timingSafeEqual(said, right) ? { body } : { refused: 401 };
}

/** Null: it is longer. */
export async function readAtMost(request: Request, limit: number): Promise<Buffer | null> {
  const reader = request.body?.getReader();
  if (!reader) return Buffer.alloc(0);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks);
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
}
