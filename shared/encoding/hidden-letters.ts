import { Refusal } from '../refusal'
import { undecodedWords } from './encoding-words'

/** Encodings that write letters as ASCII: by the names documents give them, and how such letters are told. */
const HIDING = [
  { name: 'UTF-7', said: /^(?:unicode-?1-?1-?)?utf-?7/i, hides: (text: string) => /\+[A-Za-z0-9+/]{2}/.test(text) },
  { name: 'HZ', said: /^hz-?gb/i, hides: (text: string) => text.includes('~{') },
  { name: 'ISO-2022-CN', said: /^(?:cs)?iso-?2022-?cn/i, hides: (text: string) => text.includes('\x1b') },
  { name: 'ISO-2022-KR', said: /^(?:cs)?iso-?2022-?kr/i, hides: (text: string) => text.includes('\x1b') },
]
/** A byte-order mark in UTF-7, with which no text begins. */
const UTF_7_MARK = /^\+\/v[89+/]/

/** Refuses text of which letters are hidden in ASCII: it passes for UTF-8, and would be stored with signs for letters. */
export function refuseHiddenLetters(text: string, declared: string | null): void {
  const name = UTF_7_MARK.test(text)
    ? 'UTF-7'
    : HIDING.find(({ said, hides }) => declared !== null && said.test(declared) && hides(text))?.name
  if (name === undefined) return
  throw new Refusal('encoding', undecodedWords.notRead(name))
}
