export const words = {
  title: "How you hear from us",
  lede: "Choose for each subject. You can change it whenever you like.",
  back: "Your account",
  saved: "Saved. We will keep to this from now on.",
  save: "Save",
  daily: {
    office: "The one email a day comes at 8 in the morning, on working days.",
    participant:
      "What comes once a day comes at 4 in the afternoon, in the hours that are safe for you.",
  },
  phone: "Your mobile number",
  phoneHint:
    "For text messages, where you chose those. A text says that there is news, and no more.",
  organisation: "What your organisation has set for everybody",
  /** By their safe way, which stands above all this. */
  participant: {
    email: { portal: "Only on my page" },
    text: {
      email: "By text message, at once",
      daily: "In one text message a day",
      portal: "Only on my page",
    },
  },
  otherwise: {
    title: "This site sends you nothing",
    words: "You asked us to reach you another way. Your specialist tells you what is new.",
    change: "Change how we reach you",
  },
  always: {
    title: "What comes in any case",
    because:
      "By email, at once. Without these, somebody would wait for you, or you could not get in.",
    participant:
      "In your safe way and hours. Without these you would not know that something is yours to decide.",
  },
  nothing: "There is nothing to choose yet. We write to you only about your account.",
} as const;
