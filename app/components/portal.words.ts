/** What every page says of the service itself. */
export const service = {
  name: "Alongside",
  hours: "Monday to Friday, 8:30 to 17:30",
  footer: {
    heading: "Need this another way?",
    ways: "We can use Relay UK, a BSL interpreter, large print or paper.",
    about: "About this service",
    accessibility: "Accessibility statement",
    privacy: "Privacy, in plain words",
    concern: "Report a concern",
    colours: "Light or dark colours",
  },
  skip: "Skip to main content",
  signIn: "Sign in",
  signUp: "Sign up",
  signUpWhom: "as an employer",
  signOut: "Sign out",
  home: "Your home page",
} as const;
