export const words = {
  title: "Report a concern",
  lede: "About how somebody is treated, at work or by us. You need no account and no name.",
  emergency: {
    title: "Is somebody in danger now?",
    call: "Call 999.",
    text: "Emergency text for people who cannot call: register by texting the word register to 999.",
    silent: "On a mobile and not safe to speak? Call 999, then press 55.",
  },
  after: "What you write goes to the people who run Alongside in the place you choose, at once.",
  area: "Where is this?",
  areaHint: "If you do not know, everybody who runs Alongside reads it.",
  anywhere: "I do not know",
  words: "What worries you?",
  wordsHint: "What happened, where and when, as far as you know.",
  contact: "How can we reach you?",
  contactHint: "A phone number or an email address, and when it is safe to use it.",
  send: "Send",
  sent: {
    title: "Thank you. We have it",
    words:
      "Somebody reads it as soon as they can. If you said how to reach you, they will use that and nothing else. If somebody is in danger now, call 999.",
    back: "Home",
  },
} as const;
