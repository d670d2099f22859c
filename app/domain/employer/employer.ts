import type { MemberRole, SizeBand } from "#db/tables.ts";

export const sizeBands = ["1-9", "10-49", "50-249", "250+"] as const satisfies SizeBand[];
export const sizeWords: Record<SizeBand, string> = {
  "1-9": "1 to 9 people",
  "10-49": "10 to 49 people",
  "50-249": "50 to 249 people",
  "250+": "250 people or more",
};

export const roleWords: Record<MemberRole, string> = {
  owner: "Owner",
  manager: "Manager",
};

export const confidentLevels = ["1", "2", "3"] as const;
/** The scheme's own names for its levels. */
export const confidentWords: Record<(typeof confidentLevels)[number], string> = {
  "1": "Committed (level 1)",
  "2": "Employer (level 2)",
  "3": "Leader (level 3)",
};
export const confidentInWords = (level: number | null) =>
  Object.entries(confidentWords).find(([key]) => key === String(level))?.[1] ?? null;

/** Companies House: eight digits, or two letters and six digits (SC123456). Leading noughts are often left out. */
export function readCompanyNumber(typed: string): string | null {
  const plain = typed.replace(/\s/g, "").toUpperCase();
  if (/^\d{6,8}$/.test(plain)) return plain.padStart(8, "0");
  return /^[A-Z]{2}\d{6}$/.test(plain) ? plain : null;
}

/** England and Wales: six or seven digits. Scotland: SC and six. Northern Ireland: NIC and six. */
export function readCharityNumber(typed: string): string | null {
  const plain = typed.replace(/\s/g, "").toUpperCase();
  return /^(\d{6,7}|SC\d{6}|NIC\d{6})$/.test(plain) ? plain : null;
}
