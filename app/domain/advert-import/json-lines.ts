import { factName } from "./fact-names.ts";
import { bounded, type Line } from "./line.ts";
import { linesOf } from "./lines-of.ts";

const mostValues = 2_000;

/** What JSON says that holds no posting: each text and number in it, under the name it has there. */
export function jsonLines(json: unknown): readonly Line[] {
  const lines: Line[] = [];
  const waiting: [name: string, value: unknown][] = [["", json]];
  for (let read = 0; waiting.length > 0 && read < mostValues; read += 1) {
    const [name, value] = waiting.pop() ?? ["", null];
    if (typeof value === "string" || typeof value === "number") {
      // "jobTitle" and "closing_date" are names as people write them, in the way of programs.
      const label = name.replace(/([a-z])([A-Z])/g, "$1 $2").replaceAll("_", " ");
      const isNamed = factName(label) !== null;
      lines.push(...linesOf(String(value)).map((line) => (isNamed ? { ...line, label } : line)));
    } else if (Array.isArray(value))
      waiting.push(...value.map((item): [string, unknown] => [name, item]).reverse());
    else if (typeof value === "object" && value !== null)
      waiting.push(...Object.entries(value).reverse());
  }
  return bounded(lines);
}
