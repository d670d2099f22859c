import type { SafeChannel } from "#db/tables.ts";

export const words = {
  title: "How to reach me",
  lede: "Tell us how and when it is safe. Our messages never say what we do, or name an employer or a job.",
  channel: "What is the safest way to reach you?",
  channels: {
    email: { label: "Email", hint: "Your specialist uses it, and so does this site." },
    text: { label: "Text message", hint: "Your specialist sends it. This site sends you nothing." },
    phone: { label: "Phone call", hint: "Your specialist rings you. This site sends you nothing." },
    inPerson: { label: "Only face to face", hint: "We wait until we meet." },
  } satisfies Record<SafeChannel, { label: string; hint: string }>,
  textFromHere: {
    label: "Text message",
    hint: "To a mobile phone. It says that there is something new, and where to read it.",
  },
  trouble: {
    whose: { email: "your address", text: "your number" },
    change: "You can change it below.",
    right: "It is right as it is",
  },
  email: "Email address",
  phone: "Phone number",
  when: {
    days: "On which days is it safe?",
    daysHint: "Tick none if any day is fine. Our messages wait for a safe day.",
    from: "Safe from",
    until: "Safe until",
    timeHint: "Like 16:00. Leave both empty if any time is fine.",
    note: "Anything else we should know?",
    noteHint: "Like “not on the landline”.",
  },
  sender: {
    label: "Whose name should our messages come from?",
    hint: "A name that says nothing to someone who sees your phone. A first name is fine.",
  },
  save: "Save how to reach me",
  hearing: "Choose what we write to you about",
  saved: "Saved. We will use this from now on.",
};
