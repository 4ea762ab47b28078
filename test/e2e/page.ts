import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import rehypeRaw from "rehype-raw";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

/** Renders Markdown as GitHub does: with its flavour and its allow-list of elements (the default of rehype-sanitize). */
export function render(markdown: string): string {
  return String(
    unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(remarkRehype, { allowDangerousHtml: true })
      .use(rehypeRaw)
      .use(rehypeSanitize)
      .use(rehypeStringify)
      .processSync(markdown),
  );
}

// GitHub colours a line of a diff block by its first character; its style has these classes.
const diffClasses: Record<string, string> = { "-": "pl-md", "+": "pl-mi1", "!": "pl-mc", "@": "pl-mdr" };

function coloured(html: string): string {
  return html.replaceAll(/(?<=<code class="language-diff">)[^<]*/g, (block) =>
    block.replaceAll(/^[-+!@].*$/gm, (line) =>
      /^(?:---|\+\+\+) /.test(line) ? line : `<span class="${diffClasses[line.slice(0, 1)]}">${line}</span>`,
    ),
  );
}

/** Renders a page of job summaries in GitHub's style, each in a box with the name of its job. */
export function renderPage(title: string, summaries: readonly { job: string; markdown: string }[]): string {
  const style = readFileSync(
    createRequire(import.meta.url).resolve("github-markdown-css/github-markdown.css"),
    "utf8",
  );
  const boxes = summaries.map(
    ({ job, markdown }) => `<section><h6>${job} summary</h6>${coloured(render(markdown))}</section>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
${style}
body { margin: 0 }
main { max-width: 980px; margin: auto; padding: 24px }
section { border: 1px solid #d0d7de80; border-radius: 6px; padding: 16px 24px; margin-bottom: 24px }
</style>
<body class="markdown-body"><main>
${boxes.join("\n")}
</main></body>
</html>
`;
}
