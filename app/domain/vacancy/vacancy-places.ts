/** Several places of one vacancy, filled one by one. Pure. */
import type { VacancyTable } from "#db/tables.ts";

type Places = Pick<VacancyTable, "places" | "placesFilled">;

export const placesLeft = ({ places, placesFilled }: Places): number =>
  Math.max(0, places - placesFilled);

/** "2 of 4 places left", "4 places"; null where there is one and always was. */
export function placesInWords(vacancy: Places): string | null {
  if (vacancy.places <= 1) return null;
  const left = placesLeft(vacancy);
  if (left === 0) return `All ${vacancy.places} places are filled`;
  return left === vacancy.places ? `${left} places` : `${left} of ${vacancy.places} places left`;
}

/** Nothing is left of it, and its employer has not said that it is filled. */
export const isFullyPlaced = (vacancy: Places & Pick<VacancyTable, "status">): boolean =>
  (vacancy.status === "live" || vacancy.status === "paused") && placesLeft(vacancy) === 0;

/** Why there cannot be so few places, as a sentence for their field; null: there can. */
export function tooFewPlaces(places: number, placesFilled: number): string | null {
  if (places > placesFilled || placesFilled === 0) return null;
  const filled = placesFilled === 1 ? "1 place is" : `${placesFilled} places are`;
  return `${filled} filled already, and one at least must be left. If there are no more, mark the job as filled.`;
}
