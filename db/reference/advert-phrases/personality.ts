import { type AdvertPhrases, good, must, within } from "./phrases.ts";

const withOthers =
  "Say what the person does with others: “asks a colleague before lifting”, “greets people at the door”";
const team =
  "Say what is done together: “two of you make up each order; a meeting of ten minutes at 9”";
const atTheTask = "Say the task and the standard: “keeps the stock list right to within 1%”";
const toWhom =
  "State what, to whom and how: “answers customers’ emails from set replies”, “tells the next shift what is left to do”";
const language =
  "State what is read, written or said: “reads cleaning labels, writes a line in the log”; accents and sign language are welcome";

const whyWords =
  "Most jobs need far less than this: people who stammer, sign, use a communication aid, or learned English later are shut out by habit.";
/** Whom a nurse or a teacher is there for. */
const thoseServed =
  "(?:our |the |their |all |both )?(?:patients?|children|pupils?|parents|famil(?:y|ies)|residents?|carers?|students?|learners|clients?|service users|people we support|young people|relatives)";
const notOfTheJob: readonly string[] = [
  `(?:improv|develop|teach|support|promot|build|assess|encourag|model|deliver|aid|enhanc|strengthen|advis|review)(?:e|es|ing|s|ment)? ${within(50)}(?:communication|social|language|literacy|listening|interpersonal)[\\w ,&]{0,30}(?:skills|abilit\\w{1,5})?`,
  `(?:child(?:ren)?(?:'s)?|pupils?'?s?|young people|residents?|adults|learners?|people we support|clients?|who have|speech and language|augmentative|total)[^.\\n]{0,40}(?:communication|language|literacy|social) (?:skills|needs|difficult\\w{1,5}|abilit\\w{1,5})`,
  "communications? skills (?:training|course|workshop|coach|tutor|teacher)",
  "(?:we|managers|team) (?:offer|provide|have|value) (?:\\w{1,12} )?communication",
  "communicat(?:e|ing) (?:clearly|openly|honestly|well) with (?:you|applicants|everyone who applies)",
  "we (?:will |always |aim to |try to |promise to )?communicate[^.\\n]{0,40}",
  "(?:full|traditional|proper|good|excellent) english (?:breakfast|roast|fare|wine)s?",
  "articulated|articulate (?:lorr|vehicle|dumper)\\w{0,4}",
  "(?:english|esol) (?:lessons|classes|courses)[^.\\n]{0,30}",
  "(?:speak|use|sign|fluent in) (?:british sign language|bsl)",
  `(?:learn|improve|practise|support(?:ing)?|help(?:ing)?)${within(40)}english`,
  "english (?:gcse|and maths gcse|language gcse|a-level)|gcse[^.\\n]{0,30}english|english[^.\\n]{0,15} gcse",
  "(?:avoid|find|finds|without|no|not|difficult\\w{0,3})[^.\\n]{0,20} eye-contact|eye-contact (?:is not|hard|difficult)",
  "voice (?:of|over|activated|notes?|coach)",
];

export const personalities: readonly AdvertPhrases[] = [
  {
    rule: "personality-default",
    why: "This asks for a kind of person, not for work: quiet, autistic or anxious people who would do the job well do not apply.",
    // Who is named beside them is welcome too.
    unlessSaid:
      "(?<!not )(?<!n't )(?<!n't be )(?<!no )(?<!never )\\b(?:quiet|shy|introvert(?:ed|s)?)(?: people| ones| types)? (?:or|too|as well|alike|and (?:loud|outgoing|chatty|confident))|\\b(?:or|and) (?:quiet|shy|an? introvert|introvert(?:ed|s)?)\\b",
    phrases: [
      [
        "(?:(?:confident|friendly|positive|happy|fun|cheerful|warm|enthusiastic|lively|bright|bubbly|vibrant|approachable|sociable|polite|smiley|energetic|extroverted|naturally|very|truly|genuinely),? (?:and |& )?)?(?:outgoing|out-going)(?:(?:,| and| &|, and) (?:friendly|confident|bubbly|positive|happy|fun|sociable|cheerful|warm|enthusiastic|lively|personable|approachable|polite|engaging))?(?: (?:person|people|personality|personalities|individuals?|nature|character|manner|attitude|approach|disposition|team(?:-| )members?|candidates?|staff|persona|self-starters?))?",
        "Say who is met and how: “greets about 30 people a shift and shows them to a table”",
      ],
      [
        "(?:(?:outgoing|friendly|fun|happy|warm|confident|lively|positive|enthusiastic|cheerful),? (?:and |& )?)?bubbly(?:(?:,| and| &|, and) (?:outgoing|friendly|fun|happy|warm|confident|lively|positive|enthusiastic|energetic|professional|cheerful))?(?: (?:person|people|personality|personalities|individuals?|nature|character|manner|attitude|team(?:-| )members?|candidates?|staff|receptionist|waitress|disposition))?",
        "Say who is met and how: “answers the door and makes visitors a drink”",
      ],
      [
        "(?:(?:real|natural|genuine|true|great|total|born) )?peoples?(?:'s)?-person",
        "Say who is met and for what: “talks with about 20 customers a day at the counter”",
      ],
      [
        `(?:(?:${good}|true|great|real|committed|natural|genuine|supportive|enthusiastic|reliable|positive|willing|active|dedicated) )?team-(?:player|players|worker|spirited|oriented|orientated)(?: (?:attitude|mentality|approach|ethic|spirit))?|team-(?:spirit|mentality)`,
        team,
      ],
      [
        "(?:\\w{1,15} )?(?:rock-?star|ninja|guru|superstar|wizard|jedi|unicorn|super-?hero|whizz?-?kid|maverick|hustler|trailblazer|powerhouse|dynamo|rising star|hot-?shot|legend|evangelist)s?(?! energy| games)",
        "Name the job as others do, such as “sales assistant”, and say what is done",
      ],
      [
        "(?:good|great|excellent|strong|wicked|keen|healthy|robust|sharp|a|sense) (?:sense )?of humou?r|gsoh|sense of fun",
        "Take it out, or say how the team works: “we eat lunch together; nobody has to”",
      ],
      [
        "(?:(?:positive|great|real|strong|proactive|flexible|enthusiastic),? (?:and )?)?can-do(?:,? (?:and )?(?:positive|proactive|flexible|friendly|enthusiastic))? (?:attitudes?|approach|mind-set|mentality|spirit|ethos)|positive mental attitude|pma|winning (?:attitude|mentality|mindset)|nothing is too much trouble|yes attitude",
        atTheTask,
      ],
      [
        "(?:natural |proactive |motivated |highly motivated |driven |ambitious |dynamic |confident |true |real |enthusiastic )?(?:self-starters?|go-getters?|high-achievers?|over-achievers?|high-fl[iy]ers?|extroverts?|extraverts?|extroverted|social butterfl(?:y|ies)|chatterbox|party animal|life and soul(?: of the party)?|natural entertainers?)",
        "Say what somebody decides alone, and whom they can ask: “plans the round; Sam is on the phone”",
      ],
      [
        "(?:(?:an?|with|have|has|need|possess|the right)(?: (?!(?:unique|own|different|split|each|every)\\b)[\\w-]{3,15}(?:, and|,| and| &)?){1,3} personalit(?:y|ies)(?! (?:tests?|disorders?|questionnaires?|profil\\w{2,4}|assessments?|of))|larger than life|life-and-soul|charismatic|extroverted|effervescent|vivacious|(?:vibrant|big|sparkling|magnetic|winning|engaging|infectious|fun|lively|sunny|strong|warm|friendly|great|amazing|likeable|positive|confident|dynamic|cheerful|happy|upbeat|personable|attractive|pleasant|excellent|good) (?:and (?:friendly|positive|lively|warm|engaging|fun|vibrant|confident) )?personalit(?:y|ies)|infectious (?:enthusiasm|smile|energy|laugh)|zest for life|passion for life|fun-loving|happy-go-lucky|sociable|smiley|always smiling|ready smile|(?:big|beaming|warm|bright|friendly|great|winning|welcoming|genuine|constant) smile|smile on (?:your|their) face|with a smile|personable|upbeat|lively|chatty|gregarious|zany|quirky)",
        withOthers,
      ],
      [
        "(?:dynamic|driven|hungry|vibrant|confident|charismatic|passionate,? driven|strong-minded|strong-willed|fearless|tenacious|feisty)(?:(?:,| and| &|, and) \\w{1,15}){0,2} (?:person|people|individuals?|candidates?|self-starters?|go-getters?|characters?|sales-?people|team-?members?|professionals?)",
        atTheTask,
      ],
      [
        "(?:natural|born) (?:leaders?|sales-?person|with people|charm|flair|rapport)|(?:thick|tough)-skin(?:ned)?|(?:mentally|emotionally) (?:tough|strong|resilient|robust)|(?:mental|emotional) (?:toughness|resilience|strength|robustness)|broad shoulders|take (?:the )?knocks|cheeky|gift of the gab",
        "Say what is hard about the job and who helps: “some callers are upset; you can hand over to a lead at any time”",
      ],
      [
        `(?:${good}|natural|well-developed|real) (?:people|social|soft|inter-?personal and social) skills|(?:people|social) skills`,
        withOthers,
      ],
      [
        "(?:must |you )?(?:love|enjoy|thrive on|loves|enjoys) (?:being around|meeting|talking to|chatting to|chatting with|interacting with|engaging with) (?:new )?people|comfortable (?:talking|speaking|chatting) to (?:anyone|strangers|everyone)|talk to anyone|strike up (?:a )?conversations?",
        "Say who is met and for what: “asks each visitor’s name and calls their host”",
      ],
      [
        `(?:high|good|strong) emotional intelligence|emotionally intelligent|good at reading people|read (?:a |the )room|build(?:ing)? (?:instant |immediate )rapport`,
        withOthers,
      ],
    ],
    except: [
      "(?:outgoing|out-going) (?:and incoming )?(?:calls?|mail|post|goods|payments?|orders?|deliver(?:y|ies)|tenants?|chair|president|manager|director|parcels?|shipments?|stock|transfers?|emails?|telephone|phone|correspondence|post-holder|staff member|residents|messages|loads|pallets|invoices|vehicles?|samples|line|students|collections?|traffic|documents?|items)",
      "(?:incoming|inbound|in-coming)(?: and|/| &|,| or) (?:outgoing|out-going)",
      "(?:glass(?:es)?|bottles?|bit|drop) of bubbly|bubbly (?:on|and cake|reception|water|drinks)",
      "(?:ninja|guru|legend|unicorn|jedi|superhero|dynamo)s? (?:warriors?|air ?fryers?|kitchen|theatre|park|costume|products?|blenders?|turtle|parties|party|academy|day)",
      "(?:printing|setup|install(?:ation)?|import|harry)[^.\\n]{0,12} wizards?|wizards? (?:of|and|academy)",
      "lively (?:\\w{1,14} )?(?:teams?|crew|bars?|pubs?|cit(?:y|ies)|towns?|restaurants?|cafes?|venues?|atmosphere|office|schools?|high street|village|market|area|events?|discussion|debate|environment|programme|centre|classroom|nursery|part|sales floor|floor|community|place|kitchen|service|salon)",
      "(?:upbeat|chatty|quirky|cheeky|vibrant|lively|zany) (?:\\w{1,12} )?(?:music|playlists?|tone|style|brand|copy|content|posts|menu|shop|gifts?|cafe|bar|products?|pub|hotel|magazine|charity|boutique|store|cocktails|design|posters?|range|independent)",
      "(?:personality|social skills|people skills) (?:tests?|disorders?|questionnaires?)",
      `(?:children|child|pupils?|young people|residents|people we support|adults|clients|students|service users|them)[^.\\n]{0,40}(?:social skills|people skills|sense of humou?r|personalit(?:y|ies)|resilience|sociable|outgoing|social butterfly)`,
      `(?:help|support|develop|improve|build|teach|promote|encourage)(?:ing|s)? ${within(30)}(?:social skills|people skills|resilience|rapport)`,
      "(?:emotional|mental) resilience (?:of|in|for|programme|workshops?|training)",
      "(?:our|the|each|every|their) [^.\\n]{0,20}(?:own|unique|different) personalit(?:y|ies)",
      "service with a smile (?:awards?|scheme)",
      "sense of team spirit|great team spirit|team spirit (?:here|is)|our team(?:-| )spirit|(?:friendly|strong|real|good|fantastic|lovely) team(?:-| )spirit",
    ],
  },
  {
    rule: "communication-default",
    why: whyWords,
    phrases: [
      [
        `(?:(?:${good}|great|basic|effective|the necessary|appropriate|interpersonal and|organisational and|written and|people and) )?(?:(?:(?:and|,|&|or|/|both|verbal|verbally|oral|written|spoken|writing|listening|telephone|phone|email|e-mail|general|organisational|interpersonal|inter-personal|customer service|numeracy|literacy|organisation|administrative|administration|presentation|negotiation|it|english|face to face),? ?){1,7})?communication(?:s)?(?:(?:,|,? and|,? &|/) (?:interpersonal|inter-personal|organisational?|listening|people|presentation|customer service|negotiation|social|numeracy|literacy|time management|influencing|relationship|admin(?:istration)?|it|team-?work(?:ing)?|writing|telephone|leadership)){0,3} (?:skills?|abilit(?:y|ies))(?:,? (?:both )?(?:written|verbal|verbally|oral|spoken|orally|in writing)(?:,? (?:and|&|or) (?:written|verbal|verbally|oral|spoken|orally|in writing|in person))?)?`,
        toWhom,
      ],
      [
        `(?:${good}) communications? (?:and|&|,) [\\w-]{3,18} skills|converse (?:at ease|fluently|confidently)(?: with [\\w ]{3,30})?`,
        toWhom,
      ],
      [
        `(?:${good}) (?:(?:verbal|written|oral|spoken|written & verbal|verbal & written|written and verbal|verbal and written|written and oral|oral and written|spoken and written|written and spoken|interpersonal|inter-personal|telephone|phone|listening|presentation|verbal/written|customer-facing) )(?:and (?:organisational|interpersonal|listening|presentation|numeracy|it|communication|people) )?(?:skills|english|abilit(?:y|ies)|communications?|manner)(?: (?:are |is )?(?:and|,) (?:communication|organisational|interpersonal) skills)?`,
        toWhom,
      ],
      [
        `(?:${good}|natural|persuasive|effective|gifted|skilled|great|skilful|born|engaging|compelling|clear and concise|a|and|articulate) (?:(?:verbal|written|oral|and \\w{1,12}) ){0,2}communicators?`,
        toWhom,
      ],
      [
        `(?:good|excellent|strong|sound|full|fluent|high|firm|perfect|competent|great|solid|basic|reasonable|professional|near-native|confident|adequate|proficient) (?:working )?(?:command|knowledge|grasp|level|standard|understanding|use|mastery) of (?:the |both )?(?:(?:spoken|written|verbal|and|&|business|conversational|or) ){0,3}english(?: language)?(?:,? (?:both )?(?:written|spoken|verbal|oral)(?: (?:and|&) (?:written|spoken|verbal|oral))?)?`,
        language,
      ],
      [
        `command of (?:the )?(?:(?:spoken|written|and|verbal) ){0,3}english(?: language)?`,
        language,
      ],
      [
        `(?:fluent|fluency|native|mother-tongue|perfect|flawless|impeccable|excellent|good|very good|clear|high-level|proficient|strong|near-native|first-class|professional|conversational|accurate) (?:(?:level|in|of|both|spoken|written|verbal|oral|and|&|or|/|use|business|conversational|standard) ?){0,5}english(?: (?:speakers?|language|skills|speaking))?(?:,? (?:both |in )?(?:written|spoken|verbal|oral|speaking)(?: (?:and|&) (?:written|spoken|verbal|oral|writing))?)?(?! (?:breakfast|teacher|literature|heritage|gcse|wine|a-level|results|grades|department|lessons|pubs?|tuition|tutor|degree|qualification))`,
        language,
      ],
      [
        `(?:${must} )?(?:be )?(?:fluent|proficient) in (?:(?:both|spoken|written|verbal|and|&) ){0,4}english|english (?:to|at|of) (?:a |an )?(?:high|good|excellent|native|fluent|near-native|business|professional) (?:standard|level)|english as (?:a |your |their )?(?:first|native|mother) (?:language|tongue)|(?:${must} (?:be able to )?|(?:be )?able to |can |ability to )(?:speak|read|write|understand)(?:(?:,| and|, and| &) (?:speak|read|write|understand)){0,3} (?:(?:good|clear|fluent|excellent|basic|very good) )?english(?: (?:fluently|well|clearly|to a (?:good|high) standard))?|(?:speak|read|write)(?:(?:,| and|, and| &) (?:speak|read|write|understand)){0,3} (?:good |fluent |excellent |clear )?english (?:fluently|well|clearly|confidently|to a (?:good|high) standard)`,
        language,
      ],
      [
        "(?:highly |very |confident and |polite and )?articulate(?:(?:,| and| &) (?:well-(?:spoken|presented|mannered|read|educated|groomed)|\\w{1,14}))?(?: (?:person|individual|communicator|candidate|speaker))?|eloquent|speak(?:s|ing)? (?:clearly|confidently|well|fluently|eloquently)|english-speak(?:er|ers|ing)|well-spoken|silver-tongued|clear speaking voice|clearly spoken|(?:clear|confident|pleasant|good) (?:speaking |spoken |telephone )?voice|well-read",
        "Say what is said, to whom: “reads out two safety notices; a recording may be used”",
      ],
      [
        `(?:${good}|confident|polite|pleasant|friendly|warm|natural|clear) (?:and (?:polite|professional|friendly|confident|clear|warm|courteous) )?(?:tele)?phone (?:manner|voice|skills|technique|etiquette)|tele?phone manner`,
        "Say how calls go: “takes about 15 calls a day with a script; text relay is welcome”",
      ],
      [
        `(?:ability to |able to |can |you |confidence to |must )?communicat(?:e|es|ing) (?:(?:effectively|clearly|well|confidently|professionally|articulately|fluently|persuasively|concisely|and|,) ){0,4}(?:at all levels|(?:effectively|clearly|well|confidently|professionally|articulately|fluently|persuasively|concisely)(?: (?:and \\w{3,14}|at all levels|(?:both )?(?:orally|verbally)(?: and|,) in writing|both verbally and in writing|verbally and in writing|in (?:both )?(?:written|spoken) \\w{1,10}))?|with (?:people|staff|others|colleagues|customers|individuals) (?:at|of|from) all (?:levels|ages|walks of life|backgrounds)|verbally and in writing|in english)(?!(?: and \\w{3,14})? with ${thoseServed})`,
        toWhom,
      ],
      [
        `(?:${good}|natural) (?:inter-?personal|listening|presentation|presenting|negotiating|negotiation|influencing|verbal|conversational|public speaking|rapport-building|relationship-building) (?:and \\w{1,16} )?skills|inter-?personal skills|persuasive (?:manner|skills)`,
        toWhom,
      ],
      [
        "(?:(?:good|strong|direct|maintain|maintaining|make|making|firm|confident|keep|keeping) )?eye-contact|firm hand-?shake",
        "Take it out: it says nothing about the work. Say what is done for whom",
      ],
    ],
    except: notOfTheJob,
  },
  {
    // A nurse who talks with patients, and a teacher with parents, is told a task.
    rule: "communication-default",
    why: whyWords,
    unlessTheJob: "needsStudy",
    phrases: [
      [
        `(?:ability to |able to |can |you |confidence to |must )?communicat(?:e|es|ing) (?:effectively|clearly|well|confidently|professionally|articulately|fluently|persuasively|concisely)(?: and \\w{3,14})? with ${thoseServed}`,
        toWhom,
      ],
    ],
    except: notOfTheJob,
  },
  {
    rule: "communication-default",
    why: whyWords,
    unlessTheJob: "teaches",
    phrases: [
      [
        `(?:${good}|basic) (?:levels? of |standards? of )?(?:literacy|written english|spoken english|spelling(?:,| and| &)? (?:punctuation and )?grammar|grammar|grasp of grammar)(?: (?:and|&) (?:numeracy|numerical|grammar|maths|it))?(?: skills)?(?! (?:at|grade|gcse))`,
        "State what is read or written: “fills in a one-page form at the end of each shift; spell-check is fine”",
      ],
    ],
    except: notOfTheJob,
  },
  {
    rule: "culture-fit",
    why: "“Fitting in” means being like those who are there already, and keeps out people who work or live differently.",
    phrases: [
      [
        "(?:good |great |right |strong |real |perfect |team |company )?(?:culture|cultural|team|personality|values)-fit(?! out)|cultural(?:ly)? (?:match|aligned|alignment)",
        "Name the behaviour: “we say when we are behind, and help each other finish”",
      ],
      [
        "work hard(?:,| and| &|, and|/|-|;)? ?(?:and )?(?:play|party)(?:s|ing)? (?:even )?hard(?:er)?(?: (?:culture|attitude|mentality|ethos|environment|team|mantra|philosophy))?|works? hard(?:,| and|, and) plays? hard(?:er)?|hard-working,? hard-playing",
        "Say the hours and what there is besides: “37 hours; a lunch together on the last Friday, for whoever likes”",
      ],
      [
        `fit(?:s|ting)? (?:right |well |straight |seamlessly |perfectly |easily )?(?:in|into|in with|in to|with)(?:to)? (?:well )?(?:with )?(?:the |our |a |an |this |your )?(?:\\w{1,14}(?:-\\w{1,12})?,? ){0,3}(?:team|culture|family|company|ethos|office|crew|group|gang|environment|business|organisation|staff|way of working|salon|kitchen|workplace|values|setup|set-up)(?! of clients| around)`,
        "Say how the team works: “we share a list of jobs and tick them off”",
      ],
      [
        "(?:good|great|right|perfect|ideal|the best|natural) (?:team )?fit (?:for|with|in|within) (?:the |our |us)(?:\\w{1,14} ){0,2}(?:team|culture|company|business|family|organisation|values|office)?|(?:are|be) the right fit|right fit",
        "Say what the work needs, and let people show it with a task",
      ],
      [
        "like-minded (?:people|individuals?|colleagues|professionals?|team|persons?|souls?|others|candidates?|group)|like-minded",
        "Say what you do together: “we taste new dishes every Thursday”",
      ],
      [
        "(?:one |like |part of |a |our |big |one big |join |become part of |more than a |we are |we're |as one )(?:(?:one|a|our|the|big|happy|close-knit|tight-knit|close|small|work|growing|extended|whole) ){0,3}(?:happy )?family(?= (?:here|at|so|and|atmosphere|where|who)|[.!,]|$)(?! and friends)|(?:one big|big happy|work|happy) family|family-feel|family vibe|family atmosphere|(?:second|work|our) family(?! (?:firm|business|run|owned|friendly|room|pub|company|support|services?|hub|members))|feel part of the family|join (?:the|our) (?:\\w{1,15} )?family|member of the (?:\\w{1,15} )?family",
        "Say what people can count on: “a rota two weeks ahead, and a manager who answers the same day”",
      ],
      [
        "(?:office |workplace |team |good |bit of |friendly |enjoys?|love |plenty of )banter|banter",
        "Take it out: banter shuts people out. Say what is on offer: “breaks together, or on your own”",
      ],
      [
        "(?:our|great|good|right|the|team) vibes?|(?:drink|drunk) the kool-aid|one of (?:us|the gang|the team)|tribe|beer fridges?|beers? (?:o'clock|fridays?)|friday (?:beers|drinks|pints)|after-work (?:drinks|beers|pints)|(?:regular|weekly|monthly|frequent|wild|legendary|big) (?:team )?(?:nights out|drinks|socials|parties)|(?:team|staff|work) nights out",
        "Say it as an offer among others: “a meal together twice a year, in the day, with a choice of food”",
      ],
      [
        "(?:share|shares|sharing|live and breathe|lives and breathes|living|embody|embodies|buy into|buys into|believe in|believes in) (?:our|the) (?:\\w{1,14} ){0,2}(?:culture|ethos|dna|way of life|spirit)|our dna|(?:attitude|personality) (?:is |matters |over |counts |means )(?:more|everything|skills?|above)(?: (?:important )?than (?:experience|skills?|qualifications))?|hire for attitude|right attitude(?: (?:is|and) (?:everything|more important than experience))?",
        "Say your values as things people do: “we put the person we support first: ask before helping”",
      ],
    ],
    except: [
      "fit(?:s|ting)? (?:in |into |in with |with |around )(?:your|family|school|you|their)[^.\\n]{0,30}",
      "(?:kitchen|bathroom|furniture|glass|window|shop|carpet|retro|tyre|bedroom|flooring|equipment|parts?|panels?|doors?|units?|install|measure|pipes?|boilers?|units|shelving|signs)[^.\\n]{0,25}fit(?:s|ting|ted|ters?)?[^.\\n]{0,25}",
      "fit(?:ting)? (?:in|into) (?:the |a |an )?(?:van|vehicle|box|room|space|building|house|property|home|lorry)\\b[^.\\n]{0,10}",
      `(?:famil(?:y|ies))(?:-| )(?:run|owned|business|friendly|support|members?|law|room|pub|home|restaurant|firm|hub|centre|leave|medical|tickets?|homes|carers?|worker|time|liaison|visits|hotel|butcher|bakery|farm|life)`,
      "(?:our|a|one|part of a|part of the) (?:family|group)(?:-| )of (?:schools|companies|brands|academies|charities|businesses|care homes|nurseries|restaurants|shops)",
      `(?:client|resident|child|patient|service user|young person|person|customer|guest|individual|parent|host|foster)(?:'s|s)?(?: and|'s|,| &|/| or) (?:\\w{1,10} )?famil(?:y|ies)`,
      "(?:for|with|to|support|help) (?:a|the|each|every|your|our) (?:\\w{1,12} )?family",
      "no (?:banter|beer fridge)",
      "family (?:and|&) friends",
      "(?:rais|start|hav|bring|support|grow)(?:e|ed|ing|ing up)? (?:up )?(?:a|your|their|our) (?:\\w{1,10} )?family",
    ],
  },
];
