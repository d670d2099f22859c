/** What counts as health, whose it is, and how people ask: the three tables a sentence is held against. */

/** Words that are about health wherever they stand in a question. */
export const strongWords = `
  medical, medically, disabilit(?:y|ies), disabled, diagnos(?:is|ed|es), medications?, medicines?, illness(?:es)?, sickness,
  sick (?:days?|leave|note|record), off sick, health (?:condition|problem|issue|concern|history|check|questionnaire|declaration|form|reason|thing|stuff|matter|risk|background|record|need|status|screening)s?,
  (?:his|her|their|mental|physical|general|good|poor|bad|state of|ill|the person's|candidate's|applicant's) health, mental health,
  any conditions?, special needs, impairments?, occ(?:upational)? health, able[- ]bodied, clean bill of health,
  doctor'?s? (?:note|letter|report|certificate), (?:gp|hospital|consultant'?s?|psychiatrist'?s?|medical) (?:letter|note|report|certificate|records?|file|evidence|clearance), (?:note|letter|report|certificate) from (?:his|her|their|a|the) (?:doctor|gp), fit note,
  learning (?:problems?|needs?|issues?|difficult(?:y|ies)|disab\\w+), physical (?:limitations?|problems?|difficulties|issues?|restrictions?), mobility (?:problems?|issues?|difficulties|aids?),
  sign(?:ed)? off sick, neuro-?diver\\w+, prognosis, drink problem, drug (?:problem|habit|issue)s?, on the sick,
  blue badge, sunflower lanyard, handicap(?:ped)?, health[- ]wise, long[- ]term (?:sick|ill)`;

/** Words that are about health when they are about this person. */
export const weakWords = `
  health, healthy, conditions?, ill, sick, sickly, unwell, poorly, doctors?, gp, hospital(?:s|ised|ized)?, clinic, therap(?:y|ist), treatments?, tablets,
  pills, meds, drugs, injections?, inhaler, epi-?pen, insulin, prescriptions?, wheelchair, crutches, walking (?:stick|aid|frame), zimmer, rollator,
  (?:a|his|her) (?:stick|frame|cane|limp), limps?, limp(?:ing|ed), prosthe\\w+, guide dog, assistance dog, hearing aids?, lip[- ]?reads?, sign language, bsl, braille,
  eyesight, bad (?:back|knees?|hips?|legs?|chest|heart|nerves|shoulder|neck|eyes), (?:back|heart|knee|hip|chest|skin|sleep|sight|hearing|speech|memory|nerve|weight|eye|foot|leg)(?: and \\w+)? (?:problem|trouble|issue|condition|complaint)s?,
  fits, faint(?:s|ed|ing)?, blackouts?, black(?:s|ed)? out, pass(?:es)? out, funny turns?, dizzy(?: spells)?, injur(?:y|ies|ed), surgery, (?:an|any|his|her|had|having|have|needs?) (?:\\w+ )?operations?, transplant,
  physically, mentally, emotionally, psychologically, psychological, psychologist, pregnant, breakdowns?, episodes?, allerg(?:y|ies|ic), blind, deaf, mute, non-?verbal, vaccinat(?:ed|ions?), jabs?,
  contagious, infectious, disease, relapses?, flare[- ]?ups?, (?:hear|hears|hearing) (?:voices|things), voices in, remission, symptoms?, side[- ]effects?, virus, covid, disorders?, syndrome, mental, nerves, moods?, mood swings, nervous (?:disposition|wreck|type|condition|person), highly strung, anxious, volatile, unpredictable, erratic, violent, aggressive, temper, frail, delicate, sensitive to, sensory, attention span, attention problems, burn(?:t|ed)?[- ]?out, low mood, in tears, crying, depressed, suicidal, chemo, cancer, cries, stress(?:ed)?, panics?, paranoi\\w+, unstable, (?:mentally|emotionally|seems?) stable,
  outbursts?, meltdowns?, tantrums?, tics, twitch\\w*, phobias?, hygiene problem, incontinen\\w+, catheter, oxygen, pacemaker, in pain, pains?, chronic, terminal, seizures?, strokes?,
  (?:he|she|they|person) recover(?:ed|ing)?, recovering from, rehab, alcohol, drinking, addict\\w*, overdos\\w+, self[- ]?harm\\w*, obes\\w+, overweight, counsellor, counselling, drowsy, sleepy, dizziness, tremors?, shak(?:es|ing|y), slur\\w*, lisp, collaps\\w+, falls over, breathless, headaches?, disfigure\\w+, facial (?:difference|scars?),
  missing (?:a )?(?:\\w+ )?(?:fingers?|limbs?|leg|arm|eye|hand), long covid, lupus, gout, hernia, thyroid, eczema, psoriasis, an(?:a)?emi[ac], angina, heart attacks?, vertigo, narcolep\\w+, insomnia, claustrophobi\\w+, ibs, tb, bowels?, bladder, kidneys?, liver, menopaus\\w+, hormones?, ivf, ptsd, ocd, add, adhd, asd, bpd, copd, hiv, downs, colou?r[- ]?blind, psycho, spastic, cripple, nutter, loony, physio\\w*, fully fit, fit and \\w+, (?:fit|well|strong|healthy) enough, fit (?:for|to) (?:work|duty|do),
  additional needs, complex needs, care needs, care plan, special (?:school|education\\w*|help|care|chair|desk|equipment|keyboard|treatment|requirements|attention|measures|provision|software|adaptations|transport|toilet|arrangements),
  specialist equipment, adapted (?:car|van|vehicle|keyboard|equipment|chair|desk|workstation|toilet), adaptations, ehcp?, vulnerable, genetic, inherited, trauma\\w*, brain (?:damage|injury), condition'?s`;

/** More of the same, as people say it at home: what hurts, who treats it, what one drinks, how one carries on. */
export const everydayWords = `
  hospitali[sz]ed, keel(?:s|ed|ing)? over, conk(?:s|ed|ing)? out, drop(?:s|ping)? dead, (?:fall|falls|falling|go|goes|going) to (?:bits|pieces), fall(?:s|ing)? (?:apart|down), drop(?:s|ping)? off to sleep, nod(?:s|ding)? off,
  coughs?, coughing, ach(?:e|es|ing), agony, soreness, swelling, swollen, numb(?:ness)?, paraly[sz]\\w+, spasms?, cramps?, nause\\w+, vomit\\w*, rash(?:es)?, wheez\\w+, infections?, amput\\w+, stoma, colostomy, dialysis, transfusions?,
  palsy, dystrophy, sclerosis, fibromyalgia, ulcers?, colitis, crohn'?s, c(?:o)?eliac, intoleran(?:t|ces?), anaphyla\\w+, hay ?fever, bronch\\w+, pneumonia, hepatitis, tumou?rs?, leuka?emia, lymphoma, blood (?:pressure|sugars?|clots?), cholesterol,
  palpitations, cardiac, tinnitus, cataracts?, glaucoma, macular, partially sighted, visually impaired, hard of hearing, cochlear, stammers?, stutters?, (?:skin|chest|stomach|gut|joint|nerve) (?:complaint|problem|condition)s?,
  nervy, jumpy, jittery, panicky, weepy, tearful, neurotic, hysteric\\w*, barmy, doolally, nutcase, nut ?job, unhinged, disturbed, tantrums, wellbeing, well-being, state of mind, overdose[ds]?, alcoholic, booze[rd]?, drunk, hangovers?, sober, heroin, cocaine, cannabis,
  (?:problem|trouble|issue)s? with (?:the )?(?:drink|drugs?|alcohol|booze), on the wagon, (?:her|heavy|painful) periods, time of the month, women's problems, monthlies, miscarr\\w+, endometriosis, post-?natal, pregnancy,
  quacks?, quack's, shrinks?, a&e, casualty, surgeons?, osteopath, chiropract\\w+, rehabilitation, mental health (?:team|worker|nurse|unit|ward|services?), mobility scooter, nebuli[sz]er, anti-?depressants?, pain-?killers?, steroids, methadone,
  drug, medicated, chest infections?, low self[- ]esteem, emotional(?:ly)? (?:issues?|problems?|needs?|state|wobbly), with (?:that|his|her|their) (?:\\w+ )?(?:back|hips?|knees?|legs?|arms?|eyes|heart|chest|nerves|shoulders?|foot|feet|ankles?|condition|problems?|health|history|issues),
  inject(?:s|ing)?, physical (?:capacity|ability|capability|strength|fitness|state|shape), (?:his|her|their) (?:social worker|cpn|psychiatrist|doctor|gp|nurse|carers?|consultant|counsellor|therapist|physio),
  (?:his|her|their) (?:bad |poor |dodgy |gammy |left |right )?(?:legs?|knees?|hips?|nerves|lungs?|chest|neck|spine|shoulders?|skin|brain|bowels?|stomach|joints?|ankles?|wrists?|ears?|eyes|eyesight|hearing|memory|balance|breathing|weight),
  too much for (?:him|her|them), (?:a )?strain on (?:him|her|them|(?:his|her|their) \\w+), ma(?:ke|kes|king) (?:him|her|them|it) (?:worse|ill|poorly|unwell|anxious|tired), take(?:s)? it out of (?:him|her|them), hack it, whatever (?:it is )?(?:s?he's|they've|s?he has|they have) got`;

/** The person meant. Names are found by their capital or their place after the verb. */
export const thePerson =
  /\b(?:s?he|they|him|her|his|them|their|theirs|hers|himself|herself|themselves|he's|she's|they're|he'd|she'd|he'll|she'll|candidates?|applicants?|(?:this|the|that|your) (?:person|individual|lady|man|woman|guy|lad|girl|lass|boy|gentleman|gent|fella|fellow|chap|bloke|one|young (?:man|woman|lady|person)|worker)|this one|anyone|someone|somebody|yourself|new starter)\b/iu;
export const aName =
  /(?<=\p{Ll},? )(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec|English|British|Welsh|Polish|Excel|Word|Zoom|Teams|Christmas|Easter|Equality|General|Royal|Hospital|St\b)\p{Lu}\p{Ll}+/u;
export const aNameAfterTheVerb =
  /^(?:(?:and|but|so|hi|hello|also|just|please),? )*(?:does|is|has|did|was|will|can|would|could|might) (?!(?:the|a|an|it|there|this|that|these|those|i|we|you|our|my|your|any|all|it's|anyone)\b)\p{L}+ (?:been|go|goes|suffers|feel|feels|having|still|really|have|has|got|had|take|takes|use|get|gets|suffer|need|ever|on|in|see|wear|a|an|\p{L}+ed|\p{L}+ic|well|ill|fit|\p{L}+ant|ok)\b/iu;

const verbs =
  "can|could|will|would|is|are|does|do|did|has|have|had|was|were|might|may|should|can't|won't|couldn't|wouldn't|isn't|doesn't|don't|aren't|hasn't|didn't";
/** How people ask, with or without a question mark. */
const askings: readonly string[] = [
  "\\?\\s*$",
  `\\b(?:${verbs}) (?:s?he|they|(?:the|this|that|your) (?:candidate|applicant|person|lady|man|woman|lad|girl|guy|lass|boy|gentleman|gent|fella|fellow|chap))\\b`,
  `^(?:(?:and|but|so|hi|hello|also|just|sorry|thanks|ok),? )*(?:${verbs}|what|why|how|which|any|anything|when|where) `,
  "\\b(?:tell|say|advise|inform|let (?:me|us|them) know|know|confirm(?:ation|ed)?|disclose|declare|wonder(?:ed|ing)?|curious|find out|fill (?:in|us|me)|complete|explain|describe|clarify|enquir\\w+|inquir\\w+)\\b",
  "\\bask(?:ed|ing|s)?\\b|\\bquestion (?:is|was|about)\\b|\\bquery\\b|\\b(?:check|establish|understand|be (?:sure|clear|certain)|make sure|reassur\\w+|satisf\\w+)\\b",
  "\\b(?:provide|send|share|supply|forward|give|see|get|have|require[ds]?|need|want|like)\\b[^.?!]{0,40}\\b(?:note|letter|report|certificate|questionnaire|form|history|records?|details?|information|info|evidence|proof|declaration|assessment|background)\\b",
  "\\b(?:details?|information|info|more|evidence|summary|outline|overview|brief|particulars|account|history|proof|idea|picture|word|heads[- ]up) (?:of|about|on|regarding|as to|whether)\\b|\\bbe (?:made )?aware\\b",
  "\\b(?:concern(?:ed|s)?|worr(?:y|ied|ies)|nervous|anxious|afraid|hesitant|reluctant|fear|bothered|unsure|not sure) (?:that|about|if|whether|over|in case|he|she|they|this)\\b",
  "\\b(?:hope|hoping|checking|check|assum(?:e|ing)|presum(?:e|ably|ing)|take it|guess|suppose|imagine|trust|expect|gather|suspect|guessing|heard|hear)\\b",
  "\\bplease[.! ]*$|^(?:full |any )?(?:details|particulars)\\b",
  "\\bwhether\\b|\\bif (?:he|she|they)\\b",
  "\\b(?:as long as|so long as|provided|providing|unless|subject to|only if|on condition|before (?:we|i|you))\\b",
  "\\b(?:must|has to|have to|needs? to|should|can't|cannot|won't|couldn't) (?:be|have|take on|employ|hire|take|accept|risk|pass|hold|afford)\\b",
];
export const asks = new RegExp(askings.join("|"), "iu");
