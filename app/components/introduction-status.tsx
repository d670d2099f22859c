import type { IntroductionStatus } from "#app/domain/introduction/introduction.ts";
import { Status, type Tone } from "./status.tsx";

const tones: Partial<Record<IntroductionStatus, Tone>> = {
  withEmployer: "could",
  interested: "talk",
  meeting: "talk",
  offered: "talk",
  offerAccepted: "fit",
  started: "fit",
};

/** Where an introduction stands, as the employer reads it: the same look in every list and on its own page. */
export function IntroductionStatusLine({
  status,
  words,
}: {
  status: IntroductionStatus;
  words: string;
}) {
  return <Status tone={tones[status] ?? "plain"}>{words}</Status>;
}
