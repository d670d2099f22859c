export const words = {
  title: "Sign in",
  email: "Email address",
  password: "Password",
  send: "Sign in",
  wrong:
    "That address and password do not belong together, or the address is not confirmed yet. Check both, or choose a new password.",
  reset: "I do not know my password",
  signUp: "Sign up as an employer",
  signedOut: "You are signed out",
  byEmail: {
    title: "Sign in by email",
    lede: "You need no password. We send you a link and a code: either signs you in.",
    go: "Email me a link and a code",
    goLede: "You need no password.",
    send: "Email me a link and a code",
  },
  orPassword: "Or with your password",
  code: {
    title: "Look in your email",
    lede: "If that address has an account, a mail is on its way. It can take a few minutes.",
    either: "Press the link in it, on any phone or computer. Or type the code from it here.",
    label: "Code",
    hint: "Six digits. You can paste it. It works for 15 minutes, in this browser only.",
    wrong:
      "That code does not work here. Perhaps it is mistyped, or there is a newer one. After 15 minutes or five tries you need a new one.",
    nothing: "Nothing there?",
    look: "Look in the junk folder too.",
    again: "Ask again, or for another address",
    withPassword: "Sign in with a password",
    demo: "In this demo no mail leaves: it is in the",
  },
  demo: {
    title: "The people of this demo",
    lede: "Each has the password",
    who: "Who",
    address: "Address",
    note: "These accounts exist in the demo only. The mail it would have sent is in the",
    mailbox: "demo mailbox",
  },
} as const;

export const demoPassword = "alongside demo";
export const demoPeople = [
  { who: "Employer: the owner", name: "employer" },
  { who: "Employer: a manager of one workplace", name: "manager" },
  { who: "Employment specialist, Southwark", name: "specialist" },
  { who: "Employment specialist, Southwark", name: "tom" },
  { who: "Employment specialist, Hackney", name: "nadia" },
  { who: "Employment specialist, South Midlands", name: "owen" },
  { who: "Lead, Central London Forward", name: "lead" },
  { who: "Lead, South Midlands", name: "helen" },
  { who: "Participant", name: "participant" },
].map(({ who, name }) => ({ who, address: `${name}@demo.alongside.example` }));
