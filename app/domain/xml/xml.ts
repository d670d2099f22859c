import XmlBuilder from "fast-xml-builder";

/** "@name" is an attribute, "#text" what stands beside attributes, a list the same element again, undefined nothing. */
export type XmlNode =
  | string
  | number
  | undefined
  | readonly XmlNode[]
  | { readonly [name: string]: XmlNode };

/** What XML cannot carry in any spelling: a stray form feed would make the whole file unreadable. */
const notXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const carried = (_name: string, value: unknown) => String(value).replace(notXml, "");

const builder = new XmlBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
  tagValueProcessor: carried,
  attributeValueProcessor: carried,
});

export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';
export const asXml = (root: Record<string, XmlNode>): string => builder.build(root);
export const asXmlFile = (root: Record<string, XmlNode>): string => `${xmlHead}${asXml(root)}\n`;
