/**
 * Tries the guard against questions about health on messages from elsewhere:
 *
 *     npm run --silent guard:check < messages.jsonl
 *
 * Each line in is {"id", "message", "stage"}, stage "beforeOffer" or "afterOffer"; each line out {"id", "asksHealth", "why"}.
 * A line that cannot be read is named on the error output and left out; the rest is answered, and the exit code is 1.
 */
import { once } from "node:events";
import { createInterface } from "node:readline";
import { z } from "zod";
import { asksAboutHealth } from "#app/domain/guarded-words/guarded-words.ts";

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  message: z.string(),
  stage: z.enum(["beforeOffer", "afterOffer"]),
});

function read(line: string): z.infer<typeof lineSchema> | string {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return "this is not JSON";
  }
  const parsed = lineSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.join(".") || "the line";
  const wanted = {
    id: "a text or a number",
    message: "a text",
    stage: '"beforeOffer" or "afterOffer"',
  }[field];
  return `${field} must be ${wanted ?? "an object with id, message and stage"}`;
}

// Whoever reads our output may stop early: that is no error of ours.
process.stdout.on("error", () => process.exit(0));

let number = 0;
let unreadable = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  number += 1;
  if (line.trim() === "") continue;
  const asked = read(number === 1 ? line.replace(/^\uFEFF/, "") : line);
  if (typeof asked === "string") {
    unreadable += 1;
    process.stderr.write(`Line ${number} is left out: ${asked}.\n`);
    continue;
  }
  const why = asksAboutHealth(asked.message, asked.stage) ?? "";
  const answer = JSON.stringify({ id: asked.id, asksHealth: why !== "", why });
  if (!process.stdout.write(`${answer}\n`)) await once(process.stdout, "drain");
}
if (unreadable > 0) {
  process.stderr.write(`${unreadable} of ${number} lines could not be read.\n`);
  process.exitCode = 1;
}
