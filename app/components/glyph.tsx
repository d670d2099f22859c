const shapes = {
  fit: {
    box: "0 0 21 16",
    draw: [
      "M7 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15 1.5h4a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1h-4a1 1 0 0 1-1-1v-11a1 1 0 0 1 1-1z",
    ],
  },
  could: {
    box: "0 0 30 16",
    draw: [
      "M7 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z",
      "M12 6.25h12v3.5H12z",
      "M24 1.5h4a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1h-4a1 1 0 0 1-1-1v-11a1 1 0 0 1 1-1z",
    ],
  },
  talk: {
    box: "0 0 30 16",
    draw: [
      "M7 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zm0 2.4a4.1 4.1 0 1 1 0 8.2 4.1 4.1 0 0 1 0-8.2z",
      "M23 1.5h6v13h-6zM25.2 3.7v8.6h1.6V3.7z",
      "M16.2 6.8a1.2 1.2 0 1 0 0 2.4 1.2 1.2 0 0 0 0-2.4zM19.8 6.8a1.2 1.2 0 1 0 0 2.4 1.2 1.2 0 0 0 0-2.4z",
    ],
  },
  tick: { box: "0 0 16 16", draw: ["M6.2 13.4 1.4 8.6l2-2 2.8 2.8 6.4-6.4 2 2z"] },
  stop: {
    box: "0 0 16 16",
    draw: ["M6.5 1h3l-.5 9h-2z", "M8 11.5a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6z"],
  },
  shut: {
    box: "0 0 16 16",
    draw: ["M4 7V5a4 4 0 0 1 8 0v2h1.5v8h-11V7zm2.2 0h3.6V5a1.8 1.8 0 0 0-3.6 0z"],
  },
  eye: {
    box: "0 0 20 16",
    draw: [
      "M10 2c4.5 0 7.6 3.3 9.5 6-1.9 2.7-5 6-9.5 6S2.4 10.7.5 8C2.4 5.3 5.5 2 10 2zm0 2.2A3.8 3.8 0 1 0 10 11.8 3.8 3.8 0 0 0 10 4.2z",
      "M10 6.1a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 0 0 0-3.8z",
    ],
  },
  up: { box: "0 0 12 12", draw: ["M6 1l5 8H1z"] },
  down: { box: "0 0 12 12", draw: ["M6 11L1 3h10z"] },
  sort: { box: "0 0 12 14", draw: ["M6 0l4 5H2zM6 14L2 9h8z"] },
  wait: {
    box: "0 0 16 16",
    draw: [
      "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm0 2.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6z",
      "M7 4.5h2V7.6l2.3 1.4-1 1.7L7 8.7z",
    ],
  },
  fade: {
    box: "0 0 40 32",
    draw: ["M0 0h8v32H0z", "M11 10h8v22h-8z", "M22 19h8v13h-8z", "M33 26h7v6h-7z"],
  },
} as const;

export type GlyphName = keyof typeof shapes;

/** A drawing that repeats what the words beside it say, so it is hidden from screen readers. */
export function Glyph({ name, size }: { name: GlyphName; size?: "lg" }) {
  const { box, draw } = shapes[name];
  return (
    <svg className={size ? `glyph ${size}` : "glyph"} viewBox={box} aria-hidden="true">
      {draw.map((d) => (
        <path key={d} d={d} fillRule="evenodd" />
      ))}
    </svg>
  );
}
