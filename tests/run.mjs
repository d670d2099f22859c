/**
 * `npm test`: installs what is missing and checks everything, one line for each check.
 * `npm run check` (--quick): types and unit tests.
 */
import { fileURLToPath } from "node:url";
import { install, recentNode, runOn, tooOld } from "../app/server/node.mjs";

install();
const node = recentNode();
if (!node) {
  console.error(tooOld);
  process.exit(1);
}
if (node !== process.execPath)
  runOn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)]);
else
  await (await import("./support/checks.mjs")).runChecks({
    quick: process.argv.includes("--quick"),
  });
