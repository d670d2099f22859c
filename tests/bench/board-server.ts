/** The portal as it is built, over the database of the bench and on its day, without its timetable. */
import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import sirv from "sirv";
import { answerRefusals } from "#app/server/answer-refusals.ts";
import { startServer } from "#app/server/http.ts";
import { createLog } from "#app/server/log.ts";
import { connect, type Db } from "#db/connect.ts";
import { benchDay } from "./board-nation.ts";

// Before React is loaded: it reads this once.
process.env.NODE_ENV = "production";

export async function servePortal(db: Db, port: number) {
  const built = new URL("../../build/", import.meta.url);
  const build: ServerBuild = await import(new URL("server/index.js", built).href);
  const env = {
    production: true,
    demo: false,
    origin: `http://localhost:${port}`,
    // So that the API, which counts by address, can be asked from many.
    trustedProxies: 1,
    asksSecondStep: false,
    secret: "of a bench, known to all",
    reach: { phone: "020 7946 0100", email: "help@example.com" },
  };
  return startServer({
    build: answerRefusals(build),
    files: sirv(fileURLToPath(new URL("client", built)), { extensions: [] }),
    env,
    db,
    now: () => `${benchDay}T09:00:00.000Z`,
    newId: () => randomUUID(),
    log: createLog("error"),
    port,
    host: "127.0.0.1",
  });
}

if (process.argv[1] === import.meta.filename) {
  const [, , url = "", port = "0"] = process.argv;
  const db = connect(url);
  const server = await servePortal(db, Number(port));
  process.on("SIGTERM", async () => {
    await server.stop();
    await db.destroy();
    process.exit(0);
  });
}
