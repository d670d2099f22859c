const count = new Intl.NumberFormat("en-GB");
const plural = new Intl.PluralRules("en-GB");

export const words = {
  title: "Adjustments A to Z",
  lede: "Ideas to talk over, by what gets in the way at work. Never by a diagnosis: the same change helps different people for different reasons.",
  contents: "Parts of this page",
  barrier: "What gets in the way",
  anyBarrier: "Anything",
  part: "Part of the work",
  anyPart: "Any part",
  stage: "When",
  anyStage: "At any time",
  search: "Words",
  hint: "For example: headset, label, late start",
  find: "Find",
  all: "Show all of them",
  found: (number: number) =>
    plural.select(number) === "one"
      ? "1 adjustment found"
      : `${count.format(number)} adjustments found`,
  none: "Nothing here fits all of that.",
  noneNext:
    "Try fewer choices, or one plain word such as “noise” or “stairs”. Or describe the task to us and what gets in the way, and a specialist will answer.",
  ask: "Ask a specialist",
  meantTitle: "We look at what gets in the way",
  meant:
    "A condition does not say what would help: people who share one need different things. People often mean one of these. We have not kept the word you typed.",
  note: "Costs, payers and days are typical and not yet checked one by one. Access to Work is a government grant that the worker applies for, and decisions can take months.",
  accessToWork: "Access to Work in plain words",
  columns: {
    what: "What changes",
    barrier: "What it helps with",
    cost: "Cost",
    payer: "Who pays",
    ready: "Ready in",
  },
} as const;
