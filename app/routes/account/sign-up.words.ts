export const words = {
  title: "Sign up as an employer",
  lede: "About 5 minutes. Then we send a link to confirm your address. The local team checks every employer before vacancies go live.",
  organisation: "Your organisation",
  workplace: "Your first workplace",
  workplaceHint: "You can add more later.",
  account: "Your own account",
  name: "Your name",
  email: "Your work email",
  password: "Choose a password",
  passwordHint: "At least 10 characters. Three or four words that you can remember are good.",
  send: "Sign up",
  notServed: "Choose the council area from the list.",
  have: "I have an account: sign in",
  looking: "I am looking for work: find your local team",
  missing: "Council area not in the list? Find the people near you",
  sent: {
    title: "Check your email",
    words:
      "We have sent a message to the address you gave. Press the link in it to go on. It can take a few minutes. Look in the junk folder too.",
    back: "Home",
  },
} as const;
