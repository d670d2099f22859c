export const words = {
  title: "Ask for a new password",
  lede: "We send a link to your address. It works for two hours.",
  email: "Your email address",
  send: "Send me a link",
  back: "Sign in",
  sent: {
    title: "Check your email",
    words:
      "If there is an account with that address, a link is on its way. It can take a few minutes. Look in the junk folder too.",
  },
} as const;
