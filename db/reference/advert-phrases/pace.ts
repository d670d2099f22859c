import { type AdvertPhrases, must, needed, upTo, within } from "./phrases.ts";

const rhythm =
  "Describe the real rhythm: “busiest from 11 to 2, quieter after; one order at a time”";
const business =
  "(?:business|service|company|organisation|role|job|kitchen|team|school|store|shop|department|hotel|home|practice|post|site|restaurant|pub|warehouse|operation|customers?|clients?)";
const businessNeeds =
  "(?:business|operational|service|company|client|customer|organisational|production|trading|seasonal|workload) (?:needs?|demands?|requirements?|levels)";
const calm =
  "Say what happens and who helps: “on Mondays about 40 calls wait; a colleague takes over when you need a break”";

export const pace: readonly AdvertPhrases[] = [
  {
    rule: "fast-paced",
    why: "People who work steadily, or who need a break after a rush, read that there is no place for them, and nobody learns when it is really busy.",
    phrases: [
      [
        "(?:very |extremely |highly |busy,? |dynamic,? |exciting,? )?(?:fast|quick|rapid|high)-pac(?:ed|e)(?: (?:and \\w{1,15} )?(?:environments?|kitchens?|workplace|settings?|roles?|team|office|warehouse|business|industry|company|culture|world|atmosphere|retail environment|organisation))?",
        rhythm,
      ],
      [
        "(?:fast|quick|rapidly|ever)-(?:moving|changing)(?: (?:and \\w{1,15} )?(?:environments?|workplace|settings?|roles?|office|warehouse|business|industry|company|world|sector))?",
        rhythm,
      ],
      [
        "(?:high|heavy|intense|constant|extreme)-pressured?(?: (?:environments?|roles?|situations?|sales|setting|job|work))?",
        calm,
      ],
      [
        `(?:pressured|pressurised|pressurized|high-octane|high-tempo|high-intensity|highly demanding|demanding,? fast|(?<!physically )demanding|non-stop|intense|deadline-driven|deadline-focused)(?: (?:and \\w{1,15} )?(?:environments?|workplace|setting|roles?|kitchens?|office|pace|days?|shifts?|services?|business|place|team))|frenetic|frantic|hectic|chaotic|(?:(?:a )?bit of |some |controlled |organised |daily |happy )?(?:chaos|mayhem)(?! (?:theory|engineering))|relentless(?:ly)?(?: \\w{3,12})?`,
        rhythm,
      ],
      [
        `(?:(?:ability to |able to |can |you )?(?:work|perform|deliver|operate|thrive|thrives|thriving|flourish|excel|succeed|cope|coping|function|remain calm|stay calm|keep calm|keep cool|stay cool|remain focused|calm|calmly|cool|composed|effectively|well|good|great|comfortable|happy|working|thinking|think|make decisions|be patient|remain professional|keep a cool head|grace) ){1,3}(?:(?:well|effectively|calmly|efficiently|best|accurately|comfortably|successfully|and calm|and professional|quickly|and efficiently) ){0,2}(?:under|on|in|with) (?:high |intense |extreme |great |heavy |constant |time |sales |a lot of |sustained |considerable )?(?:pressure|stress)(?:(?: and|,) (?:to |meet |with |tight |strict |deadlines|meeting|working to){1,4})?`,
        calm,
      ],
      [
        "(?:handle|handles|handling|manage|manages|managing|cope with|copes with|coping with|withstand|deal with|deals with|dealing with|thrive on|thrives on|work with|love|enjoy|take|respond to|relish|resilien(?:t|ce) (?:to|under)) (?:the )?(?:high |intense |extreme |constant |work |sales |time )?(?:pressure|stress)(?: (?:well|and deadlines))?",
        calm,
      ],
      [
        "under pressure|under stress|high-stress|stressful (?:environment|situations?|role|job|days)",
        calm,
      ],
      [
        "hit(?:s|ting)? the ground running",
        "Say how the first weeks go: “in the first two weeks you work beside Sam”",
      ],
      [
        `(?:very |extremely )?(?:tight|strict|demanding|short|challenging|tough|pressing|pressured|competing|multiple) (?:and (?:conflicting|changing|competing|tight|challenging) )?deadlines?`,
        "Say the deadlines: “orders leave at 4 pm; you hear by noon which ones”",
      ],
      [
        `(?:work|working|operate|works|delivering|deliver|perform|thrive)(?: effectively| well| quickly| accurately| safely| efficiently)? (?:at|with) (?:a )?(?:high |fast |quick |rapid |great |real |good )?(?:pace|speed)|at (?:a )?(?:high|fast|quick|rapid|great) (?:pace|speed)|(?:sense of |real |with )pace and urgency|sense of urgency|(?:fast|quick|rapid) (?:pace of work|work pace|tempo)|pace of work is (?:fast|quick|high)|keep up with (?:the |our |a )?(?:fast |quick |demanding )?pace|quick-fire|fast and furious|(?:work(?:ing)? (?:quickly|fast|at speed)|fast) and (?:accurately|efficiently)`,
        rhythm,
      ],
      [
        "thriv(?:e|es|ing) (?:in|on|under) (?:a |an |the )?(?:busy|challeng(?:e|es|ing)|demanding|chaos|ambiguity|change|adrenaline|high-energy|fast\\w{0,5})(?: (?:and \\w{1,15} )?(?:environments?|setting|kitchen|office|role))?",
        rhythm,
      ],
    ],
    except: [
      "high-pressured? (?:\\w{1,12} )?(?:washers?|washing|jets?|jetting|hoses?|cleaning|cleaners?|water|systems?|pumps?|vessels?|gas|air|steam|hydraulics?|pipework|pipes|injection|boilers?)",
      "(?:water|air|blood|tyre|gas|steam|peer|negative|positive|price|cost|financial|back|oil|system|vessels?) (?:under )?(?:high )?pressure",
      "(?:under|without|no|low|less|any|out of) (?:any |the |sales )?pressure(?: (?:to|from|washer|sales))",
      "(?:equipment|vessels?|systems?|pipes|gas|water|liquids?|cylinders?) (?:is |are |kept |held )?under pressure",
      `(?:customers?|people(?! person)|families|services?|patients|tenants|carers|parents|nhs|clients|communities|households|those|residents|schools?)(?: (?:who|that|we support|is|are|be|may|living|live|lives|often|feel|feeling|put|being|already|working)){0,3} (?:under|in|with) (?:\\w{1,12} )?(?:pressure|stress)`,
      `(?:help|helping|support|supporting|reduce|reducing|training|course|strategies|technique)${within(40)}(?:cope with|coping with|manage|managing|deal with|handle|under) (?:the )?(?:stress|pressure)`,
      "(?:stress|pressure)(?:-| )(?:management|free|ulcers?|sores?|area|relief|washer|washing)",
      "(?:fast|quick|rapidly|ever)-(?:moving|changing|paced) (?:\\w{1,15} )?(?:sector|industry|world|market|landscape|field|technolog(?:y|ies))",
      "ever-changing (?:menu|range|displays?|stock|seasons?)",
    ],
  },
  {
    rule: "long-hours",
    why: "Hours without an end shut out people who need rest, treatment, a bus or time for somebody they care for.",
    phrases: [
      [
        `(?:(?:prepared|willing|able|happy|ready|expected|required) to (?:work|put in|do) |work(?:ing)? |some |very |be )?(?:long|extended|excessive|extra-long) (?:working )?(?:hours|days|shifts)(?: (?:and|or) (?:weekends|evenings|nights))?`,
        "State the real hours: “40 hours, Monday to Friday; at most 4 hours of overtime a month, which you may refuse”",
      ],
      [
        `(?:be |being |remain )?(?:fully |completely |very |totally )?(?:flexib(?:le|ility)|adaptab(?:le|ility)) ${upTo(9)}(?:${businessNeeds}|needs of (?:the |our )?(?:growing |changing )?(?:${business}|(?!people|residents|children|child|patients|individuals?|persons?|pupils|service|learners|students|young|famil|each|every|those)[a-z]{3,14}))`,
        "State the hours and the notice: “20 hours on three fixed days; we ask at least 4 weeks before any change”",
      ],
      [
        `(?:hours|shifts|overtime|days|weekends|evenings|rota) ${upTo(7)}(?:to (?:meet|suit|fit|match|support)|depending on|in line with|according to|based on|subject to|dictated by|determined by) (?:the )?(?:changing |varying )?(?:${businessNeeds}|needs of (?:the |our )?${business})`,
        "Give the least and the most hours a week, and when the rota comes out",
      ],
      [
        `(?:flexib(?:le|ility)|willing(?:ness)?|able|ability|prepared|happy|expected|required|ready|asked|commitment) to (?:stay|work|finish|start|come in|remain) (?:on )?(?:late|later|longer|early|earlier|behind|extra)(?:[\\w ]{0,25}?(?:as|when|where|if) (?:required|needed|necessary)(?: by (?:the )?(?:business|\\w{3,12}))?)?`,
        "Say how often and until when: “on Thursdays we close at 7 pm, and you go home by 7.15”",
      ],
      [
        `(?:full|total|complete|maximum|100%) flexibility(?: (?:is )?${needed})?|fully flexible(?: (?:with|on|in|to|across|over|regarding|availability|hours|approach|around|for|7)[^.;\\n·]{0,30})?(?= |[.,;!]|$)|flexibility(?: (?:with|in|on|around|of|regarding|to work|over|about)(?: [\\w-]{1,15}){1,4})? (?:is|will be|would be|are) (?:${needed}|absolutely essential|paramount|crucial)`,
        "State the days and hours there are, and which of them somebody may choose",
      ],
      [
        `${must} be (?:fully |very |completely |totally |extremely )?flexible(?! working)(?: (?:with|on|about|around|in|regarding) (?:your |their |the )?(?:working )?(?:hours|days|shifts|availability|times|working patterns?|start times|weekends|rota))?|flexib(?:le|ility) (?:approach |attitude )?(?:to(?:wards)?|with|on|around|in|regarding|about|as to|over) (?:your |their |the |working |work |shift |start ){0,3}(?:hours|days|shifts|patterns?|availability|rotas?|weekends|times)`,
        "State the hours and the notice: “shifts are set 4 weeks ahead”",
      ],
      [
        `(?:be able to |able to |ability to |willing to |must |to |can )?(?:work|working) flexibly(?: ${upTo(5)}(?:needs? of the \\w{3,14}|needs|hours|shifts|rota|basis))?|(?:a |the )?flexible (?:work|working) (?:attitude|hours including|pattern including)(?: [\\w ]{3,25})?|flexible (?:approach|attitude) to (?:work|working|duties|the role|your work)(?: (?:hours|patterns|times|shifts))?`,
        "State the hours and the notice: “the rota is out 4 weeks before”",
      ],
      [
        "(?:available |availability |contactable |on-call |reachable |work |working |works |operate |operates |operating |operation |open |flexible |rota |cover |service |running |runs |run )?24(?:/|-| hours,? )7(?: (?:rota|shifts?|shift pattern|availability|operation|basis|environment|business|coverage|on-call|working|days a week|service|cover|site|hotel|operations))?|24 hours a day,? (?:7|seven) days a week|round the clock|around the clock|any time,? day or night|day and night",
        "State which hours are this job’s: “one late shift a week, 2 pm to 10 pm”",
      ],
      [
        `(?:(?:prepared|willing|able|expected|required|happy|need|flexible|flexibility|asked) to (?:work|do) |occasional |some |additional |regular |mandatory |compulsory |unpaid )?(?:overtime|additional hours|extra hours|extra shifts|additional shifts|evenings? and weekends?|weekends?|evenings?|nights|unsocial(?:able)? hours|unsocial|(?:weekends?|evenings?|nights)(?:,| and| or|,? and) (?:bank|public) holidays|bank holidays|\\d{1,2}-?hour (?:days|shifts)|long (?:days|shifts)|split shifts|late finishes|early starts)(?: (?:work|working|hours|shifts))? (?:will be |may be |is |are |where |when |if |as )?(?:as |and )?(?:and when )?(?:required|needed|necessary)(?: (?:by|to meet|to suit|for) (?:the |our )?(?:needs of the )?(?:business|service|demands?))?`,
        "Say how much and how it is agreed: “up to 4 hours of overtime a month, asked a week ahead, paid at time and a half”",
      ],
      [
        `(?:(?:prepared|willing|able|happy|required|expected|be) (?:to )?(?:work|do|be|available|come in|start) ${upTo(4)})?(?:at|on) (?:very )?short notice`,
        "Say the notice people get: “the rota is out 4 weeks before”",
      ],
      [
        `whatever (?:hours|it takes|the (?:job|role|business) (?:needs|requires|takes))|as many hours as (?:it takes|needed|required)|until the (?:job|work) is (?:done|finished|complete)|(?:go|going) (?:beyond|above) (?:your )?contracted hours|outside (?:of )?(?:normal|your|standard|core|contracted|usual|regular) (?:working |office |business )?hours(?: (?:as|when|where|if) (?:required|needed|necessary))?|not a (?:9|nine)(?: ?am)?(?: |-)(?:to|5)(?: |-)?(?:5|five)?(?: ?pm)?(?: (?:job|role))?|(?:opt|opting) out of the 48(?:-| )hour(?:s)?(?: (?:working )?week)?|48(?:-| )hour opt(?:-| )out`,
        "State the longest week there will be, and that people may say no to more",
      ],
      [
        `any (?:5|five|six|6) (?:days )?(?:from|out of|over) (?:7|seven)(?: days)?|(?:5|five|6|six) (?:days )?(?:from|out of|over) (?:7|seven)(?: days)?|(?:as (?:and )?when|when and where) (?:required|needed)|beck and call|(?:all|any) (?:hours|shifts)(?: (?:of the day|required|necessary|available))|willing to work any|anti-?social hours`,
        "Name the days and times, and when the rota comes out: “any three days you choose, fixed for 4 weeks”",
      ],
    ],
    except: [
      `24(?:/|-| hours,? )7 (?:[\\w&,'/-]{1,18} ){0,4}?(?:support|helplines?|help-?line|assistance|gps?|doctor|access|care|counselling|gym|app|advice|eap|well-?being|healthcare|monitoring|security|reception|emergency|mental|online|virtual|employee|wellbeing|residential|nursing|homecare|hotline|phone|telephone|technical|learning|platform)`,
      `(?:access to|support|helpline|gp|care|assistance|advice|counselling|gym|line|app|employee assistance programme|eap|services?|parking|website|homecare)(?: \\w{1,10}){0,3}? (?:available |is available |open |,|\\()?(?:24(?:/|-)7|24 hours a day,? (?:7|seven) days a week|around the clock|round the clock)`,
      "(?:round|around) the clock (?:\\w{1,12} )?(?:care|support|nursing|supervision|access|help|cover for residents)",
      "(?:you (?:can|may)|we (?:can|will) (?:cover|swap|help))[^.;\\n]{0,40} (?:at|on) short notice",
      "(?:no|without) (?:long|extended|unsocial|antisocial|anti-social) (?:hours|days|shifts)",
      "(?:we are|we're|we will be|we'll be|we try to be|happy to be|employer is|hours are|hours can be|can be|working is|with|offer|offering|offers|enjoy) (?:\\w{1,10} )?flexib(?:le|ility)[^.;\\n]{0,40}(?:your|you|family|life|childcare|school|studies|needs? (?:adjust|chang))[^.;\\n]{0,30}",
      "(?:you (?:can|may|could)|we (?:let|help|encourage|support)|everyone (?:can|may)|opportunity to|choose to|option to|right to|allow\\w{0,3} you to|able to request to) (?:\\w{1,12} ){0,3}?work(?:ing)? flexibly[^.;\\n]{0,40}",
      "extended (?:day|days|hours|school|services?|leave)(?: (?:provision|service|schools?|club|access))",
      "(?:around|suit|fit) (?:your|you)[^.;\\n]{0,30}",
      "long (?:summer )?days (?:out|in the sun|of summer)",
      "as long hours",
      "(?:ad-hoc )?(?:cleaning|repairs|supplies|stock|equipment|materials|help|assist(?:ance|ing)?|support|deputis(?:e|ing)|refer|report|escalate|order|replace|maintain|tools|cover)[^.;\\n]{0,40} (?:as (?:and )?when|when and where) (?:required|needed)",
    ],
  },
  {
    rule: "multitask",
    why: "People who do their best work on one thing at a time read that they would fail, although most tasks can be put in an order.",
    phrases: [
      [
        "(?:(?:good at|able to|ability to|great at|skilled at|confident|effective|excellent|can|strong|natural|comfortable) )?multi-task(?:s|er|ers|ed|ing)?(?: (?:skills|abilities|ability))?",
        "Say how many things: “up to 3 orders at a time”, or “one caller at a time, notes after each”",
      ],
      [
        `(?:juggl(?:e|es|er|ing)) ${upTo(3)}(?:tasks?|priorities|demands|projects?|responsibilities|deadlines|workloads?|duties|roles|jobs|requests|customers|things|hats|calls|orders|clients|accounts|diaries|needs|work|stakeholders|activities)`,
        "Say what comes first: “the phone before the post; a list tells you the order”",
      ],
      [
        "juggl(?:e|es|ing)",
        "Say what comes first: “the phone before the post; a list tells you the order”",
      ],
      [
        "(?:spin(?:ning)?|keep(?:ing)?) (?:lots of |many |several |all (?:of )?(?:the |those )?|multiple |a number of )?plates(?: spinning)?|(?:keep(?:ing)?|several|all (?:the|those)|many|lots of|multiple) (?:\\w{1,8} )?balls in the air|plate-spinn(?:er|ing)",
        "Say how many things are open at once, and who helps to put them in order",
      ],
      [
        `(?:several|multiple|many|numerous|various|a number of|lots of|a variety of|different) (?:different |competing |conflicting |complex |and varied )?(?:tasks?|things|jobs|duties|activities|responsibilities|requests|workstreams|work streams|priorities|demands) (?:at once|at a time|at the same time|simultaneously|concurrently|in parallel)|(?:at once|simultaneously) (?:manag|handl)\\w{1,4} ${upTo(2)}(?:tasks|projects|priorities)`,
        "Say how many: “two ovens at a time”; could one follow the other?",
      ],
      [
        `(?:manage|managing|handle|handling|balance|balancing|prioritise|prioritising|prioritize|deal with|dealing with|cope with|work on|working on|juggle|deliver|co-?ordinate|co-?ordinating|meet|meeting) (?:and (?:prioritise|manage|balance|deliver) )?(?:several|multiple|many|numerous|competing|conflicting|changing|shifting|a number of|various|different)(?: and (?:often |sometimes )?(?:competing|conflicting|changing|shifting|varied|varying))? (?:\\w{1,12} )?(?:tasks|priorities|demands|projects|workloads|workstreams|responsibilities|deadlines)`,
        "Say who decides what comes first: “Alex sets the order of jobs each morning”",
      ],
      [
        "(?:competing|conflicting|ever-changing|constantly changing|shifting|changing) (?:and \\w{1,12} )?(?:priorities|demands|workloads)|(?:wear(?:ing)?|wears) (?:many|several|multiple|lots of|a number of|different) (?:different )?hats|many hats|multiple priorities",
        "Say who decides what comes first, and what may wait",
      ],
      [
        "switch(?:ing)? (?:quickly |rapidly |easily |seamlessly )?between (?:\\w{1,12} )?(?:tasks|projects|jobs|priorities)",
        "Say how often the task changes: “a new task about every two hours”",
      ],
    ],
    except: [
      "juggling (?:balls|workshops?|acts?|clubs|skills workshop|and circus|lessons|shows?)",
      "(?:circus|magic|clown|unicycl|acrobat)\\w{0,6}[^.\\n]{0,30}juggl\\w{1,4}",
      `juggl(?:e|es|ing) ${upTo(3)}(?:work|family|childcare|children|school|studies|study|caring|home|kids|life|parenting|commitments|university|college|another job)(?:[^.\\n]{0,25}(?:work|family|childcare|children|study|studies|home|life|caring|job|commitments))?`,
      "no juggling",
    ],
  },
];
