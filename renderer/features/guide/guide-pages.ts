import { language, type Language } from '@shared/language/language'
import { type PageId, pagePath, PAGES } from '@shared/guide/pages'
import { type GuidePage, readPage } from '@shared/guide/read-page'

// Bundled with the app: the guide is there without a connection and beside every installed version.
const texts = import.meta.glob<string>(
  [
    '../../../docs/*.md',
    '!../../../docs/{architecture,cli,releasing,storage}.md',
    '../../../docs/de/*.md',
    '../../../docs/guide/**/*.md',
  ],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
)
const pictures = import.meta.glob<string>('../../../docs/guide/**/pictures/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
})

const read = new Map<Language, readonly GuidePage[]>()

/** All pages in the language that is spoken, in the order in which they are listed. */
export function guidePages(): readonly GuidePage[] {
  const its = language()
  const pages = read.get(its) ?? PAGES.map((id) => readPage(id, texts[`../../../docs/${pagePath(id, its)}.md`] ?? ''))
  read.set(its, pages)
  return pages
}

/** One of them. */
export const pageWith = (id: PageId): GuidePage | undefined => guidePages().find((page) => page.id === id)

/** The address of a picture on a page; undefined where there is none. */
export function pictureOn(id: PageId, file: string): string | undefined {
  const path = pagePath(id, language())
  return pictures[`../../../docs/${path.slice(0, path.lastIndexOf('/') + 1)}pictures/${file}`]
}
