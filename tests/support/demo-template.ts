import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDemo } from "#app/server/demo-data.ts";

/** Fills the demo's place once for the run; every journey then works on a copy of its own. */
export default async function demoTemplate() {
  const folder = mkdtempSync(join(tmpdir(), "alongside-journeys-"));
  const file = join(folder, "template.sqlite");
  const db = await openDemo(`sqlite:${file}`);
  await db.destroy();
  process.env.DEMO_TEMPLATE = file;
  return () => rmSync(folder, { recursive: true, force: true });
}
