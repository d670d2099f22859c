/**
 * Words about health that are not about this person's: jobs, places, policies, customers, the writer's own cold. A row
 * says what it is about; what it matches is taken out of the sentence before anything is looked for.
 */

const workplace =
  "hospital|clinic|surgery|ward|care home|nursing home|hospice|pharmacy|chemist'?s?|health centre|(?:doctors?'?s?|gp|dental|dentist'?s?|vet'?s?)(?: (?:surgery|practice))?|nhs \\w+|mental health \\w+|special school|disability \\w+";
const people =
  "people|persons|adults|children|kids|customers?|clients?|guests?|residents?|patients?|visitors?|pupils?|students?|users|passengers|members|families|tenants|animals|dogs|learners|colleagues|employees|staff|others|anyone|everyone|everybody";
const organised =
  "(?:care )?assistants?|care(?: \\w+)?|careers?|teams?|departments?|sector|services?|receptionists?|reception|secretar(?:y|ies)|centre|units?|charit(?:y|ies)|polic(?:y|ies)|insurance|cover|advis[eo]rs?|visitors?|suppl(?:y|ies)|products?|shops?|stores?|foods?|clubs?|spa|students?|professionals?|roles?|jobs?|vacanc(?:y|ies)|posts?|compan(?:y|ies)|industry|research|training|trained|courses?|awareness|equality|friendly|act|week|month|first aid(?:ers?)?|champions?|lead|studies|degree|diploma|technology|sciences?|equipment|devices?|informatics|screening service|checks? (?:desk|clinic)";

interface HarmlessRow {
  about: string;
  words: string;
}

const rows: readonly HarmlessRow[] = [
  {
    about: "safety at work",
    words: "health,? (?:and|&|n) safety(?: \\w+)?|h&s|first[- ]aid(?:er)?s?",
  },
  {
    about: "jobs and organisations with health in their name",
    words: `(?:mental |public |occupational |environmental |animal |community |oral )?(?:health|medical|mental health|disability|deaf|autism|dementia|fitness|therapy|physical|sickness|sick|hospital|dental|patient|absence|wellbeing|well-being|counselling)(?:[- ](?:and|&)[- ](?:social|fitness|beauty|wellbeing))?[- ](?:${organised})\\b|healthcare(?: \\w+)?|health ?care(?: \\w+)?|occupational health(?= (?:is|are|here|free|offer))`,
  },
  {
    about: "places and groups named for a condition",
    words: `(?:dementia|alzheimer's|parkinson's|autism|epilepsy|diabetes|cancer|stroke|asthma|dyslexia|deaf|blind|stammering|sight loss|mental health|disability|infection|addiction) (?:gardens?|wards?|wings?|cafes?|cafés?|groups?|walks?|runs?|choirs?|floors?|homes?|care|control|prevention|research|uk|fund|fundraiser|appeal|network|group|hubs?|clinics?|nurses?|projects?|awareness|friendly|passport|coffee morning|talks?|sessions?|workshops?|e-?learning|modules?)\\b`,
  },
  {
    about: "working in a place of care",
    words: `(?:work(?:s|ed|ing)?|job|jobs|role|roles|post|vacanc(?:y|ies)|shifts?|placement|volunteer(?:s|ed|ing)?|experience|one|kitchens?|cleaning|reception|based|housekeep\\w+|catering|porter(?:ing)?|trained|training) (?:\\w+ ){0,3}(?:in|at|for|from|with|on|is at|near)(?: (?:a|an|the|our|another|your|local|one))*(?: \\w+)? (?:${workplace})(?: \\w+)?`,
  },
  {
    about: "a hospital or surgery as a workplace",
    words:
      "(?:hospital|surgery|ward|medical|clinic) (?:porter\\w*|kitchens?|shops?|cafés?|cafes?|canteen|laundry|trust|site|housekeep\\w+|clean\\w+|admin\\w*|records? (?:clerk|office|team)|radio|volunteers?|manager|bus|stop|car park|supplies)|(?:dental|doctors?'?s?|gp|vet'?s?|veterinary) (?:surgery|practice|receptionist)|tree surgery|hospital(?= is (?:near|next|across|opposite))|(?:next to|opposite|near|behind|by|past) the (?:hospital|doctors?|surgery|clinic|health centre)",
  },
  {
    about: "people served",
    words: `(?<!of (?:your|the|those|these) )(?:disabled|autistic|blind|deaf|ill|sick|unwell|vulnerable|injured|older|mentally ill|poorly|disability|special needs) (?:${people})|(?<!those |these |of the )(?:${people}) (?:with|who have|who are|living with|affected by|recovering from|experiencing) [\\w ,'-]+|(?:support(?:ed|ing)?|help(?:ed|ing)?|care[sd]?|caring|look(?:ed|ing)? after) (?:for )?(?:\\w+ )?(?:${people})[\\w ,'-]*`,
  },
  {
    about: "skill or study in the field",
    words:
      "(?:experience|experienced|knowledge|qualifications?|qualified|trained|training|nvq|btec|diploma|degree|certificates?|course|interested?|background|career|studied|studying) (?:\\w+ )?(?:of|with|in|as|on|about) (?!(?:his|her|their)\\b)(?:\\w+ ){0,3}(?:health|mental health|disabilit(?:y|ies)|dementia|autism|epilepsy|diabetes|asthma|medication|medicines?|medical|hospitals?|nursing|therapy|counselling|physiotherapy|sign language|bsl|sick animals?|hearing aids?|first aid|allergies|allergens?|fitness)(?: \\w+)?",
  },
  {
    about: "handling goods and medicines for others",
    words:
      "(?:sell(?:s|ing)?|stock(?:s|ing)?|put(?:ting)? away|order(?:ing)?|deliver(?:s|ing)?|dispens(?:e|es|ing)|giv(?:e|es|ing) out|push(?:ing)?|clean(?:s|ing)?|repair(?:s|ing)?|mak(?:e|es|ing)|suppl(?:y|ies|ying)|fit(?:s|ting)?|pack(?:s|ing)?) (?:\\w+ )?(?:wheelchairs?|walking sticks?|medicines?|medication|tablets|hearing aids?|glasses|prescriptions?|mobility aids?)(?: (?:and|or) \\w+)*|medicines and tablets|use (?:a |our |the )?tablets?(?: (?:computers?|for))?|tablets? computers?|prescription (?:counter|deliver\\w+|desk)|medication (?:rounds?|training|records?|charts?|trolley)",
  },
  {
    about: "facilities",
    words:
      "(?:disabled|accessible) (?:toilets?|loos?|parking|access|bays?|spaces?|lifts?|entrance|facilities|changing \\w+|refuge)|(?<!needs? (?:a |the )?)wheelchair (?:access(?:ible)?|ramps?|friendly|spaces?)|hearing loops?|(?:quiet|sick|treatment|medical) room|disability confident|guide dogs? (?:welcome|friendly|charity)",
  },
  {
    about: "policies and pay of the workplace",
    words:
      "(?:our|your|the|company|statutory) (?:\\w+ ){0,2}(?:sick(?:ness)?|absence|health|medical|disability|wellbeing)(?: (?:pay|leave|absence|insurance|cash|care|cover))? (?:polic(?:y|ies)|scheme|plan|cover|insurance|pay|procedures?|benefits?|team)|(?:our|the company) (?:private |occupational )?(?:sick pay|health insurance|healthcare|health plan|occupational health)|sick (?:cover|pay|leave polic(?:y|ies))(?= |\\b)(?! for)|cover(?:ing)? (?:for )?(?:staff )?sick(?:ness)?|sickness (?:cover|policy|rota)|(?:maternity|paternity|holiday|absence) cover|(?:private |dental )health(?:care)?|health (?:benefits|plan|scheme|cash plan|insurance)",
  },
  {
    about: "the writer and the writer's people",
    words:
      "\\b(?:i|we|i've|i'm|we've|we're|i'll|my|our) (?:(?!(?:s?he|they|him|her|his|them|their|if|whether|about|know|any|candidate|applicant|person|this|would|need|want|like|think|heard?|notic\\w+|hope|take|wonder\\w*|assum\\w+|understand|believe|guess|suppose|gather|can't|cannot|ask\\w*|require|see|saw)\\b)\\w+ ){0,5}(?:off sick|off ill|ill|sick|unwell|poorly|in hospital|hospital|operation|surgery|doctors?|gp|dentist|appointment|autistic|dyslexic|disabled|deaf|diabetic|pregnant|covid|flu|migraine|a cold|hearing aids?|bad back|anxiety|depression|adhd|epilepsy)\\b(?: (?:for|with|on|to|this) (?:\\w+ ){0,2}\\w+)?(?: (?:too|myself|ourselves|as well))?",
  },
  {
    about: "the state of things",
    words:
      "(?:terms and|terms &|working|weather|ground|road|light(?:ing)?|driving|storage|hygiene|market|traffic|wet|cold|hot|winter|outdoor|pay and|trading|site|dusty) conditions?|(?:all|better|good|our|the) conditions(?! (?:he|she|they|that (?:he|she|they)|which|affect|is likely))|conditions (?:here|of (?:employment|service|work|the))|conditional offer|air[- ]condition\\w*|(?:in )?(?:good|mint|perfect|working|reasonable|excellent) (?:condition|order)|hair conditioner|second[- ]hand condition",
  },
  {
    about: "other senses of the same words",
    words:
      "the mood\\b|mood (?:board|lighting)|(?:serv|sell|pour|handl|licen[cs])\\w* (?:of )?(?:alcohol|drinks?|booze)|(?:kitchen|carpet|window|shop|tyre|bathroom|boiler|gas|pipe|steel|sash) fitt\\w+|(?:anxious|nervous|stressed|worried) about (?:the |his |her |their )?(?:interview|first day|meeting|trial|start\\w*|visit|coming)|\\bas an? (?:\\w+ ){0,2}(?:carer|support worker|social worker|therapist|counsellor|nurse|psychologist|doctor|physio\\w*|medic|key worker|care worker|teaching assistant|consultant)|mental (?:arithmetic|maths?|agility|calculations?|note)|mentally add|healthy (?:snacks?|food|eating|recipes?|lunch\\w*|menus?|option|start|competition|pay|bonus|salary|living|margins?|order book|appetite for|work[- ]life)|operation(?:s|al)? (?:manager|team|room|assistant|director|hours|side|staff|role)|(?:fit|fits) (?:for the (?!job|role|work|position|dut|physical)|in(?:to)?|around|with|our|the|her|his|their|us|between|well|it|all right|alright|perfectly|nicely|everything)\\b|(?:good|right|great|best|better|natural|perfect|nice|culture|team) fit|fit (?:and proper|out|outs|kitchens?|windows|bathrooms|tyres|carpets|shelves|him in|her in|them in|it)|fitted|dental (?:nurse|reception\\w*)|patient (?:with|and)|episodes? of|stable (?:hand|yard|block|work|lad|job|employment|hours|income|contract)|stables|normal (?:hours|working|day|time|shift|practice|process|rate|notice)|special (?:offers?|occasions?|skills?|interests?|events?|orders?|dietary|effects|constable)|blind (?:tasting|cv|recruitment|spot|date|fitting|fitters?)|(?:window|roller|venetian) blinds?|deaf ears|doctor who|phone (?:us )?sick|sick (?:animals?|dogs?|pets?|of)|back pain clinic|eye (?:for detail|contact)|hand (?:tools|over|luggage)|treatment (?:rooms?|plants?|works)|(?:beauty|spa|hair|wood|water|facial|nail|customer) treatments?|massage therap\\w+|beauty therap\\w+|speech and language therap\\w+ (?:assistant|job|role|vacancy)|retail therapy|injury time|cash injection|drugs? (?:and alcohol )?polic(?:y|ies)|drugstore",
  },
];

export const harmless = new RegExp(`\\b(?:${rows.map(({ words }) => words).join("|")})`, "giu");

/** An offer, or what the law lets be asked about the interview itself (Equality Act 2010, section 60(6)(a)). */
const offers: readonly string[] = [
  "^(?:\\w+ )?(?:we|i)(?:'re| are| would be|'d be|'ll be| am|'m)? ?(?:also |always |very |really |more than )*(?:can|could|will|'ll|happy|glad|able|willing|pleased|delighted) (?:also |always )?(?:to )?(?:offer|provide|arrange|make|give|let|put|change|adjust|move|swap|send|print|meet|do|set|sort|get|book|reserve|lend|install|supply|look at|adapt|support|be flexible)",
  "^(?:and |also )?(?:very |more than )?(?:happy|glad|willing|pleased) to (?:offer|provide|arrange|make|give|put|change|adjust|move|send|adapt|support|look at)",
  "would it (?:help|be (?:helpful|easier|useful|better|good))|would (?:a|an|another|some|more|large|fewer|shorter|longer|different|the questions|it) .{0,60}(?:help|suit|be (?:better|easier|useful|helpful|of use))",
  "(?:is|was) there (?:anything|something|any way)(?: else)? (?:that )?(?:we|i|you(?:'d| would) like us to|you want us to) (?:can|could|might)? ?(?:do|change|arrange|offer|provide|put in place|adjust|bring|make|prepare|help)",
  "(?:adjust\\w*|arrange\\w*|accommodat\\w+|interpreter|access(?: requirements)?|special (?:requirements|arrangements)|support|help|anything|step[- ]free|large print|extra time|equipment|needs?).{0,60}\\b(?:interview|(?<!during )(?:the|on the|that) day|assessment day|(?:written )?(?:test|exercise)|visit|first meeting|trial (?:shift|day)|taster|phone call|when (?:he|she|they) (?:come|visit|meet)s?)\\b",
  "(?:for|at|during|before|to|in) (?:the|his|her|their|an|our) (?:interview|meeting|visit|assessment|trial|chat|call).{0,60}(?:adjust\\w*|arrange\\w*|help|support|accommodat\\w+|interpreter|different|in place|comfortable|easier)",
  "(?:what|which|any|make|need|like|want|offer|have|reasonable) (?:\\w+ )?adjustments?\\b",
  "what (?:would|could|might|can) (?:we do|help|make (?:it|the|his|her|their))",
];
export const offering = new RegExp(offers.join("|"), "iu");

/** An offer no longer is one when it goes on to ask what is wrong. */
export const asksWhatIsWrong =
  /\b(?:what is (?:wrong|the matter|his|her|their)|(?:what|which|nature of|severity of|details? of|kind of|sort of|name of|any|have|has|suffers?|explain|describe) (?:\w+ ){0,3}(?:disabilit(?:y|ies)|conditions?|diagnosis|illness(?:es)?|impairments?|medications?|health (?:problems?|issues?|conditions?)|medical)|why\b)/iu;
