import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

test("a test that prints an error fails", async () => {
  const folder = await mkdtemp(join(import.meta.dirname, "planted-"));
  try {
    await writeFile(
      join(folder, "planted.test.ts"),
      `import { test } from "vitest";\ntest("noisy", () => console.error("a warning of React"));\n`,
    );
    const run = promisify(execFile)("npx", ["vitest", "run", "--project", "unit", folder], {
      cwd: join(import.meta.dirname, "../.."),
      env: { ...process.env, VITEST: "" },
    });
    await expect(run).rejects.toMatchObject({
      stderr: expect.stringContaining("a warning of React"),
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 60_000);
