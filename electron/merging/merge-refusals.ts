import { mergeWords } from './merge-words'
import { Refusal } from '@shared/refusal'

/** Of a copy, by its name, or of the open project (null). */
export const withheld = (copy: string | null): Refusal =>
  new Refusal('withheld', copy === null ? mergeWords.ownWithheld : mergeWords.copyWithheld(copy))

/** Of a project that was changed while the copy was looked through. */
export const changedMeanwhile = (): Refusal => new Refusal('changed-meanwhile', mergeWords.changedMeanwhile)

/** Of a copy that brings nothing. */
export const nothingNew = (name: string): Refusal => new Refusal('nothing-new', mergeWords.nothingNew(name))
