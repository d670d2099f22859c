/** What kinds of places, wards and departments are called. A name is made of other words. */
const nouns = new Set(
  `a&e bar bars bakery branch cafe cafes café cafés care centre charity church cinema classroom clinic clinics club college community council
department depot factory farm floor gallery garage gastropub gym hall home homes hospice hospital hospitality hostel hotel house kitchen kitchens
laundry living leisure library museum nursery nurseries office offices operations outpatients pharmacy playgroup pool practice pre-school preschool pub
radiology cardiology oncology paediatrics orthopaedics maternity theatres reception restaurant room salon school schools service services shop shops
site sites spa stables station stock store stores studio supermarket support surgery surgeries takeaway team theatre unit university ward wards
warehouse workshop yard`.split(/\s+/),
);
/** What tells one kind from another. */
const qualifiers = new Set(
  `a acute adult adults an and at booking boarding brand busy call central charitable children children's clothing comedy contact control convenience
customer day dementia dental dining disability distribution doctor doctors doctors' doctor's domiciliary elderly emergency estate family family-run
fine food football for friendly fulfilment furniture garden golf gp head health high in-house independent infant infants inpatient intensive jazz
junior large learning local main medical mental mixed modern music new nhs night nursing of older opticians optician our patient people
people's picture planning popular primary private production public quiet regional residential retail rugby rural second-hand secondary
sheltered small social special sports state street student students supported surgical tennis the town vet vets veterinary village
village's visitor welfare wholesale women's young youth &`.split(/\s+/),
);

/** "School Kitchen" and "Elderly Care" are where the work is, and nobody's name. "The Kitchen" may be one. */
export function isKindOfPlace(words: string): boolean {
  if (/^The\s/.test(words) || words.length > 60) return false;
  const said = words
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\s*\([^)]*\)\s*$/, "")
    .split(/[\s/]+/)
    .filter((word) => word !== "");
  const isNoun = (word: string) => nouns.has(word);
  return (
    said.length > 0 &&
    isNoun(said.at(-1) ?? "") &&
    said.every((word) => isNoun(word) || qualifiers.has(word))
  );
}
