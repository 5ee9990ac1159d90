import type { AnchorCheck } from '../../anchoring/check-anchor'
import { catalogue } from '../../language/catalogue'
import { formatCount, listed } from '../../language/counts'
import type { TreeBlock } from '../memo-tree'

/** What rules find in the sources and quotes of a memo, and in its figures. */
export const sourceWords = catalogue({
  citedWithout: (title: string, missing: readonly string[]) => ({
    en: `“${title}” is cited without its ${listed(missing)}.`,
    de: `„${title}“ ist ohne ${listed(missing)} zitiert.`,
  }),
  title: { en: 'title', de: 'Titel' },
  publisher: { en: 'publisher', de: 'Herausgeber' },
  published: { en: 'date of publication', de: 'Erscheinungsdatum' },
  retrieved: { en: 'date of retrieval', de: 'Abrufdatum' },
  citationGone: {
    en: 'A citation stands here whose passage was deleted. Take it out, or cite another passage.',
    de: 'Hier steht ein Zitat, dessen Stelle gelöscht wurde. Nehmen Sie es heraus, oder zitieren Sie eine andere Stelle.',
  },
  stale: (risk: string, day: string) => ({
    en: `The newest evidence of ${risk} is of ${day}, more than a year before the memo.`,
    de: `Der neueste Beleg von ${risk} ist vom ${day}, mehr als ein Jahr vor dem Memo.`,
  }),
  horizonPast: (risk: string, day: string) => ({
    en: `The horizon of ${risk}, ${day}, is past. Resolve it: say what became of it.`,
    de: `Der Horizont von ${risk}, der ${day}, ist vorbei. Halten Sie fest, was daraus wurde.`,
  }),
  onDiagonal: (diagonal: number, graded: number) => ({
    en: `${diagonal} of ${graded} graded passages have just the credibility that goes with the grade of their source.`,
    de: `${formatCount(diagonal)} von ${formatCount(graded)} eingestuften Stellen haben genau die Glaubwürdigkeit, die zur Einstufung ihrer Quelle gehört.`,
  }),
  namedFigure: (name: string, problems: readonly string[]) => ({
    en: `“${name}” ${listed(problems)}.`,
    de: `„${name}“ ${listed(problems)}.`,
  }),
  noCaption: { en: 'has no caption', de: 'hat keine Beschriftung' },
  colourAlone: { en: 'says something by colour alone', de: 'sagt etwas nur durch Farbe' },
})

/** A table or picture without a name, by the section it stands in. */
export const namelessFigures = catalogue({
  table: (section: string, problems: readonly string[]) => ({
    en: `A table of the section “${section}” ${listed(problems)}.`,
    de: `Eine Tabelle im Abschnitt „${section}“ ${listed(problems)}.`,
  }),
  picture: (section: string, problems: readonly string[]) => ({
    en: `A picture of the section “${section}” ${listed(problems)}.`,
    de: `Ein Bild im Abschnitt „${section}“ ${listed(problems)}.`,
  }),
} satisfies Partial<Record<TreeBlock['kind'], unknown>>)

/** How a quote does not hold, by how its words stand to the text of their source. */
export const brokenQuotes = catalogue({
  relocated: (quote: string) => ({
    en: `“${quote}” stands elsewhere in the text of its source, or was found again there by a program, and nobody has looked.`,
    de: `„${quote}“ steht anderswo im Text der Quelle oder wurde dort von einem Programm wiedergefunden, und niemand hat nachgesehen.`,
  }),
  ambiguous: (quote: string) => ({
    en: `“${quote}” stands in several places of the text of its source, and nothing tells which is meant.`,
    de: `„${quote}“ steht an mehreren Orten im Text der Quelle, und nichts sagt, welcher gemeint ist.`,
  }),
  lost: (quote: string) => ({
    en: `“${quote}” is not in the present text of its source.`,
    de: `„${quote}“ steht nicht im jetzigen Text der Quelle.`,
  }),
} satisfies Record<Exclude<AnchorCheck['state'], 'ok'>, unknown>)
