import { inLanguage } from '../../language/language'
import { Stance, stanceWords } from '../../lexicons/stance'

/** What the link of a piece of evidence is named in a file: files are in English whatever the interface speaks. */
export const stanceName = (stance: Stance): string => inLanguage('en', () => stanceWords(stance).verb)

/** The stance that a link of a file has; that of another program's link is context. */
export const stanceNamed = (name: string | undefined): Stance =>
  Stance.options.find((stance) => stanceName(stance) === name) ?? 'context'
