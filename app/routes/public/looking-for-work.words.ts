export const words = {
  title: "If you are looking for work",
  lede: "A named person helps you find a job that suits you, and stays with you after the first day. It is free.",
  whoTitle: "Who it is for",
  who: [
    "Disabled people, people with health conditions, and people who met other barriers to work.",
    "You do not need a diagnosis, a letter or a CV. Wanting a job is enough to start.",
  ],
  howTitle: "What happens",
  how: [
    "You meet one person who stays with you. They ask what you want to do, not what is wrong.",
    "Together you write down what you are good at, and what helps you work well.",
    "When a job could suit you, you read every word before an employer knows that you exist. You say yes, no or not now.",
    "When you start, your person is there in the first week, and then as much as you need.",
  ],
  teamsTitle: "The local teams",
  teamsLede: "Ring, write or drop in. Say as little or as much as you like.",
  noTeams: "There are no teams here yet. Your council can tell you who helps near you.",
  areaPhone: "If you are not sure which team is yours, ring",
  ring: "Ring",
  write: "Write to",
} as const;
