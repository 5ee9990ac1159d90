import { articleWords } from './article-words'
import type { Block } from '@shared/text/blocks'
import { moveChildren } from '../blocks/elements'
import { removeConsentLayers } from './consent-layers'
import { A_FEW_WORDS } from './few-words'
import { type FoundArticle, findArticle } from './find-article'
import { LONG } from './long-paragraphs'
import { hiddenElements, unveil } from './not-article'

/** An article of one long paragraph is a notice, or what a page shows instead of its article. */
const FEW = 2
/** Another place must have so many times the words before it is believed. */
const MUCH_MORE = 2
const TEMPLATES =
  'template, script[type*="template" i], script[type="text/html" i], script[type*="handlebars" i], script[type*="mustache" i]'
const NO_ARTICLE = /cookie|consent|gdpr|privacy|modal|popup|newsletter|subscri|paywall|login|menu/i

type Place = { name: 'withoutScripts' | 'hiddenPart' | 'templates' | 'linkedData'; open: (page: Document) => void }

/**
 * Looks for an article where browsers show it only after scripts have run: in what a page hides, in `noscript`, in
 * templates, in its linked data. Null where what is shown is as good. `load` makes the page anew.
 */
export function rescueArticle(shown: FoundArticle, load: () => Document, linkedData: string): FoundArticle | null {
  const kept = longCharacters(shown.blocks)
  const isShort = longBlocks(shown.blocks).length < FEW && kept < A_FEW_WORDS
  const places = [...(isShort ? PLACES : []), ...(linkedData === '' ? [] : [inLinkedData(linkedData)])]
  const found = places.flatMap(({ name, open }) => {
    const page = load()
    open(page)
    removeConsentLayers(page)
    const article = findArticle(page)
    return longBlocks(article.blocks).length >= FEW
      ? [{ name, article, characters: longCharacters(article.blocks) }]
      : []
  })
  const [best] = found.toSorted((a, b) => b.characters - a.characters)
  if (!best || best.characters <= kept * MUCH_MORE) return null
  const note = articleWords.rescued(articleWords[best.name])
  return { ...best.article, notes: [note, ...best.article.notes] }
}

const longBlocks = (blocks: readonly Block[]): Block[] => blocks.filter(({ text }) => text.length >= LONG)

const longCharacters = (blocks: readonly Block[]): number =>
  longBlocks(blocks).reduce((sum, { text }) => sum + text.length, 0)

const PLACES: readonly Place[] = [
  {
    name: 'withoutScripts',
    open: (page) => {
      for (const element of page.querySelectorAll('noscript')) {
        const part = page.createElement('div')
        moveChildren(element, part)
        element.replaceWith(part)
      }
    },
  },
  {
    name: 'hiddenPart',
    open: (page) => {
      for (const element of hiddenElements(page)) {
        if (NO_ARTICLE.test(`${element.id} ${element.className}`)) element.remove()
        else unveil(element)
      }
      unveil(page.body)
    },
  },
  {
    name: 'templates',
    open: (page) => {
      for (const element of page.querySelectorAll(TEMPLATES)) {
        const inside = element.tagName === 'TEMPLATE' ? element.innerHTML : element.textContent
        moveChildren(new DOMParser().parseFromString(inside, 'text/html').body, page.body)
      }
    },
  },
]

/** The text of an article as linked data has it: plain, or with its markup. */
function inLinkedData(text: string): Place {
  return {
    name: 'linkedData',
    open: (page) => {
      const article = page.createElement('article')
      if (/<(?:p|br|div)[\s/>]/i.test(text)) {
        moveChildren(new DOMParser().parseFromString(text, 'text/html').body, article)
      } else {
        for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
          const paragraph = page.createElement('p')
          paragraph.textContent = line
          article.append(paragraph)
        }
      }
      page.body.replaceChildren(article)
    },
  }
}
