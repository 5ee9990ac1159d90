import { pictureKey, type PictureName } from '../../kinds/picture-names'
import { type Drawn, PAGE_WIDTH, type Picture } from '../../pictures/picture'
import { flatMapInSteps, type Steps } from '../../steps'
import { type Material, type MemoRisk, unseenBehind } from '../material'
import type { PassageAbout, TreeBlock } from '../memo-tree'
import { printable } from '../printable'
import { text } from '../wording'

/** The pictures of the memo, in its order, each with what it rests on. */
export function* pictures(material: Material): Steps<TreeBlock[]> {
  const blocks: TreeBlock[] = []
  for (const name of material.memo.pictures ?? []) {
    const drawn = material.pictures.get(pictureKey(name))
    blocks.push(drawn ? yield* block(drawn, showsPresent(name) ? material : null) : said('A picture is being drawn.'))
  }
  return blocks
}

/** Whether it shows risks as they stand; answers of a session rest on the words of their time. */
const showsPresent = (name: PictureName): boolean =>
  name.kind === 'rank' ? name.sessionId === null : name.kind !== 'rounds' && name.kind !== 'sessions'

function* block(drawn: Drawn, material: Material | null): Steps<TreeBlock> {
  if ('problem' in drawn) return said(`${drawn.title}: not drawn. ${drawn.problem}`)
  const risks = material ? shownIn(drawn, material.risks) : []
  const { unseen, words } = material ? yield* unseenUnder(material, risks) : { unseen: [], words: '' }
  const { title, caption, description } = drawn
  return pictureBlock({ ...drawn, caption: `${title}. ${caption}${words}`, description: description + words }, unseen)
}

/** The risks that are rows of a picture; where its rows are something else, all of the memo. */
function shownIn({ table }: Picture, risks: readonly MemoRisk[]): readonly MemoRisk[] {
  const keys = new Set(table.rows.map(({ key }) => key))
  const rows = risks.filter(({ risk }) => keys.has(risk.id))
  return rows.length > 0 ? rows : risks
}

/**
 * The passages under risks that nobody has reviewed, each once, and " Rest on words that nobody has reviewed: R1.", which
 * is empty where all have been.
 */
export function* unseenUnder(material: Material, risks: readonly MemoRisk[]): Steps<Unseen> {
  const stale = yield* flatMapInSteps(risks, (each) => (unseenBehind(material, [each]).length > 0 ? [each] : []))
  const names = stale.map(({ name }) => name).join(', ')
  const words = names === '' ? '' : ` Rest on words that nobody has reviewed: ${names}.`
  return { unseen: unseenBehind(material, stale), words }
}

type Unseen = { unseen: PassageAbout[]; words: string }

/** A picture as it is printed, with the passages behind it that nobody has reviewed. */
export const pictureBlock = (
  { title, caption, description, table, draw }: Picture,
  unseen: readonly PassageAbout[],
): TreeBlock & { kind: 'picture' } => ({
  kind: 'picture',
  title: printable(title),
  caption: printable(caption),
  alt: printable(description),
  scene: draw(PAGE_WIDTH),
  table,
  unseen,
})

const said = (words: string): TreeBlock => ({ kind: 'paragraph', inlines: [text(printable(words))] })
