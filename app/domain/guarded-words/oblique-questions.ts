/**
 * Questions that ask about health by way of what somebody can do: "Can she manage stairs?", "Is there anything we should
 * know?". A rule table, wider on what a body or a mind must bear than on skills: "Can he use a till?" is no such question.
 */

import { asPattern, modals, pronoun, who } from "./asked-of-somebody.ts";
import { anythingWeCanChange, fishing } from "./fishing-questions.ts";

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
    bears: `${managing}\\s+${amount}(?:stairs?|steps|staircases?|ladders?)|(?:climb|climbing)\\b(?! the ladder of)|get (?:up (?:there|to the|the)|upstairs|downstairs|down the|in and out)`,
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
      "(?:lift(?:ing)?|carry(?:ing)?|push(?:ing)?|pull(?:ing)?)\\b(?! (?:…|(?:on|out|off|through|sales)\\b))|(?:manage|handle|do|cope with) (?:the |any |some )?(?:heavy|lifting|manual handling|physical)",
    demand: "(?:heavy )?lifting|carrying|manual (?:handling|work)|physical (?:work|side)",
    safeQuestion: about("The job has some lifting."),
  },
  {
    bears:
      "(?:bend(?:ing)?(?: down)?|kneel(?:ing)?|crouch(?:ing)?|squat(?:ting)?|stretch(?:ing)?)\\b|reach(?:ing)? (?:up|down|high|over|the (?:top|high))|walk(?:ing)? (?:far|long|ok|okay|all right|properly|unaided|around all|a lot|without)|walk\\s*\\?|move (?:around|about|quickly|freely|fast)|grip|use (?:both |either )?(?:of )?(?:his |her |their )?(?:hands|arms|legs|left|right)\\b",
    demand: "bending|kneeling|walking|being outdoors all day",
    safeQuestion: about("The job has bending, reaching and moving about."),
  },
  {
    bears:
      "(?:see|hear|speak|talk|read|write) (?:ok|okay|well(?: enough)?|properly|clearly|all right|alright|fine|enough|normally)|hear (?:the|our|a|any) (?!news|outcome|result|story|feedback)|(?:see|hear) (?:the )?(?:alarms?|fire alarms?|customers|people|instructions|traffic|screens?)|(?:see|hear|speak|talk)\\s*\\?",
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

const able =
  "(?:physically |really |actually |mentally |still |always |ever |even |also |likely to |going to |(?:be )?able to |capable of |(?:be )?(?:ok|okay|fine|all right|alright|comfortable|up to|good|safe|strong enough|well enough)(?: (?:to|with|at|for|on|about))? )*";
/** One pattern for all the topics, each in a group of its own: nine patterns with the same beginning are slow to make. */
const anyTopicAfter = (beginning: string) =>
  asPattern(`${beginning}(?:${topics.map(({ bears }, at) => `(?<t${at}>${bears})`).join("|")})`);
const bearings: readonly RegExp[] = [
  // Asked straight: "can she …".
  anyTopicAfter(`\\b(?:${modals}) ${who} ${able}`),
  // Told as something to be known: "we need to know she can …".
  anyTopicAfter(
    `\\b(?:if|whether|that|know|sure|certain|confirm|assume|hope|guess|reckon|trust|presume|suppose) ${who}(?:'ll| can| could| will| would| is| are| might)(?: be)? ${able}`,
  ),
  anyTopicAfter(`\\b(?:for|on) (?:him|her|them|\\p{L}+) to ${able}`),
];
const asThing = ({ demand }: Topic) =>
  demand
    ? [
        asPattern(
          `\\b(?:${modals})\\b[\\w' ]{0,30}\\b(?:${demand})\\b[\\w' ]{0,20}\\b(?:problem|issue|too much|too hard|difficult|hard|a struggle|beyond)\\b`,
        ),
        asPattern(
          `\\b(?:${modals}) ${pronoun} (?:\\w+ ){0,2}(?:struggle|difficult(?:y|ies)|problems?|trouble|issues?) (?:with|on|in|at|doing)?\\s*(?:the |any |all )?(?:${demand})\\b`,
        ),
      ]
    : [];

const demands = topics.map((topic) => ({
  patterns: asThing(topic),
  safeQuestion: topic.safeQuestion,
}));

function bornBy(sentence: string): string | undefined {
  for (const bearing of bearings) {
    const groups = Object.entries(bearing.exec(sentence)?.groups ?? {});
    const [topic] = groups.find(([, words]) => words !== undefined) ?? [];
    if (topic) return topics[Number(topic.slice(1))]?.safeQuestion;
  }
  return demands.find(({ patterns }) => patterns.some((each) => each.test(sentence)))?.safeQuestion;
}

const asksOutright = asPattern(
  `\\?\\s*$|^(?:\\p{L}+,? ){0,2}(?:${modals}|what|why|how|any|anything|is there) |\\b(?:know|tell|say|inform|advise|confirm|certain|sure|wonder\\w*|check|ask\\w*)\\b`,
);

/** The question that may be asked instead, or null when this sentence asks nothing of the kind. */
export function insteadOfOblique(sentence: string): string | null {
  if (!asksOutright.test(sentence)) return null;
  const safe = bornBy(sentence);
  if (safe) return safe;
  return fishing.some((each) => each.test(sentence)) ? anythingWeCanChange : null;
}
