import { catalogue } from '../language/catalogue'
import { counted, formatCount, formOf } from '../language/counts'

/** What is said of texts that are read: of cells, days and numbers that are typed, and of files that are split. */
export const textWords = catalogue({
  notADay: (typed: string) => ({
    en: `“${typed}” is not a day like 2027-03-31 or 31 Mar 2027.`,
    de: `„${typed}“ ist kein Tag wie 2027-03-31 oder 31.03.2027.`,
  }),
  notANumber: (typed: string) => ({
    en: `“${typed}” is not a number like 12 or 3.5.`,
    de: `„${typed}“ ist keine Zahl wie 12 oder 3,5.`,
  }),
  twoMeanings: (typed: string, one: string, other: string) => ({
    en: `“${typed}” could be ${one} or ${other}. Type one of them.`,
    de: `„${typed}“ könnte ${one} oder ${other} sein. Geben Sie eines davon ein.`,
  }),
  needsTitle: { en: 'A risk needs a title.', de: 'Ein Risiko braucht einen Titel.' },
  rulesLeftOut: (lines: number) => ({
    en: `${counted(lines, 'line', 'lines')} under a heading ${formOf(lines, { one: 'was', other: 'were' })} left out. “Keep its lines” on the source card undoes that.`,
    de: `${counted(lines, 'Linie', 'Linien')} unter einer Überschrift ${formOf(lines, { one: 'wurde', other: 'wurden' })} weggelassen. „Zeilen behalten“ auf der Quellenkarte macht das rückgängig.`,
  }),
  beyondMost: {
    en: 'what stands beyond the most that Assay reads',
    de: 'was über das hinausgeht, was Assay höchstens liest',
  },
  linesJoined: (width: number, ends: number, mended: number) => ({
    en: `Lines wrapped at about ${width} characters were joined to paragraphs (${formatCount(ends)} line ends).${mended > 0 ? ` ${counted(mended, 'word', 'words')} broken at a line end became whole.` : ''} “Keep its lines” on the source card undoes that.`,
    de: `Bei etwa ${width} Zeichen umbrochene Zeilen wurden zu Absätzen verbunden (${formatCount(ends)} Zeilenenden).${mended > 0 ? ` ${counted(mended, 'am Zeilenende getrenntes Wort wurde', 'am Zeilenende getrennte Wörter wurden')} wieder ganz.` : ''} „Zeilen behalten“ auf der Quellenkarte macht das rückgängig.`,
  }),
})
