import { holdsJobNoun } from "./job-nouns.ts";

/**
 * What a part of an advert is about, by its heading. `looseTasks`: it tells of the job at large, tasks among other things.
 * `other`: known to be neither tasks nor what is asked for.
 */
export type SectionName = "tasks" | "looseTasks" | "essential" | "desirable" | "other";
type Patterns = readonly (readonly [SectionName, RegExp])[];

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const taskWords = wordsOf(
  "responsibility responsibilities duty duties task tasks accountability accountabilities activities functions deliverables",
);
const askedWords = wordsOf(
  "requirement requirements essentials skill skills qualification qualifications experience criteria specification specifications qualities attributes competency competencies competences abilities knowledge must-haves credentials education behaviours aptitudes strengths spec attitude",
);
/** What may stand before such a word in a heading. */
const qualifiers = wordsOf(
  "a an the our your my key main core primary principal daily day to general specific role job overall essential some of other example summary post outline list major position areas area and minimum basic required person candidate necessary personal you what we need detailed description full relevant applicant selection ideal typical tasks duties skills knowledge entry employee professional technical work working person's shortlisting general additional day-to-day your are is these principle must have previous",
);
/** What may follow it: "Experience required" is a heading, "Experience of cleaning" a point. */
const following =
  /^(?:$|\s?[,&/(]|\s(?:and|or|&|[-–—])\s|\s(?:required|needed|necessary|you|we|criteria|includes?|including|involved?|will|may|list|summary|profile|specification|details|overview|outline|for (?:the|this|your|you)|of (?:the|this|your|a|an)|to the (?:job|role|post)|in (?:the|this) (?:job|role|post)|expected|what|as follows|within|sought|section)\b)/;

/** "Main duties and responsibilities", "Key skills required", "Kitchen assistant duties". */
function byItsWord(heading: string): SectionName | null {
  let at = 0;
  for (const token of heading.split(/(?<=[\s,/&])/)) {
    const word = token.replace(/[\s,/&:]+$/, "");
    const isTask = taskWords.has(word);
    if (isTask || askedWords.has(word)) {
      const before = heading.slice(0, at).trim();
      if (!following.test(heading.slice(at + word.length)) || heading.length > 70) return null;
      const isPlain = before.split(/[\s,/&]+/).every((one) => one === "" || qualifiers.has(one));
      return isPlain || (before.length <= 40 && holdsJobNoun(before))
        ? isTask
          ? "tasks"
          : "essential"
        : null;
    }
    at += token.length;
  }
  return null;
}

/** Tried in this order, before the words above. All match the whole heading, in lower case, without its marks. */
const first: Patterns = [
  ["tasks", /^.{4,60}\bresponsible for\b.{0,20}$/],
  [
    "desirable",
    /^(?:.{0,30}\b(?:desirables?|desired|nice[- ]to[- ]ha(?:ve|ves)|good to have)(?: (?:\w+[ ,/&]*){1,4}| but .{0,30}| \(.{1,30}\))?|(?:preferred|preferable|advantageous|beneficial|ideal|additional)(?: (?:skills|experience|qualifications?|requirements?|criteria|attributes|knowledge|but .{0,30})[ ,/&]*(?:and|or)?){0,3}|bonus points?.{0,30}|(?:it'?s )?(?:a |an )?(?:bonus|advantage|plus)(?: if.{0,40})?|what (?:would |will |may )?helps?\b.{0,40}|ideally\b.{0,30}|nice)$/,
  ],
  [
    "desirable",
    /^(?:it (?:would|'d) (?:also )?(?:be|help)|we(?:'d| would) (?:also )?love|even better|you (?:may|might) also|also helpful|helpful|(?:useful|helpful) but not (?:essential|needed|necessary)|not essential|extras|plus points|not needed)\b.{0,40}$/,
  ],
  [
    "other",
    /^(?:(?:our|the|your|some of (?:our|the)|key|employee|staff|company|great|additional|other|what|why|work|colleague|team|and|pay) )*(?:benefits?|perks?|rewards?|package|salary|pay|hours|location|values|culture|mission|vision|history|story|offer)\b.{0,50}$/,
  ],
];
const you = "(?:you(?:'ll| will| would|'d|'re| are)?|we)";
const last: Patterns = [
  [
    "other",
    /^(?:what(?:'s| is) in it for you|what (?:we|you)(?:'ll| will| can| do)? (?:offer|get|give|receive|can offer|enjoy|provide)\b.{0,30}|in return\b.{0,30}|in exchange.{0,20}|why .{2,50}|about (?:us|our .{0,30}|the (?:company|team|organi[sz]ation|school|trust|employer|business|charity|home|store|hotel|area|department|service|council|client|practice)).{0,30}|who (?:we are|are we).{0,20}|how (?:to apply|do i apply|we).{0,30}|(?:to |ready to )?apply\b.{0,40}|interested\b.{0,10}|next steps?|the (?:application|recruitment|selection|interview) process|(?:application|recruitment|selection|interview)s?(?: process| details| dates?| information)?|our (?:commitment|promise|people|team|company|client|school|trust).{0,40}|equal(?:ity)?.{0,40}|diversity.{0,50}|(?:an )?inclusi.{0,40}|safeguarding.{0,50}|safer recruitment.{0,20}|disclosure.{0,30}|(?:further|more|additional|other|important|general|useful|key) (?:information|details|info|facts)|(?:contact|job|vacancy|role|post|advert|employer) (?:details|information|facts|summary details|us|heading)|contacts?|please note|note|closing (?:date|notes?)|training(?: and (?:development|support))?|the (?:details|package|hours|offer|team|company|benefits|school|trust|shifts|location)|job types?|work location|schedule|shift(?:s| pattern)?|working (?:hours|pattern)|ability to commute.{0,30}|reasonable adjustments?|accessib.{0,30}|disability confident.{0,40}|dbs.{0,20}|documents?|attachments?|reports? to|reporting to|department|we (?:offer|provide|can offer|will offer).{0,30}|you(?:'ll| will)? (?:get|receive|enjoy|benefit).{0,30}|join us.{0,30}|privacy.{0,20}|covid.{0,20}|the interview|interview|work(?:ing)? (?:for|with|at) .{0,40}|life at .{0,40}|start date|flexible working.{0,20}|career.{0,40}|right to work.{0,20}|eligibility|background.{0,20}|visa.{0,30}|sponsorship|agency.{0,30}|compensation.{0,20}|attached documents?|employer certification.{0,40}|applicant requirements|(?:(?:job|vacancy|role|post|advert|key) )?details|terms and conditions.{0,20}|conditions of (?:service|employment)|general|supporting (?:documents|information)|welcome)$/,
  ],
  [
    "tasks",
    new RegExp(
      `^(?:what ${you} (?:do|doing|be doing|be up to|get up to|spend|be responsible|be working)\\b.{0,50}|what (?:will|would|do) (?:you|i|the) .{0,30}\\b(?:do|doing|involve)\\b.{0,20}|what(?:'s| is) (?:involved|the (?:job|role) (?:about|like)).{0,20}|what the (?:job|role|work|post) (?:is|involves|includes|will be)\\b.{0,20}|what (?:does )?(?:the|this) (?:job|role|position|work|post)(?: will| would)? (?:involves?|includes?|entails?).{0,20}|(?:the|this|your) (?:job|role|position|post|work) (?:will |would )?(?:involves?|includes?|entails?)\\b.{0,20}|(?:a|your)(?: typical)? day(?: in the life| to day|-to-day)?\\b.{0,30}|day[- ]to[- ]day(?: you.{0,20})?|in this (?:role|job|position|post),?(?: ${you}.{0,20})?|(?:as (?:a|an|our) .{2,40},? )?you(?:'ll| will| would)(?: be)?|you(?:'ll| will) be responsible.{0,20}|how you(?:'ll| will) (?:make|help|spend).{0,40}|(?:your|the) impact|the work(?: you.{0,20})?)$`,
    ),
  ],
  [
    "essential",
    /^(?:(?:a bit |more |something )?about you.{0,30}|who (?:you are|are you|we(?:'re| are) looking for|are we looking for|we need|we want|we seek|you'll be|should apply|can apply).{0,30}|who will .{0,30}|(?:what|who) (?:are )?(?:we(?:'re| are)?|do we|we(?:'d| would)(?: also)?|you|you'll|you will|you'd|do you|i) ?(?:are )?(?:need|look(?:ing)? for|want|require|bring|seek|will bring|ask|expect|like|have)\b.{0,40}|what (?:will|would|do|does|should) (?:you|i|we) .{0,20}\b(?:need|bring|have|want|look for)\b.{0,30}|we(?:'re| are)? (?:looking for|need|seeking|would like|want|ask|require)\b.{0,50}|looking for.{0,40}|you(?:'ll| will| should| must| would|'d)? (?:also )?(?:need|have|must|should|bring|possess|be able|require|must have|demonstrate|ideally)\b.{0,50}|are you.{0,40}|is this you|(?:is it |are you )?(?:right|suitable) for.{0,20}|do you have.{0,40}|(?:the )?(?:ideal|successful|right|perfect|preferred) (?:candidate|person|applicant)s?\b.{0,50}|to (?:be successful|succeed|be considered|apply you|do (?:this (?:job |role )?|it |the job )?well|thrive|join us you|excel)\b.{0,60}|what makes (?:you|a).{0,40}|could (?:this|it) be you|you|you are|your (?:profile|background)|the (?:person|candidate)|this (?:job|role) (?:is|would|could|might).{0,10} (?:for|suit).{0,30}|as (?:a|an) .{2,40}you(?:'ll| will) (?:have|need).{0,20}|candidates?|applicants? (?:must|should|will).{0,40}|must(?: haves?)?|essential(?: for.{0,30}| to.{0,30}| and.{0,30})?)$/,
  ],
  [
    "looseTasks",
    /^(?:(?:the|this|your|our|about|more about|a bit about|job|role|brief|position|vacancy|post|main|an?|overview|of|purpose|summary|what is|what's|introduction to|full) ?)*(?:role|job|description|summary|overview|purpose|opportunity|position|post|profile|vacancy|introduction)(?: (?:itself|description|summary|overview|purpose|profile|details|in brief|of the (?:role|job|post)|outline|title|at a glance|brief|introduction|and .{0,30}))?$/,
  ],
];

/** Of lines that only lead to a list, what they lead to. */
const leads: Patterns = [
  [
    "desirable",
    /\b(?:desir(?:able|ed)|nice to have|advantag\w+|bonus|prefer\w*|beneficial|ideally|(?:be|it'?d be) (?:great|good|nice|helpful|useful)|not essential)\b/,
  ],
  [
    "other",
    /\b(?:we (?:offer|provide|can offer|will offer|give|believe)|benefits|in return|receive|you(?:'ll| will) (?:get|enjoy|benefit)|rewards?|perks|offers?:?$|offer you|to apply|contact|interviews?|our values|why (?:join|work)|following areas)\b/,
  ],
  [
    "tasks",
    /\b(?:responsib\w+|duties|tasks|involv\w+|day[- ]to[- ]day|typical day|you(?:'ll| will) be (?:[a-z]+ing|responsible)|(?:role|job|post) (?:will )?includes?|working on|helping (?:us )?(?:to|with))\b/,
  ],
  [
    "essential",
    /\b(?:need|have|has|required?|requirements?|must|looking for|seeking|should|essential|ideal|candidates?|applicants?|bring|someone|somebody|people (?:who|with)|skills|experience|able to|are you|you are|you're|who (?:is|are|can)|qualifications?|competenc\w+)\b/,
  ],
  [
    "tasks",
    /\byou(?:'ll| will| would)\b|\b(?:role|job|work|post ?holder|position)\b.{0,30}\b(?:includes?|is to|will)\b/,
  ],
];

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/^(?:\d{1,2}[.)]\s+|[^\p{L}\d]+)/u, "")
    .replace(/[\s:;.…\-–—?!*|]+$/u, "")
    .replace(/\s+/g, " ");
const among = (patterns: Patterns, words: string): SectionName | null =>
  patterns.find(([, pattern]) => pattern.test(words))?.[0] ?? null;

/** The section that a heading opens, or null where we do not know it. */
export function sectionName(heading: string): SectionName | null {
  const words = plain(heading.slice(0, 100));
  if (words === "" || words.length > 80) return null;
  return among(first, words) ?? byItsWord(words) ?? among(last, words);
}

/** The section that a line such as "As a cleaner you will:" leads to. */
export const ledTo = (line: string): SectionName | null =>
  among(leads, plain(line).slice(-160)) ??
  (/^(?:The|Our) /.test(line) && endsWithJob(line) ? "tasks" : null);
/** "The Clerk:" leads to what a clerk does. */
const endsWithJob = (line: string) =>
  line.length <= 40 && holdsJobNoun(plain(line).split(" ").at(-1) ?? "");
