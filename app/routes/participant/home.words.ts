export const words = {
  heading: "Your home page",
  title: (name: string) => `Hello, ${name}`,
  lede: "You decide what is sent about you. Nothing leaves without your yes.",
  needs: "What needs you",
  nothing: "Nothing needs you today. There is no hurry with anything here.",
  work: "Your work",
  introductions: "Jobs we are talking about",
  before: "Jobs we talked about before",
  ended: "Jobs that have ended",
  noIntroductions: {
    title: "None so far.",
    words:
      "When a job might suit you, it shows here first. No employer knows about you before you say yes.",
  },
  specialist: "Your specialist",
  cover: (name: string) => `When they are away, ask for ${name}.`,
  more: "Your pages",
  pages: [
    { to: "/participant/profile", label: "My profile", about: "How you work best, in your words." },
    {
      to: "/participant/sharing",
      label: "What I share",
      about: "Who has seen what, and how to stop it.",
    },
    { to: "/participant/contact", label: "How to reach me", about: "How and when it is safe." },
  ],
};
