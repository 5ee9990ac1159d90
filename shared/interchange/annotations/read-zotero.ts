import { annotationWords } from './annotation-words'
import type { AnnotationMaker } from './annotation-maker'
import { type ForeignTag, NO_CLUES, type SourceClues } from './foreign-annotation'
import { countOf, firstText, instantOf, isObject, listOf, objectOf, textOf } from './json-values'
import { zoteroColour } from './zotero-colours'

type Item = Readonly<Record<string, unknown>>

/** Items that stand in one another are followed so far. */
const DEEPEST = 4

/**
 * Takes the annotations of Zotero items: as its API answers with them, one beside the other, or as an export has them,
 * within the attachment and the item that they belong to.
 */
export function takeZotero(values: readonly unknown[], maker: AnnotationMaker): void {
  const all = values.flatMap((value) => itemsIn(value, null, DEEPEST))
  const byKey = new Map(all.map((each) => [each.item['key'], each]))
  byKey.delete(undefined)
  for (const { item, within } of all) {
    if (!isAnnotation(item)) continue
    const above = byKey.get(item['parentItem']) ?? within
    const parent = above && (byKey.get(above.item['parentItem']) ?? above.within)
    takeAnnotation(item, [above?.item ?? {}, parent?.item ?? {}], maker)
  }
}

type Placed = { item: Item; within: Placed | null }

function itemsIn(value: unknown, within: Placed | null, deepest: number): Placed[] {
  if (!isObject(value) || deepest === 0) return []
  const data = isObject(value['data']) ? value['data'] : value
  const placed = { item: data, within }
  const inner = [...listOf(data['attachments']), ...listOf(data['annotations']), ...listOf(data['children'])]
  return [placed, ...inner.flatMap((each) => itemsIn(each, placed, deepest - 1))]
}

const isAnnotation = (item: Item): boolean =>
  item['itemType'] === 'annotation' || textOf(item['annotationType']) !== '' || 'annotationText' in item

function takeAnnotation(item: Item, around: readonly [Item, Item], maker: AnnotationMaker): void {
  const exact = textOf(item['annotationText'])
  const type = textOf(item['annotationType'])
  if (type === 'image' || type === 'ink') return maker.drop(annotationWords.ofPicture)
  if (exact === '') return maker.drop(annotationWords.ofPage)
  const author = firstText(item['annotationAuthorName'], objectOf(item['createdByUser'])['username'])
  maker.take({
    id: '',
    source: cluesOf(around),
    quote: { exact, prefix: '', suffix: '', start: null, page: pageOf(item) },
    tags: tagsOf(item),
    note: textOf(item['annotationComment']),
    creator: author === '' ? null : { id: '', name: author },
    created: instantOf(item['dateAdded']) ?? instantOf(item['dateModified']),
  })
}

/** Its own tags, each in its colour; without any the colour itself is what the reader meant by it. */
function tagsOf(item: Item): ForeignTag[] {
  const colour = zoteroColour(textOf(item['annotationColor']))
  const own = listOf(item['tags']).flatMap((tag) => firstText(tag, objectOf(tag)['tag']) || [])
  if (own.length > 0) return own.map((name) => ({ id: '', name, ...(colour && { colour: colour.colour }) }))
  return colour ? [{ id: '', ...colour }] : []
}

/** The page by its place in the document, which is what Assay counts; a label may say otherwise ("xii"). */
function pageOf(item: Item): number | null {
  const position = item['annotationPosition']
  const index = countOf(objectOf(typeof position === 'string' ? parsed(position) : position)['pageIndex'])
  return index === null ? null : index + 1
}

/** The API has the position as JSON within a text. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function cluesOf([attachment, parent]: readonly [Item, Item]): SourceClues {
  const urls = [attachment['url'], parent['url']].flatMap((url) => textOf(url) || [])
  const dois = [attachment['DOI'], parent['DOI']].flatMap((doi) => textOf(doi) || [])
  const title = firstText(parent['title'], attachment['title'])
  return { ...NO_CLUES, urls, dois, title }
}
