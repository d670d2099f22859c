import { hash, verify } from "@node-rs/argon2";

/** OWASP's figures for argon2id: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Checked when no account is known, so that both answers take as long. */
let dummy: Promise<string> | undefined;

export const hashPassword = (password: string) => hash(password, cost);

export async function passwordMatches(stored: string | null | undefined, password: string) {
  dummy ??= hash("nobody has this password", cost);
  const matches = await verify(stored ?? (await dummy), password);
  return Boolean(stored) && matches;
}
