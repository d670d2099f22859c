import type { MetaFunction } from "@remix-run/react";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { words } from "./advice.words.ts";

export const handle = { audience: "public" };
export const meta: MetaFunction = () => titled(words.title);

export default function AdvicePage() {
  return (
    <>
      <PageHead title={words.title} lede={words.lede} />
      <ul className="rows">
        {words.ways.map(({ to, label, words: said }) => (
          <li key={to}>
            <a href={to}>{label}</a>
            <p>{said}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
