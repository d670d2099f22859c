import { type KindOfWorkId, kindsOfWork } from "#db/reference/kinds-of-work.ts";

export { type KindOfWorkId, kindsOfWork };

const labels = new Map<string, string>(kindsOfWork.map(({ id, label }) => [id, label]));

export function isKindOfWork(id: string): id is KindOfWorkId {
  return labels.has(id);
}

/** "Kitchen and café"; a kind we no longer know reads as something else. */
export function kindOfWorkInWords(id: string): string {
  return labels.get(id) ?? "Something else";
}
