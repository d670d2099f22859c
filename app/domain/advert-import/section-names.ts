/** What a part of an advert is about, by its heading. `other`: known to be neither tasks nor what is asked for. */
export type SectionName = "tasks" | "looseTasks" | "essential" | "desirable" | "other";

const you = "(?:you(?:'ll| will| would|'d|'re| are)?|we)";

/** Tried in this order. All match the whole heading, in lower case, without its marks. */
const whole: readonly (readonly [SectionName, RegExp])[] = [
  [
    "desirable",
    /^.{0,30}\b(?:desir(?:able|ed)|nice[- ]to[- ]ha(?:ve|ves)|good to have|preferred|preferable|advantage(?:ous)?|bonus points?|bonus|beneficial|would be (?:nice|great|good|useful|helpful|a plus)|a plus|not essential|ideally|additional skills)\b.{0,40}$/,
  ],
  [
    "desirable",
    /^(?:it (?:would|'d) (?:also )?(?:be|help)|we(?:'d| would) (?:also )?love|even better|you (?:may|might) also|also helpful|helpful|extras|plus points)\b.{0,40}$/,
  ],
  [
    "other",
    /^(?:(?:our|the|your|some of (?:our|the)|key|employee|staff|company|great|additional|other|what|why|work|colleague|team) )*(?:benefits?|perks?|rewards?|package|salary|pay|hours|location|values|culture|mission|vision|history|story|offer)\b.{0,50}$/,
  ],
  [
    "other",
    /^(?:what(?:'s| is) in it for you|what (?:we|you)(?:'ll| will| can| do)? (?:offer|get|give|receive|can offer|enjoy|provide)\b.{0,30}|in return\b.{0,30}|in exchange.{0,20}|why (?:join|work|choose|apply|us|this).{0,50}|about (?:us|the (?:company|team|organi[sz]ation|school|trust|employer|business|charity|home|store|hotel|area|department|service|council|client|practice)).{0,30}|who (?:we are|are we).{0,20}|how (?:to apply|do i apply|we).{0,30}|(?:to |ready to )?apply\b.{0,40}|interested\b.{0,10}|next steps?|the (?:application|recruitment|selection|interview) process|(?:application|recruitment|selection|interview)s?(?: process| details| dates?| information)?|our (?:commitment|promise|people|team|company|client|school|trust).{0,40}|equal(?:ity)?.{0,40}|diversity.{0,50}|(?:an )?inclusi.{0,40}|safeguarding.{0,50}|safer recruitment.{0,20}|disclosure.{0,30}|(?:further|more|additional|other|important|general|useful|key) (?:information|details|info|facts)|(?:contact|job|vacancy|role|post|advert) (?:details|information|facts|summary details|us)|contacts?|please note|note|closing (?:date|notes?)|training(?: and (?:development|support))?|the (?:details|package|hours|offer|team|company|benefits|school|trust|shifts|location)|job types?|work location|schedule|shift(?:s| pattern)?|working (?:hours|pattern)|ability to commute.{0,30}|reasonable adjustments?|accessib.{0,30}|disability confident.{0,40}|dbs.{0,20}|documents?|attachments?|reports? to|reporting to|department|we (?:offer|provide|can offer|will offer).{0,30}|you(?:'ll| will)? (?:get|receive|enjoy|benefit).{0,30}|join us.{0,30}|privacy.{0,20}|covid.{0,20}|the interview|interview|work(?:ing)? (?:for|with|at) .{0,40}|life at .{0,40}|start date|flexible working.{0,20}|career.{0,40}|right to work.{0,20}|eligibility|background.{0,20}|visa.{0,30}|sponsorship|agency.{0,30}|compensation.{0,20})$/,
  ],
  [
    "tasks",
    /^(?:(?:your|the|our|a|key|main|core|primary|principal|daily|day[- ]to[- ]day|typical|general|specific|role|job|overall|essential|some of (?:your|the)|duties|other|example|of|summary|specific|post|outline of|list of|major|position|and|&|\/|,|areas?) ?)*(?:responsibilit(?:y|ies)|dut(?:y|ies)|tasks?|accountabilit(?:y|ies)|activities|functions|deliverables)\b.{0,60}$/,
  ],
  [
    "tasks",
    new RegExp(
      `^(?:what ${you} (?:do|doing|be doing|be up to|get up to|spend|be responsible|be working)\\b.{0,50}|what (?:will|would|do) (?:you|i|the) .{0,30}\\b(?:do|doing|involve)\\b.{0,20}|what(?:'s| is) (?:involved|the (?:job|role) (?:about|like)).{0,20}|what (?:does )?(?:the|this) (?:job|role|position|work|post)(?: will| would)? (?:involves?|includes?|entails?|is).{0,20}|(?:the|this|your) (?:job|role|position|post|work) (?:will |would )?(?:involves?|includes?|entails?)\\b.{0,20}|(?:a|your)(?: typical)? day(?: in the life| to day|-to-day)?\\b.{0,30}|day[- ]to[- ]day(?: you.{0,20})?|in this (?:role|job|position|post),?(?: ${you}.{0,20})?|(?:as (?:a|an|our) .{2,40},? )?you(?:'ll| will| would)(?: be)?|you(?:'ll| will) be responsible.{0,20}|how you(?:'ll| will) (?:make|help|spend).{0,40}|(?:your|the) impact|main purpose.{0,20}|the work(?: you.{0,20})?|job duties.{0,20}|work(?:ing)? tasks)$`,
    ),
  ],
  [
    "essential",
    /^(?:(?:the|our|key|essential|minimum|basic|required|person|candidate|job|role|necessary|skills?|knowledge|personal|you|your|what|we|need|skills,|experience,|relevant|applicant|selection|other|criteria|specific|and|&|\/|,|ideal) ?)*(?:requirements?|essentials?|skills?|qualifications?|experience|criteria|specifications?|qualities|attributes|competenc(?:y|ies|es)|abilities|knowledge|must[- ]haves?|credentials|education|behaviours|aptitudes?|strengths|person spec)\b.{0,60}$/,
  ],
  [
    "essential",
    /^(?:(?:a bit |more |something )?about you.{0,30}|who (?:you are|are you|we(?:'re| are) looking for|are we looking for|we need|we want|we seek|you'll be|should apply|can apply).{0,30}|who will .{0,30}|(?:what|who) (?:are )?(?:we(?:'re| are)?|do we|you|you'll|you will|you'd|do you|i) ?(?:are )?(?:need|look(?:ing)? for|want|require|bring|seek|will bring|ask|expect|have)\b.{0,40}|what (?:will|would|do|does|should) (?:you|i|we) .{0,20}\b(?:need|bring|have|want|look for)\b.{0,30}|we(?:'re| are)? (?:looking for|need|seeking|would like|want|ask|require)\b.{0,50}|looking for.{0,40}|you(?:'ll| will| should| must| would|'d)? (?:also )?(?:need|have|must|should|bring|possess|be able|require|must have|demonstrate|ideally)\b.{0,50}|are you.{0,40}|is this you|(?:is it |are you )?(?:right|suitable) for.{0,20}|do you have.{0,40}|(?:the )?(?:ideal|successful|right|perfect|preferred) (?:candidate|person|applicant)s?\b.{0,50}|to (?:be successful|succeed|be considered|apply you|do well|thrive|join us you|excel)\b.{0,60}|what makes (?:you|a).{0,40}|could (?:this|it) be you|you|you are|your (?:profile|background)|the (?:person|candidate)|this (?:job|role) (?:is|would|could|might).{0,10} (?:for|suit).{0,30}|as (?:a|an) .{2,40}you(?:'ll| will) (?:have|need).{0,20}|candidates?|applicants? (?:must|should|will).{0,40}|must(?: have)?|essential.{0,40})$/,
  ],
  [
    "looseTasks",
    /^(?:(?:the|this|your|our|about|more about|a bit about|job|role|brief|position|vacancy|post|main|an?|overview|of|purpose|summary) ?)*(?:role|job|description|summary|overview|purpose|opportunity|position|post|profile|vacancy|details)(?: (?:itself|description|summary|overview|purpose|profile|details|in brief|of the (?:role|job|post)|outline|title|at a glance|brief))*$/,
  ],
];

/** Of lines that only lead to a list, what they lead to. */
const leads: readonly (readonly [SectionName, RegExp])[] = [
  [
    "desirable",
    /\b(?:desir(?:able|ed)|nice to have|advantag\w+|bonus|prefer\w*|beneficial|ideally|(?:be|it'?d be) (?:great|good|nice|helpful|useful)|not essential)\b/,
  ],
  [
    "other",
    /\b(?:we (?:offer|provide|can offer|give|believe)|benefits|in return|receive|you(?:'ll| will) (?:get|enjoy|benefit)|rewards?|perks|offers?:?$|to apply|contact|interviews?|our values|why (?:join|work))\b/,
  ],
  [
    "tasks",
    /\b(?:responsib\w+|duties|tasks|involv\w+|day[- ]to[- ]day|typical day|you(?:'ll| will) be (?:[a-z]+ing|responsible)|role (?:will )?includes?|job (?:will )?includes?|working on|helping (?:us )?(?:to|with))\b/,
  ],
  [
    "essential",
    /\b(?:need|have|has|required?|requirements?|must|looking for|seeking|should|essential|ideal|candidates?|applicants?|bring|someone|people (?:who|with)|skills|experience|able to|are you|you are|you're|who (?:is|are|can)|qualifications?)\b/,
  ],
  [
    "tasks",
    /\byou(?:'ll| will| would)\b|\b(?:role|job|work|post(?:holder)?|position)\b.{0,30}\b(?:includes?|is to|will)\b/,
  ],
];

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/^(?:\d{1,2}[.)]?\s+|[^\p{L}]+)/u, "")
    .replace(/[\s:;.…\-–—?!*|]+$/u, "")
    .replace(/\s+/g, " ");

/** The section that a heading opens, or null where we do not know it. */
export function sectionName(heading: string): SectionName | null {
  const words = plain(heading);
  if (words === "" || words.length > 80) return null;
  return whole.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** The section that a line such as "As a cleaner you will:" leads to. */
export function ledTo(line: string): SectionName | null {
  const words = plain(line).slice(-160);
  return leads.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
