import { catalogue } from '../language/catalogue'

/** How the scales of a project, their terms and levels are spoken of. */
export const scaleWords = catalogue({
  edition: (name: string, edition: number) => ({
    en: `${name}, edition ${edition}`,
    de: `${name}, Ausgabe ${edition}`,
  }),
  /** Terms or levels, the lower first. */
  range: (low: string, high: string) => ({ en: `${low} to ${high}`, de: `${low} bis ${high}` }),
  between: (below: string, above: string) => ({
    en: `between ${below} and ${above}`,
    de: `zwischen ${below} und ${above}`,
  }),
  outside: (reach: string) => ({
    en: `outside the lexicon, which runs from ${reach}`,
    de: `außerhalb des Lexikons, das von ${reach} reicht`,
  }),
  cannotBeJudged: { en: 'cannot be judged', de: 'nicht zu beurteilen' },
  cannotBeJudgedFor: (reason: string) => ({
    en: `cannot be judged: ${reason}`,
    de: `nicht zu beurteilen: ${reason}`,
  }),
})
