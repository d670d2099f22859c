import { NotFound } from "#app/domain/errors.ts";

export function loader() {
  throw new NotFound();
}
export function action() {
  throw new NotFound();
}

export default function NotFoundPage() {
  return null;
}
