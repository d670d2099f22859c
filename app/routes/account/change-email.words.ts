export const words = {
  title: "Change your email address",
  now: "Now it is",
  sent: "Look in the mail of the new address",
  sentLede:
    "We have sent a link there. Press it where you are signed in. It works for one day; until then nothing changes. We have told the old address that it is to change.",
  next: "New email address",
  nextHint: "We send a link there. Press it, and the address is yours.",
  current: "The password you have now",
  wrong: "That is not the password you have now.",
  code: "Code of your second step",
  codeHint: "From your app, or a recovery code.",
  missing: "Type a code from your app, or a recovery code.",
  same: "That is the address you have now.",
  send: "Send the link",
  again: "Sign in again",
  againLede:
    "First we make sure that it is you. You sign in again by email, with the address you have now, and come back here. Then you have 15 minutes.",
  noMail: "Does mail to that address no longer reach you? Do not sign out. Ring",
} as const;
