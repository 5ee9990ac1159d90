import { type PageId, PAGES } from '@shared/guide/pages'
import { type GuidePage, readPage } from '@shared/guide/read-page'

// Bundled with the app: the guide is there without a connection and beside every installed version.
const texts = import.meta.glob<string>(
  ['../../../docs/*.md', '!../../../docs/{architecture,cli,releasing,storage}.md', '../../../docs/guide/*.md'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
)
const pictures = import.meta.glob<string>('../../../docs/guide/pictures/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
})

/** All pages, in the order in which they are listed. */
export const guidePages: readonly GuidePage[] = PAGES.map((id) => readPage(id, texts[`../../../docs/${id}.md`] ?? ''))

/** One of them. */
export const pageWith = (id: PageId): GuidePage | undefined => guidePages.find((page) => page.id === id)

/** The address of a picture of the guide; undefined where there is none. */
export const pictureAt = (file: string): string | undefined => pictures[`../../../docs/guide/pictures/${file}`]
