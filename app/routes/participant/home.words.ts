export const words = {
  title: (name: string) => `Hello, ${name}`,
  lede: "You decide what is sent about you. Nothing leaves without your yes.",
  needs: "What needs you",
  nothing: "Nothing needs you today. There is no hurry with anything here.",
  noDeadline: "There is no deadline.",
  introductions: "Jobs we have talked about",
  noIntroductions: {
    title: "None so far.",
    words:
      "When there is a job that might suit you, it shows here first. No employer knows about you before you say yes.",
  },
  look: "Look at it",
  specialist: "Your specialist",
  role: "Your employment specialist",
  cover: (name: string) => `When they are away, ask for ${name}.`,
  profile: "My profile",
  profileWords: "How you work best, in your words.",
  sharing: "What I share",
  sharingWords: "Who has seen what, and how to stop it.",
  contact: "How to reach me",
  contactWords: "How and when it is safe.",
  more: "Your pages",
};
