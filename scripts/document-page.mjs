import { marked } from 'marked';

const style =
  'body{font:16px/1.6 system-ui,sans-serif;max-width:42em;margin:2em auto;padding:0 1em;color:#242424}a{color:#0f6cbd}';

/**
 * A page of docs/ as the add-in publishes it: the manifest and Word point people to these pages.
 *
 * @param {string} markdown whose first line is its title
 * @returns {string} a whole HTML page that needs no other file
 */
export function documentPage(markdown) {
  const title = /^# (.*)/.exec(markdown)?.[1];
  if (title === undefined) throw new Error('The document must begin with a title');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title} – NoTrain</title>
<style>${style}</style>
</head>
<body>
${marked.parse(markdown)}</body>
</html>
`;
}
