import type { AppLoadContext } from "@remix-run/node";
import { databaseKind } from "#db/dialect.ts";
import manifest from "../../package.json" with { type: "json" };

/** Whether text messages leave from here, or would: then pages may promise them. */
export const sendsTexts = ({ env }: AppLoadContext) => (env.sendsBy?.text ?? "none") !== "none";

/** What answers here, for those who look after an installation: nothing of its addresses and keys. */
export const aboutServer = ({ db, env }: AppLoadContext) => ({
  version: manifest.version,
  database: databaseKind(db),
  sendsBy: env.sendsBy ?? ({ email: "none", text: "none" } as const),
});
