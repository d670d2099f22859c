import type { MetaFunction } from "@remix-run/react";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { useReach } from "#app/components/reach.tsx";
import { Statement } from "#app/components/statement.tsx";
import { words } from "./accessibility.words.ts";

export const meta: MetaFunction = () => titled(words.title);

export default function AccessibilityPage() {
  return (
    <>
      <PageHead title={words.title} lede={words.lede} />
      <Statement passages={words.passages(useReach())} />
    </>
  );
}
