/** What people and programs put before the points of a list. */
const signs = "•‣◦●○▪▫■□◆◇❖➢➤►▶▸→⇒»✓✔☑✅⭐★·∙⁃\uf0b7\uf0a7\uf0d8\uf076\uf0fc§¢";
const bullet = new RegExp(
  `^(?:[${signs}]\\s*|[-–—*+]{1,2}\\s*(?=[\\p{L}\\d£"“'‘(])|o\\s(?=\\s*\\p{Lu})|(?:\\(?\\d{1,2}[.)]|\\(?[a-z][.)]|\\([ivx]{1,4}\\)|[ivx]{1,4}[.)])\\s+(?=\\S))`,
  "u",
);
const bareBullet = new RegExp(`^(?:[${signs}]|[-–—*]|o)$`, "u");
const inlineBullet = new RegExp(`\\s[${signs}]\\s*(?=\\S)`, "gu");

/** The point without its sign; null: it has none. */
export function withoutBullet(text: string): string | null {
  const without = text.replace(bullet, "").trim();
  return without === text || without === "" ? null : without;
}

/** Whether a line is a sign alone, whose point follows in the next. */
export const isBareBullet = (text: string): boolean => bareBullet.test(text);

/** "Duties: • sweep • mop" on one line is three. */
export function partsAtBullets(text: string): string[] {
  const count = text.match(inlineBullet)?.length ?? 0;
  if (count === 0 || (count === 1 && !bullet.test(text) && !/:\s*\S\s*\S/.test(text)))
    return [text];
  // A middle dot or a star also parts facts that stand side by side.
  const isFacts = /\s[·∙★⭐»→]\s/u.test(text) && !bullet.test(text) && !/:\s[·∙★⭐»→]/u.test(text);
  if (isFacts) return [text];
  const [first = "", ...rest] = text.split(inlineBullet);
  return first === "" ? rest : [first, ...rest];
}
