import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leftOut } from '@shared/anchoring/left-out'
import { takenIn } from '@shared/anchoring/taken-in'
import { createAnchor } from '@shared/anchoring/create-anchor'
import { atOnce } from '@shared/steps'
import { type Block, type BlockRole, canonicalText } from '@shared/text/blocks'
import { type WhyLeft, type WholeBlock, wholeText } from '@shared/text/whole-text'
import { LIMITS } from '@shared/limits'

const block = (text: string, role: BlockRole = 'body'): Block => ({ kind: 'paragraph', level: null, role, text })
const whole = (text: string, why: WhyLeft = 'outside'): WholeBlock => ({ block: block(text), why })
const told = (text: readonly Block[], all: readonly WholeBlock[]) =>
  atOnce(leftOut(text, all)).map((part) => `${part.after ?? '-'} ${part.why}: ${part.block.text}`)
const wordsIn = (texts: readonly string[]): string[] => texts.flatMap((each) => each.split(' ')).toSorted()

describe('what a document has and its text has not', () => {
  test('is listed in its order, each with the block it stood behind', () => {
    const all = [
      whole('Home', 'menu'),
      whole('First words.'),
      whole('Gone words', 'struck'),
      whole('Second words.'),
      whole('Imprint', 'foot'),
    ]
    expect(told([block('First words.'), block('Second words.')], all)).toEqual([
      '- menu: Home',
      '0 struck: Gone words',
      '1 foot: Imprint',
    ])
  })

  test('is nothing where the text has all of it', () => {
    expect(told([block('First words.')], [whole('First words.')])).toEqual([])
    expect(told([], [])).toEqual([])
  })

  test('is one of two that say the same where the text has one, and the place is that of the one it has', () => {
    const all = [whole('Read more'), whole('Some words.'), whole('Read more'), whole('Last words.')]
    expect(told([block('Some words.'), block('Read more'), block('Last words.')], all)).toEqual([
      '- outside: Read more',
    ])
  })

  test('is not what was put elsewhere in the text, as a headline is', () => {
    const all = [whole('One.'), whole('Two.'), whole('Headline'), whole('Menu', 'menu'), whole('Three.')]
    expect(told([block('Headline'), block('One.'), block('Two.'), block('Three.')], all)).toEqual(['2 menu: Menu'])
  })

  test('is not told twice where the text has it in other blocks, and is told in part where it has a part', () => {
    const all = [whole('The bridge was closed on Monday.'), whole('Nobody knows why, said the mayor of the town.')]
    const text = [block('The bridge was closed on Monday. Nobody knows why, said')]
    expect(told(text, all)).toEqual(['0 outside: the mayor of the town.'])
  })

  test('stands on its own page where a part is told of a paragraph that goes on to the next', () => {
    const words = 'The bridge was closed on Monday. Nobody knows why, said the mayor of the town.'
    const pages = [
      { page: 4, from: 0 },
      { page: 5, from: words.indexOf('Nobody') },
      { page: 6, from: words.indexOf('mayor') },
    ]
    const rest = (text: string) =>
      atOnce(leftOut([block(text)], [{ block: { ...block(words), pages }, why: 'outside' }])).map((part) => part.block)
    expect(rest('Note: The bridge was closed on Monday.')).toEqual([
      {
        ...block('Nobody knows why, said the mayor of the town.'),
        pages: [
          { page: 5, from: 0 },
          { page: 6, from: 'Nobody knows why, said the '.length },
        ],
      },
    ])
    expect(rest('Nobody knows why, said the mayor of the town')).toEqual([
      { ...block('The bridge was closed on Monday.'), pages: [{ page: 4, from: 0 }] },
    ])
  })

  test.each([
    ['Note, One., Two., Note', 'One., Two., Note, Note, Tail', ['3 outside: Tail']],
    ['Same, Dup, One., Dup', 'Dup, One., Same, Same, Dup', ['2 outside: Same']],
    ['Dup, Dup', 'Dup, Other, Dup', ['0 outside: Other']],
    ['•', '***, •', ['- outside: ***']],
    ['red fox ran and red fox ran', 'red fox ran, red fox ran', []],
    ['red fox ran and so', 'red fox ran!, Tail', ['0 outside: Tail']],
  ])('is told once where the same is there more than once: %s of %s', (text, all, expected) => {
    const parts = (texts: string) => texts.split(', ')
    expect(
      told(
        parts(text).map((each) => block(each)),
        parts(all).map((each) => whole(each)),
      ),
    ).toEqual(expected)
  })

  test('is not what a parser hides and the text has all the same, as an article that is found there', () => {
    expect(told([block('Hidden words.')], [whole('Hidden words.', 'hidden'), whole('Tail')])).toEqual([
      '0 outside: Tail',
    ])
  })

  test('is a block with few words that only happen to be in the text', () => {
    const text = [block('He went home and read the news of the day, alone.'), block('Another.')]
    expect(told(text, [whole('Home news', 'menu'), whole('Another.')])).toEqual(['- menu: Home news'])
  })

  test('is compared without what differs in writing only', () => {
    expect(told([block('“So it is”, he said')], [whole('"So it is", he said')])).toEqual([])
    expect(told([block('***')], [whole('***'), whole('•')])).toEqual(['0 outside: •'])
  })

  test('has every word of the document that the text has not, and none twice', () => {
    const words = fc.array(fc.constantFrom('ash', 'bay', 'cliff', 'dune', 'elm', 'fen'), { minLength: 1, maxLength: 6 })
    const blocks = fc.array(fc.tuple(words, fc.boolean(), fc.boolean()), { maxLength: 25 })
    fc.assert(
      fc.property(blocks, (drawn) => {
        const all = drawn.map(([each]) => whole(each.join(' ')))
        const kept = drawn.filter(([, isKept]) => isKept).map(([each]) => each.join(' '))
        const text = kept.map((each) => block(each))
        const parts = atOnce(leftOut(text, all))
        const both = [...kept, ...parts.map((part) => part.block.text)]
        expect(wordsIn(both)).toEqual(wordsIn(all.map((each) => each.block.text)))
        const places = parts.map(({ after }) => after ?? -1)
        expect(places).toEqual(places.toSorted((one, other) => one - other))
      }),
    )
  })
})

test('no word is lost where the text is cut into blocks otherwise than the document', () => {
  const words = fc.array(fc.constantFrom('ash', 'bay', 'cliff', 'dune', 'elm', 'fen'), { minLength: 1, maxLength: 8 })
  const blocks = fc.array(fc.tuple(words, fc.boolean(), fc.boolean()), { maxLength: 25 })
  fc.assert(
    fc.property(blocks, (drawn) => {
      const text: Block[] = []
      for (const [each, isKept, isJoined] of drawn) {
        const last = isJoined ? text.at(-1) : undefined
        if (isKept && last) last.text += ` ${each.join(' ')}`
        else if (isKept) text.push(block(each.join(' ')))
      }
      const parts = atOnce(
        leftOut(
          text,
          drawn.map(([each]) => whole(each.join(' '))),
        ),
      )
      const had = wordsIn([...text, ...parts.map((part) => part.block)].map((each) => each.text))
      for (const word of drawn.flatMap(([each]) => each)) had.splice(had.indexOf(word), had.includes(word) ? 1 : 0)
      const count = drawn.reduce((sum, [each]) => sum + each.length, 0)
      const all = wordsIn([...text, ...parts.map((part) => part.block)].map((each) => each.text)).length
      expect(had).toHaveLength(all - count)
    }),
  )
})

describe('paragraphs that are taken in', () => {
  const text = [block('First words.'), block('The same.', 'apparatus'), block('The same.'), block('Last words.')]
  const at = (after: number | null, words: string) => ({ ...whole(words), after })

  test('stand where they stood, in their order, and nothing else changes', () => {
    const { blocks } = takenIn(text, [at(null, 'Top'), at(1, 'One'), at(1, 'Two'), at(3, 'End')])
    expect(blocks.map((each) => each.text)).toEqual([
      'Top',
      'First words.',
      'The same.',
      'One',
      'Two',
      'The same.',
      'Last words.',
      'End',
    ])
    expect(blocks.filter((each) => text.includes(each))).toEqual(text)
  })

  test('belong to the article, whatever they were beside it', () => {
    const part = (role: BlockRole) => ({ block: block('Words', role), why: 'beside' as const, after: 0 })
    const roles = (['apparatus', 'headline', 'caption', 'note', 'body'] as const).map(
      (role) => takenIn(text, [part(role)]).blocks[1]?.role,
    )
    expect(roles).toEqual(['body', 'body', 'caption', 'note', 'body'])
  })

  test('leave every anchor at its words, also between two that say the same, and say where they part them', () => {
    const before = canonicalText(text)
    const { blocks, place } = takenIn(text, [at(1, 'The same.'), at(2, 'The same.')])
    const after = canonicalText(blocks)
    const second = before.lastIndexOf('The same.')
    const anchor = createAnchor(before, { start: second, end: second + 9 })
    const placed = place(anchor)
    expect(placed.isParted).toBe(false)
    expect(placed.anchor).toMatchObject({ exact: 'The same.', start: after.indexOf('The same.', 30) })
    expect(after.slice(0, placed.anchor.start)).toBe('First words.\n\nThe same.\n\nThe same.\n\n')
    const across = createAnchor(before, { start: 0, end: before.length })
    expect(place(across)).toEqual({ anchor: createAnchor(after, { start: 0, end: after.length }), isParted: true })
  })
})

test('wherever paragraphs are taken in, every passage has its words, unless they come to stand between them', () => {
  const words = fc.array(fc.constantFrom('ash', 'bay', 'cliff'), { minLength: 1, maxLength: 4 })
  const parts = fc.array(fc.tuple(words, fc.integer({ min: -1, max: 9 })), { maxLength: 8 })
  fc.assert(
    fc.property(
      fc.array(words, { minLength: 1, maxLength: 10 }),
      parts,
      fc.nat(),
      fc.nat(),
      (drawn, added, one, other) => {
        const text = drawn.map((each) => block(each.join(' ')))
        const inOrder = added
          .map(([each, at]) => ({ ...whole(each.join(' ')), after: at < 0 ? null : Math.min(at, text.length - 1) }))
          .toSorted((a, b) => (a.after ?? -1) - (b.after ?? -1))
        const before = canonicalText(text)
        const [from, to] = [one % before.length, other % before.length].toSorted((a, b) => a - b)
        const exact = before.slice(from, (to ?? 0) + 1)
        fc.pre(exact.trim() !== '')
        const anchor = createAnchor(before, { start: from ?? 0, end: (to ?? 0) + 1 })
        const { blocks, place } = takenIn(text, inOrder)
        const after = canonicalText(blocks)
        const placed = place(anchor)
        expect(after.slice(placed.anchor.start, placed.anchor.end)).toBe(placed.anchor.exact)
        const blockOf = (offset: number) => before.slice(0, offset).split('\n\n').length - 1
        const [first, last] = [blockOf(anchor.start), blockOf(anchor.end - 1)]
        const isParted = inOrder.some(({ after: at }) => at !== null && at >= first && at < last)
        expect(placed.isParted).toBe(isParted)
        if (!isParted) expect(placed.anchor.exact).toBe(anchor.exact)
        // As many of the blocks of the text stand before it as did.
        const shown = after.slice(0, placed.anchor.start).split('\n\n').length - 1
        expect(shown).toBe(first + inOrder.filter(({ after: at }) => (at ?? -1) < first).length)
      },
    ),
  )
})

test('of a document that is too long, as much is listed as is read, and that there is more', () => {
  const many = Array.from({ length: LIMITS.blocks + 1 }, () => whole('a'))
  const { blocks, unlisted } = wholeText(many, ['pictures'])
  expect([blocks.length, unlisted]).toEqual([
    LIMITS.blocks,
    ['pictures', 'what stands beyond the most that Assay reads'],
  ])
  expect(wholeText([whole('a'.repeat(LIMITS.characters)), whole('b')], []).blocks).toHaveLength(1)
  expect(wholeText([whole('a')], ['pictures'])).toEqual({ blocks: [whole('a')], unlisted: ['pictures'] })
})
