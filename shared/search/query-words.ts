import { catalogue } from '../language/catalogue'

/** Why what was typed cannot be searched. */
export const queryWords = catalogue({
  tooManyParts: (most: number) => ({
    en: `A search can have ${most} parts. Leave some out.`,
    de: `Eine Suche kann ${most} Teile haben. Lassen Sie einige weg.`,
  }),
  noPattern: (typed: string) => ({
    en: `${typed} is no regular expression that Assay can read (RE2 syntax).`,
    de: `${typed} ist kein regulärer Ausdruck, den Assay lesen kann (RE2-Syntax).`,
  }),
  nearReaches: (most: number) => ({
    en: `NEAR reaches over 1 to ${most} words.`,
    de: `NEAR reicht über 1 bis ${most} Wörter.`,
  }),
  starWithin: {
    en: 'A star stands at the beginning or the end of a word. Within one, use a pattern: /wom[ae]n/.',
    de: 'Ein Stern steht am Anfang oder am Ende eines Wortes. Innerhalb eines Wortes hilft ein Muster: /wom[ae]n/.',
  },
  starAlone: {
    en: 'A star stands for the rest of a word. Type the beginning or the end of one.',
    de: 'Ein Stern steht für den Rest eines Wortes. Geben Sie dessen Anfang oder Ende ein.',
  },
  empty: { en: 'Type what to look for.', de: 'Geben Sie ein, wonach gesucht werden soll.' },
  notOpened: {
    en: 'A parenthesis is closed that was not opened.',
    de: 'Eine Klammer wird geschlossen, die nicht geöffnet wurde.',
  },
  onlyWithout: {
    en: 'Say what to look for, not only what must not be there.',
    de: 'Sagen Sie, wonach gesucht werden soll, nicht nur, was nicht da sein darf.',
  },
  nothingBeside: {
    en: 'OR, NEAR and NOT need words on both sides, and parentheses words within. Words in “quotation marks” are taken as they are.',
    de: 'OR, NEAR und NOT brauchen Wörter auf beiden Seiten, Klammern Wörter darin. Wörter in „Anführungszeichen“ gelten, wie sie sind.',
  },
})
