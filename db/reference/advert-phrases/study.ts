import { type AdvertPhrases, upTo, within } from "./phrases.ts";

const asExperience =
  "Ask for what the work needs: “can keep a spreadsheet up to date, or has done similar work”";
const asSums =
  "Say what is read or reckoned: “reads cleaning labels, adds up the till”; no certificate needed";

const subject = "(?:maths|mathematics|english|english language|numeracy|literacy|science|ict)";
const subjects = `${subject}(?:(?:,| and| &|,? and|/| or) ?${subject}){0,3}`;
const grades =
  "(?:(?:at|with|of|to|in)? ?\\(?(?:grades?|level)? ?\\(?(?:[a-g]\\*?|[4-9])(?: ?(?:\\-|to|/|or) ?(?:[a-g]\\*?|[4-9]))?(?: ?(?:or|and) ?above|\\+| or higher| or equivalent)?\\)?)";

export const study: readonly AdvertPhrases[] = [
  {
    rule: "qualification-inflation",
    why: "A degree that the work does not need shuts out people whose schooling was cut short, or who learned by doing.",
    unlessTheJob: "needsStudy",
    unlessSaid:
      "\\bor (?:\\w{2,12} ){0,3}(?:experience|practice)\\b|\\bequivalent (?:\\w{2,12},? ){0,4}experience|\\b(?:by|through) experience\\b|experience (?:instead|in lieu)|equivalent (?:skills|knowledge|practical)",
    phrases: [
      [
        `(?:(?:educated|qualified|study|studied|studying) to (?:at least )?)?(?:(?:a|an|any|your|the|have|hold|holding|with|good|relevant|strong|recognised|minimum|university|uni|bachelor'?s?|bachelors|honours|first-class|first|master'?s?|masters|undergraduate|postgraduate|post-graduate|college|academic|higher|2:1|2\\.1|2:2|business|marketing|science|or|/|of a),? ?){0,5}(?:degree|degrees)(?:(?:-| )(?:level|educated|qualified|calibre|qualification|holders?|or above|or higher)){0,2}(?: (?:education|qualification|standard|calibre))?(?: (?:in|within) (?:an? )?(?:[\\w&/-]{1,18},? ){0,4}?(?:field|subject|discipline|area|marketing|business|english|administration|management|studies|science|finance|it|communications|design|humanities|sociology|psychology))?(?! of\\b| (?:of )?(?:flexibility|autonomy|independence|confidentiality|c\\b|celsius|centigrade|heat|feedback|apprenticeships?|ceremon|programmes?|shows?|courses?|students?|turn|angle|view|awarding|results))`,
        asExperience,
      ],
      [
        "educated to (?:a )?(?:at least )?(?:(?:bachelor'?s?|masters?'?|graduate|a|good|high|higher|university|honours) ?-?){1,3}(?:level|standard)?(?: or (?:above|equivalent))?",
        asExperience,
      ],
      [
        "graduates? (?:only|calibre|preferred|required|essential|level|qualified|standard)|(?:must be|be|ideally|preferably|you will be|you'll be|you are) (?:an? )?(?:\\w{1,12} )?graduates?(?! (?:trainee|engineer|scheme))|(?:2[:.]1|2[:.]2|first(?:-class)?|upper second)(?: (?:or (?:above|higher|better)|honours|degree|minimum)){1,2}|(?:university|uni|college)(?:-| )(?:educated|education|qualification)|(?:an? |relevant )?(?:mba|phd|bsc|msc)(?:/(?:bsc|ba|msc|ma))?(?: (?:or equivalent|required|essential|preferred|degree|in \\w{1,14})){1,2}|(?:russell group|red-brick|top-tier|oxbridge)(?: university| degree| graduates?| educated){0,2}|post-graduate (?:qualification|diploma)|master'?s (?:level|qualification)",
        asExperience,
      ],
    ],
    except: [
      "(?:\\d{2,3}|few|minus|-?\\d) (?:-| )?degrees?(?: (?:c|heat|feedback|celsius|appraisal|view))?",
      "(?:high|certain|large|great|good|some|fair|any|considerable|reasonable|greater|significant|this|what|lesser|huge|strong|the|a|higher) degree of[^.\\n]{0,5}",
      "degree(?:-level)? apprenticeships?",
      "(?:no|without an?|don't need an?) (?:university )?degree",
      "to (?:a|some|this|what|that|a (?:high|certain|large|lesser|greater|great)) degree",
      `(?:support|fund|sponsor|pay for|offer|study towards|work towards|complete|working towards|studying for|during)(?:ing|ed|s)? ${within(25)}(?:degree|mba|msc)`,
      `(?:students?|learners?|applicants to|taking|teach|deliver|lecture|programmes?|courses?)${within(40)}(?:degree|undergraduate|postgraduate|msc|phd)[\\w ]{0,15}`,
      "(?:master|bachelor|graduate)[^.\\n]{0,6} (?:chef|tailor|craft|butcher|of ceremonies)[^.\\n]{0,6}",
      "first degree (?:burn|relatives?)",
    ],
  },
  {
    rule: "qualification-inflation",
    why: "School certificates shut out people who learned English late, were ill at school or went to a special school, and say little about this work.",
    unlessTheJob: "needsStudy",
    unlessSaid:
      "\\bor (?:\\w{2,12} ){0,3}(?:experience|practice)\\b|\\bequivalent (?:\\w{2,12},? ){0,4}experience|\\b(?:by|through) experience\\b|experience (?:instead|in lieu)|equivalent (?:skills|knowledge|practical)",
    phrases: [
      [
        `(?:(?:minimum|at least|a minimum of|min|must have|have|hold|good|with|essential|required|to|a|of|including|both|attained|achieved|passed|possess|five|four|three|two|\\d|or more|\\+|passes in|educated to|standard of education to),? ?){0,5}(?:gcse|g\\.c\\.s\\.e|o\\-level|a\\-level|as\\-level|[ao] levels|[ao] level (?=standard|education|qualification|in |maths|english)|btec)(?:'?s)?(?:(?:(?: |-)(?:level|levels|standard|passes|pass|qualifications?|education|level education|certificates?)){0,2})(?: ?(?:in|including|with|,|:|to include|-|\\() ?(?:at least )?${subjects}\\)?)?(?: ?(?:${grades}))?(?:(?:,? ?(?:in|including|with|to include|or above in|-) ?| )(?:both )?${subjects})?(?: ?(?:${grades}))?(?: ?\\(?or equivalents?\\)?| or above| minimum| ?\\(or above\\)){0,2}(?: (?:is|are)? ?(?:essential|required|needed|preferred|a must|desirable))?`,
        asSums,
      ],
      [
        `${subjects}(?: (?:and|&) ${subject})? (?:gcse|o-level|a-level|functional skills)(?:'?s)?(?: ?${grades})?(?: or equivalent)?`,
        asSums,
      ],
      [
        `(?:${grades} (?:in )?(?:both )?(?:gcse )?${subjects}|${subjects},? ?(?:at|to|-|\\(|with|of) ?(?:a minimum of |minimum |at least )?(?:gcse )?(?:grade|level) ?(?:[a-g4-9]|2|two)(?:/[a-g4-9])?(?: ?(?:or|and) above|\\+)?\\)?)(?: or equivalent)?`,
        asSums,
      ],
      [
        `(?:level 2|level two|level 1|functional skills)(?: qualifications?| functional skills| \\(or equivalent\\))? ?(?:(?:level (?:1|2|two|one)) )?(?:in )?(?:both )?${subjects}(?: (?:at )?level (?:1|2|two))?`,
        asSums,
      ],
      [
        `(?:(?:good|high|sound|excellent|strong|decent|solid|minimum|certain|basic) )?(?:(?:general|standard of|level of|basic) ){1,2}education(?: (?:to|including|with) [\\w ]{3,20})?(?! (?:staff|team|maintenance|and training|provision|department|support|provider|needs))|(?:good|strong|solid|excellent|impressive|sound) (?:academic|educational) (?:background|record|qualifications|achievements?|results|standard)|well[- ]educated|educated to (?:a )?(?:good|high|secondary|a-level|gcse|reasonable) (?:standard|level|school)(?: level)?|strong academics`,
        asSums,
      ],
    ],
    except: [
      `(?:teach|tutor|deliver|support|study|achiev|help|coach|prepar|pass|resit|mark|work|gain|lead|taking|offer|complete|fund|pay for|paying for)(?:e|es|ing|ed|s|ing with|e with| to)? ${within(40)}(?:gcse|a-level|functional skills|btec|maths|english|level [12])[\\w ,&'-]{0,40}`,
      "(?:gcse|a-level|btec)(?:'?s)? (?:\\w{1,12} )?(?:pupils?|students?|class(?:es)?|results|exams?|revision|tutors?|teachers?|courses?|groups?|lessons?|science|coursework|learners?|curriculum|options|intervention|tuition|specification|music|art|drama|pe|groups)",
      "(?:ks3|key stage 3|years? \\d+)[^.\\n]{0,15}(?:gcse|a-level)[\\w ,&'-]{0,20}",
      `(?:no|without|not need|don't need|do not need) (?:any )?${upTo(3)}(?:gcses?|a-levels?|qualifications|certificates)[\\w ,]{0,30}`,
    ],
  },
];
