const count = new Intl.NumberFormat("en-GB");
const percent = new Intl.NumberFormat("en-GB", { style: "percent" });
const plural = new Intl.PluralRules("en-GB");
const days = (number: number) =>
  `${count.format(number)} working ${plural.select(number) === "one" ? "day" : "days"}`;

export const words = {
  title: "Ask for advice",
  lede: "Three short pages, and no account. Somebody who knows work and adjustments takes it up within 1 working day and answers within 5. It is free.",
  step: (page: number) => `Page ${page} of 3`,
  /** What the tab says: one for each page, as the address is the same for all. */
  tab: {
    about: "What it is about – Ask for advice",
    inTheWay: "What gets in the way – Ask for advice",
    reach: "How we reach you – Ask for advice",
    place: "Where the workplace is – Ask for advice",
  },
  go: "Go on",
  back: "Go back a page",
  about: {
    title: "What is it about?",
    kind: "What is it about?",
    kinds: {
      vacancy: {
        label: "A job you want to fill",
        hint: "The advert, the interview, the job itself",
      },
      existingEmployee: {
        label: "Somebody who works here, and whose job is at risk",
        hint: "Say the task and what gets in the way. Leave out their name and any condition: we do not keep either.",
      },
      general: { label: "Something else", hint: "Your workplace, your hiring, a new idea" },
    },
    stage: "When does it get in the way?",
    inWords: "In a few words",
    inWordsHint: "For example: till shifts, when standing all day does not work",
  },
  inTheWay: {
    title: "What gets in the way?",
    lede: "Tick what fits, write what you like, or go on: both are up to you.",
    ticks: "Tick everything that gets in the way",
    barrier: "What gets in the way, in your own words",
    barrierHint: "Write about the work and what would help. The reason behind it is not needed.",
    task: "Which task is it about?",
    taskHint: "For example: serving at the till",
  },
  often: {
    heading: "People in this situation often try",
    words:
      "These come from what you ticked. Each opens in a new tab. You may try one today; somebody answers your question all the same.",
  },
  reach: {
    title: "How do we reach you?",
    name: "Your name",
    organisation: "Your organisation",
    email: "Your email address",
    emailHint: "We send a link to it. Nobody reads your question until you press that link.",
    phone: "Phone number",
    phoneHint: "If you would rather talk",
    place: "Which council area is the workplace in?",
    placeHint: "Your question goes to the team of that place.",
    notSure: "I am not sure, or it is not in the list",
    send: "Send my question",
  },
  place: {
    title: "Where is the workplace?",
    lede: "Choose the council you pay business rates or council tax to.",
    find: "Look it up by postcode on GOV.UK",
    legend: "Council area",
    none: "None of these",
    noneHint:
      "We keep your question, and the people who lead our teams find somebody to answer it.",
  },
  sent: {
    title: "Check your email",
    words:
      "We have sent a link to the address you gave. Press it, and we start on your question. It works for seven days; after that we delete what you wrote.",
    lost: "No mail after ten minutes? Look in the junk folder, or ask for a new link.",
    fresh: "Send me a new link",
    library: "Look through adjustments",
  },
  aside: {
    heading: "Who reads it",
    reads:
      "The specialists of the workplace’s area. If you have an account with us, or open one later, your colleagues there see it too.",
    small: "Most changes cost nothing. We say what each costs and who can pay.",
    asked: "I have asked before: send me a link",
    account: "I have an account: sign in",
    card: "My employer gave me a card with a code",
  },
  record: {
    heading: "How we keep our word",
    said: (median: number, share: number) =>
      `In the last 90 days half of all questions were answered within ${days(median)}, and ${percent.format(share)} within 5.`,
    area: (name: string, median: number, share: number) =>
      `${name}: ${days(median)}, and ${percent.format(share)} within 5.`,
    by: "Area by area",
  },
} as const;
