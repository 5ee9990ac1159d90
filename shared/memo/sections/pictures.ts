import { pictureKey } from '../../kinds/picture-names'
import { type Drawn, PAGE_WIDTH } from '../../pictures/picture'
import type { Material } from '../material'
import type { TreeBlock } from '../memo-tree'
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
  const { title, caption, description, table, draw } = drawn
  return {
    kind: 'picture',
    title: printable(title),
    caption: printable(`${title}. ${caption}`),
    alt: printable(description),
    scene: draw(PAGE_WIDTH),
    table,
    unseen: [],
  }
}

const said = (words: string): TreeBlock => ({ kind: 'paragraph', inlines: [text(printable(words))] })
