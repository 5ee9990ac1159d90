import { z } from 'zod'
import { Line } from '../fields'

/** Where the values of a source card come from that nobody typed, in words: "the page’s linked data". */
export const FilledFrom = z.strictObject({
  title: Line.exactOptional(),
  authors: Line.exactOptional(),
  publisher: Line.exactOptional(),
  published: Line.exactOptional(),
  retrieved: Line.exactOptional(),
  url: Line.exactOptional(),
  language: Line.exactOptional(),
  descriptor: Line.exactOptional(),
})
export type FilledFrom = z.infer<typeof FilledFrom>
export type FilledField = keyof FilledFrom

/** A value and where it was found. */
export type Said = { value: string; from: string }
export const NOTHING_SAID: Said = { value: '', from: '' }

/** The first that says something. */
export const firstSaid = (said: readonly Said[]): Said => said.find(({ value }) => value !== '') ?? NOTHING_SAID
