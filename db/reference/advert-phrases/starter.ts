import type { AdvertPhrases } from "./phrases.ts";

export const starter: readonly AdvertPhrases[] = [
  {
    rule: "vague-fitness",
    why: "“Fit” and “strong” turn away people who can do the task in another way, or with a trolley.",
    phrases: [
      [
        "(?:physically |reasonably |very )?fit and (?:healthy|active|able|strong)|physically (?:fit|strong|able)",
        "Say what is lifted, how often, and what helps: “moves 10 kg boxes, about 20 a shift, with a trolley”",
      ],
    ],
  },
  {
    rule: "fast-paced",
    why: "People who work steadily, or need breaks, read that there is no room for them.",
    phrases: [["fast-paced", "Say when it is busy: “busiest from 11 to 2, quieter after”"]],
  },
];
