import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const fonts = [
  'source-serif-4/400Regular/SourceSerif4_400Regular',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold',
  'vazirmatn/400Regular/Vazirmatn_400Regular',
].map((name) => readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/${name}.ttf`)))

/** A PDF set by Typst from its own markup. */
export function pdf(source: string): Uint8Array<ArrayBuffer> {
  const compiler = NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontBlobs: fonts }] })
  return new Uint8Array(compiler.pdf({ mainFileContent: source }))
}
