/** Which of an employer's workplaces an advert or a list means. Pure. */
import { parse } from "postcode";

export interface KnownWorkplace {
  id: string;
  name: string;
  address: string;
  postcode: string;
  authorityName: string;
}

const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
const closed = (postcode: string) => postcode.replace(/\s+/g, "").toUpperCase();
const onlyOne = (found: readonly KnownWorkplace[]) => (found.length === 1 ? found[0] : undefined);

const written = /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/gi;
const postcodesIn = (words: string) =>
  [...words.matchAll(written)].map(([found]) => closed(found)).filter((code) => parse(code).valid);

/**
 * The workplace that the words name, where there is no doubt: by its postcode, else by its name, a part of its address
 * or its town. A postcode that is none of theirs is somewhere else, whatever the town.
 */
export function matchWorkplace(
  words: string,
  workplaces: readonly KnownWorkplace[],
): KnownWorkplace | undefined {
  const codes = postcodesIn(words);
  if (codes.length > 0)
    return onlyOne(workplaces.filter(({ postcode }) => codes.includes(closed(postcode))));
  const said = ` ${plain(words)} `;
  const names = (part: string) => plain(part).length > 2 && said.includes(` ${plain(part)} `);
  const byName = workplaces.filter(({ name }) => names(name));
  if (byName.length > 0) return onlyOne(byName);
  const byAddress = workplaces.filter(({ address }) =>
    // The street first: of two workplaces in one town it tells which.
    names(address.split(",")[0] ?? ""),
  );
  if (byAddress.length > 0) return onlyOne(byAddress);
  return onlyOne(
    workplaces.filter(({ address, authorityName }) =>
      [...address.split(",").slice(1), authorityName].some(
        (part) => !tooWide.has(plain(part)) && names(part),
      ),
    ),
  );
}

/** Names that say no more than that a job is somewhere. */
const tooWide = new Set(["london", "england", "wales", "uk", "united kingdom", "great britain"]);
