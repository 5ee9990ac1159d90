import { ReadCodebook } from '@shared/interchange/codebook/listed-tag'
import { RefiFile } from '@shared/interchange/refi/refi-file'
import { ReadTable } from '@shared/interchange/tables/sheet'
import { WordTemplate } from '@shared/interchange/word-template'
import { BundleFormat, WholeFormat } from '@shared/kinds/versions'
import { ParsedArticle } from '@shared/text/parsed-article'
import { WholeText } from '@shared/text/whole-text'
import type { Readable } from 'node:stream'
import { z } from 'zod'
import { replyOf } from './reply'

const Scale = z.number().positive()

/** What the command line may ask of the sandbox host: one JSON line each, answered by one line with the same id. Bytes travel as base64. */
export const HostRequest = z.discriminatedUnion('call', [
  z.strictObject({ id: z.number(), call: z.literal('parseHtml'), args: z.tuple([z.string()]) }),
  z.strictObject({ id: z.number(), call: z.literal('parseMarkdown'), args: z.tuple([z.string()]) }),
  z.strictObject({ id: z.number(), call: z.literal('parseBundle'), args: z.tuple([z.base64(), BundleFormat]) }),
  z.strictObject({ id: z.number(), call: z.literal('parseWhole'), args: z.tuple([z.string(), WholeFormat]) }),
  z.strictObject({ id: z.number(), call: z.literal('parseCodebook'), args: z.tuple([z.base64()]) }),
  z.strictObject({ id: z.number(), call: z.literal('parseRefi'), args: z.tuple([z.base64()]) }),
  z.strictObject({ id: z.number(), call: z.literal('parseTable'), args: z.tuple([z.base64()]) }),
  z.strictObject({ id: z.number(), call: z.literal('parseTemplate'), args: z.tuple([z.base64()]) }),
  z.strictObject({ id: z.number(), call: z.literal('drawPage'), args: z.tuple([z.base64(), Scale, Scale]) }),
  z.strictObject({ id: z.number(), call: z.literal('rasterise'), args: z.tuple([z.string(), Scale, Scale, Scale]) }),
  z.strictObject({ id: z.number(), call: z.literal('printPdf'), args: z.tuple([z.string()]) }),
  z.strictObject({ id: z.number(), call: z.literal('cancel'), args: z.tuple([]) }),
])
export type HostRequest = z.infer<typeof HostRequest>

export const HostAnswer = z.strictObject({
  id: z.number(),
  reply: replyOf(z.union([ParsedArticle, WholeText, ReadCodebook, RefiFile, ReadTable, WordTemplate, z.string()])),
})
export type HostAnswer = z.infer<typeof HostAnswer>

/** Calls back for every line of a stream; a line may be far larger than a chunk. */
export function onLine(stream: Readable, listener: (line: string) => void): void {
  let pieces: string[] = []
  stream.setEncoding('utf8')
  stream.on('data', (chunk: string) => {
    const [first = '', ...more] = chunk.split('\n')
    pieces.push(first)
    for (const piece of more) {
      listener(pieces.join(''))
      pieces = [piece]
    }
  })
}

/** A line as JSON; undefined when it is something else, such as a warning of the page engine. */
export function parseLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
