export const words = {
  title: "A letter from the local team",
  lede: "They ask whether a visit is welcome. One press is enough.",
  all: "Hearing from the local team",
  takenBack: "This letter was taken back.",
  answer: "What would you like to say?",
  answers: {
    interested: { label: "Yes, come and see us", hint: "They ring you to find a time." },
    notNow: { label: "Not now", hint: "Nobody writes again for two months." },
    doNotAsk: {
      label: "Please do not write to us about this",
      hint: "Nobody does for a year. Your vacancies and your questions are not touched.",
    },
  },
  add: "Anything to add?",
  send: "Send your answer",
  said: {
    drafted: "",
    interested: "You said that a visit is welcome. They will ring you.",
    notNow: "You said: not now. Thank you for answering.",
    doNotAsk: "You asked not to be written to. Nobody will for a year.",
    withdrawn: "There is nothing to answer.",
  },
  what: "What this is",
  whatWords:
    "We write to employers of every kind about the work they do. It says nothing about who may want to do it.",
  ring: "Rather talk? Ring",
} as const;
export const hearing = {
  title: "Hearing from the local team",
  lede: "Some employers like to be asked, also when they have no vacancy out. You choose, and can change it any time.",
  legend: "Kinds of work you would like to hear about",
  hint: "Tick none if you would rather not be asked.",
  save: "Save",
  saved: "Saved",
  onlyOwner: "An owner of your organisation can change this.",
  none: "No kind of work is ticked.",
  letters: "Letters to you",
  noLetters: "None so far.",
  organisation: "Your organisation",
} as const;
