import { readLetters } from './letters'
import { toBytes } from './to-bytes'

/** A word of a header in letters of another encoding (RFC 2047). */
const WORD = /=\?([^?\s]{1,80})\?([QqBb])\?([^?\n]*)\?=/g

type Run = { charset: string; bytes: string }

/**
 * The words of a header that are written in letters of another encoding, in UTF-8. Programs break them within a character,
 * name no encoding or one that nobody knows: words that follow one another are read as one.
 */
export function inUtf8(header: string): { header: string; notes: string[] } {
  if (!header.includes('=?')) return { header, notes: [] }
  const notes: string[] = []
  const parts: string[] = []
  let run: Run | null = null
  let at = 0
  const end = (): void => {
    if (run === null) return
    const letters = readLetters(toBytes(run.bytes), run.charset)
    notes.push(...letters.notes)
    parts.push(`=?utf-8?B?${toBase64(letters.text)}?=`)
    run = null
  }
  for (const { index, 0: word, 1: named = '', 2: way = '', 3: written = '' } of header.matchAll(WORD)) {
    const between = header.slice(at, index)
    // RFC 2231 lets a word say its language after a star.
    const charset = named.split('*', 1)[0]?.toLowerCase() ?? ''
    const bytes = /q/i.test(way) ? quoted(written) : base64(written)
    if (run !== null && between.trim() === '' && run.charset === charset) run.bytes += bytes
    else {
      const isNext = run !== null && between.trim() === ''
      end()
      parts.push(isNext ? ' ' : between)
      run = { charset, bytes }
    }
    at = index + word.length
  }
  end()
  parts.push(header.slice(at))
  return { header: parts.join(''), notes }
}

function quoted(written: string): string {
  return written
    .replace(/[\r\n]+/g, '')
    .replaceAll('_', ' ')
    .replace(/=([\dA-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** Each word ends by itself, whether it says so or not. */
export function base64(written: string): string {
  return written
    .replace(/[^a-z\d+/=]/gi, '')
    .split(/=+/)
    .map((unit) => atob(unit.length % 4 === 1 ? unit.slice(0, -1) : unit))
    .join('')
}

function toBase64(text: string): string {
  const bytes = new TextEncoder().encode(text.replace(/[\r\n]+/g, ' '))
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}
