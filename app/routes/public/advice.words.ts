export const words = {
  title: "Advice about adjustments",
  lede: "Tell us what gets in the way at work. Somebody with a name answers within 5 working days: what to do, what it costs, who can pay, how soon. It is free.",
  ways: [
    {
      to: "/advice/ask",
      label: "Ask without an account",
      words:
        "Three short pages. We send a link to your email address, and you read the answer there.",
    },
    {
      to: "/employer/advice/new",
      label: "Ask from your account",
      words:
        "About a vacancy, somebody introduced to you, somebody in your team, or anything else.",
    },
    {
      to: "/advice/link",
      label: "Go back to a question you asked",
      words: "We send a new link to the address you used.",
    },
    {
      to: "/advice/card",
      label: "Use the card your employer gave you",
      words: "If your job is at risk: the code on the card is yours alone.",
    },
    {
      to: "/adjustments",
      label: "Look through adjustments",
      words: "By what gets in the way, with the usual cost and who can pay.",
    },
  ],
} as const;
