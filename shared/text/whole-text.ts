import { z } from 'zod'
import { catalogue } from '../language/catalogue'
import { LIMITS } from '../limits'
import { Block } from './blocks'
import { textWords } from './text-words'

/** Why a parser does not take words for those of the article, as far as it knows. */
export const WhyLeft = z.enum([
  'head',
  'menu',
  'comments',
  'form',
  'dialog',
  'hidden',
  'unscripted',
  'struck',
  'embedded',
  'drawing',
  'beside',
  'foot',
  'outside',
  'running',
  'line-number',
  'slanted',
  'beyond',
  'comment',
  'contents',
  'cover',
  'mail-head',
])
export type WhyLeft = z.infer<typeof WhyLeft>

/** Each as the analyst reads it: the one place where they are put into words. */
export const WHY_LEFT: Readonly<Record<WhyLeft, string>> = catalogue({
  head: { en: 'Head of the page', de: 'Kopf der Seite' },
  menu: { en: 'Menu or navigation', de: 'Menü oder Navigation' },
  comments: { en: 'Comments of readers', de: 'Kommentare von Lesern' },
  form: { en: 'Form, button or choice', de: 'Formular, Schaltfläche oder Auswahl' },
  dialog: { en: 'Window over the page', de: 'Fenster über der Seite' },
  hidden: { en: 'Hidden', de: 'Verborgen' },
  unscripted: { en: 'Shown only without scripts', de: 'Nur ohne Skripte zu sehen' },
  struck: { en: 'Deleted words', de: 'Gelöschte Worte' },
  embedded: { en: 'Embedded part', de: 'Eingebetteter Teil' },
  drawing: { en: 'Words in a drawing', de: 'Worte in einer Zeichnung' },
  beside: { en: 'Beside the article', de: 'Neben dem Artikel' },
  foot: { en: 'Foot of the page', de: 'Fuß der Seite' },
  outside: { en: 'Outside the article', de: 'Außerhalb des Artikels' },
  running: { en: 'Running head or foot', de: 'Kopf- oder Fußzeile' },
  'line-number': { en: 'Number of a line', de: 'Zeilennummer' },
  slanted: { en: 'At a slant, such as a watermark', de: 'Schräg, etwa ein Wasserzeichen' },
  beyond: { en: 'Beyond the edge of the page', de: 'Jenseits des Seitenrands' },
  comment: { en: 'Comment in the margin', de: 'Kommentar am Rand' },
  contents: { en: 'Table of contents', de: 'Inhaltsverzeichnis' },
  cover: { en: 'Cover', de: 'Umschlag' },
  'mail-head': { en: 'Head of the message', de: 'Kopf der Nachricht' },
})

/** A block of a document, and why it is left out where it is. */
export const WholeBlock = z.strictObject({ block: Block, why: WhyLeft })
export type WholeBlock = z.infer<typeof WholeBlock>

/** All words of a document in the order it has them, those of its article and the others. */
export const WholeText = z.strictObject({
  blocks: z.array(WholeBlock).max(LIMITS.blocks),
  /** What has words and is not among the blocks, in words for the analyst. */
  unlisted: z.array(z.string()),
})
export type WholeText = z.infer<typeof WholeText>

/** As much of a document as Assay reads; what is beyond is said. */
export function wholeText(blocks: readonly WholeBlock[], unlisted: readonly string[]): WholeText {
  let characters = 0
  const end = blocks.findIndex(({ block }, at) => {
    characters += block.text.length
    return at >= LIMITS.blocks || characters > LIMITS.characters
  })
  if (end < 0) return { blocks: [...blocks], unlisted: [...unlisted] }
  return { blocks: blocks.slice(0, end), unlisted: [...unlisted, textWords.beyondMost] }
}
