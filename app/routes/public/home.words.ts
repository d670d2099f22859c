export const words = {
  title: "Hire with someone alongside you",
  heading: "You know the job. They know how they work best.",
  lede: "Alongside brings the two together. We introduce people who want the work you have: disabled people, people with health conditions, and people who met other barriers. We help you get the adjustments right, and stay after the first day. It is free for employers.",
  tellUs: "Tell us about a job",
  advice: "Ask for advice first",
  signUp: "Sign up as an employer",
  checkFirst: "An advert already?",
  check: "See in seconds what it shuts out",
  effort: "About 10 minutes, and 5 more for an account. You can stop and come back.",
  promise: {
    heading: "What we promise, and when",
    oneDay: {
      title: "A person with a name",
      words:
        "Every job has one named specialist. You keep the same person throughout, with a named colleague for when they are away.",
    },
    fiveDays: {
      title: "Within 5 working days",
      words:
        "News on your job, even when it is “nobody yet”, and a practical answer to any question about adjustments: what to do, what it costs, who pays, how soon.",
    },
    fits: {
      title: "When someone fits",
      words:
        "An introduction that the person has read and agreed, word for word. You say yes, not this time, or ask for longer.",
    },
    firstDay: {
      title: "From the first day",
      words:
        "Someone at your side in week one, then less each week, with a number to ring when a day goes wrong.",
    },
  },
  small: {
    heading: "Most adjustments are small",
    lede: "Five common ones. Costs and times are typical, not promises.",
    caption: "Five adjustments, with the usual cost, who can pay and how long they take",
    columns: { what: "What changes", cost: "Cost", payer: "Who pays", ready: "Ready in" },
    more: (count: number) =>
      `Look through ${new Intl.NumberFormat("en-GB").format(count)} adjustments, by what gets in the way`,
  },
  ask: {
    heading: "Not sure what you can ask? Start here.",
    good: "Good to ask",
    goodOnes: [
      "“Is there anything we can change so you can show us your best?”",
      "“What does a good day at work look like for you?”",
      "“How do you like to be shown something new?”",
    ],
    leave: "Leave out, before a job offer",
    leaveOnes: [
      "Anything about health, medicine or time off sick. The law does not allow it, and we will not pass it on.",
      "“What is wrong?” People tell us what helps, not why. That is enough to get it right.",
    ],
  },
  start: {
    heading: "Start with whichever you have",
    ways: [
      {
        to: "/employer/vacancies/new",
        label: "A job to fill",
        words:
          "Tell us the tasks, hours, pay and place. We help with the wording before anyone sees it.",
      },
      {
        to: "/check-an-advert",
        label: "An advert you already have",
        words:
          "Paste it, and see what shuts people out and what to write instead. No account, and nothing is kept.",
      },
      {
        to: "/advice/ask",
        label: "A question about an adjustment",
        words: "Describe the task and what gets in the way. No account and no names needed.",
      },
      {
        to: "/advice/ask?about=existingEmployee",
        label: "Someone in your team who needs a change",
        words: "We can help you keep them. Ask without saying who they are.",
      },
    ],
  },
} as const;
