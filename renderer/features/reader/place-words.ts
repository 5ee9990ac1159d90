import { catalogue } from '@shared/language/catalogue'
import { counted } from '@shared/language/counts'

/** Where in a text: its paragraph, or the one it stands beside, and its page where the document has pages. */
export type Where = { page: number | null; paragraph: number; isBeside: boolean }

/** How places of a text are told. */
export const placeWords = catalogue({
  /** Within a sentence, for those who hear it. */
  inParagraph: ({ page, paragraph, isBeside }: Where) => ({
    en: `${page === null ? '' : `on page ${page}, `}${isBeside ? 'beside' : 'in'} paragraph ${paragraph}`,
    de: `${page === null ? '' : `auf Seite ${page}, `}${isBeside ? 'neben' : 'in'} Absatz ${paragraph}`,
  }),
  passagesIn: (where: string) => ({ en: `Passages ${where}`, de: `Stellen ${where}` }),
  shownIn: ({ page, paragraph, isBeside }: Where, shown: number, all: number) => ({
    en: `${page === null ? (isBeside ? 'Beside' : 'In') : `On page ${page}, ${isBeside ? 'beside' : 'in'}`} ¶${paragraph}: ${shown} of ${counted(all, 'passage', 'passages')}`,
    de: `${page === null ? (isBeside ? 'Neben' : 'In') : `Auf Seite ${page}, ${isBeside ? 'neben' : 'in'}`} ¶${paragraph}: ${shown} von ${counted(all, 'Stelle', 'Stellen')}`,
  }),
  passage: (where: string, quote: string, tags: readonly string[]) => ({
    en: `Passage ${where}: “${quote}”, ${tags.join(', ') || 'no tag'}.`,
    de: `Stelle ${where}: „${quote}“, ${tags.join(', ') || 'ohne Code'}.`,
  }),
  found: (where: string, quote: string) => ({
    en: `Found ${where}: “${quote}”.`,
    de: `Gefunden ${where}: „${quote}“.`,
  }),
  hit: (which: string, where: string) => ({ en: `${which}, ${where}.`, de: `${which}, ${where}.` }),
  /** The first is number 1. */
  hedge: (words: string, number: number, of: number, where: string) => ({
    en: `“${words}”, ${number} of ${of}, ${where}.`,
    de: `„${words}“, ${number} von ${of}, ${where}.`,
  }),
  untagged: (where: string, quote: string) => ({
    en: `No tag ${where}: “${quote}”.`,
    de: `Kein Code ${where}: „${quote}“.`,
  }),
  onMap: (where: string, passages: number) => ({
    en: `${where}, ${counted(passages, 'passage', 'passages')}`,
    de: `${where}, ${counted(passages, 'Stelle', 'Stellen')}`,
  }),
  /** What is around the caret: names of tags, how many more there are, and how many have a note. */
  around: (passages: number, tags: readonly string[], more: number, notes: number) => ({
    en: `${counted(passages, 'passage', 'passages')}: ${tags.join(', ') || 'no tag'}${more > 0 ? ` and ${more} more` : ''}${notes === 0 ? '' : notes === 1 ? '; note' : `; ${notes} notes`}.`,
    de: `${counted(passages, 'Stelle', 'Stellen')}: ${tags.join(', ') || 'ohne Code'}${more > 0 ? ` und ${more} weitere` : ''}${notes === 0 ? '' : notes === 1 ? '; Notiz' : `; ${notes} Notizen`}.`,
  }),
  moreMarks: (count: number, names: string) => ({
    en: `${counted(count, 'more mark', 'more marks')} here: ${names}`,
    de: `${counted(count, 'weitere Markierung', 'weitere Markierungen')} hier: ${names}`,
  }),
})
