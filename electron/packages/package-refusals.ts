import { packageWords } from './package-words'
import { Refusal } from '@shared/refusal'

/** A member as it is named to the analyst: no direction tricks, no line breaks, and not endless. */
export const memberWords = (name: string): string => packageWords.member(name.replace(/[^\P{C}]/gu, '�').slice(0, 100))

/** The package is not the one that was made. */
export const damagedPackage = (why: string): Refusal => new Refusal('damaged', packageWords.damaged(why))

/** One member is not what was packed. */
export const damagedMember = (name: string): Refusal =>
  new Refusal('damaged', packageWords.memberDamaged(memberWords(name)))

/** It may have been made to do harm. */
export const suspicious = (what: string): Refusal => new Refusal('suspicious', packageWords.suspicious(what))

export const tooLargePackage = (): Refusal => new Refusal('too-large', packageWords.tooLargeToOpen)

export const newerPackage = (format: number): Refusal => new Refusal('newer-format', packageWords.newer(format))
