import { mostCharacters } from "#app/domain/advert/advert.form.ts";

const most = mostCharacters.toLocaleString("en-GB");

export const words = {
  title: "Check an advert",
  lede: "Paste a job advert. You get it back with every place marked that shuts somebody out, why, and words to use instead. No account, and it is free.",
  pasted: "The advert",
  pastedHint: `Its words, or the HTML of its page. At most ${most} characters.`,
  check: "Check this advert",
  kept: {
    title: "We keep nothing of it",
    words:
      "What you paste is read, answered and forgotten. It is not stored, not logged, and nobody here sees it.",
  },
  looksAt: {
    title: "What we look at",
    list: [
      "Words that shut people out: by health, age or sex, by a driving licence the job does not need, or by “fast-paced” where a number would say more",
      "What people need to know and do not find: the pay, the hours, the place, a second way to apply, adjustments, somebody to ask, the closing date",
      "How easily it reads, and which sentences are hardest",
    ],
    limit:
      "It knows many words, and it reads them in their sentence. It does not know your job: you decide.",
  },
  found: {
    title: "What we found in your advert",
    clean: "Nothing here shuts people out",
    onThisPage: "On this page",
    takeAway: "Take it with you",
    again: "Change it and check again",
    missing: (n: number) => `What is missing (${n})`,
  },
  takeAway: {
    title: "Take it with you",
    words:
      "When you leave this page it is gone. Print it, or keep the notes as a text file, with the advert at the end.",
    file: "Keep the notes as a text file",
    makeTitle: "Make a vacancy of it",
    makeWords:
      "We read what your advert says into a draft. You see every answer before anybody else does.",
    make: "Make a vacancy of it",
    signedOut:
      "That needs an account, because a vacancy has to be somebody’s. We do not keep your advert while you sign in: keep the text file first, and paste the advert again when you are in.",
    signIn: "Sign in and bring in an advert",
    signUp: "Sign up as an employer",
  },
  again: {
    title: "Change it and check again",
    pastedHint: "The words as we read them. Mend them here, then copy them to where the advert is.",
    check: "Check it again",
  },
  file: "advert-check.txt",
} as const;
