export const factNames = [
  "title",
  "organisation",
  "place",
  "pay",
  "hours",
  "contract",
  "pattern",
  "closes",
  "asked",
  "other",
] as const;
export type FactName = (typeof factNames)[number];

const names: Readonly<Record<FactName, RegExp>> = {
  title:
    /^(?:(?:job|post|position|role|vacancy|advert) ?(?:title|name|role)|title|post|position|role|vacancy|job|job vacancy|job opportunity|now hiring|hiring|vacancy for)$/,
  organisation:
    /^(?:company(?: name)?|employer(?:'?s)?(?: name)?|organi[sz]ation(?: name)?|hiring (?:organi[sz]ation|company)|business(?: name)?|recruiter|advertiser|posted by|trust|school(?: name)?|charity|nhs trust|company\/organi[sz]ation)$/,
  place:
    /^(?:(?:(?:job|work|working|office|primary|main|store|site|role|vacancy|advert|post) )?(?:location|locations|base|site|address|place|workplace|town|postcode)s?(?: (?:of work|of job|details|name))?|place of work|work(?:ing)? base|where|where you'?ll (?:work|be based)|based(?: (?:in|at))?|town(?:\/city)?|city|city\/town|office|shop|store|branch|venue|school address|location\(s\)|area|work location)$/,
  pay: /^(?:(?:(?:basic|annual|hourly|starting|base|gross|advertised|full[- ]time|fte|pro[- ]rata|actual|weekly|monthly|total|job|competitive) )*(?:salary|pay|wages?|rate|remuneration|earnings)(?: (?:range|rate|scale|band|details|package|information|grade|scheme|per (?:hour|annum|year|week|month)|pa|p\.a\.|ph|\(.{1,30}\)|from|description|type|offered|and (?:benefits|grade)|& benefits|\/ ?(?:rate|benefits|grade)))*|rates? of pay|pay rate|package|compensation|salary\/rate|salary\/wage|grade(?: and|,| &|\/) ?salary|grade\/salary|salary\/grade|how much|pay and benefits|what (?:you'?ll|we) (?:earn|pay)|(?:expected|estimated) (?:salary|pay)|£)$/,
  hours:
    /^(?:(?:(?:expected|contracted|contract|working|weekly|basic|total|normal|job|no\.? of|number of|minimum|guaranteed|shift|full[- ]time|part[- ]time|standard) )*hours?(?: (?:(?:per|a|each) week|of work|required|worked|available|offered|type|and days|& days|\(.{1,30}\)|pw|p\/w))*|hours\/week|hpw|working days\/hours|days\/hours|hours and days of work|days (?:and|&) hours|working (?:week|time|times)|shifts?|shift pattern|schedule|hours ?\/ ?(?:shifts?|pattern|days))$/,
  contract:
    /^(?:(?:type of )?(?:contract|employment)(?:[ /]?(?:type|status|term|length|duration|category|basis|nature))?s?(?:\/hours|\/duration)?|(?:job|position|vacancy|appointment|post|role|work)[ /]?(?:type|status|term|length|duration|basis)s?(?:\/hours|\/duration)?|type of (?:job|position|vacancy|appointment|post|role|work)|contract type(?:\/duration| and hours)?|tenure|contract duration|basis|term|terms?|type|status|length of contract|permanent\/temporary|temp\/perm|job types|employment|length of tenure)$/,
  pattern:
    /^(?:work(?:ing)? (?:pattern|type|arrangements?|basis|style|schedule)s?|pattern|full[- ]?(?:time)?(?: ?\/ ?| or )part[- ]time|ft\/pt|time commitment|hours type|job hours|pattern of work|attendance)$/,
  closes:
    /^(?:(?:the )?(?:(?:application|applications|job|advert|vacancy|application form|recruitment) )?(?:clos(?:es|ing|e)(?: (?:date|on|date and time|date\/time|time|date for (?:applications|this (?:job|post|vacancy|role)|receipt of applications)|date of applications|soon))?|deadline(?: (?:date|for applications|to apply))?|end date|expir(?:y|es|ation)(?: (?:date|on))?|cut[- ]?off(?: date)?)|deadline|clos(?:es|ing)|apply (?:by|before|until)|applications? (?:close[sd]?|due|to be received by|by|must be (?:in|received) by|deadline|closing date)|last (?:date|day) (?:to apply|for applications)|valid (?:through|until|to)|open until|advert(?:ised)? until|job (?:expires|closes)|closing date & time|return by|end date for applications)$/,
  asked:
    /^(?:experience|qualifications?|education|skills?|licen[cs]e\/certification|essential|desirable)$/,
  other:
    /^(?:(?:job |vacancy |post |advert )?(?:ref(?:erence)?|id|number|code|no)(?: ?(?:number|no|code|id)\.?)?\.?|(?:date )?(?:posted|advertised|published|added|listed|updated|opened)(?: (?:on|date))?|posted date|start(?: date)?s?|interview(?:s| date| dates)?|department|directorate|service|division|team|category|categories|sector|industry|job family|function|band|grade|pay band|specialism|reports? to|reporting to|responsible (?:to|for)|line manager|contact(?: details| name| person)?|telephone|tel|phone|email|e-mail|website|benefits|disclosure|dbs(?: check)?|security clearance|vacanc(?:y|ies) (?:available|number)|number of (?:vacancies|positions|posts|jobs)|positions available|language|ability to commute\/relocate|supplemental pay(?: types)?|remote|hybrid|travel|region|county|country|gender|age|date|views|applicants|share|status|job posted|advert start date|expected start date|closing time|holidays?|pension|uniform|dress code|subjects?|profession|specialt(?:y|ies)|role type|main area|employer type|salary period|working type|job category|car user status|accountable to|key relationships|remote working|service area|phase|job source|how to apply|to apply|sponsorship|driving licence|probation(?:ary period)?|expenses|accommodation)$/,
};

/** What a name of a fact is about; null: it is none that we know. */
export function factName(label: string): FactName | null {
  const words = label
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^[^\p{L}£]+|[\s:;.\-–—?*|]+$/gu, "")
    .replace(/\s+/g, " ");
  if (words === "" || words.length > 60) return null;
  const named = factNames.find((name) => names[name].test(words));
  // "Oriau / Hours": one of two languages is ours.
  return named ?? (words.includes(" / ") ? factName(words.split(" / ").at(-1) ?? "") : null);
}
