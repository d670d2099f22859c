export type FaceKind = "participant" | "employer" | "team";

export const initials = (name: string) => {
  const words = name.trim().split(/\s+/);
  const first = [...(words[0] ?? "")][0] ?? "";
  const last = words.length > 1 ? ([...(words.at(-1) ?? "")][0] ?? "") : "";
  return (first + last).toLocaleUpperCase("en-GB");
};

/** Circle: a participant. Upright: an employer. Both, joined: someone from the support team. The name stands beside it. */
export function Face({ name, kind }: { name: string; kind: FaceKind }) {
  return (
    <span className={kind === "participant" ? "face" : `face ${kind}`} aria-hidden="true">
      {initials(name)}
    </span>
  );
}
