/**
 * Questions that ask about health by way of what somebody can do: "Can she manage stairs?", "Is there anything we should
 * know?". A rule table, wider on what a body or a mind must bear than on skills: "Can he use a till?" is no such question.
 */

const talk = "Would you like to talk with us about how the work could be done?";
const about = (job: string) => `${job} ${talk}`;

interface Topic {
  /** What the person would have to do or bear, after "can she", "is he able to", "will they be OK with". */
  bears: string;
  /** The job's demand as a thing, for "would the stairs be a problem for her?". */
  demand?: string;
  safeQuestion: string;
}

const managing =
  "(?:manage|managing|cope with|coping with|handle|handling|deal with|do|use|using|climb|climbing|get up|go up|going up|walk up|take|tackle|face|be (?:ok|okay|fine|all right|alright) (?:with|on))";
const amount =
  "(?:(?:all|any|the|a|an|our|so many|lots of|that many|of|flights?|few|two|three)\\s+)*";

const topics: readonly Topic[] = [
  {
    bears: `${managing}\\s+${amount}(?:stairs?|steps|staircases?|ladders?)|(?:climb|climbing)\\b(?! the ladder of)`,
    demand: "stairs?|steps|ladders?|climbing",
    safeQuestion: about("The job has stairs."),
  },
  {
    bears:
      "stand(?:ing)?\\b(?! (?:in for|out|up for|by|order))|(?:(?:be|being|stay|staying|keep) )?on (?:his|her|their) feet",
    demand: "standing|being on (?:his|her|their) feet",
    safeQuestion: about("Much of the job is done standing."),
  },
  {
    bears:
      "(?:lift(?:ing)?|carry(?:ing)?|push(?:ing)?|pull(?:ing)?)\\b(?! (?:on|out|off|the mood|through|sales)\\b)|(?:manage|handle|do|cope with) (?:the |any |some )?(?:heavy|lifting|manual handling|physical)",
    demand: "(?:heavy )?lifting|carrying|manual (?:handling|work)|physical (?:work|side)",
    safeQuestion: about("The job has some lifting."),
  },
  {
    bears:
      "(?:bend(?:ing)?(?: down)?|kneel(?:ing)?|crouch(?:ing)?|squat(?:ting)?|stretch(?:ing)?)\\b|reach(?:ing)? (?:up|down|high|over|the (?:top|high))|walk(?:ing)? (?:far|long|ok|okay|all right|properly|unaided|around all|a lot|without)|walk\\s*\\?|move (?:around|about|quickly|freely|fast)|grip|use (?:both )?(?:his|her|their) (?:hands?|arms?|legs?)",
    demand: "bending|kneeling|walking|being outdoors all day",
    safeQuestion: about("The job has bending, reaching and moving about."),
  },
  {
    bears:
      "(?:see|hear|speak|talk|read|write) (?:ok|okay|well(?: enough)?|properly|clearly|all right|alright|fine|enough|normally)|(?:see|hear) (?:the )?(?:alarms?|fire alarms?|customers|people|instructions|traffic|screens?)|(?:see|hear|speak|talk)\\s*\\?",
    safeQuestion: about("The job has talking with people, and alarms to notice."),
  },
  {
    bears:
      "cope\\b|coping\\b|(?:manage|handle|deal with|take|work under|withstand|stand up to) (?:the |any |a |all the |that )?(?:pressure|stress|pace|noise|crowds?|heat|cold|workload|rush|busy|long (?:hours|shifts|days)|full(?:[- ]time)?(?: (?:hours|day|week))?|(?:eight|ten|twelve|\\d+)[- ]hours?)|keep up(?: with)?\\b|keep pace",
    demand:
      "pressure|stress|pace|noise|crowds?|heat|cold|workload|rush|busy (?:times?|shifts?)|night shifts?|long (?:hours|shifts|days)",
    safeQuestion: about("The job can be busy and loud at times."),
  },
  {
    bears:
      "(?:concentrate|concentrating|focus(?:sing)?|pay attention|sit still|stay calm|keep calm|control (?:himself|herself|themselves|his|her|their)|remember (?:things|instructions|what|much|it all)|follow (?:simple |basic |written |spoken |any )?instructions|understand (?:instructions|simple|what (?:we|you) say|us)|learn (?:properly|normally|at all|anything))",
    safeQuestion: about("The job has several steps to keep in mind."),
  },
  {
    bears:
      "be left (?:alone|on (?:his|her|their) own|unsupervised|by (?:himself|herself|themselves))|(?:be )?(?:a (?:danger|risk)|safe(?: (?:with|around|to|on|near|in))?|dangerous|violent|trusted (?:with|around) (?:knives|customers|children|people))|(?:get|become|be) (?:too |very |easily |a bit )?(?:tired|exhausted|upset|anxious|stressed|overwhelmed|aggressive|angry|agitated|confused|distressed|panicky)|have (?:a )?(?:meltdowns?|outbursts?|panics?|bad days?|off days?|mood swings?)|kick off|tire (?:easily|quickly)",
    safeQuestion: about("There is always somebody on shift to ask."),
  },
  {
    bears:
      "(?:be|go|going|stay) off (?:a lot|much|often|sick|ill|work|for long)|(?:need|want|take|have|be taking) (?:much|a lot of|lots of|regular|extra|frequent|too much|any sick|sick|long) (?:time|days|leave)(?: off)?|(?:miss|missed) (?:a lot of|much|many|lots of) (?:work|shifts?|days)|have (?:many|lots of|a lot of|frequent) (?:absences|days off|appointments)",
    safeQuestion: about("The job is on set days."),
  },
];

const pronoun =
  "(?:he|she|they|(?:the|this|that|your) (?:person|candidate|applicant|lady|man|woman|lad|girl|guy)|someone like (?:him|her|them|that))";
const name = "\\p{Lu}\\p{Ll}+";
const able =
  "(?:physically |really |actually |mentally |still |always |ever |even |also |likely to |going to |(?:be )?able to |capable of |(?:be )?(?:ok|okay|fine|all right|alright|comfortable|up to|good|safe|strong enough|well enough)(?: (?:to|with|at|for|on|about))? )*";
const modals =
  "can|could|will|would|is|are|does|do|did|has|have|was|might|may|should|can't|won't|couldn't|wouldn't|isn't|doesn't|don't|aren't";
const anyCase = (words: string) =>
  words.replace(/\b[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);

/** Asked straight ("can she …"), or told as something to be known ("we need to know she can …"). */
const straight = ({ bears }: Topic) => [
  new RegExp(`\\b(?:${modals}) ${pronoun} ${able}(?:${bears})`, "iu"),
  // A name is only a name with its capital; the rest is written as people write it.
  new RegExp(`(?<!\\p{L})(?:${anyCase(modals)}) ${name} ${able}(?:${bears})`, "u"),
];
const indirect = ({ bears }: Topic) =>
  new RegExp(
    `\\b(?:if|whether|that|know|sure|confirm) ${pronoun}(?:'ll| can| could| will| would| is| are| might)(?: be)? ${able}(?:${bears})`,
    "iu",
  );
const asThing = ({ demand }: Topic) =>
  demand
    ? [
        new RegExp(
          `\\b(?:${modals})\\b[\\w' ]{0,30}\\b(?:${demand})\\b[\\w' ]{0,20}\\b(?:problem|issue|too much|too hard|difficult|hard|a struggle|beyond)\\b`,
          "iu",
        ),
        new RegExp(
          `\\b(?:${modals}) ${pronoun} (?:\\w+ ){0,2}(?:struggle|difficult(?:y|ies)|problems?|trouble|issues?) (?:with|on|in|at|doing)?\\s*(?:the |any |all )?(?:${demand})\\b`,
          "iu",
        ),
      ]
    : [];

const compiled = topics.map((topic) => ({
  patterns: [...straight(topic), indirect(topic), ...asThing(topic)],
  safeQuestion: topic.safeQuestion,
}));

const anythingWeCanChange =
  "Is there anything we can change so this person can show us their best?";
/** Asks for whatever there may be. */
const fishing: readonly RegExp[] = [
  /\b(?:anything|something|things?|what)(?: else)?(?: that)? (?:(?:do )?(?:we|i)|you think we) (?:should|ought to|need to|must|have to|might need to|might want to)(?: all)? (?:know(?! (?:by|before|to (?:get|find)))|be aware|be told|be warned|watch (?:out )?for|look out for|worry|be worried|plan around|prepare for)/iu,
  /\banything to (?:be aware of|watch (?:out )?for|worry about|know about (?:him|her|them))\b/iu,
  new RegExp(
    `\\b(?:anything|things|tasks|jobs|what) (?:that )?(?:can|could|is|are|will|does|would)?\\s*${pronoun} (?:can't|cannot|couldn't|can not|isn't able to|is not able to|are not able to|aren't able to|unable to|won't be able to|struggles? with|would struggle with|finds? (?:hard|difficult)|not (?:be )?able to)`,
    "iu",
  ),
  new RegExp(
    `\\bwhat (?:can't|couldn't|won't|is|are|can) ${pronoun} (?:not )?(?:able to |be able to |unable to )?(?:do|manage|unable)\\b(?! (?:on|in|at|for|best|well|here|next|first))(?<!\\bwhat can ${pronoun} do)`,
    "iu",
  ),
  new RegExp(
    `\\b(?:${modals}) ${pronoun} (?:got |have |has )?(?:any )?(?:limitations?|restrictions?|weaknesses|difficult(?:y|ies)|challenges|special requirements|additional needs|extra needs|complex needs|(?:issues|problems)(?! with (?:the|our|your|that|this|starting|travel)))`,
    "iu",
  ),
  /\bwhat (?:are|'re|kind of|sort of|other)?\s*(?:are )?(?:his|her|their) (?:limitations?|restrictions?|difficulties|challenges|needs|issues|problems|triggers|weaknesses)\b/iu,
  /\bany (?:other )?(?:issues|problems|concerns|difficulties|limitations|restrictions|red flags|worries)(?: (?:with|about) (?:him|her|them)\b| (?:that )?(?:we|i) (?:should|need|ought|must)| (?:he|she|they) (?:has|have|might))/iu,
  new RegExp(
    `\\b(?:${modals}) ${pronoun} (?:have |got |had )?(?:a |an )?(?:carer|support worker|social worker|key ?worker|care plan|care package|psychiatrist|blue badge)\\b`,
    "iu",
  ),
  /\b(?:gets?|getting|claims?|claiming|on|receiv(?:e|es|ing)) (?:pip|esa|dla|disability (?:benefits?|allowance|money|payments?))\b/iu,
  /\bhow (?:is|'s|are|good is|bad is) (?:his|her|their) (?:eyesight|sight|vision|hearing|memory|concentration|back|balance|mobility|heart|stamina|strength|moods?|nerves|speech)\b/iu,
  /\b(?:is|are) (?:his|her|their) (?:eyesight|sight|vision|hearing|memory|back|balance|mobility|stamina|speech|heart)\b/iu,
  /\bhow bad is (?:it|his|her|their)\b|\bis it (?:mental|physical|serious|catching|contagious|something (?:mental|physical))\b/iu,
  new RegExp(
    `\\b(?:is|are|was) ${pronoun} (?:a bit |a little |quite |very |rather |really |at all |physically )*(?:slow|special|all there|challenged|vulnerable|high[- ]functioning|low[- ]functioning|strong enough|robust(?: enough)?|sound of mind|mobile|steady on (?:his|her|their) feet|accident[- ]prone|clumsy|moody|fragile)\\b`,
    "iu",
  ),
  new RegExp(
    `\\bhow (?:mobile|strong|fit|robust|able|severe|disabled) (?:is|are) ${pronoun}\\b`,
    "iu",
  ),
];

const asksOutright = new RegExp(
  `\\?\\s*$|^(?:${modals}) |\\b(?:know|tell|confirm|sure|wonder\\w*|check|ask\\w*)\\b`,
  "iu",
);

/** The question that may be asked instead, or null when this sentence asks nothing of the kind. */
export function insteadOfOblique(sentence: string): string | null {
  if (!asksOutright.test(sentence)) return null;
  const found = compiled.find(({ patterns }) => patterns.some((each) => each.test(sentence)));
  if (found) return found.safeQuestion;
  return fishing.some((each) => each.test(sentence)) ? anythingWeCanChange : null;
}
