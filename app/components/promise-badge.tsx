/** Who owes an answer, by which day. `used` of `total` working days are gone; never shown to participants as a clock on them. */
export function PromiseBadge({
  used,
  total,
  label,
  detail,
  tone = "due",
}: {
  used: number;
  total: number;
  /** The date in words: "Answer by Tuesday 3 March". */
  label: string;
  /** "4 working days left", "Kept: 2 of 5 working days", "2 working days late". */
  detail: string;
  tone?: "due" | "kept" | "late";
}) {
  const days = Array.from({ length: Math.max(0, total) }, (_, day) => day);
  return (
    <p className="promise">
      <span className={tone === "due" ? "days" : `days ${tone}`} aria-hidden="true">
        {days.map((day) => (
          <i key={day} className={day < used ? "used" : undefined} />
        ))}
      </span>
      <b>{label}</b>
      <span>{detail}</span>
    </p>
  );
}
