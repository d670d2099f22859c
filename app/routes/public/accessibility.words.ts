import { service } from "#app/components/portal.words.ts";
import type { Reach } from "#app/components/reach.tsx";
import type { Passage } from "#app/components/statement.tsx";

export const words = {
  title: "Accessibility statement",
  lede: "We want as many people as possible to be able to use Alongside. This page says what works, what does not, and how to get help.",
  passages: ({ phone, email }: Reach): Passage[] => [
    {
      heading: "What you should be able to do",
      body: [
        [
          "Zoom to 400% without reading sideways",
          "Reach and use everything with a keyboard alone",
          "Use every page with a screen reader, or with speech",
          "Use every page with JavaScript switched off",
          "Choose light or dark colours, or keep your own",
          "Sign in without remembering a password: by a link or a code that we email you",
          "Take as long as you like: nothing on a page times out while you type, and there is no puzzle to prove you are a person",
        ],
        "If you have a disability, AbilityNet has advice on making your device easier to use: mcmw.abilitynet.org.uk.",
      ],
    },
    {
      heading: "How accessible this website is",
      body: [
        "This website is built to meet the Web Content Accessibility Guidelines version 2.2 AA standard. Text has a contrast of at least 7 to 1 in light and dark colours. No text is smaller than your browser's own size.",
        "We know of these limits:",
        [
          "It has not yet been tested by disabled people who use it, nor with screen readers.",
          "We have walked signing in, asking for advice and deciding on an introduction with the keyboard alone, and not yet every other form.",
          "The website is in English only. It is not yet in Welsh, in Easy Read or in British Sign Language.",
          "Tables turn into lists on small screens. Some screen readers may then read them as lists.",
        ],
      ],
    },
    {
      heading: "Feedback and contact information",
      body: [
        `If you need something here in another way, such as large print, paper, or a conversation with an interpreter, ring ${phone} or email ${email}. We are here ${service.hours}. We answer within 5 working days.`,
      ],
    },
    {
      heading: "Reporting accessibility problems with this website",
      body: [
        `If you find a problem that is not on this page, or think we are not meeting the law, please tell us: ${email} or ${phone}. Say which page, and what you were trying to do. You do not have to say why it matters to you.`,
      ],
    },
    {
      heading: "Enforcement procedure",
      body: [
        "The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the “accessibility regulations”). If you are not happy with how we answer your complaint, contact the Equality Advisory and Support Service (EASS).",
      ],
    },
    {
      heading: "Technical information about this website’s accessibility",
      body: [
        "The council or combined authority that runs Alongside in your area is committed to making this website accessible, in accordance with the accessibility regulations.",
      ],
    },
    {
      heading: "Compliance status",
      body: [
        "This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard. It has not yet been audited by someone outside the team, so we do not claim more than that.",
      ],
    },
    {
      heading: "Non-accessible content",
      body: [
        "We know of no page that fails a success criterion. Our automatic checks find no failures, but automatic checks cannot find every problem. When a person finds one, it is listed here with the date by which it will be put right.",
        "We make no claim of disproportionate burden.",
      ],
    },
    {
      heading: "What we are doing to improve accessibility",
      body: [
        "Next we will ask disabled people to use the website with their own equipment and tell us what gets in the way, test it with screen readers in several browsers, and make it ready for Welsh and Easy Read.",
      ],
    },
    {
      heading: "Preparation of this accessibility statement",
      body: [
        "This statement was prepared on 22 November 2026. It will be reviewed by 22 May 2027.",
        "The team that builds the website tested it in Chromium, with axe-core, on every page at 320 and 1280 pixels, in light and dark colours. It walked the main journeys with JavaScript on and off, and three of them with the keyboard alone. These checks are repeated each time the website is tested. On 22 November 2026 it also looked at pages with text at twice its size, in forced colours and in print. It has not tested in Firefox or Safari.",
      ],
    },
  ],
};
