/** How large a card of steps can be set so that it fits on one sheet of A4. Pure. */
export type CardSize = "large" | "medium" | "small";

interface Setting {
  /** Letters of steps and of the title in points, as the print styles have them. */
  step: number;
  title: number;
  /** Above and below each step, in points. */
  room: number;
  /** Letters that stand on one line. */
  stepLine: number;
  titleLine: number;
}
const settings: Record<CardSize, Setting> = {
  large: { step: 26, title: 34, room: 12, stepLine: 29, titleLine: 26 },
  medium: { step: 20, title: 30, room: 9, stepLine: 40, titleLine: 30 },
  small: { step: 13, title: 22, room: 3.5, stepLine: 64, titleLine: 40 },
};
export const cardSizes = Object.keys(settings) as CardSize[];

/** What a sheet of A4 has inside its margins, in points, less the room under the title. */
const sheet = 715;

const linesOf = (text: string, perLine: number) => Math.max(1, Math.ceil(text.length / perLine));

function heightOf(title: string, steps: readonly string[], size: CardSize): number {
  const { step, title: head, room, stepLine, titleLine } = settings[size];
  const each = steps.map((words) => linesOf(words, stepLine) * step * 1.3 + 2 * room + 1);
  return linesOf(title, titleLine) * head * 1.2 + each.reduce((sum, height) => sum + height, 0);
}

/** The largest that fits; the limits of a task are such that the smallest always does. */
export const cardSize = (title: string, steps: readonly string[]): CardSize =>
  cardSizes.find((size) => heightOf(title, steps, size) <= sheet) ?? "small";

export const fitsOnSheet = (title: string, steps: readonly string[]): boolean =>
  heightOf(title, steps, cardSize(title, steps)) <= sheet;
