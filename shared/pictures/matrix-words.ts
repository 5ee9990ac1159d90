import { formatPercent } from '../lexicons/percent'
import { catalogue } from '../language/catalogue'
import { formatCount, formOf } from '../language/counts'

/** What is said of the risk matrix, and of the intervals that show its risks where they are many. */
export const matrixWords = catalogue({
  title: { en: 'Risk matrix', de: 'Risikomatrix' },
  titleWithBefore: { en: 'Risk matrix with the round before', de: 'Risikomatrix mit der Runde davor' },
  notPlaced: (risks: string) => ({
    en: `Not placed, for want of scores: ${risks}.`,
    de: `Nicht eingeordnet, da Bewertungen fehlen: ${risks}.`,
  }),
  places: {
    en: 'Each risk stands in the cell of the middle answers, as high as its likelihood.',
    de: 'Jedes Risiko steht in der Zelle der mittleren Antworten, so hoch wie seine Wahrscheinlichkeit.',
  },
  placesWithReach: {
    en: 'Each risk stands in the cell of the middle answers, as high as its likelihood; its whisker reaches over all likelihoods that fewer than five analysts gave, over their middle half from five on.',
    de: 'Jedes Risiko steht in der Zelle der mittleren Antworten, so hoch wie seine Wahrscheinlichkeit; seine Spannlinie reicht bei weniger als fünf Analysten über alle genannten Wahrscheinlichkeiten, ab fünf über deren mittlere Hälfte.',
  },
  divided: {
    en: 'An asterisk marks a divided group: the risk stands in the cell of the gravest answer.',
    de: 'Ein Stern kennzeichnet eine geteilte Gruppe: Das Risiko steht in der Zelle der schwersten Antwort.',
  },
  dividedWithReach: {
    en: 'An asterisk marks a divided group: the risk stands in the cell of the gravest answer, and its whisker reaches over all of them.',
    de: 'Ein Stern kennzeichnet eine geteilte Gruppe: Das Risiko steht in der Zelle der schwersten Antwort, und seine Spannlinie reicht über alle.',
  },
  before: {
    en: 'A dashed circle stands where a risk stood a round earlier.',
    de: 'Ein gestrichelter Kreis steht, wo ein Risiko eine Runde früher stand.',
  },
  lookedUp: (matrix: string) => ({
    en: `The level of a cell is looked up in ${matrix}.`,
    de: `Die Stufe einer Zelle ist in ${matrix} nachgeschlagen.`,
  }),
  lead: { en: 'Risk matrix, likelihood by impact.', de: 'Risikomatrix, Wahrscheinlichkeit nach Auswirkung.' },
  described: (risk: string, likelihood: string, impact: string, level: string) => ({
    en: `${risk}: likelihood ${likelihood}, impact ${impact}, level ${level}.`,
    de: `${risk}: Wahrscheinlichkeit ${likelihood}, Auswirkung ${impact}, Stufe ${level}.`,
  }),
  risks: (count: number) => ({
    en: `${count} risks`,
    de: `${count} ${formOf(count, { one: 'Risiko', other: 'Risiken' })}`,
  }),

  intervals: {
    en: 'Each risk in a row, the highest first: the dot is the likelihood of the group, or a bar the band of its term, and the whisker reaches over all answers. A divided group has a whisker and no dot. Beside it stand the level, by its code, and the impact.',
    de: 'Jedes Risiko in einer Zeile, das höchste zuerst: Der Punkt ist die Wahrscheinlichkeit der Gruppe, oder ein Balken die Spanne ihres Begriffs, und die Spannlinie reicht über alle Antworten. Eine geteilte Gruppe hat eine Spannlinie und keinen Punkt. Daneben stehen die Stufe mit ihrem Kürzel und die Auswirkung.',
  },
  part: (from: number, to: number, of: number) => ({
    en: `Risks ${from} to ${to} of ${of} by rank.`,
    de: `Risiken ${from} bis ${to} von ${of} nach Rang.`,
  }),
  noLevel: { en: 'no level', de: 'keine Stufe' },
  notScored: { en: 'not scored', de: 'nicht bewertet' },
  interval: (risk: string, likelihood: string, impact: string) => ({
    en: `${risk}: likelihood ${likelihood}, impact ${impact}.`,
    de: `${risk}: Wahrscheinlichkeit ${likelihood}, Auswirkung ${impact}.`,
  }),
  intervalWithReach: (risk: string, likelihood: string, low: number, high: number, impact: string) => ({
    en: `${risk}: likelihood ${likelihood}, answers from ${formatCount(low)} to ${formatPercent(high)}, impact ${impact}.`,
    de: `${risk}: Wahrscheinlichkeit ${likelihood}, Antworten von ${formatCount(low)} bis ${formatPercent(high)}, Auswirkung ${impact}.`,
  }),
  percentRange: (low: number, high: number) => ({
    en: `${formatCount(low)} to ${formatPercent(high)}`,
    de: `${formatCount(low)} bis ${formatPercent(high)}`,
  }),
})
