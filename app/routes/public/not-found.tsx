import { NotFound } from "#app/domain/errors.ts";

export function loader() {
  throw new NotFound();
}
export const action = loader;

export default function NotFoundPage() {
  return null;
}
