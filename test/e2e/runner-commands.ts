/** A workflow command that the runner carried out. */
export type Command = { name: string; properties: Record<string, string>; message: string };

/** The commands, log, and masks that the runner reads from a step's lines. */
export type Reading = { commands: Command[]; log: string; masks: string[] };

// The commands that the runner knows (actions/runner, `ActionCommandManager.cs`). It prints any other as text.
const registered = [
  "internal-set-repo-path",
  "set-env",
  "set-output",
  "save-state",
  "add-path",
  "add-mask",
  "add-matcher",
  "remove-matcher",
  "debug",
  "warning",
  "error",
  "notice",
  "group",
  "endgroup",
  "echo",
  "stop-commands",
];

/** Splits the output of a stream as .NET's `ReadLine` does: at `\n`, `\r`, and `\r\n`. */
export function linesOf(printed: string): string[] {
  const lines = printed.split(/\r\n|\n|\r/);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

/** Reads lines as GitHub's runner does (`ActionCommandManager.cs`, `TryProcessCommand`). */
export function interpret(lines: readonly string[]): Reading {
  const reading: Reading = { commands: [], log: "", masks: [] };
  const shown: string[] = [];
  const show = (line: string) => shown.push(hide(line, reading.masks));
  let stopToken: string | undefined;
  for (const line of lines) {
    const known = stopToken === undefined ? registered : [...registered, stopToken];
    const command = parseV2(line, known) ?? parseV1(line, known);
    if (command === undefined) {
      show(line);
    } else if (stopToken !== undefined) {
      show(line);
      if (command.name.toLowerCase() === stopToken.toLowerCase()) stopToken = undefined;
    } else {
      reading.commands.push(command);
      if (command.name === "stop-commands") stopToken = command.message;
      if (command.name === "add-mask") reading.masks.push(...masksOf(command.message));
      if (["error", "warning", "notice"].includes(command.name))
        show(`${titleCase(command.name)}: ${command.message}`);
    }
  }
  reading.log = shown.join("\n").trimEnd();
  return reading;
}

// Parses `::name key=value,key=value::message`, after leading white space.
function parseV2(line: string, known: readonly string[]): Command | undefined {
  const text = line.trimStart();
  const end = text.indexOf("::", 2);
  if (!text.startsWith("::") || end < 0) return undefined;
  return commandOf(text.slice(2, end), known, {
    separator: ",",
    message: decode(text.slice(end + 2), { "\r": "%0D", "\n": "%0A", "%": "%25" }),
    escapes: { "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C", "%": "%25" },
  });
}

// Parses `##[name key=value;key=value]message`, anywhere in the line.
function parseV1(line: string, known: readonly string[]): Command | undefined {
  const start = line.indexOf("##[");
  const end = line.indexOf("]", start);
  if (start < 0 || end < 0) return undefined;
  const escapes = { ";": "%3B", "\r": "%0D", "\n": "%0A", "]": "%5D", "%": "%25" };
  const message = decode(line.slice(end + 1), escapes);
  return commandOf(line.slice(start + 3, end), known, { separator: ";", message, escapes });
}

type Form = { separator: string; message: string; escapes: Record<string, string> };

function commandOf(
  info: string,
  known: readonly string[],
  { separator, message, escapes }: Form,
): Command | undefined {
  const [, given = "", rest = ""] = /^([^ ]*)(?: (.*))?$/su.exec(info) ?? [];
  const name = known.find((command) => command.toLowerCase() === given.toLowerCase());
  if (name === undefined) return undefined;
  const properties = rest
    .trim()
    .split(separator)
    .map((pair) => /^([^=]+)=(.+)$/su.exec(pair))
    .flatMap((pair) => (pair === null ? [] : [[pair[1] ?? "", decode(pair[2] ?? "", escapes)] as const]));
  return { name, message, properties: Object.fromEntries(properties) };
}

function decode(text: string, escapes: Record<string, string>): string {
  return Object.entries(escapes).reduce((done, [plain, escaped]) => done.replaceAll(escaped, plain), text);
}

// The runner refuses an empty mask. A mask of several lines hides each line too.
function masksOf(message: string): string[] {
  if (message.trim() === "") return [];
  return [message, ...message.split(/[\r\n]+/)].filter((mask) => mask !== "");
}

function hide(line: string, masks: readonly string[]): string {
  return masks
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, mask) => text.replaceAll(mask, "***"), line);
}

function titleCase(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
