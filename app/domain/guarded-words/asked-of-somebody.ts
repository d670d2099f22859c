/** The words for the person asked about, and for how a question begins, that the rule tables are made with. */
export const pronoun =
  "(?:s?he|they|(?:the|this|that|your) (?:person|candidate|applicant|lady|man|woman|lad|lass|boy|girl|guy|chap|fella|fellow|gentleman|gent|bloke|young (?:man|woman|lady|person|fellow))|(?<=^|please confirm |is |that )(?:candidate|applicant)|someone like (?:him|her|them|that))";
export const modals =
  "can|could|will|would|is|are|does|do|did|has|have|was|might|may|should|can't|won't|couldn't|wouldn't|isn't|doesn't|don't|aren't|hasn't|haven't|didn't|wasn't";
export const whom =
  "(?:him|her|them|this (?:one|person|lad|lady|man|woman|guy|girl)|someone like (?:him|her|them|that)|the (?:candidate|applicant|person))";
export const whose = "(?:his|her|their|the (?:candidate|applicant|person)'s)";
/** A pronoun or any word that may be a name, as people type them without a capital. */
export const who = `(?:${pronoun}|(?!(?:we|i|you|it|there|this|that|the|our|my|your|a|an|any|all|everyone|people|staff|customers|what|how|not|these|those|some|any(?:one|body|thing)|much|many|more|most|plenty|lots|there's|it's|heavy|manual|light|only|no|work(?:ing|ers?)?|training|staff|team|jobs?|roles?|shifts?|breaks?|lunch|parking|uniform|interviews?|pay|hours|lifting|standing|carrying|everybody|somebody|someone)\\b)\\p{L}+)`;
export const part =
  "(?:hands?|arms?|legs?|back|foot|feet|eyes?|ears?|face|knees?|hips?|neck|heart|lungs?|chest|skin|brain|head|spine|shoulders?|speech|voice|walk|nerves|balance|memory|mind)";

/**
 * A row as a pattern. The letters of Europe's Latin alphabets are named one by one: "any letter of any script, in any
 * case" makes patterns a hundred times as long, and the first question of the day would wait seconds for them.
 */
export const asPattern = (words: string) =>
  new RegExp(words.replaceAll("\\p{L}", "[a-z\u00c0-\u024f]"), "i");
