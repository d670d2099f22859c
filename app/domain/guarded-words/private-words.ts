import { compileRules, type WordRule } from "./finding.ts";

const need = {
  mind: "Say what helps: “works best with a calm start and a person to check in with”.",
  learning: "Say what helps: “learns best by being shown, one step at a time”.",
  focus: "Say what helps: “works best with clear instructions and one task at a time”.",
  body: "Say what helps with the task: “needs a seat at the till” or “needs a step-free way in”.",
  energy: "Say what helps: “works best in shorter shifts, with a short break each hour”.",
  sight: "Say what helps: “reads large print” or “uses a screen reader”.",
  hearing: "Say what helps: “needs to see the speaker’s face” or “prefers text to phone”.",
  health:
    "Leave the condition out, and say what helps at work: “needs to step away for ten minutes now and then”.",
  medicine:
    "Leave the medicine out, and say what helps: “starts best after 10am” or “needs a fridge to hand”.",
  care: "Leave the treatment out, and say what is needed: “needs an hour on Tuesdays for an appointment”.",
  benefit: "Leave benefits out. If hours matter, say them: “looking for up to 16 hours a week”.",
  past: "Leave the past out. Say what the person brings now. What the law requires to be told is told by the person.",
  use: "Leave this out. Say what helps: “needs time for a regular appointment”.",
  suffers: "Say what helps the person do the job, in words they would choose.",
} as const;

/** Words for a condition, a medicine, a benefit or a conviction, and what to say instead. */
export const privateWordRules: readonly WordRule[] = [
  {
    kind: "condition",
    words: String.raw`
      autis(?:m|tic), asperger'?s?(?: syndrome)?, neuro-?diver(?:se|gent|gence|sity),
      on the spectrum, A\.?D\.?H\.?D\.?, attention deficit(?: (?:hyperactivity )?disorder)?,
      tourette'?s?(?: syndrome)?, asd, PDA profile`,
    instead: need.focus,
  },
  {
    kind: "condition",
    words: `
      dyslexi[ac]s?, dyspraxi[ac]s?, dyscalculi[ac]s?, down'?s syndrome, fragile x,
      learning (?:disab(?:ility|ilities|led)|difficult(?:y|ies)),
      intellectual disabilit(?:y|ies), developmental delay, special (?:educational )?needs`,
    instead: need.learning,
  },
  {
    kind: "condition",
    words: `
      anxiety(?: disorder)?, panic (?:attacks?|disorder), depression, depressive,
      clinically depressed, bi-?polar(?: disorder)?, schizophreni[ac]s?, schizoaffective,
      psychosis, psychotic, personality disorder, post-?traumatic(?: stress)?(?: disorder)?,
      obsessive[- ]compulsive(?: disorder)?, eating disorder, anorexi[ac], bulimi[ac],
      agoraphobi[ac], social phobia, nervous breakdown,
      mental(?:ly)? (?:ill(?:ness)?|disorder|breakdown), poor mental health,
      mental health (?:problems?|issues?|conditions?|difficulties|history),
      self-?harm(?:s|ed|ing)?, suicidal, suicide, hears voices, hearing voices`,
    notIn: [
      /economic depression|(?:great|tropical|the) depression|depression in (?:the )?(?:market|prices|trade)/gi,
      /bipolar transistors?/gi,
      /suicide (?:prevention|awareness) (?:training|course)/gi,
    ],
    instead: need.mind,
  },
  {
    kind: "condition",
    words: "(?:is|was|been|feels?|feeling|gets?|got|very|severely|often|become|became) depressed",
    notIn: [
      /(?:market|prices?|demand|sales|trade|sector|wages) (?:is|was|are|been|became) depressed/gi,
    ],
    instead: need.mind,
  },
  {
    kind: "condition",
    words: "OCD, PTSD, C-PTSD, BPD, EUPD, GAD",
    inCapitals: true,
    instead: need.mind,
  },
  {
    kind: "condition",
    words: `
      multiple sclerosis, muscular dystrophy, cerebral palsy, parkinson'?s(?: disease)?,
      motor neurone disease, spina bifida, arthriti[sc], osteoporosis, scoliosis, sciatica,
      hypermobility, ehlers[- ]danlos, paraplegi[ac], quadriplegi[ac], tetraplegi[ac],
      amputee, spinal injury, wheelchair[- ]bound, repetitive strain injury, slipped disc,
      bad back, brain injury, head injury, had a stroke, after (?:a|her|his|their) stroke,
      stroke survivor`,
    notIn: [/stroke of (?:luck|genius|midnight)/gi, /(?:had|after) a stroke of/gi],
    instead: need.body,
  },
  {
    kind: "condition",
    words: "MS, MND, RSI, EDS",
    inCapitals: true,
    notIn: [
      /MS[- ](?:Office|Word|Excel|Teams|Outlook|Access|PowerPoint|Windows|Project|Dynamics|DOS|365|SQL|suite|package)/gi,
      /(?:using|use of|knowledge of|skills in|experience (?:of|with|in)) MS/g,
      /(?:Dear |^|[.!?] )MS (?=[A-Z][A-Za-z]+)/g,
    ],
    instead: need.body,
  },
  {
    kind: "condition",
    words: `
      fibromyalgia, chronic (?:fatigue|pain|illness|condition|back pain)(?: syndrome)?,
      myalgic encephalomyelitis, long covid, lupus, narcolep(?:sy|tic), sleep apnoea,
      migraines?, endometriosis, menopaus(?:e|al)`,
    instead: need.energy,
  },
  {
    kind: "condition",
    words: String.raw`ME\/CFS, CFS, M\.E\., POTS`,
    inCapitals: true,
    notIn: [/POTS (?:AND|OR|&) PANS/g],
    instead: need.energy,
  },
  {
    kind: "condition",
    words: `
      epilep(?:sy|tic), seizures?, diabet(?:es|ic), asthma(?:tic)?, cancer, leukaemia,
      chemotherapy, radiotherapy, tumou?r, hiv(?:[- ]positive)?, hepatitis(?: [abc])?,
      crohn'?s(?: disease)?, colitis, irritable bowel(?: syndrome)?, stoma, coeliac,
      kidney (?:disease|failure), dialysis, heart (?:condition|disease|attack|failure), copd,
      cystic fibrosis, sickle cell, thalassaemia, high blood pressure, dementia,
      alzheimer'?s, incontinen(?:t|ce),
      long[- ]term (?:sick(?:ness)?|illness|health condition),
      health (?:conditions?|problems?|issues?), medical (?:conditions?|history|problems?),
      disab(?:led|ility|ilities), pregnan(?:t|cy), miscarriage`,
    notIn: [
      /cancer (?:research|charity|support charity|shop)|research (?:into )?cancer|macmillan cancer/gi,
      /disability confident|disabled (?:toilets?|parking|access|customers?|visitors?|bays?)|disability (?:awareness|equality) (?:training|course)/gi,
      /(?:first aid|asthma|epilepsy|diabetes|dementia|seizure)[- ](?:training|awareness|friendly|course|trained|certificate)/gi,
      /dementia (?:care|cafés?|cafes?|ward|home|unit)|(?:people|residents|guests|customers) (?:with|living with) dementia/gi,
      /seizure of (?:goods|assets|property)/gi,
    ],
    instead: need.health,
  },
  {
    kind: "condition",
    words: `
      visual(?:ly)? impair(?:ed|ment), sight impair(?:ed|ment), partially sighted,
      sight loss, registered blind, (?:is|was|born|going|nearly|totally|legally) blind,
      blind (?:man|woman|person), cataracts?, glaucoma, macular degeneration,
      retinitis pigmentosa`,
    instead: need.sight,
  },
  {
    kind: "condition",
    words: `
      (?:is|was|born|profoundly|partially|severely|going) deaf, deaf(?:ness)?,
      hearing (?:impair(?:ed|ment)|loss), hard of hearing, hearing aids?, cochlear implants?,
      tinnitus, selective mut(?:e|ism), stammer(?:s|er|ing)?, stutter(?:s|er|ing)?`,
    notIn: [
      /deaf (?:customers?|visitors?|guests?|awareness|club|community|school|pupils?)|fell on deaf ears/gi,
    ],
    instead: need.hearing,
  },
  {
    kind: "medicine",
    words: `
      sertraline, fluoxetine, prozac, citalopram, escitalopram, mirtazapine, venlafaxine,
      duloxetine, amitriptyline, lithium, quetiapine, olanzapine, risperidone, aripiprazole,
      clozapine, haloperidol, diazepam, valium, lorazepam, propranolol, methylphenidate,
      ritalin, concerta, lisdexamfetamine, elvanse, atomoxetine, levetiracetam, keppra,
      lamotrigine, (?:sodium )?valproate, epilim, carbamazepine, gabapentin, pregabalin,
      insulin, methadone, buprenorphine, subutex, naltrexone, antabuse, tramadol, co-codamol,
      morphine, methotrexate, prednisolone, steroids, anti-?depressants?, anti-?psychotics?,
      beta[- ]blockers?, painkillers?, epi-?pen, medicat(?:ion|ed), on (?:meds|tablets),
      prescription drugs?`,
    notIn: [
      /lithium[- ](?:ion|batter(?:y|ies)|cells?|polymer)/gi,
      /(?:giv(?:e|es|ing)|handl(?:e|es|ing)|dispens(?:e|es|ing)|administer(?:s|ing)?|order(?:s|ing)?|stock(?:s|ing)?) (?:residents' |patients' |people's |customers' |out )*(?:medication|insulin|painkillers?|prescription drugs?)/gi,
      /medication (?:rounds?|training|records?|charts?|trolley)/gi,
    ],
    instead: need.medicine,
  },
  {
    kind: "condition",
    words: `
      sectioned, psychiatri(?:c|st)s?, psychotherap(?:y|ist), in therapy, having therapy,
      counsell?ing for, community mental health team, care co-?ordinator, crisis team,
      psychiatric (?:ward|hospital|unit), diagnos(?:is|ed|es), off sick, sick note, fit note,
      sickness (?:absence|record), hospitali[sz]ed, discharged from hospital, my key ?worker`,
    notIn: [
      /diagnos(?:is|ed|es) (?:of )?(?:faults?|problems?|errors?|engines?|vehicles?|software)|(?:fault|engine|vehicle|software|network) diagnos(?:is|ed|es)/gi,
    ],
    instead: need.care,
  },
  {
    kind: "condition",
    words: "CMHT, CAMHS, IAPT, EHCP",
    inCapitals: true,
    instead: need.care,
  },
  {
    kind: "benefit",
    words: String.raw`
      universal credit, personal independence payment, employment and support allowance,
      disability living allowance, attendance allowance, carer'?s allowance,
      job-?seeker'?s allowance, incapacity benefit, income support, housing benefit,
      limited capability for work(?:[- ]related activity)?, work capability assessment,
      (?:on|off|claims?|claiming|receives?|receiving|gets?|living on|comes? off|coming off|lose|losing|his|her|their|my) (?:\w+ )?benefits?,
      benefits? claimants?, on the dole, benefit cap, permitted work, support group payment`,
    notIn: [
      /(?:gets?|receives?|receiving|lose|losing|their|his|her|my) (?:staff|company|full|the|many|great|real|some|other|health|employee|clear|extra|good|more|work|added|mutual) benefits?/gi,
      /(?:(?:\w+ )?benefits? package|benefits? (?:include|such as|like)|(?:on |of )?(?:the )?benefits? (?:from|of))/gi,
    ],
    instead: need.benefit,
  },
  {
    kind: "benefit",
    words: "PIP, ESA, DLA, UC, JSA, LCW, LCWRA",
    inCapitals: true,
    notIn: [/PIP (?:fruit|installation|package)/g],
    instead: need.benefit,
  },
  {
    kind: "programme",
    words: "connect to work, work and health programme, employment and health programme",
    instead: "Name the local team instead: being on a programme says something about a person.",
  },
  {
    kind: "conviction",
    words: `
      convict(?:ed|ions?|s)?, ex-?con(?:vict)?s?, ex-?offenders?,
      re-?offend(?:s|ed|ing|ers?)?, offenders?,
      criminal (?:record|past|history|background|convictions?), prison(?:er)?s?, in jail,
      jailed, served time, time inside, custodial sentence, suspended sentence,
      community (?:order|payback|service order), on probation for,
      probation (?:officer|service|order), on (?:licence|parole|bail|tag),
      young offenders?(?: institution)?, arrested, asbo, police caution, gang member,
      unspent convictions?, rehabilitation of offenders, HMP`,
    notIn: [
      /(?:strong|deep|firm|real|political|religious|personal) convictions?|with conviction|courage of (?:her|his|their|my) convictions?/gi,
      /prison (?:officers?|service|reform|library|visitors? centre)|probation (?:officer|service) (?:job|role|vacancy)/gi,
      /on licen[cs]e(?: from|d premises)/gi,
    ],
    instead: need.past,
  },
  {
    kind: "condition",
    words: `
      alcoholi(?:c|sm)s?, recovering (?:addict|alcoholic), addict(?:s|ed|ion)?,
      drug (?:user|problem|misuse|abuse|habit|dependency)s?, substance (?:misuse|abuse),
      alcohol (?:problem|misuse|abuse|dependency)s?, in recovery, in rehab, drink problem,
      detox(?:ing)?, alcoholics anonymous, narcotics anonymous, homeless(?:ness)?,
      rough sleep(?:er|ing), domestic (?:abuse|violence), asylum seekers?, care leaver,
      modern slavery`,
    notIn: [
      /in recovery (?:vehicles?|mode|plans?)|non-?alcoholic|alcoholic (?:drinks?|beverages?)|addict(?:ed|ive)? to (?:baking|books|football|gardening|reading|cooking|music)/gi,
      /(?:homeless|refugee|domestic abuse) (?:charit(?:y|ies)|shelter|hostel|project|services?)|(?:help|helping|helps|supports?|supporting|for) (?:the )?homeless/gi,
    ],
    instead: need.use,
  },
  {
    kind: "condition",
    words: `
      suffer(?:s|ed|ing)? (?:from|with), sufferer, afflicted (?:with|by), a victim of,
      confined to a wheelchair, handicap(?:ped)?, retarded, crippled, special school`,
    notIn: [
      /suffer(?:s|ed|ing)? (?:from|with) (?:delays?|a shortage|high (?:demand|turnover)|staff shortages?|traffic|damp)/gi,
    ],
    instead: need.suffers,
  },
];

export const compiledPrivateWords = compileRules(privateWordRules);
