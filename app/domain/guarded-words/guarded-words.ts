/** Guards that read what someone typed before it is kept or sent on. Each only points: what happens next is the page's. */
import { type Finding, findByRules } from "./finding.ts";
import { compiledPrivateWords } from "./private-words.ts";

export type { Finding, PrivateKind } from "./finding.ts";
export {
  asksAboutHealth,
  findHealthQuestion,
  type OfferStage,
  safeQuestion,
} from "./health-questions.ts";
export { findInTouch } from "./in-touch.ts";
export { findNames } from "./people-names.ts";
export { findSomebodySupported } from "./somebody-supported.ts";

/** Words for a condition, a medicine, a benefit, a conviction or the programme, each with a way to say the need instead. */
export function findPrivateWords(text: string): Finding[] {
  return findByRules(text, compiledPrivateWords);
}
