/** The least that takes mail by SMTP, and counts by reader what it took. Speaks to whoever started it. */
import { createServer } from "node:net";

/** For each address the ids of what it was sent, in order. */
const taken = new Map();
const under = new Set();
let mails = 0;
let bytes = 0;

const server = createServer((socket) => {
  const say = (words) => socket.write(`${words}\r\n`);
  let text = "";
  let reader = "";
  let isLetter = false;
  const letGo = () => {
    under.delete(socket);
    socket.reader = undefined;
  };
  const takeLetter = (letter) => {
    const id = /^message-id:\s*<([^>]*)>/im.exec(letter)?.[1] ?? "none";
    taken.set(reader, [...(taken.get(reader) ?? []), id]);
    mails += 1;
    bytes += letter.length;
    letGo();
    say("250 taken");
  };
  const takeLine = (line) => {
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === "RCPT") {
      reader = /<([^>]*)>/.exec(line)?.[1] ?? "";
      socket.reader = reader;
      under.add(socket);
    }
    if (verb === "RSET") letGo();
    isLetter = verb === "DATA";
    say({ EHLO: "250-sink\r\n250 8BITMIME", DATA: "354 go on", QUIT: "221 bye" }[verb] ?? "250 ok");
    if (verb === "QUIT") socket.end();
  };
  socket.setNoDelay(true);
  socket.setEncoding("latin1");
  socket.on("data", (chunk) => {
    text += chunk;
    for (;;) {
      const end = text.indexOf(isLetter ? "\r\n.\r\n" : "\r\n");
      if (end < 0) return;
      const part = text.slice(0, end);
      text = text.slice(end + (isLetter ? 5 : 2));
      if (isLetter) {
        isLetter = false;
        takeLetter(part);
      } else takeLine(part);
    }
  });
  socket.on("error", () => {});
  socket.on("close", letGo);
  say("220 sink");
});

const answers = {
  count: () => ({ mails, readers: taken.size, bytes }),
  /** Of these readers, those it has something for, and those it is being handed something for. */
  has: ({ readers }) => {
    const now = new Set([...under].map((socket) => socket.reader));
    return { readers: readers.filter((each) => taken.has(each) || now.has(each)) };
  },
  /** Readers with more than one mail, and how many ids those were. */
  repeats: () => ({
    repeats: [...taken]
      .filter(([, ids]) => ids.length > 1)
      .map(([reader, ids]) => ({ reader, mails: ids.length, ids: new Set(ids).size })),
  }),
  forget: () => {
    taken.clear();
    mails = 0;
    bytes = 0;
    return {};
  },
};
process.on("message", (asked) => process.send({ of: asked.of, ...answers[asked.what](asked) }));
process.on("disconnect", () => process.exit(0));
server.listen(0, "127.0.0.1", () => process.send({ port: server.address().port }));
