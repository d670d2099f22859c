/** A page for when the portal itself was not reached: no script, no style, nothing to load. */
export function plainPage(title: string, words: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${title} – Alongside</title>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${words}</p>
<p><a href="/">Go to the start page</a></p>
</main>
</body>
</html>
`;
}
