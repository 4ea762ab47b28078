// Writes .build/dist/: the output of `ncc` without unused code, such as most of zod, which `ncc` leaves to a minifier. Names and
// lines stay. Comments go, because src/ has them. The output is ASCII, so that Node keeps one byte for a character.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { minifySync } from "rolldown/utils";

const [from, to] = [".build/bundled", ".build/dist"];
mkdirSync(to);
for (const file of readdirSync(from)) {
  if (file.endsWith(".js")) writeFileSync(join(to, file), pruned(file));
  else copyFileSync(join(from, file), join(to, file));
}

function pruned(file: string): string {
  const { code, errors } = minifySync(file, readFileSync(join(from, file), "utf8"), {
    module: true,
    mangle: false,
    compress: {
      target: "es2024",
      joinVars: false,
      sequences: false,
      keepNames: { function: true, class: true },
    },
    codegen: { removeWhitespace: false, asciiOnly: true, legalComments: "inline" },
  });
  if (errors.length > 0) throw new AggregateError(errors, `${file} cannot be read.`);
  return code;
}
