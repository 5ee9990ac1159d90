import { Refusal } from '../refusal'

/** A packed document that cannot be read as what it says it is; `why` is a sentence. */
export const damaged = (why: string, cause?: unknown): Refusal =>
  new Refusal(
    'damaged-document',
    `${why} The file is damaged or incomplete. Nothing was imported. Open it in the program it was made with and save it anew, or get another copy.`,
    { cause },
  )

export const missingPart = (name: string): Refusal => damaged(`The part “${name}” is missing in this file.`)

export const locked = (): Refusal =>
  new Refusal(
    'password',
    'This document is protected by a password. Nothing was imported. Open it with the password, save it without one and import that.',
  )

/** Something no program that writes documents does, and that harms readers that trust it; `what` ends “It has …”. */
export const suspicious = (what: string): Refusal =>
  new Refusal(
    'suspicious-document',
    `This file is not made as documents are: it has ${what}. Nothing was imported. If you trust it, open it in a word processor and save it anew, or copy its text and paste it.`,
  )

export const tooDeep =
  'This document is too deeply nested to be read safely. Nothing was imported. Copy its text and paste it.'
