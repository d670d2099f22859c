export const words = {
  title: "Use your card",
  lede: "Somebody at work gave you a card with a code on it. Type the code here.",
  code: "The code on your card",
  hint: "8 letters and digits. Small letters and spaces do not matter.",
  go: "Go on",
  before: {
    title: "Before you go on",
    lines: [
      "Your employer is not told that you used the card, or what you do here.",
      "The code works once. After that you can leave your email address, to come back.",
      "Going on starts nothing. You choose what happens next, and nothing is a good choice too.",
    ],
  },
  refused: {
    title: "This code does not open anything now",
    field: "Look at the code again, or ring the number on your card.",
    lines: [
      "It may have one letter wrong, be older than 4 weeks, or have been used or replaced. We cannot say which, to keep you safe.",
      "If it was you who used it, we are still here. Open the link we sent you, if you asked for one. Or ring the number on your card and say that you have been here before.",
    ],
  },
  employer:
    "You are signed in for an employer. This page is for the person who was given the card. If that is you, sign out first.",
  signOut: "Sign out",
} as const;
