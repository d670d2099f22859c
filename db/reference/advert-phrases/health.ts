import { type AdvertPhrases, must, needed, upTo, within } from "./phrases.ts";

const impairment =
  "(?:disabilit(?:y|ies)|impairments?|handicaps?|health (?:problems?|issues?|conditions?|concerns?|complaints?)|medical (?:problems?|issues?|conditions?|complaints?)|physical (?:limitations?|restrictions?|impairments?|problems?|issues?|conditions?)|(?:bad )?back (?:problems?|issues?|trouble|pain|injur(?:y|ies)|complaints?)|bad backs?|joint problems?|heart (?:problems?|conditions?)|(?:mental (?:health|illness)|psychological)(?: (?:problems?|issues?|conditions?|history))?|mobility (?:problems?|issues?|difficulties|impairments?)|illness(?:es)?|ailments?|epilepsy|asthma|diabetes|vertigo|learning (?:difficult(?:y|ies)|disabilit(?:y|ies))|dyslexia|autism|anxiety|depression|allergies|injuries|hearing (?:loss|problems)|sight (?:loss|problems)|skin (?:conditions?|problems))";
const shutOut =
  "(?:wheelchair[- ]?(?:users?|bound)?|disab(?:led|ility|ilities)|impair(?:ed|ments?)|mobility|walking|bad backs?|back (?:problems?|issues?|injur(?:y|ies)|complaints?|pain)|health (?:problems?|issues?|conditions?)|medical (?:problems?|conditions?|issues?)|physical (?:limitations?|restrictions?|impairments?)|epilepsy|asthma|allerg(?:y|ies)|dust allergy|heart (?:problems?|conditions?)|pregnan(?:t|cy)|mental health|anxiety|autis(?:m|tic)|dyslexi(?:a|c)|learning (?:difficult(?:y|ies)|disabilit(?:y|ies))|deaf|blind|partially sighted|special needs|additional needs|crutches)(?: (?:users?|people|persons?|applicants?|candidates?|problems?|issues?|difficulties|conditions?|women|needs|access))?";

export const health: readonly AdvertPhrases[] = [
  {
    rule: "unlawful-exclusion",
    why: "This turns disabled people away before anybody has asked what the work takes; it is likely to be unlawful under the Equality Act 2010.",
    phrases: [
      [
        "(?:fully )?able-bodied(?: (?:person|persons|people|man|men|women|woman|individuals?|applicants?|candidates?|workers?|staff|lads?))?(?: only)?",
        "Take it out. Say the task and what helps: “Moves stock with a trolley; tell us if you would do it another way”",
      ],
      [
        `(?:${must} (?:be in|be of|have) |be in |being in |are in |is in |you're in |enjoy |of |in )(?:good|excellent|perfect|full|sound|robust|very good|good general|general good|reasonable|reasonably good|great|top) (?:general |overall |physical |mental |physical and mental |physical & mental |mental and physical )?health(?! (?:and safety|& safety|care|outcomes?|insurance|benefits|plan|cover|scheme|service|conditions|education))`,
        "Take out “health”. Name the tasks and add: “We will make adjustments”",
      ],
      [
        `(?:good|excellent|perfect) (?:general |overall |physical |mental |physical and mental |mental and physical )?health(?: is| will be)? (?:required|essential|needed|necessary|a must|mandatory)`,
        "Take out “health”. Name the tasks and add: “We will make adjustments”",
      ],
      [
        "(?:good|excellent|perfect) (?:general|overall|physical|physical and mental|mental and physical) health(?! (?:and safety|& safety|care|outcomes?|insurance|benefits))",
        "Take out “health”. Name the tasks and add: “We will make adjustments”",
      ],
      [
        "clean bill of health",
        "Take it out. Health may be asked about only after an offer, and only for a task of the job",
      ],
      [
        `(?:medically fit|${must} be (?:healthy|in perfect condition|mentally (?:fit|stable|sound|well))|mentally (?:fit|stable|sound)|(?:of )?sound (?:in )?mind(?: and body)?|healthy (?:individuals?|persons?|people|candidates?|applicants?)(?: only)?)`,
        "Take it out. Say what the work involves, and that you make adjustments",
      ],
      [
        `(?:perfect|20/20|unimpaired|normal) (?:colour |color )?(?:hearing|eye-sight|vision|sight)(?: (?:and|or) (?:hearing|eye-sight|vision|sight))?`,
        "Say what has to be noticed: “Reads labels and hears the reversing alarm; a vibrating pager is available”",
      ],
      [
        "(?:walk|move around|get around|stand|climb (?:the )?stairs|work|bend) (?:[\\w']{1,12} ){0,3}?(?:unaided|without (?:an? |any |the use of )?(?:aids?|walking aids?|stick|crutches|assistance|physical help))",
        "Say the task and the place: “The store room is up one flight of stairs; tell us if that is a barrier”",
      ],
    ],
    except: [
      `(?:help|support|keep|keeping|stay|staying|promote|promoting|live|living|remain|everyone|wish(?:es)? you)${within(30)}health`,
      "(?:the|our) (?:garden|accounts?|finances?|business|company|charity|pension)[^.\\n]{0,30}health",
    ],
  },
  {
    rule: "unlawful-exclusion",
    why: "This shuts out everybody with that condition, whatever they can do; it is likely to be unlawful under the Equality Act 2010.",
    evenIfNegated: true,
    phrases: [
      [
        `(?:no|free (?:from|of)|without|not have|not have any|have no|has no|with no|not suffer (?:from|with)|no history of|no known|not be suffering from) (?:any |an? |known )?(?:(?:serious|underlying|existing|pre-existing|long-term|known|physical|mental|major|recent|significant|hidden|other|chronic|previous|current|medical) ){0,3}(?:or (?:mental|physical|medical|health) )?${impairment}(?: (?:or|and|/|&) ${impairment})?`,
        "Take it out. Say the task and add: “Tell us what would help, and we will make adjustments”",
      ],
      [
        "(?:no|not have|have no|without|free from|free of) (?:any )?(?:(?:existing|serious|known|previous|recent|ongoing) )?(?:(?:back|joint|knee|hip|heart|neck|shoulder|mobility|hearing|sight|eyesight|breathing|lung|skin|health|medical|physical|mental)(?:,| or| and|/|, or)? ?){1,4}(?:problems?|issues?|conditions?|complaints?|trouble|injuries|difficulties|restrictions?)",
        "Take it out. Say the task and add: “Tell us what would help, and we will make adjustments”",
      ],
      [
        `(?:(?:un|not (?:be |really |currently )?|isn't )suitable for|(?:not|n't) suit) ${upTo(5)}${shutOut}`,
        "Say how the place is, and offer change: “Our office is up one flight of stairs with no lift. We welcome disabled applicants and will make adjustments”",
      ],
      [
        `(?:cannot|can't|can not|unable to|not able to|do not|don't|not in a position to|will not|won't) (?:currently |be able to |unfortunately |at present )?(?:accommodate|employ|accept|consider|take on|take|hire|recruit|cater for) ${upTo(4)}${shutOut}`,
        "Take it out, and say what the place is like: “There are two steps at the door; tell us if that is a barrier”",
      ],
      [
        `(?:no|not for) (?:wheelchair users?|wheelchairs|(?:disabled|epileptic|autistic|deaf|blind|pregnant) (?:people|persons?|applicants?|candidates?|women)|bad backs)`,
        "Take it out. Say the task and offer adjustments",
      ],
      [
        `(?:wheelchair users?|(?:disabled|deaf|blind|epileptic|autistic|diabetic|partially sighted|deaf or blind) (?:people|persons?|applicants?|candidates?)|(?:people|anyone|those|applicants|candidates) with (?:an? |any )?${impairment}) (?:cannot|can't|need not|should not|shouldn't|will not|won't|must not|are not able to|are unable to|please do not) ${upTo(2)}(?:apply|work|do (?:this|the) (?:job|role|work)|be (?:able|considered|accommodated|employed|suitable|accepted)(?: to (?:do (?:this|the) (?:job|role|work)|work))?)`,
        "Take it out. Say the task and offer adjustments",
      ],
      [
        "not (?:accessible (?:to|for)|appropriate for|an option for) (?:people (?:with|in|who use) |anyone (?:with|in|who uses) |those (?:with|in|who use) |a )?(?:wheelchairs?(?: users?)?|disabled (?:people|applicants|candidates|persons|staff)|(?:limited |reduced )?mobility(?: (?:issues|problems|difficulties|impairments))?|disabilities|a disability)",
        "Say how the place is, and offer change: “There is no lift to our floor. Tell us if that is a barrier, and we will look at another room or work from home”",
      ],
      [
        "(?:cannot|can't|unable to|not able to|will not|won't|do not|don't) (?:be able to )?(?:make|offer|provide|consider) (?:any )?(?:reasonable )?adjustments|no (?:reasonable )?adjustments (?:can|will|are able to) be (?:made|offered)",
        "Take it out: the law asks employers to make reasonable adjustments. “Tell us what would help”",
      ],
      [
        "no foreigners|no immigrants|(?:british|english|white) (?:applicants|people|staff|workers|born) only|no (?:gays|travellers|muslims|christians|jews)",
        "Take it out. “You need the right to work in the UK” is all you may ask",
      ],
    ],
    except: [
      `(?:with (?:and|or|and/or) without|whether or not|or no|and without|living with|people with(?! no\\b| free\\b))${within(25)}${impairment}`,
      `no ${impairment} (?:should|is a|is an|will|need|ought|must|history|discrimination|means)`,
      "without (?:disability|disabled)",
      `(?:reduce|prevent|avoid|risk of|lead to|causing|cause)${within(40)}${impairment}`,
      "not suitable for children",
    ],
  },
  {
    rule: "sickness-history",
    why: "Asking about health or sick leave before an offer shuts out people who have been ill, and the law forbids it (Equality Act 2010, section 60).",
    evenIfNegated: true,
    phrases: [
      [
        "(?:(?:how many|number of|no more than|fewer than|less than|under|over|the) )?(?:\\w{1,6} )?(?:days? (?:taken |lost |spent )?(?:off (?:work )?)?(?:sick|ill|sickness)|days? off (?:work )?(?:through|due to|because of|for|with|owing to) (?:sickness|illness|ill-health|health reasons)|days? (?:(?:you (?:were|have been) )?absent|of absence)(?: \\w{1,8})? (?:through|due to|because of|from|with) (?:sickness|illness|ill-health)|days? of (?:sickness|illness)|sick days|sickness days|days? sickness(?: absence)?)(?: (?:taken|you (?:have )?(?:had|took|taken)))?",
        "Take it out. After an offer you may agree adjustments",
      ],
      [
        "(?:(?:good|excellent|low|clean|clear|strong|exemplary|satisfactory|acceptable|perfect|100%|impeccable|proven|your|current|previous|past|full) )?(?:attendance (?:and|&|/) )?(?:sickness (?:and|&|/) attendance|sick|sickness|sick-leave|sickness absence|sickness and absence|absence and sickness|absence|illness|absenteeism)(?: leave)? (?:record|records|history|levels?|rates?|scores?|profile)",
        "Take it out. If a shift must be covered, say which, and how you cover it when someone is away",
      ],
      [
        "(?:low|minimal|little|zero|no|good|minimum) (?:levels? of |rates? of )?(?:sickness|sick-leave|sick leave|sickness absence)",
        "Take it out. Say which shifts have to be covered instead",
      ],
      [
        "(?:good|excellent|clean|full|perfect|clear|exemplary|satisfactory) (?:health|medical) (?:record|history)|(?:your|any|a|full|previous|past) (?:medical|health) (?:history|records?|background)|history of (?:good health|ill-health|illness|sickness)",
        "Take it out. Name the task: you may ask after an offer whether somebody can do it with adjustments",
      ],
      [
        `(?:declare|disclose|detail|list|state|give details of|provide details of|details of|tell us about|tell us of|inform us of|let us know (?:about|of)) (?:all |any |your |any of your |about )?(?:existing |past |previous |current |relevant |known |pre-existing |underlying )?(?:medical|health|mental health) (?:conditions?|history|problems?|issues?)`,
        "Ask only: “Tell us if anything would make applying or the interview easier for you. You need not say why”",
      ],
      [
        "(?:state|give|list|declare|provide|include|confirm|detail|details of|record of|asked about|tell us) (?:details of |your |any |all |about ){0,3}(?:previous |past |recent )?(?:sickness(?: absences?)?|absences?|time off sick|sick leave)",
        "Take it out. After an offer you may agree adjustments",
      ],
      [
        `(?:health|medical) (?:questionnaires?|declarations?|assessments?|checks?|screenings?|examinations?|forms?|tests?|information)${within(40)} (?:before|prior to|ahead of|at|with|as part of|in|alongside|to accompany) (?:an? |the |your |being )?(?:interviews?|application(?: form| process)?|short-listing|short-listed|considered|offer)`,
        "Move it to after the offer, and ask only about tasks of the job",
      ],
      [
        `(?:pre-interview|pre-application|pre-offer) (?:health|medical)(?: (?:questionnaire|check|screening|form|assessment))?`,
        "Move it to after the offer, and ask only about tasks of the job",
      ],
      [
        `(?:proof|evidence|confirmation) of (?:your )?(?:good )?(?:health|medical fitness|fitness to work)|(?:doctor's|gp's|gp|doctors) (?:note|letter|certificate)(?: (?:confirming|to confirm|stating|of))?`,
        "Take it out. A doctor’s view may be asked for only after an offer, and only about a task of the job",
      ],
      [
        `(?:ask|asked|asking|enquire|questions?|references?) ${upTo(4)}about (?:your )?(?:health|sickness|illness|medical|absences?)(?: (?:history|record|absence|and absence))?`,
        "Take it out. Ask references about the work alone",
      ],
      [
        "(?:reasons? for|explain|explanation of|details of) (?:any |all |your )?(?:sickness|absences?|time off (?:sick|ill)|sick leave|illness)",
        "Take it out, and ask about the work somebody has done",
      ],
    ],
    except: [
      `(?<!(?:sickness|sick|absence|health|attendance|medical|good|excellent|your|attendance and sickness|track) )(?:manag|monitor|record|log|maintain|updat|track|process|report|administ|fil|keep|input|analys|review|handl|cover|collat|reduc|produc|prepar|creat|scan|retriev|access|tak|pull)(?:e|er|es|ed|ing|s|ting|ling)? (?:[\\w'&,/-]{1,20} ){0,6}?(?:sick|sickness|absence|health|medical|illness|days? off)[^.;\\n]{0,40}`,
      "(?:patients?|residents?|clients?|customers?|pets?|animals?|pupils?|service users?|employees?|staff|team|electronic|digital|colleagues?)'?s? (?:full |past )?(?:medical|health|sickness|absence|sick)[^.;\\n]{0,30}",
      "(?:sickness|absence|sick|medical|health)[\\w ]{0,20} (?:polic(?:y|ies)|procedures?|cover|pay|scheme|management|reporting|team|officer|clerk|department|secretary|insurance)",
      `(?:paid|full pay|pay) (?:for |on |when )?(?:\\w{1,10} ){0,4}(?:sick days|days off sick|sickness|sick)`,
      "(?:sick days|days sickness|sick-leave|sick leave)[^.;\\n]{0,15} (?:paid|pay|on full pay)",
      "(?:\\d{1,2}|paid|company|full) (?:paid )?(?:sick days|days sick|days sickness|days of sick|days' sick)(?: (?:pay|leave))?(?: (?:a|per|each) year)?",
      `(?:tell us about|let us know (?:about|of)|disclose|inform us of|declare)${within(60)}(?:conditions?|problems?|issues?)${within(80)}(?:adjust|support you|help you|easier|alternative)\\w{0,10}`,
      `(?:do not|don't|never|will not|won't|not) (?:\\w{1,10} )?(?:ask|asked|asking|enquire|need)${within(60)}(?:health|sickness|sick|illness|medical|absence|absences)[\\w ]{0,20}`,
      "history of illness (?:in|among)",
    ],
  },
  {
    rule: "attendance-record",
    why: "People who were ill, or who cared for somebody, have gaps that say nothing about the work they would do now.",
    phrases: [
      [
        `(?:good|excellent|exemplary|outstanding|100%|full|perfect|proven|strong|solid|consistent|reliable|regular|impeccable|first-class|great|satisfactory|flawless|very good|unbroken|high) (?:levels? of |standards? of |record of |track record of |history of )?(?:(?:time-keeping|punctuality|reliability|conduct|disciplinary)(?:,| and| &|/|, and) )?attendance(?: (?:and|&|/) (?:time-keeping|punctuality|reliability|conduct|disciplinary))?(?: (?:record|history|levels?|rate)s?)?(?! (?:at|of|figures|from|by)\\b)`,
        "Say what has to be covered: “Someone has to open at 8 am; we arrange cover when you are away”",
      ],
      [
        "attendance (?:records?|history|levels|rates?)",
        "Say what has to be covered: “Two people on each late shift; we arrange cover when one is away”",
      ],
      [
        `(?:time-keeping|punctuality|reliability) (?:and|&|/) attendance(?: (?:record|history))?|attendance (?:and|&|/) (?:time-keeping|punctuality)(?: (?:record|history|is|are)(?: ${needed})?)?`,
        "Say when the day starts, and what to do when you will be late or away",
      ],
      [
        "(?:good|excellent|proven) (?:record|track record|history) of (?:regular )?attendance|reliable (?:in |with )?(?:your |their )?attendance",
        "Say what has to be covered, and what happens when somebody is away",
      ],
    ],
    except: [
      "(?:pupils?|students?|school|class|learners?|child(?:ren)?|delegates?|course|events?|members?|session|church|gym|clinic|audience|visitor|court|staff|employee|parents?|team|meeting|match)'?s?'? (?:good |excellent |regular |full )?(?:attendance|punctuality and attendance|punctuality)[\\w ]{0,30}",
      "(?<!(?:sickness|sick|absence|health|attendance|good|excellent|your|track) )(?:monitor|record|track|improv|promot|register|tak|keep|maintain|manag|updat|encourag|ensur|support|report|chas|log|check|increas|rais|follow)(?:e|es|ed|ing|s|ing up)? (?:[\\w'&,/-]{1,20} ){0,7}?attendance[\\w ]{0,30}",
      "attendance (?:officer|allowance|register|bonus|records officer|policy|team|manager|lead)",
    ],
  },
  {
    rule: "attendance-record",
    why: "People with a health condition that comes and goes read that one bad week would cost them the job.",
    evenIfNegated: true,
    phrases: [
      [
        "(?:low|minimal|no|few|zero|little) (?:levels? of |rates? of )?(?:absences?|absenteeism)|(?:rarely|never|seldom) (?:be |is |are )?(?:absent|off work|off)(?! (?:the|limits|duty|site))|never (?:miss(?:es|ed)? (?:a (?:day|shift)|work)|(?:be |had a )?day off)",
        "Say which shifts have to be covered, and how you cover them when somebody is away",
      ],
    ],
    except: [
      "(?:manag|reduc|monitor|cover|record)\\w{0,4} [^.;\\n]{0,30}absen\\w{2,8}",
      "leave of absence",
    ],
  },
];
