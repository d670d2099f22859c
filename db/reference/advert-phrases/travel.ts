import { type AdvertPhrases, must, needed, upTo, within } from "./phrases.ts";

const travel =
  "Say the travel: “visits 3 sites a week in Leeds; bus, taxi or Access to Work travel is fine”";
const ofTheLicence =
  "(?:(?:full|clean|valid|current|uk|u\\.k\\.|gb|british|eu|eu/uk|uk/eu|european|international|manual|automatic|car|category b|cat b|b|and|or|/|&|a|an|your|held for|for|at least),? ?-?){0,8}";
const licence = `(?:driving|drivers?'?s?'?|driver's|motorcycle|motorbike)(?: |-|/)?(?:licen[cs]es?|license)(?: ?\\(?(?:(?:held for|with|for|no more than|up to|max|maximum|at least|less than|over|minimum|points?|clean|full|category b|manual|\\d{1,2}|years?|year|months?|fewer|,) ?){1,8}\\)?)?`;
const car =
  "(?:car|vehicle|transport|van|motor|wheels|motorbike|transportation|motor vehicle|vehicles?|transports?)";

export const travels: readonly AdvertPhrases[] = [
  {
    rule: "driving",
    why: "People who may not drive because of epilepsy, sight or medicine, or who cannot afford a car, are shut out although most journeys can be made another way.",
    unlessTheJob: "drives",
    phrases: [
      [
        `(?:(?:${must} )?(?:have|hold|possess|be in possession of|holder of|holding|with) )?${ofTheLicence}${licence}(?:(?:,? and|,? &|/|,? with| \\+|,)? (?:(?:access to|use of|have|your|their|a|an|the|own) ){0,4}${car})?(?: (?:is |are |would be |will be )?(?:also )?${needed})?`,
        travel,
      ],
      [
        `(?:full|clean|valid|current)(?:,| and| &|, | )?(?:(?:full|clean|valid|current|uk|manual|car|and|&),? ){0,4}licen[cs]e(?! (?:fee|number|plate|holder for|to sell|from the|agreement|key))`,
        travel,
      ],
      [
        `(?:(?:have |access to |use of |with |must have |need |your |their |reliable |you'll need |must own |have access to |having )){0,3}(?:your |their |a |an )?own (?:reliable |insured |personal |roadworthy )?${car}(?: and (?:driving )?licen[cs]e| and insurance| and (?:business )?insurance| and a full [\\w ]{3,30}licen[cs]e)?(?: (?:is |are |would be |will be )?(?:absolutely |also )?${needed})?`,
        travel,
      ],
      [
        `(?:access to|use of|have the use of) (?:a |an |your |their |own |reliable |personal |suitable ){0,4}${car}(?: (?:for work|for business|is|would be|will be)(?: (?:use|purposes))?)?(?: ${needed})?`,
        travel,
      ],
      [
        `${must} (?:be able to |also )?(?:drive|be (?:a |an )?(?:\\w{1,14} )?(?:car[- ])?(?:drivers?|car[- ]owners?|mobile by car)|own a car|have a car)(?! (?:forward|change|growth|results?|sales|performance|improvement|innovation|the (?:business|team|company|sales|agenda|growth|strategy)|our|home|value|success|customer|standards|quality|continuous))`,
        travel,
      ],
      [
        `(?:car|vehicle|transport)(?:-| )?(?:drivers?|owners?|owner(?:-| )drivers?)(?: (?:only|${needed}))?(?! parking)|(?:car|vehicle|van|own transport|transport) (?:is |are |absolutely |and licence |and driving licence ){0,2}(?:essential|required|needed|necessary|a must|preferred|desirable)|drivers? (?:only|essential|preferred|required|needed|with (?:their |your |an? )?own (?:car|vehicle|transport))|driving (?:is |will be )?(?:essential|required|necessary|a must|desirable)|non-drivers? (?:need not|cannot|will not|should not)[\\w ]{0,12}|(?:ability|able|able and willing|willing|confident|licensed|happy|insured|qualified|eligible) to drive(?! (?:forward|change|growth|results?|sales|performance|improvement|innovation|the |our|value|success|customer|standards|quality|continuous|engagement|revenue|up|down))(?: (?:a |the )?(?:car|company (?:car|van|vehicle)s?|van|vehicles?|minibus|pool car))?|you (?:will |must |should |do )?(?:need to )?drive(?:,| and) (?:have|own|use)|(?:full|confident|experienced|competent) (?:car )?driver|car-owner|business(?:-| )(?:use |class )?(?:car |motor |vehicle )?insurance(?: (?:cover|for your car|on your car))?|insured for business use`,
        travel,
      ],
      [
        `(?:you|who) (?:must |will |can |should |also )?(?:can |be able to )?drive(?=[.,;!]| and (?:have|own)|$)|hold(?:s|ing)? a (?:\\w{1,8} ){0,3}(?:driving )?licen[cs]e(?! (?:to|from))|(?:due|owing) to (?:the |our )?(?:rural |remote )?location,? ${within(30)}(?:drive|own car|own transport|a car)|not (?:accessible|reachable|served) by (?:public transport|bus)(?:,? so ${within(40)}(?:car|drive|transport))?`,
        travel,
      ],
    ],
    except: [
      "(?:premises|personal|alcohol|sia|security|software|operators?'?|o|tv|street trading|taxi badge|forklift|fork-lift|flt|reach truck|counterbalance|chainsaw|trading|door supervisor|cctv|gangmasters?|fishing|rod|music|liquor|export|consumer credit|sponsor(?:ship)?|micro-?chip|xl bully|zoo|hmo|landlord|waste carriers?|gun|shotgun|firearms?|scuba|pilot'?s?|private pilot|lpg|gas)(?: |-)(?:licen[cs]e)[\\w ]{0,20}",
      `(?:id|identity|identification|proof of|right to work|documents?|passport|photo|bring|such as|e\\.g\\.|utility bill)${within(50)}(?:driving licen[cs]e|driver'?s licen[cs]e)`,
      `(?:driving licen[cs]e|driver'?s licen[cs]e) (?:or|/|,) (?:a )?(?:passport|birth|utility|id|photo)[\\w ]{0,20}`,
      `(?:mileage|expenses|45p|allowance|parking|paid|pay|petrol|fuel|reimburse\\w{0,4})${within(40)}(?:if you (?:use|drive|have|bring)|when you use|for using|for use of|for journeys in|for travel in) (?:your |their )?(?:own )?(?:car|vehicle|van|transport)`,
      `if you (?:use|drive|have|bring|own|choose to use|come by|do drive|want to use)(?: (?:a|an|your|your own|own|the)){0,2} (?:car|vehicle|driving licen[cs]e|licen[cs]e|transport)[^.;\\n]{0,60}`,
      `if you (?:drive|can drive)[^.;\\n]{0,60}`,
      `(?:whether or not|even if you (?:do not|don't)|with or without|you (?:do not|don't) (?:have to|need to|need)|no need (?:to|for))${within(40)}(?:drive|car|licen[cs]e|transport)`,
      `(?:bus|taxi|bike|train|lift|tram|foot)${within(40)} or (?:in |by )?(?:your )?(?:own )?(?:car|vehicle)`,
      "(?:company|pool|hire|works?|our|leased|electric|free|provided) (?:car|van|vehicle)s?(?: (?:is|are|and) (?:provided|supplied|fuel|available))?",
      "(?:public|patient|community|school|passenger|logistics|road|freight|home to school|hospital|local|good|excellent) transports?(?: (?:links|is|routes))?",
      `(?:own|use of) (?:car|vehicle|transport)[^.;\\n]{0,10}(?:, |or )(?:bus|public transport|taxi|bike|lift|cycle|train|other)[^.;\\n]{0,40}`,
      `(?:car|drive|driving|licen[cs]e)[^.;\\n·]{0,30}(?:, | or | / )(?:(?:be )?(?:able|willing) to travel|use public transport|public transport|another way|other means|alternative (?:transport|means)|equivalent means|by taxi|a support worker|a bus|bus)[^.;\\n]{0,40}`,
      "(?:support|help|coach|take|escort|accompany|teach)[^.\\n]{0,50}(?:learn to drive|their own (?:car|vehicle|transport)|in (?:his|her|their) (?:own )?(?:car|vehicle))",
      "(?:customers?|clients?|residents?|guests?|tenants?|visitors?|his|her|their)(?:'s|'|s')? (?:own )?(?:cars?|vehicles?|driving licen[cs]es?)",
      "drive (?:forward|change|growth|results|sales|performance|improvement|innovation|value|success|standards)",
      "(?:full|current|valid) licen[cs]e (?:fee|number|plate|to (?:sell|practise|operate|serve))",
      "driving (?:improvement|growth|sales|change|performance|results|innovation|standards|force|forward|test (?:centre|examiner)|lessons|school|instructor)s?",
    ],
  },
  {
    rule: "timed-test",
    why: "Tests against the clock or in front of others measure speed and nerve: people who need time to read, or cannot talk over others, look worse than they are.",
    phrases: [
      [
        `(?:timed|time-limited|against-the-clock|speed|time-restricted) ${upTo(3)}(?:tests?|assessments?|exercises?|tasks?|assignments?|challenges?|trials?|questionnaires?|quiz|exams?|papers?|activities|activity)`,
        "Say what it tests, and offer extra time or another way to show it",
      ],
      [
        `(?:assessment|selection|recruitment|interview|hiring|audition)-(?:cent(?:re|er)s?|days?|events?|mornings?|evenings?|half-days?)`,
        "Say what happens, hour by hour, what it tests, and offer a meeting with one person instead",
      ],
      [
        "group(?:-| )(?:interviews?|exercises?|assessments?|tasks?|discussions?|activit(?:y|ies)|auditions?|challenges?|presentations?|selection|based (?:exercises?|tasks?|interviews?|assessments?))(?! (?:for|with) (?:residents|children|clients|members|older|people))|open (?:interview|audition) day|speed interviews?|interviewed (?:as|in) a group|mass interviews?",
        "Offer to meet one person alone, with the questions sent beforehand",
      ],
      [
        "(?:online |on-line |written |verbal |abstract |brief |short |initial )?(?:psychometrics?|psychometric|personality|aptitude|numerical reasoning|verbal reasoning|logical reasoning|abstract reasoning|situational judge?ment|critical reasoning|critical thinking|cognitive(?: ability)?|inductive reasoning|diagrammatic reasoning|iq|intelligence|strengths|behavioural|game-based|gamified)(?:,? (?:and|or|&|/) (?:psychometric|personality|aptitude|numerical|verbal|logical|abstract|cognitive|literacy|numeracy|skills|ability)(?: reasoning)?)?(?: |-)(?:tests?|testing|assessments?|profiling|profiles?|questionnaires?|exams?|exercises?|screening)|psychometrics?|(?:sjt|wonderlic|disc profile|watson[- ]glaser|myers[- ]briggs|thomas international)(?: (?:tests?|assessments?|profile))?",
        "Say what it tests and how that serves the job, and offer a work sample or extra time",
      ],
      [
        "(?:typing|data entry|keyboard|audio) (?:speed )?tests?|(?:typing|keyboard) speeds?(?: of)?(?: (?:at least |a minimum of |min )?\\d{2,3} ?(?:wpm|words per minute))?|\\d{2,3}\\+? ?(?:wpm|words (?:per|a) minute)",
        "Say what is typed: “about ten short letters a day”; dictation is welcome",
      ],
      [
        "(?:case(?:-| )study|in-?tray|e-?tray|role-?play|inbox|presentation|written|simulation|scenario(?:-| )based) (?:exercises?|assessments?|tests?|interviews?|tasks?|activit(?:y|ies))|(?:a|an|the|complete|prepare|deliver|short|\\d{1,2}[- ]minute) (?:case(?:-| )stud(?:y|ies)|role-?plays?|in-?tray)(?= (?:at|during|as part|for|to|on the day|before|and)|[.,;])",
        "Send it beforehand, say what it tests, and offer another way or extra time",
      ],
      [
        "(?:trade|maths|numeracy|literacy|english|spelling|grammar|excel|aptitude|skills|written|entry|entrance|screening|competency|ability|reasoning|memory|online) (?:and (?:literacy|numeracy|english|maths|spelling|grammar) )?(?:tests?|exams?)(?= |[.,;)]|$)(?! (?:results|papers? for|tube|prep))",
        "Say what it tests and how that serves the job, and offer extra time or another way",
      ],
      [
        `(?:\\d{1,3}|ten|fifteen|twenty|thirty|forty-?five|sixty)(?: |-)(?:minutes?|mins?|seconds?)(?: |-)(?:(?:online|written|maths|timed|numeracy|skills|multiple choice|aptitude|excel|literacy) ){0,2}(?:tests?|assessments?|exercises?|tasks?|exams?)|(?:tests?|exercises?|tasks?|exams?) (?:will be |is |are )?(?:timed|against the clock|under (?:timed|exam) conditions)|under (?:timed|exam) conditions|(?:on-the-spot|surprise) (?:tests?|questions?|exercises?|tasks?)|(?:one-way|automated|pre-recorded|asynchronous|on-demand|recorded) video interviews?|video interview (?:with|against) (?:a )?(?:timer|time limit)`,
        "Say what it tests, send it beforehand, and offer extra time",
      ],
    ],
    except: [
      `(?:adjust|alternativ|extra time|instead of|rather than|without|no time limit|reasonable adjustments)\\w{0,5}${within(60)}(?:tests?|assessments?|exercises?|interviews?|cent(?:re|er)s?|days?|psychometrics?)`,
      `(?:support|prepar|teach|run|deliver|conduct|carry|carrying|administer|invigilat|mark|help|plan|organis|assist|lead|facilitat|complet|undertak|perform|arrang|design|manag|co-?ordinat|attend|book|support)(?:e|es|ing|s|e with|ing with| out|ing out)? ${upTo(5)}(?:group (?:activities|activity|discussions?|exercises?|tasks?|sessions)|recruitment (?:events?|days?)|assessment (?:centres?|days?)|psychometric (?:testing|assessments?|tests)|(?:hearing|sight|eye|blood|covid|drug|skills|literacy|numeracy|spelling|maths|english|entrance|competency|cognitive) (?:tests?|assessments?|exams?)|screening tests?|behavioural assessments?)(?: with| for)? ?(?:residents|children|clients|customers|candidates|pupils|students|patients|members|hiring|managers|the recruitment|new)?`,
      "(?:pupils?|students?|learners?|customers?|patients?|children|candidates'|service users?|residents?)(?:'s|'|s')? [^.\\n]{0,30}(?:tests?|exams?|assessments?|assessment cent(?:re|er)s?)",
      "assessment cent(?:re|er) (?:manager|assessor|administrator|receptionist|for disability|in [a-z]{3,14} where)",
      "(?:a|b|unit|user|penetration|load|software|automated|acceptance|performance|regression|integration|system|usability|product|lab|laboratory|water|emissions|mot|pat|portable appliance|soil|screening|pregnancy|skin|patch|hearing|drug|blood|eye) tests?",
      "written (?:assessments|tests?) (?:of|for) (?:pupils|students|children)",
    ],
  },
  {
    rule: "unpaid",
    why: "Work without pay shuts out everybody who cannot afford it, and breaks minimum wage law unless the Jobcentre agreed to a work trial beforehand.",
    phrases: [
      [
        `(?:un-?paid|unwaged|non-?paid|voluntary|free|no-pay|un-?remunerated) ${upTo(3)}(?:trials?|trial (?:shifts?|days?|periods?|sessions?)|try-?outs?|taster shifts?|inductions?|induction (?:day|week|training|shift)s?|training (?:days?|shifts?|weeks?|periods?|sessions?)|training|probation(?: period| week)?|shadow(?:ing)? (?:shifts?|days?)|shadowing|internships?|interns?|work placements?|first (?:shift|day|week)s?|test shifts?|overtime|shifts?|work experience)`,
        "Pay for the time, or ask for a practical try-out of an hour at most",
      ],
      [
        `(?:training|induction|shadowing|trial shifts?|trial days?|trials?|probation|first (?:shift|day|week|two days|three days)|internship|overtime|travel time|shadow shifts?)(?: \\w{1,10}){0,3} (?:is |are |will be |would be |being )?(?:un-?paid|not paid|unwaged|without pay|on a voluntary basis)`,
        "Pay for the time: training and trials are working time",
      ],
      [
        `(?:expenses|travel expenses|experience|exposure)(?:-| )only(?: (?:internship|placement|role|position|basis|trial|paid))?|(?:lunch|food|meals|tips)(?:-| )only (?:internship|placement|role|position|basis|trial|paid)|(?:trial|try-?out|taster)s?(?: (?:shifts?|days?|periods?|sessions?))?${within(40)} ?(?:un-?paid|not paid|without pay|no pay|for free)|(?:internship|placement|intern|role|position|trial)[^.\\n]{0,30} (?:expenses|travel expenses|tips|lunch) only|(?:work|working) (?:for free|for nothing|for tips|without pay|unpaid)|(?:no|without) (?:pay|wage|salary) (?:for|during|until|in) (?:the |your )?(?:first|trial|training|induction|probation)[\\w ]{0,15}|tips only|paid (?:only )?in (?:experience|exposure)|paid only (?:if|once|after) (?:you )?(?:pass|complete|successful)[\\w ]{0,25}`,
        "Pay for the time at the minimum wage or more",
      ],
      [
        "deposit (?:for|towards) (?:your |the )?(?:uniform|training)|(?:pay|cost|charge)[\\w ]{0,20} for (?:your |the )?own training",
        "Pay for what the work needs yourself: charging for it can take pay below the minimum wage",
      ],
    ],
    except: [
      `(?:voluntary|free) ${upTo(3)}(?:work experience|overtime|training|internships?|inductions?|shadowing|training (?:days?|sessions?|weeks?))`,
      `free (?:\\w{1,12} )?(?:trial|trials|training)(?! shift| day)[^.\\n]{0,20}`,
      "(?:clinical|free|drug|sheepdog|gym|class|membership|field|product|horse|software|seed) trials?[^.\\n]{0,15}",
      `(?:experience|background|previously)[^.\\n]{0,40}(?:paid or unpaid|unpaid or paid|un-?paid and paid|voluntary)[^.\\n]{0,25}`,
      "(?:paid|paid and|paid or)[ /]{1,2}(?:un-?paid|voluntary)[^.\\n]{0,25}",
      "unpaid (?:carers?|caring|breaks?|lunch|leave|parental|holidays?|meal|invoices|bills|debts|half)[^.\\n]{0,20}",
      "job ?cent(?:re|er)[^.\\n]{0,80}trials?|trials?[^.\\n]{0,80}job ?cent(?:re|er)(?: plus)?",
      "work trials?[^.\\n]{0,30}(?:agreed|arranged) (?:with|through)[^.\\n]{0,40}",
    ],
  },
];
