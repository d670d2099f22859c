import { readFileSync } from "node:fs";
import { validateXML } from "xmllint-wasm";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const schemas = {
  atom: { file: "tests/support/atom.rng", extension: "relaxng" },
  sitemap: { file: "node_modules/sitemap/schema/sitemap.xsd", extension: "schema" },
  vacancies: { file: "public/exports/vacancies-1.xsd", extension: "schema" },
} as const;

/** What libxml finds wrong with a file, by its schema; nothing: it is valid. */
export async function faultsOf(xml: string, kind: keyof typeof schemas): Promise<string[]> {
  const { file, extension } = schemas[kind];
  const { errors } = await validateXML({
    xml: { fileName: "file.xml", contents: xml },
    schema: read(file),
    extension,
    // A sitemap of ten thousand addresses needs more than the usual sixteen megabytes.
    maxMemoryPages: 4_096,
  });
  return errors.map(({ message }) => message);
}
