/**
 * Questions that name neither a condition nor a task, and fish for one: what a person has, what they cost, what happened
 * to them, what must be watched. Each row is one way to ask.
 */
import { asPattern, modals, part, pronoun, who, whom, whose } from "./asked-of-somebody.ts";
import { moreWays } from "./more-ways-to-ask.ts";

export const anythingWeCanChange =
  "Is there anything we can change so this person can show us their best?";
/** Asks for whatever there may be. */
const straightOut: readonly RegExp[] = [
  /\b(?:anything|something|things?|what)(?: else)?(?: that)? (?:(?:do )?(?:we|i)|you think we) (?:should|ought to|need to|must|have to|might need to|might want to)(?: all)? (?:know(?! (?:by|before|to (?:get|find)))|be aware|be told|be warned|watch (?:out )?for|look out for|worry|be worried|plan around|prepare for)/iu,
  /\banything to (?:be aware of|watch (?:out )?for|worry about|know about (?:him|her|them))\b/iu,
  asPattern(
    `\\b(?:anything|things|tasks|jobs|what) (?:that )?(?:can|could|is|are|will|does|would)?\\s*${pronoun} (?:can't|cannot|couldn't|can not|isn't able to|is not able to|are not able to|aren't able to|unable to|won't be able to|struggles? with|would struggle with|finds? (?:hard|difficult)|not (?:be )?able to)`,
  ),
  asPattern(
    `\\bwhat (?:can't|couldn't|won't|is|are|can) ${pronoun} (?:not )?(?:able to |be able to |unable to )?(?:do|manage|unable)\\b(?! (?:on|in|at|for|best|well|here|next|first))(?<!\\bwhat can ${pronoun} do)`,
  ),
  asPattern(
    `\\b(?:${modals}) ${pronoun} (?:got |have |has )?(?:any )?(?:limitations?|restrictions?|weaknesses|difficult(?:y|ies)|challenges|special requirements|additional needs|extra needs|complex needs|(?:issues|problems)(?! (?:with|about|getting|on|over|regarding|doing|starting|coming|if)\\b))`,
  ),
  /\bwhat (?:are|'re|kind of|sort of|other)?\s*(?:are )?(?:his|her|their) (?:limitations?|restrictions?|difficulties|challenges|needs|issues|problems|triggers|weaknesses)\b/iu,
  /\bany (?:other )?(?:issues|problems|concerns|difficulties|limitations|restrictions|red flags|worries)(?: (?:with|about) (?:him|her|them)\b| (?:that )?(?:we|i) (?:should|need|ought|must)| (?:he|she|they) (?:has|have|might))/iu,
  asPattern(
    `\\b(?:${modals}) ${pronoun} (?:have |got |had |need |needs |come with |bring |live with )*(?:a |an |any )?(?:carer|(?:support|social|key|care) ?worker|cpn|care plan|care package|psychiatrist|blue badge)\\b`,
  ),
  /\b(?:gets?|getting|claims?|claiming|on|receiv(?:e|es|ing)) (?:pip|esa|dla|disability (?:benefits?|allowance|money|payments?))\b/iu,
  /\bhow (?:is|'s|are|good is|bad is) (?:his|her|their) (?:eyesight|sight|vision|hearing|memory|concentration|back|balance|mobility|heart|stamina|strength|moods?|nerves|speech)\b/iu,
  /\b(?:is|are) (?:his|her|their) (?:eyesight|sight|vision|hearing|memory|back|balance|mobility|stamina|speech|heart)\b/iu,
  /\bhow bad is (?:it|his|her|their)\b|\bis it (?:mental|physical|serious|catching|contagious|something (?:mental|physical))\b/iu,
  asPattern(
    `\\b(?:is|are|was) ${pronoun} (?:a bit |a little |quite |very |rather |really |at all |physically )*(?:slow|special|all there|challenged|vulnerable|high[- ]functioning|low[- ]functioning|strong enough|robust(?: enough)?|sound of mind|mobile|steady on (?:his|her|their) feet|accident[- ]prone|clumsy|moody|fragile)\\b`,
  ),
  asPattern(`\\bhow (?:mobile|strong|fit|robust|able|severe|disabled) (?:is|are) ${pronoun}\\b`),
];

const hard =
  "(?:reading|writing|spelling|remembering|concentrating|standing|walking|hearing|seeing|speaking|talking|learning|understanding|sitting|lifting|bending|sleeping|breathing|moving|communicating|focus(?:s)?ing|stairs|steps|noise|people|crowds?|change|loud noises|bright lights|eye contact|social situations|instructions|authority)";

/** More ways round, as words; each is one row. */
const roundabout: readonly { about: string; words: string }[] = [
  {
    about: "something wrong with somebody",
    words: `\\b(?:right|ok|okay|wrong|funny|weird) (?:in (?:the|${whose}) head|upstairs)|\\b(?:wrong|up|funny|weird|strange|odd|different|unusual|amiss) (?:about|with) ${whom}|\\b(?:something|anything|summat|owt) (?:\\w+ )?(?:wrong|up|the matter|odd|amiss|different|unusual|funny|strange|weird|noticeable) ?(?:with|about|in)?(?: ${whom})?|\\bmarbles|screw loose|full shilling|sandwich(?:es)? short|away with the fairies|(?:on )?another planet|compos mentis|lost? the plot|the full ticket|wired (?:differently|up)|sharpest (?:tool|knife)|round the bend|a bit touched|lights are on|\\bnot (?:quite )?(?:right|all there)\\b`,
  },
  {
    about: "what somebody has",
    words: `\\bwhat (?:is it (?:that )?)?(?:has |is )?${pronoun} (?:has |have |have got |got |suffers? (?:from|with) ?)(?:exactly|actually|then|anyway)?\\s*(?:\\?|$)|\\bwhat is (?:he|she) got\\b(?! (?:to|on|in|planned|booked|for))|\\b(?:tak(?:e|es|ing)|is (?:he|she) on) (?:anything|something)\\b(?=\\s*\\?| for (?:it|that|his|her|the)\\b)|\\bone of (?:his|her|their) (?:turns|episodes|bad days|moods|fits|attacks|dos)|\\b(?:${modals}) ${who} (?:having |have |had )?(?:turns|attacks|spells)\\b|\\b(?:is|are) (?:he|she|they) (?:ok|okay|alright|all right)\\s*(?:\\?|$)|\\bwhat (?:does|do) ${who} (?:actually |exactly )?(?:have|suffer (?:from|with))\\s*(?:\\?|$)|\\bwhat is (?:up|wrong|going on|happening|the (?:matter|problem|issue|story|deal|trouble)) with (?:${whom}|${whose}|\\p{L}+)`,
  },
  {
    about: "what happened to somebody",
    words: `\\bwhat (?:has )?happened to ${whom}|\\bwhat (?:has )?happened (?:to|with) ${whose} ${part}|\\b(?:wrong|up|problems?|trouble|bad|injur\\w+|hurt|issues?) (?:with|in|to) ${whose} ${part}|\\bhow (?:is|are) ${whose} ${part}\\b|(?:${whose}|\\p{L}+'s) ${part} (?:hold|give|play|go|last|stand|cope)|\\bhow (?:many|long) .{0,30}\\boff (?:with|for|because|after)\\b|\\bhow long (?:has|have) ${who} (?:had (?:it|this|that)|been (?:like (?:this|that)|this way|ill|disabled|unwell))|\\b(?:was|were) ${who} (?:born (?:like|with|that way|disabled)|in an accident)|\\b(?:did|has|have) ${who} (?:have |had |been in |ever had )an accident|\\b(?:will|is|does|can|could) (?:it|this|that) (?:likely to |going to )?(?:ever |be |it )?(?:get (?:any )?(?:worse|better)|permanent|long[- ]term|curable|treatable|hereditary|under control|flare up|manageable|progressive|degenerative)`,
  },
  {
    about: "what may go wrong with insurance and risk",
    words: `\\binsur(?:ance|ers?|ed)\\b(?!.{0,40}\\b(?:drive|driving|van|car|vehicle|minibus|lorry)\\b).{0,40}\\b(?:${whom}|${who} (?:is|are|were|was) (?:here|on site|hurt)|if (?:he|she|they))|\\b(?:risk|health|safety) assessments?\\b.{0,20}\\b(?:for|on|about|because of) ${whom}|\\b(?:${modals}) ${who} (?:going to )?(?:be )?(?:a |any )?(?:liabilit\\w+|hazard|danger|risk)\\b|\\b(?:is|are|would|will) (?:it|we) (?:be )?(?:safe|at risk|liable) .{0,40}\\b${whom}\\b`,
  },
  {
    about: "how much care somebody takes",
    words: `\\b(?:how much|much|a lot of|lots of|constant|extra|additional|one[- ]to[- ]one|1:1|special|more|close|any|what) (?:\\w+ )?(?:supervision|supervising|looking after|hand[- ]holding|babysitting|watching|minding|care|attention|support|help)\\b.{0,30}\\b(?:need|needs|require|requires|take|takes|needed)\\b|\\b(?:need|needs|require|requires|needing)\\b (?:\\w+ ){0,2}(?:supervision|supervising|looking after|hand[- ]holding|babysitting|watching|minding|constant \\w+|extra (?:help|support|care|attention|time|supervision|breaks?|rests?)|(?:a lot of|lots of|much) (?:help|support|care|attention|breaks?|rest)|one[- ]to[- ]one|someone (?:with|to (?:watch|mind|look after|be with|shadow|help)))|\\b(?:somebody|someone) (?:watching|minding|looking after|with) ${whom}\\b.{0,20}\\b(?:all the time|all day|always|constantly)|\\b(?:look after|feed|dress|wash|toilet|care for) (?:him|her|them)sel\\w+|\\b(?:use|go to|manage) the (?:toilet|loo|bathroom) (?:alone|on|by|un\\w+|without|him|her|them)|\\bneeds? (?:\\w+ ){0,2}(?:lie down|sit down a lot|rests?|frequent breaks|regular breaks|extra breaks|lots of breaks|long breaks)`,
  },
  {
    about: "why somebody is helped, or does not work",
    words: `\\b(?:why|how come|what for|for what reason|what (?:is the )?reason|what makes)\\b.{0,30}\\b(?:job coach|(?:support|social|key|care) ?worker|carer|your (?:service|agency|scheme|programme|help|books|organisation|charity|team)|an? (?:agency|service|scheme|charity) like yours|(?:extra|so much|special|this|any) (?:help|support)|adjustments?|part[- ]time only|out of work|not work(?:ed|ing)?|hasn't worked|haven't worked|unemployed|gaps? (?:in|on|between)|off (?:work|sick)|needs? (?:help|support|quiet|breaks?))|\\b(?:what|how) (?:qualifies|entitles|made|makes|makes? it that) .{0,20}\\b(?:your (?:service|scheme|programme|support)|eligible|entitled|qualif\\w+)|\\b(?:how|why) (?:did|does|do|is|has|come) ${who} (?:\\w+ ){0,3}(?:qualif(?:y|ies)|eligible|referred|end(?:ed)? up with you|come to (?:be with|use|need))`,
  },
  {
    about: "behaviour to be afraid of",
    words: `\\b(?:prone to|tend(?:s|ency)? to|(?:given|subject) to (?:a )?(?:\\w+ )?(?:fits?|attacks?|moods?|mood swings|outbursts?|bouts|episodes?|turns|tempers?|panic\\w*|anger|blackouts?|wandering|crying|shouting)|liable to|lose (?:${whose} temper|control|it)|fl(?:y|ies) off the handle|kick(?:s)? off|lash(?:es)? out|wander(?:s)? off|goes? off on one|have an episode|turn(?:s)? (?:nasty|violent|aggressive)|snap(?:s)? at)\\b|\\bhow (?:does|do|will|would) ${who} (?:react|behave|respond|act) (?:\\w+ ){0,3}(?:wrong|stress\\w*|pressure|upset|angry|loud|noise|shout\\w*|told off|chang\\w+|criticis\\w+|overwhelmed|anxious|crowds?)|\\btriggers?\\b|\\b(?:should|need to|must|do|to) (?:\\w+ ){0,2}(?:be )?(?:look(?:ing)? out for|watch(?:ing)? (?:out )?for|be wary of|be careful (?:of|about|with|around)|keep(?:ing)? an eye on)\\b|\\bcalm ${whom} down|\\b(?:set|tip) ${whom} off\\b|\\b(?:overwhelm|distress|unsettle|agitate|frighten|scare|upset|overload|confuse) ${whom}\\b|\\bwhat (?:do|should|would) we do if ${pronoun} (?:has|have|gets?|goes?|falls?|starts?|becomes?|collapses?|panics?)\\b`,
  },
  {
    about: "whether it shows",
    words: `\\b(?:notice (?:anything|something|if|that|his|her|how|there|it)|obvious|visible|noticeable|would you know|(?:can|could) you tell (?:by|from|just|there)|does it show|look(?:s)? (?:normal|odd|disabled|ok|okay|alright|all right|different|ill))\\b(?=.{0,40}\\b(?:him|her|them|he|she|they|wrong|odd|different|anything|\\?))|\\b(?:walk|talk|look|act|move|behave|speak|sound)(?:s|ed|ing)? (?:so |a bit |very |rather )*(?:funny|odd(?:ly)?|strange(?:ly)?|weird(?:ly)?|differently|slow(?:ly)?|like that)|\\bput (?:the )?(?:customers|clients|people|guests|others) off`,
  },
  {
    about: "strength, stamina and energy",
    words: `\\b(?:${modals}) ${who} (?:have |got |has |really )*(?:the |any |enough |much |that |sort of )*(?:stamina|strength|energy|constitution|physique|physical fitness|fitness|mobility|head for heights)\\b|\\b(?:stamina|energy levels?|fitness levels?|physical strength)\\b|\\b(?:${modals}) ${who} (?:be |able to |really |actually |likely to )*(?:hold down a job|get through (?:a|the) (?:\\w+ )?(?:day|shift|week)|last (?:a|the) (?:\\w+ )?(?:day|shift|week)|do a full (?:day|week|shift)|stand the pace|stay awake|fall asleep|breathe|walk far|get about|get around|look after)|\\b(?:up to|manage|strong enough for|handle|fit for) (?:a |the |working )?(?:full[- ]?time|full (?:day|week|shift)|(?:eight|ten|twelve|\\d+)[- ]hour)|\\btires? (?:easily|quickly)|\\bget(?:s|ting)? (?:very |too |easily )*(?:tired|exhausted|worn out|breathless|out of breath|fatigued|overwhelmed|confused|muddled|flustered|distressed|upset)\\b|\\bgood days and bad|\\b(?:bad|off) days\\b`,
  },
  {
    about: "things found hard",
    words: `\\b(?:trouble|difficult(?:y|ies)|problems?|struggle|struggles|struggling|hard|issues?) (?:with |in |at )?(?:\\w+ )?${hard}\\b|\\b(?:follow|understand|take in|grasp) (?:what (?:people|we|you|i|customers|others|is)|simple|basic|a conversation|speech|(?:verbal|spoken|written) instructions)|\\b(?:talk|speak|communicate|walk|hear|see|behave|function|think|learn|read|write) (?:properly|normally|at all|unaided|unassisted)|\\b(?:is|are) ${who} (?:verbal|non-?verbal|able to (?:talk|speak|walk|hear|see))\\b|\\bsound mind\\b|\\b(?:${modals}) ${who} (?:\\w+ )?(?:have |got |any )*(?:what it takes )?(?:mental|physical|intellectual) (?:capacity|ability|age|capability|strength)|\\b(?:iq|mental age|reading age)\\b`,
  },
  {
    about: "attendance put down to health",
    words: `\\b(?:phon(?:e|es|ing)|ring(?:s|ing)?|call(?:s|ing)?) in sick|\\bsickies|\\b(?:absent|absences|absenteeism|attendance)\\b(?! (?:bonus|allowance|sheet|register|at the))|\\b(?:off|signed off|missed|lost|take|took|had|have|has|need|needs) (?:\\w+ ){0,4}(?:time|days|weeks|months|periods?) off (?:work )?(?:with|due|because|for (?:health|stress|illness|medical|hospital|\\w+ appointments?))|\\b(?:always|often|regularly|never|frequently) off\\b|\\bneeds? to (?:keep )?(?:go(?:ing)?|see(?:ing)?|visit(?:ing)?) (?:to )?(?:the |a |his |her )?(?:doctors?|hospital|gp|clinic|therapist)`,
  },
  {
    about: "how somebody lives, and what they are paid because of it",
    words: `\\blives? (?:independently|in (?:care|a home|supported|sheltered|residential|an? (?:institution|hostel))|on (?:his|her|their) own or)|\\b(?:on|claim(?:s|ing)?|gets?|getting|receiv(?:e|es|ing)|draw(?:s|ing)?|has|have) (?:\\w+ )?(?:disability|sickness|incapacity|invalidity) (?:benefits?|allowance|pension|payments?|money)|\\b(?:disability|sickness|incapacity) (?:benefits?|allowance|pension)|\\b(?:special|specialist) (?:school|unit|college|needs)|\\b(?:is|are) (?:she|they) (?:\\w+ )?expecting(?: a baby| a child|,| or|\\s*\\?|$)|\\b(?:using|clean|sober|dry|off (?:the )?(?:drugs|drink|booze))\\b(?= (?:now|yet|still)|\\s*\\?$| or )|\\b(?:is|are|was) ${pronoun} (?:still |ever )?(?:a )?(?:druggie|junkie|drinker|drunk|user|mad|nuts|crazy|bonkers|loopy|simple|backward|thick|mental|retarded|sane|sectionable|competent mentally)\\b`,
  },
  {
    about: "what is not being said",
    words: `\\b(?:what|something|anything)(?: is it)?(?: that)? you(?:'re| are)?(?: not|n't) (?:tell(?:ing)?|say(?:ing)?|mention(?:ed|ing)?)|\\bwhat is the catch\\b|\\b(?:hidden|any) (?:disabilit\\w+|baggage|surprises (?:with|about))|\\bwhat (?:sort|kind|type) of (?:person|thing|problem|issue|needs|difficult\\w+|condition)s? (?:is|does|do|has|have|are) (?:we talking|${pronoun}|\\p{L}+ (?:have|got))|\\bwhat can'?t ${who} do\\b|\\bwhat (?:should|do|must) (?:we|i) (?:\\w+ )?(?:avoid|not ask|not do|not say)`,
  },
];

export const fishing: readonly RegExp[] = [
  ...straightOut,
  ...[...roundabout, ...moreWays].map(({ words }) => asPattern(words)),
];
