// The edition for Node makes a `require` of its own, and so does the bundler: the two cannot be in one file.
import { strFromU8, strToU8, type Unzipped } from 'fflate/browser'
import type { PictureEnding, TemplatePart, WordTemplate } from '@shared/interchange/word-template'
import { styleIdsIn, stylesUnder, withStyleIds } from './template-styles'

const STYLES = 'word/styles.xml'
const THEME = 'word/theme/theme1.xml'
const TYPES = '[Content_Types].xml'
const DOCUMENT = 'word/document.xml'
/** Parts whose paragraphs name styles. */
const WRITTEN = /^word\/(?:document|footnotes|endnotes|comments|header\d+|footer\d+)\.xml$/
const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image'
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

const TYPE_OF: Readonly<Record<PictureEnding, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
}

/** A document of ours under a template: its styles and theme, and its heads and feet around ours, with their pictures. */
export function templatedDocx(parts: Unzipped, template: WordTemplate): Unzipped {
  const written = Object.entries(parts).flatMap(([name, bytes]): [string, string][] =>
    WRITTEN.test(name) ? [[name, strFromU8(bytes)]] : [],
  )
  const used = new Set(written.flatMap(([, xml]) => styleIdsIn(xml)))
  const { xml: styles, ids } = stylesUnder(template, textOf(parts, STYLES), used)
  const changed: Record<string, string> = Object.fromEntries(
    written.map(([name, xml]) => [name, withStyleIds(xml, ids)]),
  )
  changed[STYLES] = styles
  if (template.theme !== null && parts[THEME]) changed[THEME] = `${DECLARED}${template.theme}`
  const pictures: Unzipped = {}
  for (const { name, kind, isHeader } of marginsIn(parts)) {
    const theirs = (isHeader ? template.headers : template.footers)[kind]
    if (!theirs) continue
    const file = name.slice('word/'.length, -'.xml'.length)
    changed[name] = around(theirs, changed[name] ?? '', isHeader)
    changed[`word/_rels/${file}.xml.rels`] = relationsTo(theirs, file)
    for (const picture of theirs.pictures) {
      pictures[`word/media/${pictureOf(file, picture)}`] = new Uint8Array(Buffer.from(picture.base64, 'base64'))
    }
  }
  changed[TYPES] = withTypes(textOf(parts, TYPES), Object.keys(pictures))
  const bytes = Object.entries(changed).map(([name, xml]) => [name, strToU8(xml)] as const)
  return { ...parts, ...Object.fromEntries(bytes), ...pictures }
}

const DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** A part that the library always writes. */
function textOf(parts: Unzipped, name: string): string {
  const bytes = parts[name]
  if (!bytes) throw new Error(`The Word document has no ${name}.`)
  return strFromU8(bytes)
}

type Margin = { name: string; kind: 'default' | 'first' | 'even'; isHeader: boolean }

/** Heads and feet of a document of ours, by the pages they are for. */
function marginsIn(parts: Unzipped): Margin[] {
  const relations = textOf(parts, 'word/_rels/document.xml.rels')
  const references = textOf(parts, DOCUMENT).matchAll(
    /<w:(header|footer)Reference w:type="(default|first|even)" r:id="(\w+)"\/>/g,
  )
  return [...references].map(([, margin, type, id]) => {
    const target = new RegExp(`Id="${id}"[^>]* Target="([^"]+)"`).exec(relations)?.[1]
    if (target === undefined) throw new Error(`The Word document does not say what ${id} is.`)
    const kind = type === 'first' || type === 'even' ? type : 'default'
    return { name: `word/${target}`, kind, isHeader: margin === 'header' }
  })
}

/** Ours stands outermost, where no picture of theirs covers it: first in a head, last in a foot. */
function around({ start, content, end }: TemplatePart, ours: string, isHeader: boolean): string {
  const from = ours.indexOf('<w:p>')
  const line = from === -1 ? '' : ours.slice(from, ours.lastIndexOf('</w:p>') + '</w:p>'.length)
  const named = line.includes('<w:t ') ? line.replace('<w:p>', `<w:p xmlns:w="${WORD}">`) : ''
  return `${DECLARED}${start}${isHeader ? named + content : content + named}${end}`
}

const pictureOf = (file: string, { id, ending }: TemplatePart['pictures'][number]): string => `${file}-${id}.${ending}`

const relationsTo = ({ pictures }: TemplatePart, file: string): string =>
  `${DECLARED}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${pictures
    .map((picture) => `<Relationship Id="${picture.id}" Type="${IMAGE}" Target="media/${pictureOf(file, picture)}"/>`)
    .join('')}</Relationships>`

/** Says what the pictures are, where nothing says so yet of files that end as theirs. */
function withTypes(types: string, pictures: readonly string[]): string {
  const missing = Object.entries(TYPE_OF).filter(
    ([ending]) => pictures.some((name) => name.endsWith(`.${ending}`)) && !types.includes(`Extension="${ending}"`),
  )
  const added = missing.map(([ending, type]) => `<Default ContentType="${type}" Extension="${ending}"/>`).join('')
  return types.replace('</Types>', `${added}</Types>`)
}
