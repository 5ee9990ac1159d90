import { entity, type Project } from '../document/project'
import type { Steps } from '../steps'
import { counted } from '../words/plural'
import { WITHOUT_SPACES } from '../words/without-spaces'
import { provenMark } from './citation'
import { NOTE, withWords } from './map-words'
import type { Texts } from './material'
import type { MemoTree, Note, PassageAbout, TreeBlock } from './memo-tree'

/** So many words in a row that stand in a source are its words, wherever they are printed. */
const RUN = 5
/** A word; in writing without spaces a letter counts as one. */
const WORD = new RegExp(String.raw`[${WITHOUT_SPACES}]|[\p{L}\p{N}\p{M}]+`, 'gu')

type Word = { folded: string; start: number; end: number }

function* eachWord(text: string): Generator<Word, void, void> {
  for (const { 0: word, index } of text.matchAll(WORD)) {
    yield { folded: word.normalize('NFKC').toLowerCase(), start: index, end: index + word.length }
  }
}

const wordsIn = (text: string): Word[] => [...eachWord(text)]

/** The words of a text one after the other, however they are written: in one form, in small letters. */
export const foldedWords = (text: string): string[] => wordsIn(text).map(({ folded }) => folded)

/** How many words a text has. */
export const wordCount = (text: string): number => wordsIn(text).length

/**
 * The words of sources that stand in what is told, as in a memo outside of its quotes. What is told is gathered first, so
 * that each text is only looked through once and need not be kept. `eachOf` hands over its words, one text after the other.
 */
export class WordsOfSources {
  readonly #asked = new Set<string>()
  readonly #found = new Set<string>()

  constructor(told: unknown, eachOf: (told: unknown, hear: (words: string) => string) => unknown = withWords) {
    this.gather(told, eachOf)
  }

  /** Adds to what is told, before any text is looked through. */
  gather(told: unknown, eachOf: (told: unknown, hear: (words: string) => string) => unknown = withWords): void {
    eachOf(told, (words) => {
      for (const run of runsIn(eachWord(words))) this.#asked.add(run)
      return words
    })
  }

  /** Looks through the text of a source, which may be long. */
  *lookThrough(text: string): Steps<void> {
    for (const run of runsIn(eachWord(text))) {
      if (this.#asked.has(run)) this.#found.add(run)
      yield
    }
  }

  /** What is told openly is no secret, although it stands in a text: what a source is called may be a line of it. */
  *spare(open: string): Steps<void> {
    for (const run of runsIn(eachWord(open))) {
      this.#found.delete(run)
      yield
    }
  }

  /** Words with those of sources taken out. */
  readonly withheld = (words: string): string => {
    const all = wordsIn(words)
    const runs = [...runsIn(all)]
    const isSecret = all.map((_, at) =>
      runs.slice(Math.max(0, at - RUN + 1), at + 1).some((run) => this.#found.has(run)),
    )
    let [out, at] = ['', 0]
    for (let first = 0; first < all.length; first += 1) {
      if (!isSecret[first]) continue
      let last = first
      while (isSecret[last + 1]) last += 1
      const [from, to] = [all[first]!.start, all[last]!.end]
      const kept = NOTE.repeat(words.slice(from, to).split(NOTE).length - 1)
      out += `${words.slice(at, from)}[${counted(last - first + 1, 'word')} withheld]${kept}`
      at = to
      first = last
    }
    return out + words.slice(at)
  }
}

function* runsIn(words: Iterable<Word>): Generator<string, void, void> {
  const run: string[] = []
  for (const { folded } of words) {
    if (run.push(folded) > RUN) run.shift()
    if (run.length === RUN) yield run.join(' ')
  }
}

/** A memo without what it quotes: where the words stand and how many they are is said in their place. */
export function withoutQuotes(tree: MemoTree, project: Project, texts: Texts): MemoTree {
  const instead = (about: PassageAbout): string => withheldWords(project, texts, about)
  const block = (each: TreeBlock): TreeBlock => {
    if (each.kind === 'words') return { ...each, blocks: each.blocks.map(block) }
    return each.kind === 'quote' ? { ...each, text: instead(each.about) } : each
  }
  return {
    ...tree,
    sections: tree.sections.map((section) => ({
      ...section,
      lead: { ...section.lead, blocks: section.lead.blocks.map(block) },
      data: section.data.map(block),
    })),
    notes: tree.notes.map((note) => withoutSurroundings({ ...note, quote: instead(note.about) })),
  }
}

const withoutSurroundings = (note: Note): Note => ({
  ...note,
  ...('before' in note ? { before: '' } : {}),
  ...('after' in note ? { after: '' } : {}),
})

/** "[words withheld, ¶4, 23 words]" */
function withheldWords(project: Project, texts: Texts, { passageId }: PassageAbout): string {
  const passage = entity(project, 'passages', passageId)
  const text = passage && texts.get(passage.versionId)
  const mark = text ? provenMark(text, passage.anchor) : null
  const parts = [mark ?? '', passage ? counted(wordCount(passage.anchor.exact), 'word') : ''].filter(Boolean)
  return `[${['words withheld', ...parts].join(', ')}]`
}
