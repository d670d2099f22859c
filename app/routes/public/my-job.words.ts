import type { EmployeeState } from "#app/domain/employee/employee.ts";

export const words = {
  title: "My job",
  lede: "This page is yours. Your code is used now, and it opens nothing for anybody else.",
  who: {
    title: "Who sees what",
    employer: {
      hidden: "Your employer is not told that you are here, or what you choose.",
      told: "Your employer knows that you joined the conversation. They are told nothing else.",
    },
    open: "Nobody in our team is told either. That changes only when you choose.",
    support:
      "Our team sees the name and the contact you gave, and nothing else. Once one person has taken it up, only they see it.",
    join: "Only the adviser who answers your employer knows that you are here.",
    nothing: "Nobody in our team is told.",
  } satisfies Record<EmployeeState, string> & Record<string, unknown>,
  now: {
    open: "You have not chosen anything yet. There is no hurry.",
    support: "You asked for somebody at your side.",
    join: "You joined the conversation about what would help.",
    nothing: "You chose to do nothing. That is fine.",
  } satisfies Record<EmployeeState, string>,
  choices: { open: "What would you like?", other: "You can change your mind" },
  support: {
    title: "Have somebody at your side",
    about:
      "A person from the local team talks with you, alone, about how to keep your job. It costs nothing. You say how and when they may reach you.",
    button: "Ask for support",
    waiting: "Somebody from the team will be in touch, in the way you said is safe.",
    taken: "Your person",
    role: "Supports you to keep your job",
    change: "Change how to reach me",
    stop: "You are on their list now. To stop, tell them. You need give no reason.",
  },
  join: {
    title: "Join the conversation",
    about:
      "Your employer asked an adviser what would help with a task. You can read it all, and write to the adviser alone. Your employer sees none of that until you say so.",
    button: "Join the conversation",
    open: "Read it and write",
  },
  nothing: {
    title: "Do nothing",
    about: "Nothing happens, and nobody is told. You can come back and choose later.",
    button: "Do nothing for now",
  },
  undo: "Take my choice back",
  undoAbout: "What you gave us for it is deleted. Nobody is told.",
  undoTold: "We do not tell your employer that you left. What you wrote where they read it stays.",
  done: {
    support: "We have it. Somebody will be in touch, in the way you said is safe.",
    join: "You have joined. Your employer is not told.",
    nothing: "All right. Nothing happens.",
    undo: "Your choice is taken back.",
    link: "We have sent you a link.",
    forget: "Your address is forgotten, and the links no longer work.",
  } as Record<string, string>,
  back: {
    title: "How to come back",
    about:
      "This page stays open on this device for 12 hours, and your code is used. To come back later, we can send you a link. We use your address for that, and to say that there is something new for you here. Nobody else sees it.",
    without: "Without a link: ring the team, or use a new card.",
    kept: (email: string) => `Your link goes to ${email}.`,
    email: "Your own email address",
    hint: "Not one at work.",
    send: "Send me a link",
    again: "Send me a new link",
    forget: "Forget my address",
    ring: "Or ring us",
    team: "Your local team",
  },
  leave: "Close this page on this device",
  leaveAbout: "Do this if somebody else uses this phone or computer.",
} as const;

export const supportWords = {
  title: "Have somebody at your side",
  lede: "Your local team reads this, and nobody else. Leave out anything you want to keep to yourself.",
  name: "The name you want us to use",
  channel: "How is it safe to reach you?",
  phone: "Phone number",
  phoneHint: "Your own, not one at work.",
  email: "Email address",
  when: "When is it safe?",
  whenHint: "For example: after 6 in the evening. Do not leave a message.",
  send: "Ask for support",
  save: "Save",
  back: "My job",
} as const;

export const planWords = {
  title: "Your adjustment plan",
  open: "Read it and agree",
  openAbout:
    "What you and your employer agree to change at work. You both read it and both say yes.",
  who: "Your employer and your adviser read it too.",
  none: "There is no plan yet.",
  noneNext: "Begin it, and add what would help. Nothing counts before you and your employer agree.",
  noAccount:
    "It can begin once your employer has an account here, because both of you agree each line. Your adviser can ask them.",
  begin: "Begin the plan",
  back: "My job",
} as const;

export const adviceWords = {
  back: "My job",
  about: "What your employer asked, and what was answered. You are reading along.",
  hidden: "Your employer does not know that you read this.",
  told: (on: string) => `Your employer has known since ${on} that you joined.`,
  talk: "The conversation",
  ideas: "Ideas so far",
  ideasAbout: "These are about the task, for anybody who does it.",
  alone: {
    title: "Only you and the adviser",
    none: "Write to the adviser here. Your employer never reads this part.",
    noAdviser: "No adviser has taken the question yet. They read this when they do.",
    words: "Your words to the adviser",
    hint: "Only the adviser reads them. You do not have to say what is the matter.",
    send: "Send to the adviser alone",
    you: "You",
    adviser: "Adviser",
  },
  tell: {
    title: "Tell your employer",
    about:
      "If you want, your employer can know that you joined. Then you can write where they read it, and you can agree on a plan together. You cannot take this back, so take your time.",
    name: "The name your employer should see",
    button: "Tell my employer that I have joined",
  },
  together: {
    title: "Write to everybody",
    about: "Your employer and the adviser both read this.",
    words: "Your words to both",
    hint: "Say what gets in the way and what would help. The reason is yours.",
    send: "Send to both",
    private: (found: string) =>
      `“${found}” says something about you that your employer does not need. You can leave it out.`,
    keep: "I want my employer to read these words",
    closed: "The conversation is closed. Write to the adviser alone if it should open again.",
  },
  done: {
    adviser: "Your words are with the adviser. Your employer does not see them.",
    tell: "Your employer is told that you joined.",
    thread: "Your words are sent to both.",
  } as Record<string, string>,
} as const;
