import { oneLine } from '../../words/short'

/** Italics, bold, small capitals, raised, lowered and spans, as CSL and other programs have them in titles. */
const MARK = /<\/?(?:i|b|sc|sub|sup|span)>|<span [^<>]{0,100}>/gi

/** Stands behind a bracket that is a sign of a title: nobody sees it, and no program takes the bracket for markup. */
const NO_MARKUP = '\u2060'

/** Words without the markup that may be in titles. */
export const withoutMarkup = (words: string): string =>
  oneLine(words.replace(MARK, '')).replaceAll(`<${NO_MARKUP}`, '<')

/** Words as a title that may have markup: what looks like it is none. */
export const withoutLooksOfMarkup = (words: string): string =>
  words.replace(MARK, (mark) => `<${NO_MARKUP}${mark.slice(1)}`)
