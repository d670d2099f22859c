/** Of a link that went to somebody else than who is signed in. It names nobody, and not what the page is about. */
export const anothersLink = {
  title: "This page is for another person",
  lede: "The link was sent to another address than the one you are signed in with here.",
  both: "Is that address yours as well? Then sign out here and go on.",
  go: "Sign out here and go on with the link",
  stay: "Stay signed in, and leave the link",
} as const;
