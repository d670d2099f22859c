export const words = {
  title: "What you need",
  /** To the employer and to staff. */
  ofThem: "What somebody must have",
  /** After the name of a skill or ticket. */
  asked: {
    byLaw: ", which the law asks for before you start",
    essential: "",
    learnable: ": we teach you this",
    desirable: "",
  },
  desirable: "Good to have",
  nothing: "Nothing but an interest in the work.",
} as const;
