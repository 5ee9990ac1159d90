import { graphemeFloor } from '@shared/words/graphemes'
import { trimmed } from '@shared/words/trimmed'
import { cutToBytes } from './text-bytes'

const RESERVED_ON_WINDOWS = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)/i
const MAX_CHARACTERS = 120
/** File systems end at 255: this leaves room for an ending, and for the marks that desktops and copies put in a name. */
const MAX_BYTES = 200

/** A title as a file name that every system accepts and that shows what it says: no separators, no direction tricks. */
export function fileNameFor(title: string, fallback: string): string {
  const plain = title
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[/\\:*?"<>|]/g, '-')
    .replace(/\s+/g, ' ')
  const fitting = cutToBytes(Array.from(plain).slice(0, MAX_CHARACTERS).join(''), MAX_BYTES)
  const name = trimmed(plain.slice(0, graphemeFloor(plain, fitting.length)), /[. ]/)
  if (name === '') return fallback
  return RESERVED_ON_WINDOWS.test(name) ? `${name.replace('.', '-')}-` : name
}
