import { pictureKey } from '../../kinds/picture-names'
import { type Drawn, PAGE_WIDTH, type Picture } from '../../pictures/picture'
import type { Material } from '../material'
import type { PassageAbout, TreeBlock } from '../memo-tree'
import { printable } from '../printable'
import { text } from '../wording'

/** The pictures of the memo, in its order, each with what it rests on. */
export const pictures = (material: Material): TreeBlock[] =>
  (material.memo.pictures ?? []).map((name) => {
    const drawn = material.pictures.get(pictureKey(name))
    return drawn ? block(drawn) : said('A picture is being drawn.')
  })

function block(drawn: Drawn): TreeBlock {
  if ('problem' in drawn) return said(`${drawn.title}: not drawn. ${drawn.problem}`)
  return pictureBlock({ ...drawn, caption: `${drawn.title}. ${drawn.caption}` }, [])
}

/** A picture as it is printed, with the passages behind it that nobody has reviewed. */
export const pictureBlock = (
  { title, caption, description, table, draw }: Picture,
  unseen: readonly PassageAbout[],
): TreeBlock => ({
  kind: 'picture',
  title: printable(title),
  caption: printable(caption),
  alt: printable(description),
  scene: draw(PAGE_WIDTH),
  table,
  unseen,
})

const said = (words: string): TreeBlock => ({ kind: 'paragraph', inlines: [text(printable(words))] })
