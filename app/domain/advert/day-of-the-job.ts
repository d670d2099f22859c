/** The day that an advert counts from: when the job begins, else when the advert was posted or closes. */
const months = "jan,feb,mar,apr,may,jun,jul,aug,sep,oct,nov,dec".split(",");
const led =
  "(?:start(?:s|ing)?|from|commenc(?:es|ing)|required|clos(?:es|ing)|deadline|posted|date|until|apply by|before|by)";
const dated = new RegExp(
  `\\b${led}\\b[^.\\n]{0,40}?\\b(?:(?:(\\d{1,2})(?:st|nd|rd|th)? )?(${months.join("|")})[a-z]{0,6},? (20\\d\\d)|(20\\d\\d)-(\\d\\d)-(\\d\\d)|(\\d{1,2})[/.](\\d{1,2})[/.](20\\d\\d))\\b`,
  "g",
);

/** YYYY-MM-DD, or null where no day is named with its year. */
export function dayOfTheJob(plain: string): string | null {
  const found = Array.from(plain.matchAll(dated));
  const best = found.find(([words]) => /^(?:start|commenc|required|from)/.test(words)) ?? found[0];
  if (!best) return null;
  const [, day, month = "", year, isoYear, isoMonth, isoDay, d, m, y] = best;
  if (isoYear) return `${isoYear}-${isoMonth}-${isoDay}`;
  const number = month === "" ? Number(m) : months.indexOf(month) + 1;
  if (number < 1 || number > 12) return null;
  return [year ?? y, String(number).padStart(2, "0"), (day ?? d ?? "1").padStart(2, "0")].join("-");
}
