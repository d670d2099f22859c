/** The words of the pages on which a person decides about an introduction. Kept apart for Welsh and Easy Read. */

export const job = {
  title: (employer: string) => `Would you like to meet ${employer}?`,
  lede: (specialist: string) =>
    `${specialist} thinks this job could suit you. You decide. Nothing has been sent.`,
  back: "Your home page",
  talk: "Talk it over",
  talkRole: "Your specialist",
  cover: (name: string) => `When they are away, ask for ${name}.`,
  askAbout: (specialist: string) => `Ask ${specialist} to change something`,
  talkHint: "You can talk about it first. There is no deadline.",
  step: (place: number) => `Page ${place} of 3`,
  kind: {
    paidJob: "A paid job",
    apprenticeship: "An apprenticeship",
    supportedInternship: "A supported internship",
    taster: "A taster: a short time to try the work",
  },
  when: "When",
  pay: "Pay",
  where: "Where",
  gettingThere: "Getting there",
  access: "Getting in",
  work: "The work",
  notSaid: "They have not said yet.",
  why: (specialist: string) => `Why ${specialist} thought of you`,
  reasonHeads: {
    fits: "Fits",
    could: "Could fit, with a change",
    talk: "To talk about",
    unknown: "Not known yet",
  },
  readers: "Who there will read it",
  readersLead: (employer: string) => `If you say yes, these people at ${employer} can read it:`,
  readersNone: "We do not know yet who will read it. Ask your specialist.",
  readersAfter: "Nobody else there can. If somebody new could read it, your page will show them.",
  isOwner: "in charge of the account",
  isManager: "manages this workplace",
  knows: "What they know about Alongside",
  knowsWords:
    "Employers here know that Alongside works with people who may want support. They do not know why you use it.",
  next: "Next: the words they would see",
  no: "No, not this one",
  noHint: "That is fine. You do not have to say why, and it changes nothing else.",
  notNow: "Not now",
  notNowHint: (specialist: string, day: string) => `${specialist} will come back to you on ${day}.`,
  restingUntil: (specialist: string, day: string) =>
    `You said not now. ${specialist} will come back to you on ${day}. You can still decide here any time.`,
} as const;

/** Their hands are full, or the job comes free later. The person reads that alone: not how many others there are. */
export const notJustNow = {
  title: "They cannot meet anybody new just now",
  words: (specialist: string) =>
    `You can still choose your words, and they are kept. ${specialist} will tell you when you can send them.`,
} as const;

/** What reads differently about the job since they were asked, or since their yes. */
export const jobChange = {
  title: "The job has changed",
  sinceAsked: "Something has changed since you were asked. Read it before you decide.",
  sinceYes: "Something has changed since you said yes. Your yes still stands.",
  reasonsBefore:
    "Below it says why this job was thought of for you. That was written before it changed.",
  takeBackBefore: "If the job is no longer right for you, you can ",
  takeBack: "take it back",
  takeBackAfter: ". You do not have to say why.",
  table: { what: "What", before: "It was", after: "It is now", notSaid: "Not said" },
  notTold: "The employer does not see that you have read this.",
  read: "I have read this",
  see: "See what changed",
} as const;

export const words = {
  title: (employer: string) => `Exactly what ${employer} will see`,
  lede: "These words, and nothing else. Tick each line you want them to see. Nothing is ticked for you.",
  back: "The job",
  letterHeading: "The words",
  letterLede: "A line without a tick stays private.",
  alwaysNote: "Always sent if you say yes",
  parts: {
    inTheirWords: "In your words",
    whatHelps: "What helps you",
    specialistSays: (specialist: string) => `What ${specialist} would say`,
  },
  change: "Change these words",
  changeAbout: (start: string) => `: ${start}`,
  never: "Never sent",
  neverWords:
    "We never add your health, your benefits, your address or your age. What you and your specialist write to each other stays between you.",
  name: "What name should we use?",
  nameHint: "This is what they will call you.",
  naming: "Who should we say is introducing you?",
  programme: (team: string) => `${team}, and that it is part of Connect to Work`,
  programmeHint:
    "Connect to Work is support for disabled people and people with health conditions, and others who want support. The name tells them a little about you.",
  teamHint: "Your local team. The name of the programme is not said.",
  next: "Next: see it once more",
  askForChanges: (specialist: string) => `Ask ${specialist} to change something`,
} as const;

export const change = {
  title: "Change these words",
  lede: "Write it the way you would say it. The old words are not kept.",
  back: "The words they would see",
  label: "Your words",
  save: "Save these words",
} as const;

export const changes = {
  title: (specialist: string) => `Ask ${specialist} to change something`,
  lede: "Say what you would like changed. Nothing is sent to the employer. You will see the new words before you decide.",
  back: "The words they would see",
  label: "What would you like changed?",
  send: (specialist: string) => `Send this to ${specialist}`,
} as const;

export const decide = {
  title: "This is what will be sent",
  lede: (employer: string) =>
    `Read it once more. This is the page ${employer} will see. These words, and nothing else.`,
  back: "Change what you chose",
  kept: "Kept private",
  keptNone: "You are sending every line.",
  notSent: "Nothing has been sent yet.",
  privateTitle: "These words say something private",
  privateLead:
    "An employer does not need to know these things. You can go back and change the words, or keep them if you want to.",
  keep: "I want to keep these words. It is my choice.",
  keepFirst: "Tick the box to keep these words, or go back and change them.",
  yes: (employer: string) => `Yes, send this to ${employer}`,
  yesHint: "If you change your mind later, we take it back and never ask why.",
  other: "Or say not now, or no",
} as const;

export const takeBack = {
  title: "Take this introduction back?",
  lede: (employer: string) =>
    `We close it for ${employer} at once. You do not have to say why, and nobody will ask.`,
  startedLede: (employer: string) =>
    `${employer} will no longer see the words you sent. Your job goes on, and so does anything agreed that helps you.`,
  what: "What happens",
  happens: [
    "They can no longer read your words, your name or any notes here.",
    "A meeting or an offer that was waiting ends.",
    "They see one line: “An introduction was taken back”.",
    "We cannot take back what they remember or have copied.",
  ],
  back: "Keep it as it is",
  button: "Yes, take it back",
} as const;

export const after = {
  drafted: (specialist: string) =>
    `${specialist} is changing the words. You will be asked again before anything is sent.`,
  youAsked: "You asked for this:",
  withEmployerLate: (employer: string, day: string, specialist: string) =>
    `You said yes. ${employer} has not answered by ${day}, as we asked. That says nothing about you. You can ring ${specialist} any time.`,
  withEmployer: (employer: string, day: string) =>
    `You said yes. ${employer} has your words. We asked for an answer by ${day}.`,
  interested: (employer: string) =>
    `${employer} is interested. Next they suggest when you could meet.`,
  meeting: (employer: string) => `${employer} would like to meet you.`,
  meetingAgreed: "You have agreed a time to meet.",
  meetingGoesOn: (employer: string) => `You and ${employer} are arranging how to meet.`,
  offered: (employer: string) => `${employer} would like you to have the job. You decide.`,
  offerAccepted: "You said yes to the job. Next is the day you start.",
  started: "You started this job.",
  declined: "You said no. Nothing was sent, and it changes nothing else.",
  notThisTime: (employer: string, specialist: string) =>
    `${employer} said not this time. It happens, and it is not about your worth. ${specialist} goes on looking with you.`,
  offerDeclined: "You said no to this offer. That is fine, and it changes nothing else.",
  offerWithdrawn: (specialist: string) =>
    `They took the offer back. We are sorry. ${specialist} will talk with you about what comes next.`,
  lapsed: (specialist: string) =>
    `They have not answered. That says nothing about you, or about how you work. We stop waiting, and they can no longer read your words. ${specialist} goes on looking with you.`,
  noLongerOpen: (specialist: string) =>
    `This job is no longer open. That is not about you. ${specialist} goes on looking with you.`,
  withdrawn: "You took this back. They can no longer see it.",
  words: "The words you sent",
  wordsTakenBack: "You took these words back. They can no longer read them.",
  show: "Show the words",
  job: "The job",
  pay: "Pay",
  aWeek: "a week",
  recorded: (specialist: string) => `${specialist} wrote down your decision for you.`,
  youSaidBy: (how: string, day: string) => `You said this on ${day}. How: ${how}`,
  readBy: "Who has read it",
  readByNobody: "Nobody there has read it yet.",
  takeBack: "Take this back",
  offerHeading: "The job they offer",
  starts: "Starts",
  hours: "Hours",
  manager: "Your manager",
  theySay: "They say",
  offerYes: "Yes, I want this job",
  offerNo: "No, not this job",
  offerHint: "You can talk it over first. There is no deadline.",
  notes: "Notes",
  noNotes: "None so far.",
  fromYou: "You",
  write: "Write a note",
  to: "Who is it to?",
  noteLabel: "Your note",
  noteHint: "If it is to the employer, they read it as you write it.",
  send: "Send this note",
} as const;

/** Days at work without pay, which they agreed to. */
export const trialWords = (specialist: string) => ({
  heading: "Your work trial",
  running: `You try the job for a few days, without pay. You said yes to it, and the Jobcentre agreed before it began. You can stop on any day. Ring ${specialist}; you do not have to say why.`,
  over: "The work trial has ended. If you work there again, you are paid.",
  starts: "It starts on",
  started: "It started on",
  most: "At most",
  days: (count: number) => (count === 1 ? "1 day" : `${count} days`),
  counted: "Days so far",
  none: "None yet",
});
export const trialTerms = {
  agreed: "The Jobcentre agreed",
  agreedOn: (day: string, reference: string) =>
    `${day}. The reference is ${reference}. Your employer does not see it.`,
  said: "You said",
};
