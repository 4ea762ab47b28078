// `npm run verify` compares each file of dist/ with the bundle just built from the source, and names the files that differ.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [built, shipped] = [filesOf(".build/dist"), filesOf("dist")];
const names = [...new Set([...built.keys(), ...shipped.keys()])].sort();
const faults = names.flatMap((name) => {
  const [expected, found] = [built.get(name), shipped.get(name)];
  if (expected === undefined) return [`dist/${name} is not in the bundle of this source.`];
  if (found === undefined) return [`dist/${name} is missing.`];
  return expected.equals(found) ? [] : [`dist/${name} differs from the bundle of this source.`];
});
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log(`dist/ is the bundle of this source: ${names.length} files are equal, byte for byte.`);

function filesOf(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1).replaceAll("\\", "/"), readFileSync(path)];
    }),
  );
}
