import { parse } from "yaml";
import { meanings } from "../src/messages/reasons.ts";

type Described = Record<string, { description: string; default?: string }>;

/** Returns a page with the tables of action.yml, between `<!-- inputs -->` and `<!-- /inputs -->`, and likewise for outputs. */
export function withTables(page: string, action: string): string {
  const { inputs, outputs }: { inputs: Described; outputs: Described } = parse(action);
  const inputRows = Object.entries(inputs).map(([name, { description, default: value }]) => [
    `\`${name}\``,
    value === undefined ? "–" : `\`${value}\``,
    description,
  ]);
  const outputRows = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]);
  return between(
    between(page, "inputs", table(["Input", "Default", "Meaning"], inputRows)),
    "outputs",
    table(["Output", "Meaning"], outputRows),
  );
}

/** Returns a page with the table of reasons and warnings, between `<!-- reasons -->` and `<!-- /reasons -->`. */
export function withReasons(page: string): string {
  const rows = Object.entries(meanings).map(([reason, { says, todo }]) => [`\`${reason}\``, says, todo]);
  return between(page, "reasons", table(["`reason`", "Meaning", "What to do"], rows));
}

function between(text: string, name: string, content: string): string {
  const [before, rest] = text.split(`<!-- ${name} -->\n`);
  const after = rest?.split(`<!-- /${name} -->`)[1];
  if (before === undefined || after === undefined) throw new Error(`The page has no place for ${name}.`);
  return `${before}<!-- ${name} -->\n${content}\n<!-- /${name} -->${after}`;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}
