/** Sends one file and does nothing else: what the machine itself needs for that many bytes. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const [, , file = "", port = "0"] = process.argv;
const body = readFileSync(file);
createServer((_, answer) => {
  answer.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
  answer.end(body);
}).listen(Number(port), "127.0.0.1");
