/** The easy end of each scale of the work environment as people ask for it: its lowest two levels, in plain words. Pure. */
import type { EnvironmentDimension } from "../work-environment/work-environment.ts";

export const easyWords: Readonly<Record<EnvironmentDimension, string>> = {
  noise: "Quiet",
  light: "Soft, even light",
  smell: "Few smells or fumes",
  temp: "Indoors, not hot or cold",
  crowd: "Few people around",
  visual: "Calm to look at",
  stand: "Mostly sitting",
  walk: "Little walking, no stairs",
  lift: "Light lifting at most",
  reach: "Little bending or reaching",
  hands: "Little fine work with the hands",
  sight: "Little small print or screen",
  hear: "No phone",
  public: "Few or no customers",
  team: "Your own work",
  comms: "Told in writing, or shown",
  superv: "Somebody close by to help",
  pace: "No rush",
  pause: "A break when you need one",
  predict: "The same from week to week",
  switch: "One or two things at a time",
  memory: "Few steps to remember",
  read: "Little reading or writing",
};

/** What says most of a job in a few words, first. */
const telling: readonly EnvironmentDimension[] = [
  "noise",
  "stand",
  "crowd",
  "hear",
  "pace",
  "predict",
  "public",
  "lift",
  "superv",
  "read",
  "switch",
  "team",
];

/** What a job is like, in so many words at most: what was asked for comes first. */
export function likeInWords(
  easyOn: readonly string[],
  asked: readonly string[],
  most = 3,
): readonly string[] {
  const first = asked.filter((dimension) => easyOn.includes(dimension));
  const then = telling.filter(
    (dimension) => easyOn.includes(dimension) && !first.includes(dimension),
  );
  return [...first, ...then]
    .slice(0, most)
    .map((dimension) => easyWords[dimension as EnvironmentDimension]);
}
