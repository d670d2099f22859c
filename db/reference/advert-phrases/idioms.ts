import { type AdvertPhrases, upTo } from "./phrases.ts";

export const idioms: readonly AdvertPhrases[] = [
  {
    rule: "idiom-ableist",
    why: "This uses a disability as another word for something bad or careless, and tells disabled readers what is thought of them here.",
    ofAnybody: true,
    evenIfNegated: true,
    phrases: [
      ["blind-spots?", "“something we have not noticed”, “a gap”"],
      ["tone-?deaf", "“thoughtless”, “out of touch”"],
      ["(?:turn|turns|turned|turning) a blind eye", "“ignore”"],
      ["(?:fall|falls|fallen|falling|fell) on deaf ears", "“nobody listened”"],
      [
        "(?:blindly|blinded by|flying blind|fly blind|deaf to|blind to|the blind leading the blind|blinkered)",
        "“without looking”, “not aware of”",
      ],
      [
        "(?:crazy|insane(?:ly)?|mad|madly|manically|ridiculously mad|mental(?:ly)?)(?: |-)(?:busy|about|good|hours|days?|fun|pace|rush|deadlines|hectic|deals?|demand|keen|world|summer|weekends?|shifts?|growth|amazing|office|ideas?|passionate)|(?:go|going|goes|gone|a bit|little|totally|absolutely|completely|slightly|gets?|stark raving|drive (?:you|us|people)|be|being) (?:crazy|mad|insane|bonkers|mental|nuts|psycho|loopy|barmy)|(?:is|was|are|were|absolutely|totally|completely|pretty) (?:insane|crazy|mental|nuts|bonkers)(?! (?:health|ill|cap|about))|insane(?:ly)?(?: \\w{3,12})?|crazy(?: \\w{3,10})?|bonkers|madhouse|mad-?house|nuthouse|loony|lunatics?|(?:like )?crazy|madness|insanity|coffee-mad|football-mad|animal-mad|food-mad",
        "“very busy”, “a lot”, “very keen on”",
      ],
      [
        `(?:a bit |little |slightly |bordering on |borderline |almost |be |is |are |being )?(?:ocd|o\\.c\\.d)(?: (?:about|when|tendencies|level|levels|for|over|with|streak|tidy|attention)(?: [\\w]{1,12})?)?`,
        "“careful”, “checks every item”",
      ],
      [
        "(?:bipolar|schizophrenic|schizo|psychotic|psycho|manic-depressive|adhd moments?|spastic|spaz|retard(?:ed)?|moron(?:ic)?|idiot(?:s|ic)?|imbecile|cretin|dumb(?:ed|ing)?(?:-| )down|dumb|dummies)",
        "Use a plain word: “changing”, “mistaken”, “made simpler”",
      ],
      [
        "lame (?:excuses?|ducks?|jokes?|duck)|(?:is|are|and|so|a bit|pretty|was|were) lame|(?:crippl(?:ed|ing)|paralys(?:ed|ing)|handicapp?(?:ed|ing)?|hamstrung|wheelchair[- ]bound|confined to (?:a )?wheelchair|suffer(?:s|ing)? (?:from|with) (?:a |an )?(?:disabilit(?:y|ies)|autism|dementia|mental|learning|down|adhd|epilepsy|anxiety|depression|cerebral|physical|various|long-term)|the (?:disabled|handicapped|mentally ill|less able|less fortunate|blind|deaf)(?! (?:community|access|toilets?|person|people|facilities|children|parking|badge|association|students?|charity|football|society|club|school|applicants?))|special needs (?:people|adults|kids)|afflicted|victim of (?:a )?(?:stroke|disability)|mentally (?:handicapped|retarded|disabled)|normal people|able-bodied people)",
        "“disabled people”, “wheelchair user”, “has dementia”, “stopped”",
      ],
      [
        "sanity-check(?:s|ed|ing)?|short-sighted(?:ness)?|myopic|tunnel vision|basket-?case|deranged|hysterical|brain-?dead|senior moments?|falling apart at the seams|lost (?:your|the|their) (?:marbles|mind|plot)|(?:keep|keeps|keeping) (?:you |us |me |everyone |the team )?sane|stay sane|maintain (?:your |their )?sanity",
        "Say it plainly: “a quick check”, “narrow”, “calm”",
      ],
    ],
    except: [
      "(?:window|roller|venetian|roman|vertical) blinds?[^.\\n]{0,10}|blind (?:cords?|fitters?|fitting|installers?|cleaning|veterans|association|society|people|children|persons?|recruitment|tasting|shortlisting|baking|marking)",
      "blind to (?:names|your name|background)",
      "crazy golf|mad hatters?|mad science|mad dogs?|nuts and bolts|(?:nut|nuts) (?:allerg|free|and seeds)\\w{0,4}",
      "(?:support|people|adults|children|individuals|clients|patients|anyone|those|residents|living|person|diagnosed|condition|conditions|including|such as|autism|anxiety|adhd)[^.\\n]{0,50}(?:ocd|bipolar|schizophreni\\w{1,3}|psychotic|psychosis|adhd)",
      "(?:ocd|bipolar)(?:,| and| or|/) (?:\\w{1,12} )?(?:anxiety|depression|adhd|autism|schizophrenia|disorder|psychosis|eating|ptsd)",
      "handicap (?:parking|race|chase|golf|certificate|system|index|committee|hurdle)|golf handicap",
      "dumb (?:waiters?|bells?)|crash(?:-| )test dummies|dress(?:ing)? dummies|shop dummies|display dummies|training dummies|resuscitation dummies",
      "the (?:blind|deaf)(?:'s)? (?:institute|trust|centre|association)",
    ],
  },
  {
    rule: "idiom-ableist",
    why: "A figure of speech is hard to follow for autistic people, people new to English and everybody who reads word by word.",
    ofAnybody: true,
    evenIfNegated: true,
    phrases: [
      [
        "(?:stand|stands|standing|stood) out from the (?:crowd|rest|pack|competition|others?|herd)|(?:make|makes|making|help|helps|helping) (?:you|your \\w{1,14}|us|them|yourself|it|our \\w{1,14}) (?:really |to |truly )?stand-?out|(?:really |truly |will |you'll |that |what |which |us |they |you |to |we |who |always )?(?:stand|stands|standing|stood) out(?! (?:in (?:the )?(?:rain|cold|sun)|on the (?:street|pavement)))",
        "“tell us what you did”, “be noticed”, “be different”",
      ],
      [
        "(?:(?:give|gives|giving|gave|get|need|offer)(?: [\\w'-]{1,14}){0,4} )?a leg-up",
        "“help”, “support”",
      ],
      [
        "think(?:s|ing)? (?:quickly )?on (?:your|their|his|her|one's) (?:own )?feet|(?:quick|light|fast|good) on (?:your|their) feet|fleet of foot|stand(?:ing)? on (?:your|their) own (?:two )?feet|(?:find|finding) (?:your|their) feet|land(?:ing)? on (?:your|their) feet|(?:put|putting) (?:your|their) best foot forward|foot in the door|feet on the ground|one foot in|jump(?:ing)? in (?:with )?(?:both|two) feet|(?:two|both) feet first|think on (?:the )?feet",
        "“decides what to do when plans change, and can ask a colleague”",
      ],
      [
        "(?:go|goes|going|gone|goest|walk|run)(?: (?:that|the|an))? extra mile|that extra mile|(?:go(?:es|ing)? )?above and beyond|(?:be |are |is )?the glue that (?:holds?|binds?|keeps?)[\\w ]{0,20}|walk the walk|walk the talk|walk a mile|(?:walk|stroll) in the park|(?:learn|learning) to walk before|run before you can walk|running before|up and running|run with (?:it|an idea|ideas|the ball|things)|a safe pair of hands|safe pair of hands|all hands (?:on|to) deck|hit the deck|(?:get|getting) (?:your|their) hands dirty|(?:roll(?:s|ing)?|rolled)(?:-| )(?:up )?(?:your|their|our|his|her) sleeves(?: up)?|sleeves-rolled-up|rolled?-up-sleeves|(?:roll|rolling) up (?:the )?sleeves|hands dirty|muck(?:ing)? in|pitch(?:ing)? in|(?:put|putting) (?:your|their) shoulder to the wheel|pull(?:ing)? (?:your|their|its) weight|(?:lend|lending) a (?:helping )?hand where|(?:pick|picking) up the slack|(?:get|getting) stuck (?:right )?in(?:to)?|(?:dive|diving|jump|jumping|jumps|leap|leaping) (?:straight |right )?in(?:to)? (?:at )?(?:the )?(?:deep end|action)?(?= |[.,!]|$)|deep end|sink or swim",
        "Say what is done: “stays to help a customer who is still waiting”, “helps colleagues with any job”",
      ],
      [
        "(?:think|thinks|thinking|thinker|thinkers|ideas)(?: (?:creatively|differently))?,? (?:outside|out of|outside of)(?:-| )(?:the|of the)(?:-| )box|out-of-the-box (?:think\\w{1,4}|ideas?|approach)|outside-the-box(?: think\\w{1,4})?|blue-sky(?: thinking)?|(?:push|pushing|pushes) (?:the )?(?:envelope|boundaries)|low-hanging fruit|(?:move|moving|moves) the (?:needle|dial)|(?:hit|hits|hitting) (?:the nail on the head|a home run|it out of the park|for six)|ahead of the (?:curve|game)|(?:on|at) the (?:cutting|bleeding|leading) edge|game-chang(?:er|ers|ing)|(?:raise|raising|raises|set|setting) the bar|(?:step|stepping|steps) up to the (?:plate|mark)|(?:take|taking|takes) the bull by the horns|(?:grab|grasp|grabbing) the (?:bull|nettle)\\w{0,1}(?: by the horns)?|hit the (?:road|jackpot)|bring(?:s|ing)? (?:your|their|the) a-?game|bring something to the table|bring to the table|big picture|the whole nine yards|(?:firing|fire|fires) on all cylinders|(?:get|getting|hit|take) (?:the|your) (?:ball|career) (?:rolling|to new heights)|(?:fight|fighting|fights) fires|fire-?fighting mode|hamster wheel|no stone unturned|leave no stone|jack of all trades|(?:run|runs|running) a tight ship|tight ship|steady the ship|steady hand|hold(?:ing)? the fort|man of the hour|whatever life throws|throws? at (?:you|them|us)|curve-?balls?|rough diamonds?|diamond in the rough|cut the mustard|(?:cream|best) of the crop|worth (?:your|their) salt|bread and butter|(?:a )?piece of cake|(?:up to|out of) scratch|(?:keep|keeping|your|a) finger on the pulse|finger in (?:every|many) pies?|(?:sharp|keen|bright)-eyed|bright-eyed and bushy-tailed|bushy-tailed|eagle-eyed?|eyes? (?:like|of) (?:a |an )?(?:hawk|eagle)|hawk-?eye(?:d)?|eyes in the back of your head|see the wood for the trees|(?:at|in) the driving seat|in the driver's seat|burn(?:ing)? the (?:midnight oil|candle)|blood,? sweat and tears|(?:wear|wearing) (?:your|their) heart on|heart and soul|(?:hearts?|head) in the game|skin in the game|(?:head|keep|keeping) above water|no-brainers?|(?:break|breaking) a leg|back-?breaking|(?:bend|bending) over backwards|(?:jump|jumping) through hoops|(?:put|putting) (?:out|your) (?:fires|money where)|ball-?park|touch base|drop the ball|(?:keep|keeping) (?:your|their) eye on the ball|eye on the ball|on the ball|ahead of the pack|rat race|climb(?:ing)? the (?:career |corporate )?ladder|fast[- ]track(?: your career)?|sky(?:'s| is) the limit|world is your oyster|kick-?start your career|(?:bite|bites|biting) the bullet|wear (?:it|them) well|bells and whistles|smash(?:es|ing|ed)? (?:your |their |it|our |sales |the )?(?:targets?|goals?|kpis?|it|out of the park)|all singing,? all dancing|nerves of steel|out of the park|backbone of|thick and thin|heart of gold|green fingers|iron will|stomach for it",
        "Say what is done: “suggests a better way”, “finishes what was agreed”",
      ],
    ],
    except: [
      "(?:stand|standing) out (?:of|side)|stand-out (?:offers?|benefits?|packages?|feature|venue|brand|employer|dish(?:es)?|performance|results|service|customer)",
      "up and running (?:since|by|for)",
      "kick-?start (?:scheme|programme)",
      "fast[- ]track (?:lane|security|passes|bed|apprentic\\w{1,6}|check-in|ticket|parking)",
      "(?:dog|pet) (?:walk|walking|walker)[^.\\n]{0,20}|walk(?:s)? in the park with",
      "(?:take|bake|bring|serve|portion|slice)[^.\\n]{0,12}piece of cake",
      "(?:sell|make|bake|serve|with|of|our) bread and butter",
      "(?:swimmers?|swimming|pool|lessons?)[^.\\n]{0,25}(?:deep end|dive|diving|jump in)",
      `(?:jump|dive|leap)(?:ing)? in(?:to)? ${upTo(2)}(?:water|pool|sea|van|car|lorry|cab|ball pit)`,
      "ideas?-? ?boundaries",
      "(?:children|pupils?|dogs?|kids|toddlers)[^.\\n]{0,20}(?:jump|leap|dive|muck|find their feet)\\w{0,3}[^.\\n]{0,30}",
      "pitch in (?:at|for)|football pitch[^.\\n]{0,10}",
    ],
  },
];
