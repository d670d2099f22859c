import { type AdvertPhrases, must, needed, people, saidOfSomebody, within } from "./phrases.ts";

const lifting =
  "Say the weight, how often and what helps: “moves boxes of up to 10 kg, about 20 a shift; a trolley is provided”";
const standing =
  "Say what the body does and for how long: “on your feet for most of a 4-hour shift, with a stool at the counter”";

/** What lifts instead of a back. */
const aids =
  "(?:trolleys?|hoists?|lifting (?:aids?|equipment|gear)|lifts?(?! heavy)|tail[- ]?lifts?|pump trucks?|pallet trucks?|sack (?:trucks?|barrows?)|barrows?|forklifts?|winch(?:es)?|cranes?|slide sheets?|machines?(?: that \\w{1,12})?)";
/** Among other words before "people" or "lads", these are said of a body. */
const built = "(?:fit|strong|agile|nimble|athletic|sturdy|muscular)";
const and = "(?:, and |, & |, | and | & )";
const notOfMind =
  "(?!(?:\\w{1,14},? (?:and |& )?){0,2}(?:confident|motivated|self-motivated|independent|creative|analytical|commercial\\w{0,4}|driven|ambitious|passionate|caring|compassionate|supportive|diverse|effective|inclusive|articulate|technical\\w{0,4}|experienced)\\b)";

export const body: readonly AdvertPhrases[] = [
  {
    rule: "vague-fitness",
    why: "“Fit” and “strong” do not say what the work is, and turn away people who would do it another way or with equipment.",
    phrases: [
      [
        `(?:${must} be |be |are |very |reasonably |generally |relatively |quite |extremely )?physically (?:and mentally )?(?:fit(?: and (?:healthy|active|able|strong|well|capable|mobile))?|strong|robust|able|capable|healthy|resilient|tough|agile|mobile|well)(?: enough)?`,
        lifting,
      ],
      [
        "(?:mentally and physically|physically & mentally) (?:fit|strong|able|robust|tough|healthy|capable|well)",
        lifting,
      ],
      [
        `(?:${must} (?:have|possess) )?(?:an? )?(?:(?:good|reasonable|decent|high|certain|basic|excellent|general|adequate|suitable|fair|some) )?(?:(?:levels?|standards?|degree) of )?(?:physical (?:fitness|strength|stamina|robustness|ability|capability)|fitness and (?:stamina|strength|health)|strength and (?:stamina|fitness)|stamina)(?: and (?:stamina|strength|fitness|endurance))?(?! (?:instructor|training|programme|sessions?|classes|of))`,
        lifting,
      ],
      [
        `(?:good|reasonable|decent|high|certain|basic|excellent|general|adequate|fair|suitable) (?:(?:levels?|standards?|degree) of )?(?:personal |health and )?fitness(?: levels?)?(?! (?:centre|center|instructor|class(?:es)?|industry|equipment|suite|facilities|studio|for|coach|qualification|sector|club|brand))`,
        lifting,
      ],
      [
        `(?:fit|healthy|active|strong|able|big|tall|young|keen|reliable|hard-working|trustworthy|honest)(?:,| and| &|, and) (?:physically )?fit(?! (?:for|in|into|with|the|out|out\\w{0,5}|to)\\b)`,
        lifting,
      ],
      [
        "fit(?:,| and| &|, and) (?:healthy|active|able|strong|agile|well|energetic|mobile|capable|robust|hard-working|enthusiastic|reliable|young|willing)",
        lifting,
      ],
      [
        "(?:reasonably|fairly|quite|very|relatively|generally|moderately|extremely|super) fit(?! (?:for|in|into|with|out|between|around|the)\\b)",
        lifting,
      ],
      [
        `${must} be (?:(?:very|reasonably|quite|fairly|generally|relatively|extremely|fully) )?fit(?: (?:enough|for (?:the |this )?(?:work|job|role)))?(?! (?:for|in|into|with|the|to|as)\\b)`,
        lifting,
      ],
      [
        `(?:fit|strong) enough (?:to|for)(?: (?:lift|carry|move|push|handle|do|cope|manage|this|the)\\b)?`,
        lifting,
      ],
      [
        `${must} be (?:big and |tall and |fairly |very |reasonably )?strong(?= and (?:fit|healthy|able|reliable|active|agile|hard)|[.;!]|,? (?:fit|healthy|active|agile|able)\\b| enough)`,
        lifting,
      ],
      [
        "strong(?:,| and| &|, and) (?:fit|healthy|active|agile|able|energetic|physically \\w{1,8}|mobile)|(?:big|tall|healthy|active|agile|able)(?:,| and| &) strong",
        lifting,
      ],
      [
        "(?:(?:two|three|some|a few) )?(?:big |fit )?strong(?:,? (?:young|willing|reliable|fit|hard-working))? (?:lads?|men|man|guys?|blokes?|persons?|people|individuals?|labourers?|workers?|arms|backs?|pair of hands|physique|build)(?! (?:skills|management|person|leaders?|focus|values|and communication|plan|culture))",
        lifting,
      ],
      [
        `(?:${built}${and}${notOfMind}(?:\\w{2,14}(?:-\\w{2,9})?(?:${and}| )){0,3}|(?:${notOfMind}\\w{2,14}${and}){1,3}${built}(?:(?:${and}| )\\w{2,14}){0,2} )(?:persons?|people|individuals?|lads?|m[ae]n|wom[ae]n|guys?|blokes?|chaps?|lass(?:es)?|labourers?|workers?|operatives?|team-players?|candidates?|applicants?|pairs? of hands)`,
        lifting,
      ],
      [
        `(?:fit|strong|active|nimble|healthy|mobile|quick|energetic)(?:,| and| &|, and) agile|agile(?:,| and| &) (?:fit|strong|active|able|healthy|energetic|mobile|nimble|physically \\w{1,8})|${must} be (?:physically |very |reasonably |fairly )?agile|agile (?:enough|individuals?|persons?|people|up|on (?:your|their|the) feet|on (?:ladders|steps|scaffold\\w{0,3}))|be agile`,
        "Say the movement: “reaches shelves up to 2 m with a step; kneels to fill the lowest one”",
      ],
      [
        `(?:(?:highly|very|young,?|enthusiastic,?|lively,?|fun,?|friendly,?|keen,?|positive,?|bright,?|hard-working,?|ambitious,?|motivated,?|passionate,?) (?:and |& )?)?energetic(?:(?:(?:,| and| &|, and) (?!agile)\\w{1,15})?(?: ${people})|(?:,| and| &|, and) (?!agile)\\w{1,15}${saidOfSomebody}|${saidOfSomebody})`,
        "Say how the work runs: “six rooms a shift, with a break after three”",
      ],
      [
        "(?:highly energised|(?:lots|bags|plenty|full|bundles|oodles|loads|tons|heaps|stacks|buckets|a lot) of energy|boundless energy|endless energy|(?:high|good|great|abundant) energy levels?|high levels? of energy|high-energy(?! (?:costs?|bills?|use|users?|physics|consumption|density|prices|efficien\\w{2,5}|foods?|drinks?|performance standards?))|energy and stamina|full of beans|tireless(?:ly)?)",
        "Say how the work runs and where the breaks are: “two hours of play, then a break”",
      ],
      [
        `(?:(?:very|extremely|quite|highly) )?physically (?:demanding|challenging|hard|intensive|taxing|active|intense|strenuous)(?: (?:role|job|work|position|environment|tasks?|duties))?`,
        lifting,
      ],
      [
        `(?:very |highly |quite |extremely |fairly |hard |demanding |really )physical(?: (?:role|job|work|position))?(?! (?:health|therap\\w{1,5}|education|security|copies|disabilit\\w{1,4}))|(?:work|job|role|it|shifts?|this) (?:is|are|can be|will be) (?:very |quite |fairly |mostly )?physical(?! (?:or|health))|physical (?:role|job|position|demands)|(?:demanding|hard|tough) physical (?:work|labour)|the physical demands`,
        lifting,
      ],
      [
        `(?:(?:some|involves|lots of|a lot of|frequent|regular|repetitive|occasional|capable of|able to do|happy with|used to|comfortable with|not afraid of) )?heavy-lifting|(?:lift|lifting|carry|carrying|move|moving|lift and carry|lifting and carrying|lift and move|handle|handling) (?:of )?(?:very |some |large and )?heavy (?:items?|objects?|loads?|(?!duty|goods vehicle|traffic|workload|industry|rain|snow|use|machinery operat)[a-z]{4,14}|items?|loads?)`,
        lifting,
      ],
      [
        `(?:good|excellent|decent|keen) (?:eye-sight|hearing)(?: and (?:eye-sight|hearing|sight))?`,
        "Say what has to be noticed: “reads small print on labels; a magnifier is there”",
      ],
      [
        "(?:physically imposing(?: and fit)?|robust constitution|hale and hearty|in (?:good|great|excellent) (?:physical )?(?:shape|condition)(?= |[.,;])|sprightly|nimble|athletic (?:build|person|individual)|sporty|strapping|burly|active (?:and (?:healthy|mobile) )?(?:person|individual|people|lifestyle)|good (?:general )?mobility|fully mobile)",
        standing,
      ],
      [
        "(?:someone|somebody|anyone|a person|people|individuals?|candidates?|applicants?) (?:who (?:is|are) |who's |that is |must be |should be )?(?:(?:physically|very|reasonably|really) )?(?:strong|fit|agile)(?=[.,;!]| and| enough| for (?:heavy|manual|physical|lifting))",
        lifting,
      ],
      ["(?<=(?:^|[.!?·\\n]) ?)(?:physically )?(?:fit|strong|agile)(?=[.!;\\n·]|$)", lifting],
      [`fitness (?:is|levels? (?:is|are)) ${needed}`, lifting],
    ],
    except: [
      `(?:physical|heavy|strength|fitness|fit|strong|stamina|lift)[^.\\n·]{0,110}?\\d{1,3} ?(?:kg|kgs|kilos?|kilograms?|stone|lbs?|pounds of)`,
      `\\d{1,3} ?(?:kg|kgs|kilos?|kilograms?|lbs?)[^.\\n·]{0,60}(?:heavy-lifting|physical\\w{0,3}|fit|strong|strength)[\\w ]{0,20}`,
      `(?:(?:lift|carry|mov|handl)(?:e|ing)? (?:of )?)?heavy[\\w -]{0,30}(?: is| are|'s)? (?:always |usually )?(?:shared|done (?:by|in|with)|carried by two|split)[\\w ]{0,20}`,
      `(?:lift|lifting|carry|carrying|move|moving|handle|handling|heavy)[^.\\n·]{0,60}(?:(?:we (?:have|use|provide|supply|give you|own)|there (?:is|are)|with|using|by|on) (?:an? |the |our |electric |powered )*?${aids}|${aids}[^.\\n·]{0,12} (?:is|are|will be)? ?(?:provided|there|supplied|available|to help|for (?:it|that|them)))`,
      `(?:we (?:have|use|provide|supply|give you)|there (?:is|are)|${aids}) [^.\\n·]{0,40}(?:for|help with|does|do) (?:all |any |the )?(?:heavy[\\w -]{0,24}|lifting heavy[\\w -]{0,20})`,
      "energetic (?:\\w{1,12} ){0,2}?(?:play|games?|music|activit(?:y|ies)|sessions?|class(?:es)?|walks?|dances?|exercises?|environment|performances?|cit(?:y|ies)|atmosphere|beats?|children|toddlers|dogs?|puppies|puppy|pupils|boys|girls|horses?|area|neighbourhood|shows?)",
      "(?:children|pupils|dogs?|toddlers|kids|young people|residents)[^.\\n]{0,25} (?:energetic|full of energy|active|lots of energy)",
      `(?:promot|improv|teach|support|encourag|deliver|develop|maintain)(?:e|es|ing|s)? ${within(30)}(?:physical (?:health|fitness|strength|ability|activity)|fitness|active lifestyle|mobility)[\\w ]{0,25}`,
      "physical (?:health|ability|strength) (?:and|or) (?:mental|emotional|well\\w{1,8})[\\w ]{0,20}",
      "active lifestyles?",
      "(?:team|company|business|organisation|we|process|firm|approach|it)(?:'re|'s)? (?:(?:is|are|works?|working|run|runs|stays?|an?|in|very|small|use|uses|and|to|be) ?){0,4} ?agile",
      "(?:equipment|vehicles?|tools?|kit|machines?|stock|property|building|furniture|clothes|items|books|van|order)[^.\\n]{0,30}in (?:good|great|excellent) (?:shape|condition)",
      "(?:energy|fuel|gas|electricity)-(?:and|or)-stamina",
      `(?:regardless of|whatever your|any|all) (?:level of )?(?:physical )?(?:fitness|ability|strength)`,
      "strong (?:men|people|individuals) and women",
      "(?:animals?|horses?|dogs?|large breeds?)[^.\\n]{0,20}(?:strong|energetic)",
    ],
  },
];
