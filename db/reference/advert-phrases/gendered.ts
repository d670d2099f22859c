import { type AdvertPhrases, saidOfSomebody } from "./phrases.ts";

/** A title for one gender, and the words for anybody. */
const titles: readonly (readonly [words: string, neutral: string])[] = [
  [
    "sales-?m[ae]n(?:ship)?|sales-?wom[ae]n|sales-?(?:girls?|lad(?:y|ies)|boys?)",
    "salesperson” or “sales assistant",
  ],
  ["handy-?m[ae]n", "maintenance worker” or “repairs operative"],
  ["chair-?m[ae]n|chair-?wom[ae]n", "chair"],
  ["fore-?m[ae]n", "supervisor” or “team leader"],
  ["work-?m[ae]n", "worker” or “operative"],
  ["crafts-?m[ae]n", "craftsperson” or “craft worker"],
  ["repair-?m[ae]n|service-?m[ae]n|maintenance m[ae]n", "repairer” or “service engineer"],
  ["bar-?m[ae]n|bar-?maids?|bar-?wom[ae]n", "bar staff” or “bartender"],
  ["door-?m[ae]n|hall-porter man", "door staff” or “concierge"],
  ["post-?m[ae]n", "postal worker"],
  ["fire-?m[ae]n", "firefighter"],
  ["police-?m[ae]n|police-?wom[ae]n", "police officer"],
  ["trades-?m[ae]n", "tradesperson"],
  ["delivery-?m[ae]n|van-?m[ae]n|m[ae]n with (?:a )?van", "delivery driver"],
  ["dust-?m[ae]n|bin-?m[ae]n", "refuse collector"],
  ["milk-?m[ae]n", "milk deliverer"],
  ["grounds-?m[ae]n", "groundskeeper” or “grounds worker"],
  ["green-?keepers-?man|yard-?m[ae]n", "yard worker"],
  ["store-?m[ae]n|stock-?m[ae]n|warehouse-?m[ae]n", "storekeeper” or “warehouse operative"],
  ["camera-?m[ae]n", "camera operator"],
  ["draughts-?m[ae]n|drafts-?m[ae]n", "draughtsperson” or “CAD technician"],
  ["lines-?m[ae]n|signal-?m[ae]n|banks-?m[ae]n", "line worker”, “signaller” or “traffic marshal"],
  [
    "plough-?m[ae]n|stable-?(?:lads?|boys?)|stock-?m[ae]n|herds-?m[ae]n|cow-?m[ae]n",
    "groom”, “herdsperson” or “stock worker",
  ],
  ["spokes-?m[ae]n|spokes-?wom[ae]n", "spokesperson"],
  ["business-?m[ae]n|business-?wom[ae]n", "business person"],
  [
    "middle-?m[ae]n|front-?m[ae]n|right-hand m[ae]n|key m[ae]n|anchor-?m[ae]n|best man for the job|man for the job",
    "go-between” or “person for the job",
  ],
  ["journey-?m[ae]n", "qualified tradesperson"],
  ["fisher-?m[ae]n", "fisher"],
  ["ship-?wrights? man|crew-?m[ae]n|deck-?m[ae]n", "crew member"],
  ["weather-?m[ae]n|news-?m[ae]n", "presenter"],
  ["garbage-?m[ae]n|odd-?job-?m[ae]n", "general worker"],
  ["(?:head )?waiters?|waitress(?:es)?", "waiting staff” or “server"],
  ["hostess(?:es)?|air-hostess(?:es)?|stewardess(?:es)?", "host” or “cabin crew"],
  [
    "chamber-?maids?|house-?maids?|maids?(?: service)?|parlour-?maids?",
    "room attendant” or “housekeeper",
  ],
  ["actress(?:es)?", "actor"],
  ["seamstress(?:es)?", "sewer” or “sewing machinist"],
  ["manageress(?:es)?", "manager"],
  ["head-?mistress(?:es)?|head-?masters?", "head teacher"],
  ["cleaning lad(?:y|ies)|lady cleaners?|cleaning wom[ae]n", "cleaner"],
  [
    "tea lad(?:y|ies)|dinner lad(?:y|ies)|lunch lad(?:y|ies)|canteen lad(?:y|ies)",
    "catering assistant” or “midday supervisor",
  ],
  ["lollipop (?:lad(?:y|ies)|m[ae]n)", "school crossing patrol"],
  [
    "girl fridays?|man fridays?|gal fridays?|office (?:girls?|juniors? girl|boys?)|(?:shop|bar|counter|cafe|reception|front-of-house|foh|salon|nail|beauty|hair|promo|promotional|saturday|weekend|kitchen|ring|grid|desk|till|admin|yard|van|stable|removals?|warehouse|site|garage|delivery|workshop|tea|sales) (?:girls?|boys?|lads?|gals?|lass(?:es)?)",
    "assistant",
  ],
  [
    "cow-?boys?|ball-?boys?|bus-?boys?|paper-?boys?|errand boys?|pot-?boys?|bell-?boys?",
    "assistant",
  ],
  ["house-?wi(?:fe|ves)|house-?husbands?", "people at home"],
  ["night watch-?m[ae]n|watch-?m[ae]n", "security guard"],
  ["clergy-?m[ae]n|alder-?m[ae]n|council-?m[ae]n", "councillor” or “member of the clergy"],
  ["poster girls?|nurse-?maids?|nanny wom[ae]n", "nanny"],
];

/** Both forms of a title. */
const pairs = (() => {
  const between = " ?(?:/|or|and|&) ?(?:an? )?";
  const two = [
    ["waiters?", "waitress(?:es)?"],
    ["hosts?", "hostess(?:es)?"],
    ["actors?", "actress(?:es)?"],
    ["stewards?", "stewardess(?:es)?"],
    ["managers?", "manageress(?:es)?"],
    ["head-?masters?", "head-?mistress(?:es)?"],
    ...["handy", "sales", "bar", "chair", "fore", "work", "crafts", "trades", "door", "police"].map(
      (trade) => [`${trade}-?m[ae]n`, `${trade}-?(?:wom[ae]n|persons?|people|maids?)`],
    ),
  ];
  return two.flatMap(([one, other]) => [`${one}${between}${other}`, `${other}${between}${one}`]);
})();

const coded = "Say what is done: “rings 20 customers a day”, “leads a meeting each week”";

export const gendered: readonly AdvertPhrases[] = [
  {
    rule: "gendered",
    why: "A title for one gender tells everybody else that they were not meant.",
    ofAnybody: true,
    phrases: titles.map(
      ([words, neutral]) =>
        [words.replaceAll("-?m[ae]n", "-?(?:wo)?m[ae]n"), `“${neutral}”`] as const,
    ),
    except: [
      // A pair of both forms leaves out nobody who is one or the other.
      ...pairs,
      "ombuds-?m[ae]n",
      "(?:iron|super|bat|spider|post)-?man (?:pat|triathlon|event|film|movie|park)",
      "maid (?:marian|of honour)",
      "old maids?",
      "lady chapel|ladies(?:'|s)? day",
    ],
  },
  {
    rule: "gendered",
    why: "Words made with “man” leave out everybody who is not one.",
    ofAnybody: true,
    phrases: [
      ["man-?power", "“staff” or “workforce”"],
      [
        "(?:fully |un-?)?manned(?: guarding)?|mann?ing(?: levels| the)?|man (?:the|our|a|an) (?:\\w{1,12} )?(?:phones?|desks?|tills?|stand|stalls?|reception|front desk|station|shop|counters?|switchboard|bar|gate|helpline|booth|office)",
        "“staffed”, “staff the desk” or “look after the desk”",
      ],
      ["man-(?:hours?|days?|weeks?|years?)", "“working hours” or “hours of work”"],
      ["man-management(?: (?:skills|experience))?|man-manage", "“managing people”"],
      [
        "(?:one|two|three|four|1|2|3|4|single)-man(?:ned)? (?:teams?|crews?|lifts?|lifting|deliver(?:y|ies)|operation|band|job|role|handling)|(?:two|2)-man",
        "“two-person”",
      ],
      [
        "mankind|man-made|man up|man enough|man about the house|gentleman's agreement|old boys'? (?:club|network)|boys'? club|every man",
        "Use a word for everybody: “people”, “made by hand”, “informal agreement”",
      ],
      ["brotherhood|sisterhood|band of brothers|fraternity|brethren", "“team” or “community”"],
      [
        "(?:the|our|some|great|good|one of the|bunch of|group of|team of) (?:lads|guys|girls|boys|chaps|blokes|gents|ladies|gals)(?! (?:football|school|team|under|who|toilets|wear|fashion|shoes|clothing|department|aged|in (?:year|our care)|we (?:support|care)))|(?:hey|hi|hello|calling all|attention) (?:guys|lads|ladies|boys|girls|gents)|(?:girls|gals|ladies) (?:and|&|or) (?:guys|lads|gents|gentlemen)|guys(?: (?:and|&|or) (?:girls|gals))?|lads(?: and lasses)?|ladies(?: and gent(?:s|lemen))?|gents|gals|blokes|chaps|husband and wife(?: team| couple)?|man and wife|(?:girls|ladies|lads|guys|gents|boys)(?=,? (?:come|join|we|apply|get in touch|do you))",
        "“people”, “colleagues” or “the team”",
      ],
    ],
    except: [
      "(?:the |our |under-\\d\\d )?(?:girls|boys|lads|ladies|women|men)'? (?:teams?|football|cricket|netball|rugby|hockey|school|league|squads?)",
      "boys(?:'|s)? (?:school|academy|home|football|club)|girls(?:'|s)? (?:school|academy|home|football|guides?|brigade)",
      "(?:guy's|st thomas)[^.\\n]{0,30}",
      "(?:boys|girls|men|women|guys|ladies|gents|gentlemen)(?:'s|'|s')?(?: and (?:ladies|gents|men|women|children|childrens?)(?:'s|'|s')?)? (?:wear|shoes|footwear|wear|coats|section|golf|rugby|netball|barbers?|hairdress\\w{3,5}|salon|loos?|outfitters?|tailor\\w{0,3}|wear|clothing|fashion|hair|grooming|toilets|changing)",
      "(?:support|help|care for|look after|drive|dress|wash|serve|visit|serv|barber|style)(?:ing|s)? [^.\\n]{0,30}(?:lads|girls|boys|ladies|gents|gentlemen|guys|chaps)",
      "(?:young|elderly|older|two|three|four|five|six|these|those|our) (?:lads|ladies|gents|chaps|gentlemen)(?: who| with| aged| live| in )[^.\\n]{0,20}",
      "lady|guy fawkes",
    ],
  },
  {
    rule: "gendered",
    why: "This says that the work is for one gender: others do not apply, and it is seldom lawful.",
    unlessSaid:
      "equality act|schedule 9|occupational requirement|genuine occupational|sex discrimination act",
    phrases: [
      [
        `(?:male|female|males|females|men|women|man|woman|lady|ladies|gentlem[ae]n|girls?|boys?|lads?|mums?|mothers?|housewives) (?:only|preferred|required|wanted|needed|applicants? only|candidates? only|considered)`,
        "“person”; if the law allows it for this job, say so: “Equality Act 2010, Schedule 9”",
      ],
      [
        `(?:looking for|seeking|require|requires|need|needs|want|recruiting|hiring|wanted:?|suit|suits|suited to|ideal for|perfect for|would suit) (?:(?:an?|the|some|two|three|any|young|mature|keen|reliable|hard-working|strong|friendly|experienced|energetic|smart|local|bubbly|fit|polite|trustworthy|honest|active|respectable|retired|middle-aged|caring) ){0,4}(?:male|female|man|woman|men|women|lady|ladies|gentlem[ae]n|girls?|boys?|lads?|lass(?:es)?|chaps?|blokes?|guys?|mums?|mummies|mothers?|mother|dads?|housewives)(?! (?:with (?:learning|autism|a (?:learning|brain|spinal))|who (?:has|have|live)|and (?:women|men|boys|girls)|in (?:their|his|her) (?:home|own)))`,
        "“somebody”: say the work, not the person",
      ],
      [
        `(?:male|female|lady|woman|gentleman) (?:support-workers?|carers?|care-workers?|care assistants?|personal assistants?|pa|cleaners?|drivers?|receptionists?|chefs?|staff|workers?|assistants?|bar staff|applicants?|candidates?|operatives?|security|stylists?|therapists?|beauticians?|models?|labourers?|sales\\w{0,8}|teachers?|door supervisors?)`,
        "“support worker”; if the law allows it for this job, say so: “Equality Act 2010, Schedule 9”",
      ],
      [
        "(?:young |hard-working |reliable |strong |good |honest |keen |experienced |local )(?:man|woman|men|women|lads?|lady|ladies|girls?|boys?|chaps?|gentleman|guys?)(?= (?:to|for|who can|required|wanted|needed|with experience)|[.,!]|$)|(?:working mums?|mums? returning to work|mums? and dads?|busy mums?|school-run mums?|yummy mummies|stay-at-home mums?|mumpreneurs?)",
        "“somebody who…”: say the work, not the person",
      ],
      [
        "(?:male|female|masculine|feminine|manly|ladylike|gentlemanly|macho|girly|motherly|maternal|fatherly|matronly|womanly)(?= (?:approach|touch|manner|environment|nature|instincts?|skills|figure|attitude|person|role|presence|dominated|energy|atmosphere|team))|(?:be|being|are|is|very|naturally|and|or|,) (?:motherly|fatherly|matronly|ladylike|gentlemanly|manly|macho|girly|womanly)",
        "Say what is done: “listens, then writes down what was asked for”",
      ],
      [
        "(?:the|for the) (?:right|ideal|perfect|best|successful) (?:man|woman|lady|gentleman|lads?|girls?|chap|guy)|ideal guy|\\((?:male|female)\\)|he or she must be (?:a )?(?:man|woman)|mr right|sir or madam only",
        "“person”",
      ],
    ],
    except: [
      "(?:male|female|men|women|men's|women's)(?: and| or| &|/|, ) ?(?:male|female|men|women|men's|women's|non-binary)[\\w ]{0,25}",
      "(?:support(?:ing|s)?|care for|caring for|help(?:ing)?|assist(?:ing)?|live with|lives with|work(?:ing)? with|working for|family of|pa to|for|to|by) (?:an?|the(?! right)|our|two|three|this|one) (?:\\w{1,14},? ){0,3}(?:man|woman|male|female|gentleman|lady|boy|girl|young man|young woman|mum|mother|lad|men|women)\\b[^.\\n]{0,20}",
      "(?:male|female|men's|women's) (?:residents?|wards?|patients?|prisoners?|toilets?|prison|changing|service users?|clients?|customers?|offenders?|pupils|students|units?)",
    ],
  },
  {
    rule: "gendered",
    why: "Words like this read as meant for one gender: research finds that others then feel they do not belong.",
    phrases: [
      [
        `(?:dominant|dominating)(?! (?:player|position|force|brand|market|share|supplier|language|hand))(?:,? (?:and )?\\w{1,14})?(?: (?:personality|person|leader|character|presence|individual))?`,
        coded,
      ],
      [
        "(?:highly |very |naturally )?nurturing(?:(?:,| and| &|, and) \\w{1,14})?(?: (?:person|nature|personality|individual|character|approach|manner|instinct|attitude|people|soul))?",
        "Say what is done: “sits with each child at lunch”",
      ],
      [
        `(?:highly |very )?(?:aggressive|aggressively)(?:(?:,| and| &|, and) \\w{1,14})?(?: (?:sales-?person|sales-?people|approach|sales|seller|negotiator|attitude|closer|style|hunter|individual|person|self-starter|growth|targets?|go-getter|marketing|new business))?`,
        coded,
      ],
      [
        "(?:sales |new business |business development |natural |real |true |deal )?(?:hunters?|closers?|(?:tough|tough-minded|hard-nosed) (?:person|individual|negotiator|cookie|character|leader)|alpha (?:male|female|personality)|killer instinct|ruthless(?:ly)?|cut-?throat|take no prisoners|headstrong|warriors?|go for the jugular|battle-hardened|crush(?:es|ing)? (?:targets|it|the competition)|dominate(?:s)? (?:the|a|your)|conquer)(?! (?:gatherer|wellies|boots|valley|street|road))",
        coded,
      ],
      [
        `(?:highly |fiercely |very |naturally |intensely |ultra-?)(?:competitive|assertive|independent)(?: (?:and \\w{1,14} )?(?:person|individual|nature|personality|sales-?people|sales-?person|people|spirit|streak|drive|edge|team|self-starter))|(?:motivated|driven|ambitious|hungry|determined|confident|resilient|tenacious|naturally)(?:,| and|, and)? competitive(?! (?:salar|pay|rate|package|market|basic|wage|benefit|hourly|bonus)\\w{0,8})|competitive(?:,| and) (?:driven|hungry|ambitious|determined|target-driven|money-motivated|results-driven|tenacious)|(?:fiercely|naturally|intensely|ultra-?|you are|are you|you're|you must be|be) ?(?:highly |very |naturally |fiercely |extremely )?(?:competitive|assertive)${saidOfSomebody}|(?:competitive|assertive) (?:and \\w{1,14} )?(?:person|individual|nature|personality|streak|sales-?person|sales-?people|self-starter|mindset|attitude|character|drive)(?! of (?:our|the) (?:team|market))`,
        coded,
      ],
    ],
    except: [
      "(?:challenging|violent|physically|verbally|occasionally|potentially|sometimes|be|become|abusive|angry|and|or|with|display|show)(?:,| and| or)? (?:or |and )?(?:\\w{1,12} )?aggressive(?! (?:sales|targets|growth|negotiator|closer|hunter|and))[^.\\n]{0,20}",
      "aggressive (?:behaviours?|conduct|customers?|callers?|patients?|clients?|situations?|dogs?|or|incidents?|outbursts?|people|residents?|pupils|encounters|language)",
      "(?:warm|safe|caring|nurturing|stimulating|happy|supportive|calm|loving|inclusive|friendly|welcoming|secure|positive|home-from-home)(?:,| and|, and)? (?:\\w{1,14},? ){0,3}?(?:environment|setting|nurseries|nursery|home|school|atmosphere|place|space|ethos|curriculum|culture|care|community|relationships?|learning|workplace|classroom|surroundings|support)",
      "nurturing (?!(?:and|for|to|with|who|nature|person|personality|manner|approach|instinct|character|individual|attitude|soul)\\b)(?:\\w{1,12} ){0,2}?(?:environment|talent|relationships?|culture|home|setting|school|children|plants|new|young|learning|growth|our|staff|care|ethos|place|space|nature of|gardens?|the|a|clients|leads|your)",
      "(?:bargain|house|job|head|treasure|fossil|egg|ghost) hunters?",
      "competitive (?:spirit|nature) of (?:our|the) (?:teams?|market|sector)[^.\\n]{0,10}",
      "(?:highly|very|fiercely|extremely|intensely) competitive (?:\\w{1,12} )?(?:salar(?:y|ies)|pay|rates?|packages?|benefits?|market|sector|industry|environment|process|price|commission|wage|remuneration|hourly|bonus|field)[^.\\n]{0,10}",
      "(?:live|living|lives|learners?|help|support|enable|remain|stay|be) (?:as )?(?:\\w{1,12} )?independent",
      "(?:highly|very|fiercely) independent (?:\\w{1,12} )?(?:school|shop|charity|brand|business|cafe|retailer|publisher|bookshop|brewery)",
      "dominant (?:in (?:the|our|its) (?:market|sector|field|industry)|hand|gene|feature|colours?)",
      "(?:stock|weather|road|eco|prayer)-?warriors?",
    ],
  },
  {
    rule: "gendered",
    why: "“He” and “his” for whoever gets the job leave out everybody else.",
    ofAnybody: true,
    phrases: [["(?:he|his|him) (?:will be the man|is the man)", "“they” or “you”"]],
  },
];
