// Prints documents in one process of Typst: typst.mjs MODULES FONTS FOLDER FILE.typ…
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";

const [modules, fonts, folder, ...files] = process.argv.slice(2);
const { NodeCompiler } = createRequire(join(modules, "/"))("@myriaddreamin/typst-ts-node-compiler");
const compiler = NodeCompiler.create({ workspace: dirname(files[0]), fontArgs: [{ fontPaths: [fonts] }] });
for (const file of files) {
  writeFileSync(join(folder, basename(file, ".typ") + ".pdf"), compiler.pdf({ mainFileContent: readFileSync(file, "utf8") }));
  compiler.evictCache(10);
}
