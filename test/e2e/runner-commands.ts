/** A workflow command found in what a step printed. */
export type Command = { name: string; properties: Record<string, string>; message: string };

/**
 * Reads what a step printed as GitHub's runner does (actions/runner, `ActionCommand.cs`): lines end at `\n`, `\r` and
 * `\r\n`; `::name::` counts after leading white space, `##[name]` anywhere in the line.
 */
export function interpret(printed: string): { commands: Command[]; log: string } {
  const commands: Command[] = [];
  const masks: string[] = [];
  const lines: string[] = [];
  for (const line of printed.split(/\r\n|\n|\r/)) {
    const command = commandOf(line);
    if (command === undefined) {
      lines.push(hide(line, masks));
      continue;
    }
    commands.push(command);
    if (command.name === "add-mask") masks.push(command.message);
    if (["error", "warning", "notice"].includes(command.name))
      lines.push(hide(`${titleCase(command.name)}: ${command.message}`, masks));
  }
  return { commands, log: lines.join("\n").trimEnd() };
}

function commandOf(line: string): Command | undefined {
  const found =
    /^\s*::(?<name>[^\s:]+)(?: (?<properties>.*?))?::(?<message>.*)$/u.exec(line) ??
    /##\[(?<name>[^\]\s]+)(?: (?<properties>[^\]]*))?\](?<message>.*)$/u.exec(line);
  if (found?.groups === undefined) return undefined;
  const { name = "", properties = "", message = "" } = found.groups;
  const pairs = properties.split(",").filter((pair) => pair.includes("="));
  return {
    name,
    message: decode(message),
    properties: Object.fromEntries(
      pairs.map((pair) => [
        pair.slice(0, pair.indexOf("=")).trim(),
        decode(pair.slice(pair.indexOf("=") + 1)),
      ]),
    ),
  };
}

function decode(text: string): string {
  const escapes: Record<string, string> = { "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%" };
  return text.replace(/%(?:0D|0A|3A|2C|25)/g, (found) => escapes[found] ?? found);
}

function hide(line: string, masks: readonly string[]): string {
  return masks.reduce((text, mask) => text.replaceAll(mask, "***"), line);
}

function titleCase(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
