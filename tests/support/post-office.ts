import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { onTestFinished } from "vitest";

export interface Posted {
  to: string[];
  source: string;
}
interface Rules {
  /** What it says to a reader it does not take, such as `550 5.1.1 No such person`. Null: it takes them. */
  answerTo?: (address: string) => string | null;
  /** The same of a whole letter. */
  answerToLetter?: () => string | null;
  port?: number;
}

/** A real SMTP server that keeps what it is given, or refuses it. Closed with its test. */
export async function postOffice({
  answerTo = () => null,
  answerToLetter = () => null,
  port = 0,
}: Rules = {}) {
  const letters: Posted[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    closeTimeout: 100,
    onRcptTo({ address }, _session, done) {
      done(refusal(answerTo(address)));
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk) => chunks.push(chunk));
      stream.on("end", () => {
        const refused = refusal(answerToLetter());
        const to = session.envelope.rcptTo.map((each) => each.address);
        if (!refused) letters.push({ to, source: Buffer.concat(chunks).toString() });
        done(refused);
      });
    },
  });
  // A connection that its other side drops is no fault of the server.
  server.on("error", () => {});
  const listening = server.listen(port, "127.0.0.1");
  await once(listening, "listening");
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= new Promise<void>((resolve) => void server.close(() => resolve()));
    return closed;
  };
  onTestFinished(close);
  const { port: at } = listening.address() as AddressInfo;
  return { letters, port: at, url: `smtp://127.0.0.1:${at}`, close };
}

function refusal(answer: string | null): Error | null {
  if (!answer) return null;
  const [, code = "550", words = ""] = /^(\d{3}) (.*)$/.exec(answer) ?? [];
  return Object.assign(new Error(words), { responseCode: Number(code) });
}

/** The Message-ID of each letter, in the order in which they came. */
export const idsOf = (letters: readonly Posted[]) =>
  letters.map(({ source }) => /^Message-ID: <(.+)@/im.exec(source)?.[1]);
