import { Refusal } from '@shared/refusal'

/** What is safe whatever is wrong with a package. */
const SAFE = 'Nothing was unpacked, and no project was changed.'
const AGAIN = 'Ask whoever made it for the file again.'

/** A member as it is named to the analyst: no direction tricks, no line breaks, and not endless. */
export const memberWords = (name: string): string => `“${name.replace(/[^\P{C}]/gu, '�').slice(0, 100)}”`

/** The package is not the one that was made. */
export const damagedPackage = (why: string): Refusal =>
  new Refusal('damaged', `This package is damaged or not whole: ${why}. ${SAFE} ${AGAIN}`)

/** One member is not what was packed. */
export const damagedMember = (name: string): Refusal =>
  new Refusal('damaged', `${memberWords(name)} in this package is damaged. ${SAFE} ${AGAIN}`)

/** It may have been made to do harm. */
export const suspicious = (what: string): Refusal =>
  new Refusal('suspicious', `This package is not as Assay makes them: ${what}. ${SAFE} ${AGAIN}`)

export const tooLargePackage = (): Refusal =>
  new Refusal(
    'too-large',
    `Unpacked, this package would be larger than any project Assay packs. ${SAFE} Ask whoever made it for a copy of the project folder.`,
  )

export const newerPackage = (format: number): Refusal =>
  new Refusal(
    'newer-format',
    `This package was made by a newer version of Assay (format ${format}). ${SAFE} Update Assay to open it.`,
  )
