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
