import { hash, verify } from "@node-rs/argon2";
import { expect, test, vi } from "vitest";
import { freshDatabase } from "#tests/support/database.ts";
import { addAccount, people, testNow } from "#tests/support/people.ts";

/** Rule 8: what costs the time is the password hash, so each answer does as many whether or not the address is known. */
vi.mock("@node-rs/argon2", async (original) => {
  const real = await original<typeof import("@node-rs/argon2")>();
  return { ...real, hash: vi.fn(real.hash), verify: vi.fn(real.verify) };
});

// Other files have loaded the pages before, with the hash as it is.
vi.resetModules();
const { hashPassword } = await import("#app/domain/account/password.server.ts");
const { openPages } = await import("#tests/support/pages.ts");

const signUp = {
  organisation: "Dock Street Bakery",
  about: "We bake bread.",
  sizeBand: "1-9",
  workplace: "The shop",
  address: "1 Dock Street",
  postcode: "SE1 2AA",
  localAuthorityId: "southwark",
  name: "Rosa Blake",
};

test.each(["/sign-in", "/reset", "/sign-up"])(
  "%s takes as many hashes for an unknown address as for a known one",
  async (path) => {
    const db = await freshDatabase();
    await people(db);
    await addAccount(db, "rosa", "Rosa");
    const passwordHash = await hashPassword("a long enough one");
    await db
      .updateTable("account")
      .set({ passwordHash })
      .where("id", "=", "account-rosa")
      .execute();
    const ask = await openPages(db, { now: testNow });
    const costOf = async (email: string) => {
      vi.mocked(hash).mockClear();
      vi.mocked(verify).mockClear();
      const form = { ...signUp, email, password: "not that one at all" };
      await ask(null, path, { method: "POST", form });
      return {
        hashed: vi.mocked(hash).mock.calls.length,
        checked: vi.mocked(verify).mock.calls.length,
      };
    };
    // The dummy itself is made once in a process.
    await costOf("warm@example.org");
    const known = await costOf("rosa@example.org");
    expect(known.hashed + known.checked).toBe(1);
    expect(await costOf("nobody@example.org")).toEqual(known);
  },
);
