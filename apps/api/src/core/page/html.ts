/** Markup that is already safe to send. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = Markup | string | number | readonly Markup[];

/** A template whose inserted strings are escaped; only `Markup` goes in as it is. */
export const html = (strings: TemplateStringsArray, ...parts: Part[]): Markup =>
  new Markup(strings.reduce((text, piece, index) => text + render(parts[index - 1] ?? '') + piece));

const render = (part: Part): string => {
  if (part instanceof Markup) return part.text;
  return typeof part === 'object' ? part.map((one) => one.text).join('\n') : escape(String(part));
};

const ENTITY: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string) => text.replace(/[&<>"']/g, (character) => ENTITY[character] ?? '');

/** A whole Chinese page with its own style and no script. */
export const page = (title: string, style: string, body: Markup): string => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" type="image/svg+xml" href="/student/favicon.svg">
<title>${escape(title)}</title>
<style>${style}</style>
</head>
<body>
${body.text}
</body>
</html>
`;
