import { packedWords } from './packed-words'
import { Refusal } from '../refusal'

/** A packed document that cannot be read as what it says it is; `why` is a sentence. */
export const damaged = (why: string, cause?: unknown): Refusal =>
  new Refusal('damaged-document', packedWords.damaged(why), { cause })

export const missingPart = (name: string): Refusal => damaged(packedWords.missingPart(name))

export const locked = (): Refusal => new Refusal('password', packedWords.locked)

/** Something no program that writes documents does, and that harms readers that trust it; `what` ends “It has …”. */
export const suspicious = (what: string): Refusal => new Refusal('suspicious-document', packedWords.suspicious(what))

export const tooDeep = (): string => packedWords.tooDeep
