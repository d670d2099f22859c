const count = new Intl.NumberFormat("en-GB");
const plural = new Intl.PluralRules("en-GB");

export const words = {
  title: "Adjustments A to Z",
  lede: "Ideas to talk over, by what gets in the way at work. Never by a diagnosis: the same change helps different people for different reasons.",
  search: "What gets in the way, or what might help",
  hint: "For example: standing, noise, reading, travel",
  find: "Find",
  all: "Show all of them",
  found: (number: number, sought: string) =>
    plural.select(number) === "one"
      ? `1 adjustment for “${sought}”`
      : `${count.format(number)} adjustments for “${sought}”`,
  none: "None of these use those words.",
  noneNext:
    "Try one plain word, such as “noise” or “stairs”. Or describe the task to us and what gets in the way, and a specialist will answer.",
  ask: "Ask a specialist",
  note: "Costs, payers and days are typical and not yet checked one by one. Access to Work is a government grant that the worker applies for, and decisions can take months.",
  columns: {
    what: "What changes",
    barrier: "What it helps with",
    cost: "Cost",
    payer: "Who pays",
    ready: "Ready in",
  },
  example: "For example:",
} as const;
