import { type AdvertPhrases, must, saidOfSomebody, within } from "./phrases.ts";

export const ageist: readonly AdvertPhrases[] = [
  {
    rule: "ageist",
    why: "This turns people away for having done too much: they are mostly older.",
    evenIfNegated: true,
    phrases: [["over-?qualified", "Say what the job is and pays, and let people choose it"]],
    except: ["(?:never|not|nobody is|no one is|don't worry about being) over-?qualified"],
  },
  {
    rule: "ageist",
    why: "Words about age turn away people who are older, or younger, whatever they can do; age is protected by the Equality Act 2010.",
    phrases: [
      [
        `(?:young|youthful)(?:,? (?:and |& )?(?:and )?(?:dynamic|vibrant|energetic|fun|enthusiastic|ambitious|friendly|lively|fresh|creative|talented|keen|growing|motivated|hungry|bright|exciting|fast-growing|passionate|professional|close-knit|funky|innovative|fast-paced|driven|busy|forward-thinking|fit|trendy|hard-working|successful|sociable|modern|high-energy|social|bubbly|strong|willing|reliable|active|smart|inspiring|small|successful|expanding|diverse|international|welcoming|relaxed|outgoing)(?:,)?){0,3}(?: (?:and |& )?(?:\\w{1,14} )?(?:teams?|company|business|workforce|office|crew|environment|culture|organisation|agency|start-?up|staff|start up|salon|bar|brand|firm|practice|studio|charity|group|crowd|bunch|professionals|family|outfit|gang|person|persons?|individuals?|talent|professionals?|candidates?|workers?|lads?|lady|ladies|man|woman|men|women|guys?|apprentice|sales-?people|outlook|energy|spirit|minds?|atmosphere|vibe|brand team|self-starter|management team|sales team|kitchen team))(?! (?:with (?:learning|disabilit|autism|additional)|we (?:support|care)|in (?:care|our care)|aged))`,
        "Take it out: “a team of eight” says more",
      ],
      [
        "young(?:,| and| &|, and) (?:dynamic|vibrant|energetic|fun|enthusiastic|ambitious|lively|fresh|talented|keen|hungry|motivated|trendy|funky|free|fit|passionate)|(?:dynamic|vibrant|energetic|fun|enthusiastic|ambitious|lively|fresh|talented|keen|hungry|motivated|fit|fun-loving|creative)(?:,| and| &|, and) young(?! (?:people|children|adults|carers|learners|audiences|women with|men with))(?: (?:team|person|people to join|company|individual|workforce|business|office))?|youthful(?: (?:energy|outlook|enthusiasm|team|approach|environment|workforce|spirit))?|young at heart|young in (?:spirit|mind|outlook)|young blood|fresh blood",
        "Take it out: “a team of eight” says more",
      ],
      [
        "digital-natives?|millennials?|gen(?:eration)?-z(?:er|ers)?|gen(?:eration)?-y|zoomers?|born digital|tech(?:nologically)?-savvy|grown up with (?:technology|social media)",
        "Say the tool: “posts three times a week on our page; we show you how”",
      ],
      [
        "(?:recent|new|newly qualified|fresh|bright|young|ambitious|exceptional|newly)[- ,]{1,2}(?:college |university |marketing |business |law |school )?(?:graduates?|graduated|grads?)|(?:recently|newly|just) (?:graduated|left (?:school|college|university)|finished (?:school|college|university|your degree))|(?:college|school|university)[- ]leavers?|recent (?:school |college |university )(?:leavers?|graduates?)|fresh(?:ly)? (?:out of|from) (?:school|college|university|uni)|straight (?:out of|from) (?:school|college|university|uni)|gap-year students?",
        "Say the experience you need, or that you need none: “no experience needed; we train you”",
      ],
      [
        `mature(?:,? (?:and |& )?(?:responsible|sensible|reliable|professional|experienced|confident|caring|trustworthy|friendly|honest|flexible|level-headed|polite|well-presented|dependable|positive|stable|calm)){0,2} (?:person|persons|people|individuals?|lad(?:y|ies)|man|woman|gentleman|candidates?|applicants?|approach|attitude|outlook|manner|personality|nature|disposition|mind-?set|cleaner|carer|team-?member|worker|assistant|couple|professional|nanny|staff)|mature (?:and|,|&) (?:responsible|sensible|reliable|professional|experienced|confident|caring|trustworthy|level-headed|dependable)|(?:be|being|are|you're|act|emotionally) mature(?! (?:students?|gardens?))|(?:sensible|responsible|reliable|caring|friendly|honest|experienced)(?:,| and| &|, and) mature(?! (?:students?|gardens?|trees?|cheddar|cheese))|maturity|(?:a|an|more|very) mature${saidOfSomebody}|mature (?:\\w{1,14} ){0,1}(?:person|people|individuals?|candidates?|applicants?|lady|man|woman|couple|nanny|carer|cleaner|driver|worker|staff|assistant|gentleman|team-?member|companion|housekeeper)|(?<=(?:^|[.!?·\\n]) ?)mature(?=[.!;\\n·]|$)`,
        "Say what is trusted to the person: “holds the keys and locks up”",
      ],
      [
        `(?:aged?|ages|age (?:range|group|between|of)?|between(?: the ages of)?|${must} be(?: aged)?|over|under)(?: between)? ?:? ?(?:1[6-9]|[2-6]\\d) ?(?:\\-|to|and|/) ?(?:[2-6]\\d)(?: years?(?:-| )old| years of age| years)?(?! (?:hours|hrs|miles|kg|weeks|days|people|children|minutes|words|staff|£|k\\b|per))|(?:1[6-9]|[2-6]\\d) ?(?:\\-|to) ?(?:1[6-9]|[2-6]\\d)(?: |-)(?:year|yr)s?(?:-| )olds?`,
        "Take the ages out, unless a law sets them: then name the law",
      ],
      [
        `(?:${must} be |aged |only |ideally |preferably |age )?(?:under|below|younger than|no older than|up to(?: the age of)?|not over|maximum age(?: of)?|max age) ?(?:2[0-9]|[3-6][05])(?: (?:years?(?: old| of age)?|only))?(?= (?:years?(?: old| of age)|only|preferred|please|need)|[.,;!]|$)|(?:under|over)(?:-| )?(?:25|30|35|40|45|50|55|60)'?s (?:only|preferred|need not apply|please|welcome to apply only)|no (?:over|under)(?:-| )?(?:2[0-9]|[3-6][05])'?s|maximum age|age limit|upper age`,
        "Take the age out: say the work",
      ],
      [
        `(?:aged|${must} be|minimum age(?: of)?|at least|over|above) (?:over |at least )?(?:2[2-9]|[3-5]\\d)(?: \\+|\\+)?(?: (?:years? (?:old|of age)|or over|and over|plus|and above|or above))(?! (?:experience|£))|(?:must be|be) (?:aged )?over (?:2[2-9]|[3-5]\\d)(?=[.,;!]|$| and| to)|over(?:-| )?(?:25|30|35|40|45|50)'?s?(?: only| preferred| required)|(?:21|23|25|30)\\+ only|only (?:over|under)(?:-| )?(?:2[0-9]|[3-6]\\d)'?s?`,
        "Take the age out; if an insurer or a law sets one, say which and why",
      ],
      [
        "old hands?|old school|grey(?:-| )haired|not (?:a )?(?:dinosaurs?|old fogeys?)|(?:semi-?)?retired (?:person|people|couple|gentleman|man|lady|nurse|professional|individual)s?|(?:suit|suits|ideal for|perfect for|would suit|great for|suitable for|aimed at) (?:an? |any |either |the )?(?:\\w{1,12} )?(?:(?:school|college|university) (?:leavers?|students?)|(?:6th|sixth) formers?(?:/students?)?|students?|retire(?:d|es?)|semi-?retired|pensioners?|young(?:er)? (?:person|people|individual|adults?)|older (?:person|people)|teenagers?|youngsters?|graduates?)(?: or (?:retired|semi-?retired|student|pensioner)\\w{0,2}(?: person)?)?|youngsters?|first job(?:bers?)?|(?:early|first) (?:stage )?(?:20s|twenties|thirties)|in (?:your|their) (?:20s|30s|twenties|thirties|late teens|prime)",
        "Take it out: say the hours and what can be learned on the job",
      ],
      [
        "fresh-faced|up-and-coming (?:talent|stars?|professionals?)|tech-savvy (?:youngster|millennial|generation)|junior (?:and energetic|or young)|youth and (?:energy|enthusiasm)|early-?career (?:only|professionals only)|energetic and young|age is (?:no|not)",
        "Say the task and what you teach",
      ],
    ],
    except: [
      "youngsters? (?:who|we|in|with|aged|from|to)|(?:support|inspire|coach|teach|help|care for|work with|working with|mentor|encourage|for|local|vulnerable|our|with|of)(?:ing)? (?:\\w{1,12} ){0,2}youngsters?",
      `(?:teach|tutor|support|help|coach|train|work|for|with|class of|groups? of|our|to|of)(?:ing)? ${within(30)}\\d\\d ?(?:\\-|to) ?\\d\\d(?: |-)(?:year|yr)s?(?:-| )olds?`,
      "(?:school|college)[- ]leavers? (?:programme|scheme|service|support|destinations|hoodies|ball|event|team)",
      `(?:support|inspir|coach|teach|help|car(?:e|ing) (?:for)?|work|mentor|engag|encourag|empower|educat)(?:e|es|ing|s)? ${within(40)}(?:(?:young|youth)(?! and dynamic| & dynamic|,? (?:and |& )?(?:\\w{1,14},? ){0,2}(?:team|company|business|crew|office|workforce|environment)\\b)|aged? [\\d -]{2,12}(?:to|and)? ?\\d{0,2}|recent|school[- ]leavers?|1\\d ?(?:\\-|to) ?\\d\\d year)[^.\\n]{0,30}`,
      "(?:children|pupils|young people|students|(?:with|support|supporting|help|helping|visit|visiting|see|serve|teach|coach|for the|older|local|disabled|the) people|people (?:we support|who)|adults|boys|girls|clients|residents|learners|nursery|school|academy|those|women|men|babies|groups?|patients|toddlers|juniors?|youth|provision|volunteers|guests|campers|cadets)[^.\\n]{0,25}(?:aged?|ages|between|from) (?:between )?(?:the ages of )?\\d{1,2}[^.\\n]{0,12}",
      "(?:for|with|to) (?:\\d|ages?|aged)[\\d -]{0,6}(?:year|yr)s?[- ]olds?",
      "(?:\\d|1\\d) ?(?:\\-|to) ?\\d{1,2} (?:year|yr)s?[- ]olds? (?:children|pupils|boys|girls|students|class|group|room)",
      "mature (?:gardens?|trees?|cheddar|cheeses?|students?|shrubs|woodland|market|organisation|business|hedges|planting|learners|stilton|estate|process|product|parkland|team of volunteers)",
      "maturity (?:of|date|model)|(?:digital|data|project|cyber|process|bond|loan) maturity",
      "(?:age|young|old|all ages)[^.\\n]{0,20} (?:uk|concern)",
      "age is (?:no|not) (?:a )?(?:barrier|bar|limit|issue|important)",
      "regardless of age|any age|all ages|of all ages|whatever your age",
      `(?:insur(?:ance|er|ers|ed)|licensing|law|legal|legally|legislation|alcohol|driver cpc|c1|d1)${within(80)}(?:\\d\\d|age)[^.\\n]{0,30}`,
      `(?:must be|aged|over|at least|minimum age|between|under|maximum age|age limit)[^.\\n]{0,40}${within(40)}(?:insur(?:ance|er|ers|ed)|by law|legal|licens(?:e|ing)|legislation|alcohol|funding|funded|apprenticeship rules|eligib\\w{1,6})`,
      "apprentice(?:ship)?s?[^.\\n]{0,40}(?:16|18|19|24)[^.\\n]{0,20}",
      "old school (?:house|building|lane|hall|road|site)",
      "graduate(?:s)? (?:of|from) (?:our|the) (?:programme|scheme)",
      "at least (?:\\d\\d) (?:years'? experience|days|hours|people|staff)",
      "(?<!(?:looking for|seeking|need|want|require|recruiting|hiring) (?:an? )?)young persons?(?! (?:wanted|required|needed|to join|preferred))",
      "young (?:carers|offenders?|persons? (?:guarantee|services?)|people's (?:service|worker|team|home|housing))",
    ],
  },
];
