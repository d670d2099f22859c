export const words = {
  title: "Vacancies for other programs",
  lede: "What is on the board, as JSON, feeds and files. For engineers: reading needs no key and no account.",
  start: "An example",
  startWords:
    "All addresses answer GET and may be asked from any web page. Text is UTF-8, days and times of work are London's, instants are UTC. Money is in pence and hours are in minutes where the name of a field says so; each is said in words as well.",
  document: "The OpenAPI 3.1 document",
  addresses: "Addresses",
  address: "Address",
  gives: "What it gives",
  list: [
    ["/api/vacancies", "A page of 20 of what a search finds, as JSON. “links.next” leads on."],
    ["/api/vacancies/{id}", "One vacancy with everything that its page says of the job."],
    ["/vacancies/feed.atom", "The newest 50 of a search, as an Atom feed."],
    ["/vacancies.csv", "The first 500 of a search, as a spreadsheet."],
    [
      "/vacancies/closing-dates.ics",
      "The closing dates of a search, as a calendar to subscribe to.",
    ],
    ["/vacancies/{id}/closing-date.ics", "One closing date."],
    ["/sitemap.xml", "Every page and vacancy that search engines may list."],
    [
      "/exports/find-a-job.xml",
      "For the national job site: the open vacancies of employers who asked for it.",
    ],
  ],
  page: "Each vacancy's page has a schema.org JobPosting in it, as JSON-LD.",
  schema: "The schema of the national file",
  parameters: "Parameters of a search",
  parametersWords:
    "The same as in the address of the board: search there, and put the part after the question mark behind any of the addresses above. Under /api a name or a value that is not known is refused, so that nobody reads the wrong list; elsewhere it is left out.",
  parameter: "Parameter",
  means: "What it means",
  may: "What it may be",
  many: "May stand several times.",
  most: "A search counts and orders the best 500. Where there are more, “isMore” says so.",
  columns: "Columns of the CSV",
  column: "Column",
  columnsWords:
    "The first line names the columns. New ones are only ever added at the end. A text that a spreadsheet would take for a formula has an apostrophe in front.",
  keys: "Writing with a key",
  keysWords:
    "An owner at an employer makes a key on the page of their organisation. It is sent as “Authorization: Bearer …”, never by a web page. It writes that employer's vacancies by the same forms and rules as the pages, and opens nothing else. A POST that begins a vacancy needs an “Idempotency-Key”: sent again within 30 days it begins no second one. A PUT takes all answers of a vacancy at once, or none.",
  keyList: [
    ["GET /api/employer", "Whose key it is, and the workplaces a vacancy can be at."],
    ["GET /api/employer/vacancies", "The employer's vacancies, 50 a page."],
    ["POST /api/employer/vacancies", "Begins a draft."],
    [
      "GET /api/employer/vacancies/{id}",
      "One vacancy with what it lacks, and words in it that may shut people out.",
    ],
    ["PUT /api/employer/vacancies/{id}", "Writes all of its answers anew."],
    [
      "POST /api/employer/vacancies/{id}/{act}",
      "“publish”, “pause”, “resume” or “end”: to end one, say why.",
    ],
  ],
  manners: "Often, and unchanged",
  mannersWords: (limit: number, long: number, whole: number) =>
    `One address of the network may make ${limit} requests a minute, over everything on this page. A spreadsheet, a calendar of a search or a sitemap counts for ${long} of them, the national file for ${whole}. Under /api “RateLimit-Remaining” says how many are left; whoever asks too often gets 429 with “Retry-After”. Every answer has an “ETag”: send it back as “If-None-Match”, and where nothing has changed the answer is a short 304. Please do not show a vacancy longer than an hour without asking again.`,
  problems: "When something is wrong",
  problemsWords: "Under /api the answer is then application/problem+json, as RFC 9457 has it.",
  status: "Status",
  what: "What it means",
  whole: "What is not here",
  wholeWords:
    "Vacancies that are not open to all today, work that is not paid, and names, phone numbers and email addresses: whom to talk to stands on the vacancy's page, and each vacancy here has its address. Please link people there.",
} as const;
