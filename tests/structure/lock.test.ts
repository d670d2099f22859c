import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

type Entry = { optionalDependencies?: Record<string, string> };
const { packages } = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../package-lock.json"), "utf8"),
) as { packages: Record<string, Entry> };

/** Where npm looks for a package that another needs: beside it, then outwards. */
function placesFor(path: string, name: string): string[] {
  const parts = path.split("/node_modules/");
  const inside = parts.map(
    (_, at) => `${parts.slice(0, parts.length - at).join("/node_modules/")}/node_modules/${name}`,
  );
  return [...(path ? inside : []), `node_modules/${name}`];
}

// npm leaves out what the registry at hand does not carry for other systems, and `npm ci` then refuses the lock.
test("the lock names every optional package, for every system", () => {
  const missing = Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !placesFor(path, name).some((place) => place in packages))
      .map((name) => `${path}: ${name}`),
  );
  expect(missing).toEqual([]);
});
