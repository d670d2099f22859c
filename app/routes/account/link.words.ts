import type { PressedPurpose } from "#app/domain/account/account-link.queries.server.ts";

type Fresh = { words: string; to?: string; label?: string };

export const words = {
  stopped: {
    unknown: {
      title: "This link does not work",
      lede: "We do not know it. Perhaps a part is missing: copy the whole of it from your email.",
    },
    used: { title: "This link was used", lede: "Each link works once. Nothing has changed now." },
    expired: {
      title: "This link is too old",
      lede: "It worked for a while only, to keep you safe.",
    },
    revoked: {
      title: "There is a newer link",
      lede: "We sent another one since. Only the newest works: look in your mail again.",
    },
    ended: {
      title: "This link no longer works",
      lede: "A link to a page about a job works for four weeks, to keep everybody safe.",
    },
  },
  sendAnew: "Send me a new link",
  sentAnew: {
    title: "If the page is still open to you, a new link is on its way",
    words:
      "It goes to the address that this one went to. If nothing comes within an hour, ring the specialist who supports you both.",
  },
  fresh: {
    confirmEmail: {
      words:
        "Sign in with your address and password. If it still needs confirming, we send a new link.",
      to: "/sign-in",
      label: "Sign in",
    },
    accountExists: {
      words: "You can ask for a new one.",
      to: "/reset",
      label: "Choose a new password",
    },
    resetPassword: {
      words: "You can ask for a new one.",
      to: "/reset",
      label: "Choose a new password",
    },
    joinEmployer: { words: "Ask the colleague who invited you to invite you again." },
    joinStaff: { words: "Ask your lead to invite you again." },
    joinAsParticipant: { words: "Ask the person you work with to send you a new one." },
    confirmVacancy: { words: "Ask the specialist you spoke to for a new one." },
    confirmAdvice: {
      words:
        "If it was you who pressed it, your question reached us. We can send you a new link to it.",
      to: "/advice/link",
      label: "Send me a new link",
    },
    openAdvice: {
      words: "We can send you a new link to your question.",
      to: "/advice/link",
      label: "Send me a new link",
    },
    openMyJob: {
      words:
        "Only the newest link works. With none that works, ring the number on your card: the team can help you in.",
      to: "/advice/card",
      label: "Use a card",
    },
    openPlacement: {
      words: "Press the button, and a new one goes to the address that this one was sent to.",
    },
  } satisfies Record<PressedPurpose, Fresh> as Record<PressedPurpose, Fresh>,
  /** Nothing is left to send a new link to. */
  tooLate: {
    confirmAdvice: {
      words:
        "Your question was not confirmed within seven days, so we deleted it. Nobody read it. You can ask again.",
      to: "/advice/ask",
      label: "Ask again",
    },
  } as Partial<Record<PressedPurpose, Fresh>>,
  titles: {
    confirmEmail: () => "Confirm your email address",
    accountExists: () => "You already have an account",
    resetPassword: () => "Choose a new password",
    joinEmployer: (about: string) => `Join ${about}`,
    joinStaff: (about: string) => `Join ${about}`,
    joinAsParticipant: () => "Your own way in",
    confirmVacancy: (about: string) => `Check the vacancy: ${about}`,
    confirmAdvice: () => "Send your question",
    openAdvice: () => "Open your question",
    openMyJob: () => "Open your page",
    openPlacement: (about: string) => about || "Open the page about this job",
  } satisfies Record<PressedPurpose, (about: string) => string>,
  ledes: {
    confirmEmail: "Press the button to say that this address is yours. Then you are signed in.",
    accountExists: "Somebody, perhaps you, signed up with this address again. Nothing was changed.",
    resetPassword: "Signs you out everywhere else, and in here.",
    joinEmployer: "You will help with vacancies and introductions there.",
    joinStaff: "Choose a password, and say how employers reach you.",
    joinAsParticipant:
      "Choose a password. Then you can read and decide for yourself, whenever you like.",
    confirmVacancy:
      "We wrote this down from what you told us. Nobody sees it until you say that it is right.",
    confirmAdvice: "Press the button to say that this address is yours. Then we start work on it.",
    openAdvice: "It opens on this device for 12 hours.",
    openMyJob: "It opens on this device for 12 hours. Nobody is told that you opened it.",
    openPlacement: "It opens on this device for 12 hours. You need no account.",
  } satisfies Record<PressedPurpose, string>,
  address: "Address",
  confirm: "Confirm this address",
  name: "Your name",
  password: "New password",
  passwordHint: "At least 10 characters. Three or four words that you can remember are good.",
  phone: "Phone number employers can use",
  hours: "When you can be reached",
  hoursHint: "For example: Monday to Thursday, 9:00 to 17:00",
  save: "Save and go on",
  join: "Join",
  open: "Go to the vacancy",
  sendQuestion: "Send my question",
  openQuestion: "Open my question",
  openPage: "Open my page",
  signIn: "Sign in",
  orPassword: "Or choose a new password",
  signInFirst: "You have an account with this address. Sign in, and you come back here.",
  other: "You are signed in with another address. Sign out first, then press the link again.",
  signOut: "Sign out",
} as const;
