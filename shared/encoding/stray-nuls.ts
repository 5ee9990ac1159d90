import { decodingNotes } from './encoding-words'
import { latin1 } from './latin-1'

/** More zero bytes than one in so many are UTF-16 or no text at all. */
const BYTES_FOR_A_STRAY = 100
const MARKUP = /^[^<]{0,1000}<[!?/a-z]/i
const UTF_16_MARKS = ['\xff\xfe', '\xfe\xff']

/** A page without the few zero bytes that careless programs leave in it, which browsers pass over too. */
export function withoutStrayNuls(bytes: Uint8Array): { bytes: Uint8Array; notes: string[] } {
  if (!bytes.includes(0)) return { bytes, notes: [] }
  const kept = bytes.filter((byte) => byte !== 0)
  const strays = bytes.length - kept.length
  const start = latin1(kept.subarray(0, 1024))
  const isPage = MARKUP.test(start) && !UTF_16_MARKS.some((mark) => start.startsWith(mark))
  if (!isPage || strays * BYTES_FOR_A_STRAY > bytes.length) return { bytes, notes: [] }
  return { bytes: kept, notes: [decodingNotes.zeros(strays)] }
}
