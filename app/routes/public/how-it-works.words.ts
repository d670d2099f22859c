export const words = {
  title: "How it works",
  lede: "You describe the job. A specialist who knows people looking for work looks for someone who would want it. That person decides whether to be introduced. Then we stay.",
  steps: {
    heading: "Step by step",
    list: [
      {
        title: "You tell us about a job",
        by: "employer",
        words:
          "Tasks, hours, pay, place, and what the work is really like: how noisy, how busy, how much standing, and what could change. About 10 minutes. You can stop and come back.",
      },
      {
        title: "We check who you are",
        by: "team",
        words:
          "Somebody from the local team speaks to you once, before your first vacancy is shown. You get one named specialist, with their phone number and who covers for them.",
      },
      {
        title: "Your specialist looks for someone who wants the work",
        by: "team",
        words:
          "They see reasons, not scores: what fits, what could fit with an adjustment, what to talk over. Within 5 working days you hear from us, and every 10 after that, even when it is “nobody yet, and what would help”.",
      },
      {
        title: "The person reads everything first",
        by: "participant",
        words:
          "They see exactly the words you would see, choose which of them to send, and say yes or no. Until they say yes, nothing about them reaches you.",
      },
      {
        title: "You read the introduction and answer",
        by: "employer",
        words:
          "Yes, a question, a little longer, or not this time with a reason. Somebody is waiting, so we ask for an answer within 5 working days. Then you meet, in the way that shows each of you at your best.",
      },
      {
        title: "An offer, a start, and support that steps back",
        by: "team",
        words:
          "We help with the first days and the adjustments, then less each week. You keep a number to ring when a day goes wrong.",
      },
    ],
  },
  answers: {
    title: "Questions employers ask",
    list: [
      {
        heading: "What does it cost?",
        body: [
          "Nothing. You pay the wage. Most adjustments in our library are free or cost under £100, and we tell you who can pay for the others.",
        ],
      },
      {
        heading: "Do I have to change how I hire?",
        body: [
          "A little, if it keeps good people out. We ask for at least two ways to apply or be introduced, and help you keep what is essential apart from what would be nice.",
        ],
      },
      {
        heading: "What will I know about someone’s health?",
        body: [
          "Only what they decide to tell you, which may be nothing. They tell you what helps them work, and that is enough. Before an offer, the law does not let you ask (Equality Act 2010, section 60).",
        ],
      },
      {
        heading: "May I say no?",
        body: [
          "Yes. We ask for one reason from a short list, so that the person gets a fair and kind answer and the next introduction is better.",
        ],
      },
      {
        heading: "Can I ask about someone who already works for me?",
        body: [
          "Please do, with or without an account. Describe the task and what gets in the way, without saying who it is. A specialist answers with things to try, what they cost and who can pay.",
        ],
      },
    ],
  },
  start: "Tell us about a job",
  check: "Check an advert you have",
  advice: "Ask for advice",
  adjustments: "Look through adjustments",
} as const;
