/** Which part of a page an element opens: the job itself stands in one of few, and a page has many. */
export const region = {
  navigation: 1,
  header: 2,
  footer: 4,
  aside: 8,
  form: 16,
  related: 32,
  main: 64,
} as const;

const unseenElements = new Set(
  "script style noscript template svg iframe object canvas audio video math select option datalist textarea button input head map progress meter dialog".split(
    " ",
  ),
);

/** Whether nobody sees what stands inside. */
export function isUnseen(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (unseenElements.has(name)) return true;
  if (name === "html" || name === "body" || name === "main") return false;
  if ("hidden" in attributes && attributes.hidden !== "until-found") return true;
  if (attributes["aria-hidden"] === "true") return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? "");
}

const byElement: Readonly<Record<string, number>> = {
  nav: region.navigation,
  header: region.header,
  footer: region.footer,
  aside: region.aside,
  form: region.form,
  main: region.main,
};
const byRole: Readonly<Record<string, number>> = {
  navigation: region.navigation,
  banner: region.header,
  contentinfo: region.footer,
  complementary: region.aside,
  search: region.navigation,
  dialog: region.navigation,
  alertdialog: region.navigation,
  menu: region.navigation,
  menubar: region.navigation,
  main: region.main,
};
const byName: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:cookies?|consent|onetrust|gdpr|breadcrumbs?|navbar|nav|menu|skip-?(?:link|to)|site-?nav|mega-?menu|pagination|social|share|sharing|newsletter|job-?alerts?|modal|popup|toast)\b/,
    region.navigation,
  ],
  [
    /\b(?:related|similar|recommended|other-?jobs|more-?jobs|latest-?jobs|recent(?:ly)?-?(?:jobs|viewed)|job-?(?:cards|teasers|list(?:ing)?s|results)|suggested)\b/,
    region.related,
  ],
  [/\b(?:site-?footer|page-?footer|global-?footer|footer)\b/, region.footer],
];

/** The region that an element opens, or 0. What stands in a region is in all those around it too. */
export function regionOf(name: string, attributes: Readonly<Record<string, string>>): number {
  const opened = byRole[attributes.role?.toLowerCase() ?? ""] ?? byElement[name] ?? 0;
  // The frame of a page often names all that stands in it.
  if (opened > 0 || /^(?:html|body|main|article|h[1-6]|table|tbody|tr|td)$/.test(name))
    return opened;
  const names = `${attributes.class ?? ""} ${attributes.id ?? ""}`.slice(0, 300);
  if (names.length < 3) return 0;
  const words = names
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replace(/[_:]+/g, "-")
    .split(/\s+/)
    .filter((word) => !/^(?:has|no|with|is|js)-/.test(word))
    .join(" ");
  return byName.find(([pattern]) => pattern.test(words))?.[1] ?? 0;
}

/** Headings under which a page offers other jobs. */
export const headsOtherJobs =
  /^(?:(?:view |see |browse |our )?(?:similar|related|other|more|recommended|latest|recent(?:ly viewed)?|featured|suggested|current|nearby)\b.{0,30}\b(?:jobs|vacancies|roles|opportunities|positions|adverts|searches)|(?:jobs|vacancies|roles) (?:like this|near you|you (?:may|might))|you (?:may|might) (?:also )?(?:like|be interested)|people (?:also|who) (?:viewed|applied)|recently viewed|explore (?:more )?jobs|share this (?:job|vacancy)|job alerts?\b)/i;
