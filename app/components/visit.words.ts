/** Of a visit by a mailed link. */
export const visit = {
  onePage: "You are looking at one page, let in by your link.",
  signIn: "Sign in to see the rest",
  leave: "Close this page",
  over: {
    title: "The page is closed on this device",
    lede: "Press your link again whenever you want to see it.",
  },
} as const;
