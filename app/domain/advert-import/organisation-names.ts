import { isKindOfPlace } from "./kinds-of-place.ts";
import { isPlace } from "./place-names.ts";

/** What names of organisations end with or hold. */
const signs =
  /\b(?:ltd|limited|plc|llp|inc|cic|c\.i\.c|council|councils|nhs|trust|foundation|schools?|academy|academies|college|university|group|services|society|charity|charities|association|hospitals?|hospice|hotels?|inn|arms|church|cathedral|bakery|bakeries|supermarkets?|stores|farms?|nurser(?:y|ies)|pre-?school|playgroup|care homes?|healthcare|homecare|care|solutions|partnership|company|co\.?|co-?op(?:erative)?|enterprises|brothers|bros|& sons?|and sons?|catering|restaurants?|borough|constabulary|police|museum|museums|theatre|garden centre|leisure centre|logistics|recruitment|staffing|housing|libraries|leisure|foods?|dairy|brewery|garage|enterprises?|laundry|motors|tavern|pub|surgery|practice|clinic|dental|opticians|tearooms?|coffee|agency|authority|federation|institute|centre for|consulting|consultancy|engineering|construction|joinery|builders|transport|coaches|buses|retail|produce|gardens|estates?|properties|lettings|studios?|clubs?|gym|arena|stadium|building society|bank plc|insurance|technologies|systems|software|manufacturing|industries|products|community|project|ymca|mencap|people ltd|resourcing|personnel|facilities|cleaning (?:ltd|services|company)|windows|cafe|café|kitchen(?=s? (?:co|ltd)))\b/i;

const boards =
  /^(?:indeed|reed(?:\.co\.uk)?|totaljobs|linkedin|nhs jobs|glassdoor|cv[- ]library|find a job|dwp|jobs\.ac\.uk|guardian jobs|monster|charityjob|gumtree|adzuna|jobsite|google|facebook|eteach|tes|caterer(?:\.com)?|(?:.* )?jobs?(?: board| online)?|careers?(?: page)?|vacancies|apply|work (?:with|for) us|current vacancies|us|we|the (?:team|role|job|company)|you|our .*|this .*|.*\bcareers? (?:site|page)|join .*|job (?:advert|details|description)|vacancy details?|home|health jobs)$/i;

const notName =
  /^(?:about|the (?:role|job|team|company|school|successful|ideal|post|position|candidate|trust|organisation|employer|service|home|work|above|following|opportunity|main)|this|that|our|we|you|your|it|they|there|applicants?|candidates?|us|job|jobs|role|position|all|salary|hours|experience|previous|an?|if|as|no|not|full|part|successful|someone|who|what|why|how|when|where|please|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|january|february|march|april|june|july|august|september|october|november|december|essential|desirable|present|least|times|work|home|night|weekends|training|minimum|interview|interviews|uk|england|thanks|regards|kind|best|hi|hello|dear|location|pay|closing|start|reports?|apply|immediate|competitive|permanent|temporary|benefits|duties|responsibilities|purpose|summary|overview|background|could|would|are|do|is|in|at|on|for|from|to|with|one|two|three|new|posted|page|skip|service area|department|band|grade|ref)\b/i;

/** Whether words may be what an organisation is called. */
export const isName = (words: string): boolean =>
  words.length >= 2 &&
  words.length <= 80 &&
  !boards.test(words) &&
  !notName.test(words) &&
  !isPlace(words) &&
  !isKindOfPlace(words) &&
  /\p{L}{2}/u.test(words);

/** "Customer Services" and "Extra Care" are what is done, not who does it. */
const general =
  /^(?:(?:extra|home|health|adults?|social|customer|children'?s?|young|people'?s?|property|support|food|facilities|environmental|housing|catering|community|leisure|corporate|business|personal|day|residential|domiciliary|nursing|patient|primary|secondary|public|domestic|cleaning|student|legal|financial|building|technical|human|hotel|supported|living|education|learning|cultural|estates?|street|waste|transport|retail|care|services?|and|&|the|our|your|group|project|projects|foods?|office|sales|staff|school|nursery|hospital|surgery|restaurant|club|studio|stores?|farm|gym|clinic|college|university|museum|theatre|church|council|trust|agency|charity|company|in|of|for|at) ?)+$/i;

export const hasOrganisationSign = (words: string): boolean =>
  signs.test(words) && !general.test(words.trim());

const word = "\\p{Lu}[\\p{L}\\d'’&-]*";
/** What an organisation may be called in running text: words with capitals, and small ones between them. */
export const nameShape = `${word}(?:\\.(?=com|co\\b|org))?(?: (?:(?:of|and|the|for|in|on|upon|under|by|next|le|de|&|at) ){0,2}(?:${word}|\\d+))*`;
const wholeName = new RegExp(`^(?:the )?${nameShape}(?: (?:Co|Ltd|Inc)\\.?)?\\.?$`, "u");
export const hasNameShape = (words: string): boolean => wholeName.test(words);
/** "Facilities Assistant" holds a sign, "Assistant Facilities Ltd" ends with one. */
export const endsWithSign = (words: string): boolean =>
  signs.test(words.split(" ").slice(-2).join(" "));
