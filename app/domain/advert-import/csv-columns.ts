/** The columns of a list of vacancies: what the template has, the page explains and the reader knows. Pure. */

interface Column {
  /** As the template writes it. */
  name: string;
  /** How others write it. */
  also?: readonly string[];
  /** The answer of the steps' forms that it fills. */
  field: string;
  says: string;
  example: string;
}

export const csvColumns = [
  {
    name: "title",
    also: ["job title", "job", "vacancy"],
    field: "title",
    says: "As people would say it. The only one that has to be there.",
    example: "Kitchen assistant",
  },
  {
    name: "kind",
    field: "kind",
    says: "Paid job or Apprenticeship. Empty: paid job.",
    example: "Paid job",
  },
  {
    name: "workplace",
    also: ["place", "location", "site", "postcode"],
    field: "workplaceId",
    says: "The name or the postcode of one of your workplaces.",
    example: "Quay Road",
  },
  {
    name: "pay from",
    also: ["pay", "pay min", "minimum pay", "salary", "salary min", "rate"],
    field: "payMin",
    says: "In pounds.",
    example: "12.85",
  },
  {
    name: "pay to",
    also: ["pay max", "maximum pay", "salary max"],
    field: "payMax",
    says: "In pounds, if it can be more.",
    example: "13.40",
  },
  {
    name: "pay period",
    also: ["period", "pay per", "per"],
    field: "payPeriod",
    says: "Hour, week, month or year.",
    example: "hour",
  },
  {
    name: "hours from",
    also: ["hours", "hours min", "weekly hours", "hours a week", "hours per week"],
    field: "hoursMin",
    says: "Hours a week.",
    example: "16",
  },
  {
    name: "hours to",
    also: ["hours max"],
    field: "hoursMax",
    says: "If they can be more.",
    example: "20",
  },
  { name: "days", field: "days", says: "Names of days.", example: "Monday to Friday" },
  {
    name: "starts at",
    also: ["start time"],
    field: "startsAt",
    says: "When a day begins.",
    example: "09:30",
  },
  {
    name: "ends at",
    also: ["end time", "finish time"],
    field: "endsAt",
    says: "When it ends.",
    example: "14:00",
  },
  {
    name: "contract",
    also: ["contract type"],
    field: "contract",
    says: "Permanent, Fixed term, Temporary, Seasonal or Casual.",
    example: "Permanent",
  },
  {
    name: "places",
    also: ["posts", "positions", "number of posts", "openings"],
    field: "places",
    says: "How many people you need. Empty: one.",
    example: "2",
  },
  {
    name: "summary",
    also: ["description", "about"],
    field: "summary",
    says: "The job in a few words.",
    example: "You keep the kitchen moving.",
  },
  {
    name: "tasks",
    also: ["duties", "responsibilities"],
    field: "tasks",
    says: "One after the other, with | between or one a line.",
    example: "Prepare vegetables | Wash up",
  },
  {
    name: "essential",
    also: ["essential criteria", "must have"],
    field: "essential",
    says: "What somebody must have, with | between.",
    example: "Can read a recipe",
  },
  {
    name: "desirable",
    also: ["desirable criteria", "nice to have"],
    field: "desirable",
    says: "What would be good to have, with | between.",
    example: "Food hygiene level 2",
  },
  {
    name: "starts on",
    also: ["start date"],
    field: "expectedStartOn",
    says: "Day, month and year.",
    example: "12/01/2027",
  },
  {
    name: "closes",
    also: ["closing date", "closes on", "close date", "deadline"],
    field: "closesOn",
    says: "The last day to apply.",
    example: "31/12/2026",
  },
  {
    name: "how to apply",
    also: ["apply"],
    field: "howToApply",
    says: "What to do, and when you answer.",
    example: "Ring or write to Marcus.",
  },
  {
    name: "contact name",
    also: ["contact", "contact person"],
    field: "contactName",
    says: "Who people can talk to. Empty: you.",
    example: "Marcus Webb",
  },
  {
    name: "contact role",
    also: ["contact job title"],
    field: "contactRole",
    says: "What they do.",
    example: "Head chef",
  },
  {
    name: "contact phone",
    also: ["phone", "telephone"],
    field: "contactPhone",
    says: "A phone number.",
    example: "020 7946 0123",
  },
  {
    name: "contact email",
    also: ["email", "e-mail"],
    field: "contactEmail",
    says: "An email address.",
    example: "marcus@bramble.example",
  },
] as const satisfies readonly Column[];

export type CsvField = (typeof csvColumns)[number]["field"];

const plain = (heading: string) => heading.toLowerCase().replace(/[^a-z]+/g, "");
const known = new Map<string, CsvField>(
  csvColumns.flatMap((column) =>
    [column.name, ...("also" in column ? column.also : [])].map(
      (name) => [plain(name), column.field] as const,
    ),
  ),
);

/** "Pay (min)", "pay_min" and "PAY MIN" are one. */
export const fieldOfHeading = (heading: string): CsvField | null =>
  known.get(plain(heading.replace(/^'/, ""))) ?? null;

export const columnOfField = (field: string): string =>
  csvColumns.find((column) => column.field === field)?.name ?? field;
