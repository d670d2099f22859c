import type { AdjustmentGuide } from "./guide.ts";

export const applying = {
  "rec-01": {
    summary:
      "Some people need time to think before they can give their best answer. Seeing the questions first lets them show what they know.",
    acts: ["manager"],
    steps: [
      "Write down the questions you will ask everyone.",
      "Send them to everyone you will meet, three days before.",
      "On the day, put them on the table so that nobody has to hold them in mind.",
    ],
    example: "A café sends five questions on Monday for a talk on Thursday.",
    works: "The answers are about the work, and people say they could prepare.",
    barriers: ["forms", "remember", "worry"],
    parts: ["memory", "pace"],
    stages: ["applying", "interview"],
  },
  "rec-02": {
    summary:
      "Talking about yourself is a skill of its own. Many jobs never need it. Let people show the work instead.",
    acts: ["manager", "specialist"],
    steps: [
      "Choose a real task from the job that takes under an hour.",
      "Show it once, then let the person try it. A specialist can stand by.",
      "Look at the work with a short list of what matters. Use the same list for everyone.",
    ],
    example: "A shop asks people to fill one bay of shelves for 45 minutes, with a coach nearby.",
    works: "You can say what the person did well, and what they would still need to learn.",
    barriers: ["forms", "phone", "worry"],
    parts: ["comms"],
    stages: ["interview"],
  },
  "rec-03": {
    summary:
      "A clock measures speed. If the job does not need speed, the clock shuts out people who can do the work.",
    acts: ["manager"],
    steps: [
      "Ask whether the job truly needs the test to be fast.",
      "If not, take the time limit away for everyone.",
      "If it does, offer a quarter or half as much time again to anyone who asks.",
    ],
    example: "A warehouse lets people take as long as they like over a stock-count test.",
    works: "People finish the test, and the results tell you who can do the job.",
    barriers: ["forms", "readWrite", "tired"],
    parts: ["pace", "read"],
    stages: ["applying", "interview"],
  },
  "rec-04": {
    summary:
      "A long form can stop a good worker before they start. There are other ways to tell you the same things.",
    acts: ["manager", "specialist"],
    steps: [
      "Keep only the questions you need to choose who to meet.",
      "Say in the advert that people can also phone, send a short video or come in.",
      "Write the answers down yourself when someone tells you in person.",
    ],
    example: "A care home takes applications by a ten-minute phone call.",
    works: "People apply in more than one way, and nobody gives up half way.",
    barriers: ["forms", "readWrite"],
    parts: ["read"],
    stages: ["applying"],
  },
  "rec-05": {
    summary:
      "Some people understand and speak best with someone beside them, or in another language such as British Sign Language.",
    acts: ["manager", "specialist"],
    steps: [
      "Ask everyone: “Is there anything we can arrange for the interview?”",
      "Book the interpreter or welcome the supporter. Allow two weeks for a booking.",
      "Talk to the person, not to the one beside them.",
    ],
    example: "A specialist sits in and rewords a question when it is asked for.",
    works: "The person answers for themselves, in the way that suits them.",
    barriers: ["forms", "hear", "phone", "worry"],
    parts: ["hear", "comms"],
    stages: ["interview"],
  },
  "rec-06": {
    summary:
      "A far-off room at nine in the morning can be harder than the job itself. A choice of when and where costs nothing.",
    acts: ["manager"],
    steps: [
      "Offer two or three times, one of them later in the day.",
      "Offer a ground-floor room, or a video call.",
      "Say how long it will last and who will be there.",
    ],
    example: "“Tuesday at 11:00 here, or Wednesday at 2:00 by video: which is better for you?”",
    works: "People arrive on time and rested.",
    barriers: ["forms", "travel", "tired", "building"],
    parts: ["travel", "place", "hours"],
    stages: ["interview"],
  },
  "rec-07": {
    summary:
      "A new place is hard when you cannot picture it. A look around first takes the fear away.",
    acts: ["manager", "team"],
    steps: [
      "Send a photo of the entrance, a map and the name of who will meet them.",
      "Offer a short visit at a quiet time before the interview or first day.",
      "Have that named person at the door at the right time.",
    ],
    example: "“Come to the blue door by the car park. Ask for Ana. Here is her photo.”",
    works: "The person finds the place and starts calmly.",
    barriers: ["worry", "change", "building"],
    parts: ["place", "predict"],
    stages: ["interview", "starting"],
  },
  "rec-08": {
    summary:
      "Group tasks reward the loudest voice. A task for one person shows how well they work.",
    acts: ["manager"],
    steps: [
      "Write down what you want the group task to show you.",
      "Find a task for one person that shows the same thing.",
      "Give it to everyone, so that all are judged alike.",
    ],
    example: "Instead of a group debate, each person sorts a day of orders with one manager.",
    works: "You learn about the work, and quiet people do as well as loud ones.",
    barriers: ["forms", "noise", "people"],
    parts: ["team", "crowd"],
    stages: ["interview"],
  },
  "rec-09": {
    summary:
      "A row of faces and questions with a hidden meaning can freeze anyone. Fewer people and plain questions help.",
    acts: ["manager"],
    steps: [
      "Have two people in the room at most.",
      "Ask about one thing at a time: “Tell me about a time you packed an order.”",
      "Wait. Count to ten before you ask again in other words.",
    ],
    example:
      "“Where do you see yourself in five years?” becomes “Which of these tasks would you enjoy?”",
    works: "Answers fit the question, and silences are short.",
    barriers: ["forms", "understand", "worry"],
    parts: ["comms"],
    stages: ["interview"],
  },
  "com-01": {
    summary: "Words that are only spoken are gone at once. A few lines in writing stay.",
    acts: ["manager", "team"],
    steps: [
      "After each talk, write the main points in three to five lines.",
      "Send them by the same route each time.",
      "Ask the person to say back what they will do first.",
    ],
    example: "After the morning talk, the chef writes four points on the board.",
    works: "Tasks are done as agreed, without asking twice.",
    barriers: ["remember", "understand", "hear"],
    parts: ["comms", "memory"],
    stages: ["starting", "inWork"],
  },
  "com-02": {
    summary:
      "Someone who signs or lip-reads misses what a room of people say. An interpreter puts them in the talk.",
    acts: ["worker", "manager", "specialist"],
    steps: [
      "Ask the person which kind of help they use, and whom they trust.",
      "The worker applies to Access to Work. Book early: allow three weeks.",
      "Until then, use written notes and captions, and share papers the day before.",
    ],
    example: "An interpreter comes to the first two days and to the team meeting each month.",
    works: "The person asks questions in meetings and knows what was decided.",
    barriers: ["hear"],
    parts: ["hear", "comms", "team"],
    stages: ["starting", "inWork"],
  },
  "com-03": {
    summary:
      "Captions show on a screen what is being said. They help people follow, and look back.",
    acts: ["team", "worker"],
    steps: [
      "Turn captions on in your video calls. It is one button.",
      "For talks in a room, try a free app on a phone placed near the speaker.",
      "Check that names and work words come out right. Write those down too.",
    ],
    example: "A phone on the table shows the team talk as text.",
    works: "The person follows the talk as it happens.",
    barriers: ["hear", "focus", "understand"],
    parts: ["hear", "comms"],
    stages: ["interview", "starting", "inWork"],
  },
  "com-04": {
    summary:
      "Requests from all sides are easy to lose. One agreed place for them keeps things calm.",
    acts: ["manager", "team"],
    steps: [
      "Agree one place for new tasks: a board, a book or one chat.",
      "Tell the team: if it is not there, it is not asked.",
      "Look at it together at the start of each shift.",
    ],
    example: "All jobs for the porter go on one white board by the door.",
    works: "Nothing is missed, and nobody is stopped in mid-task.",
    barriers: ["focus", "understand", "noise"],
    parts: ["comms", "team", "switch"],
    stages: ["starting", "inWork"],
  },
  "com-05": {
    summary: "Pictures and short words can say what a page of text hides.",
    acts: ["specialist", "manager"],
    steps: [
      "Choose the task that goes wrong most often.",
      "Take a photo of each step, with one short line under each.",
      "Put the cards where the work is done. Change them when the task changes.",
    ],
    example: "Six photo cards beside the dishwasher show how to start and stop it.",
    works: "The person does the task from the cards alone.",
    barriers: ["readWrite", "remember", "understand"],
    parts: ["read", "comms", "memory"],
    stages: ["starting", "inWork"],
  },
  "com-06": {
    summary:
      "For some people the phone is the hardest part of a job that is mostly something else.",
    acts: ["manager", "team"],
    steps: [
      "Ask which calls truly need this person.",
      "Give those calls to a colleague, or use text and chat in their place.",
      "Let the person report absence by text too.",
    ],
    example: "The stock clerk sends messages, and a colleague takes the calls.",
    works: "Messages are answered, and the person stops dreading the ring.",
    barriers: ["phone", "hear", "worry"],
    parts: ["hear", "comms"],
    stages: ["starting", "inWork"],
  },
  "com-07": {
    summary:
      "Knowing what will be talked about, and having it afterwards, lets everyone take part.",
    acts: ["manager"],
    steps: [
      "Send three to five points the day before.",
      "Keep to them, and say when you move on.",
      "Send short notes: who does what by when.",
    ],
    example: "The team leader texts the list for the Friday meeting on Thursday.",
    works: "The person comes prepared and knows their tasks after.",
    barriers: ["focus", "remember", "understand"],
    parts: ["comms", "memory"],
    stages: ["starting", "inWork"],
  },
  "com-08": {
    summary: "Hints are easy to miss. Clear, regular words tell people how they are doing.",
    acts: ["manager"],
    steps: [
      "Set ten minutes at the same time each week.",
      "Say two things that went well and one to change.",
      "Write down the one change and look at it next week.",
    ],
    example: "Every Thursday at 2:00: two good things, one change.",
    works: "The person can tell you what is going well and what to work on.",
    barriers: ["understand", "worry"],
    parts: ["superv", "comms"],
    stages: ["starting", "inWork"],
  },
  "com-09": {
    summary:
      "Safety rules only work if people can read them. Plain or translated words keep everyone safe.",
    acts: ["manager"],
    steps: [
      "Pick the ten things nobody may get wrong.",
      "Write them in short, plain sentences with pictures. Have them translated if needed.",
      "Walk through them together and ask the person to show you.",
    ],
    example: "The cleaning rules hang by the sink in English and Somali, with pictures.",
    works: "The person can show you what each rule means.",
    barriers: ["readWrite", "understand"],
    parts: ["read", "comms"],
    stages: ["starting", "inWork"],
  },
} as const satisfies Record<string, AdjustmentGuide>;
