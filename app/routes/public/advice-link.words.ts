export const words = {
  title: "Get a link to your question",
  lede: "You asked us something without an account. Give the email address you used, and we send a link to each question of yours.",
  email: "Your email address",
  send: "Send me a link",
  back: "Ask for advice",
  sent: {
    title: "Check your email",
    words:
      "If we have a question from that address, a link to it is on its way. It can take a few minutes. Look in the junk folder too.",
    none: "No mail? Perhaps you used another address, or the question was not confirmed within seven days. Then you can ask again.",
    ask: "Ask again",
  },
} as const;
