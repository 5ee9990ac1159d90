import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { allStyleRules, pageSources, type StyleRule, styleRules, styleSheets } from './style-rules'

const isForced = ({ conditions }: StyleRule) => conditions.some((each) => each.includes('forced-colors: active'))

/** States that `styles/base.css` draws for all, where the system's colours rule. */
const DRAWN_FOR_ALL = /\[(aria-pressed='true'|aria-selected='true'|aria-current(='true')?)\]|\[role='menuitem'\]/

/** What the system's colours take away; whatever else a rule says is still seen. */
const TAKEN =
  /^(background.*|box-shadow|text-shadow|color|border-color|border-radius|cursor|transition|z-index|grid-.*|gap|margin.*|padding.*)$/

/** States that are drawn by colour and said in another way too. */
const SAID_OTHERWISE: Readonly<Record<string, string>> = {
  'features/codebook/TagTree.module.css .item[data-selected]': 'The same row is aria-selected.',
  'frame/TrayPanel.module.css .row[data-selected]': 'The same row is aria-selected, and its box is ticked.',
  "ui/Button.module.css .primary:is(:disabled, [aria-disabled='true'])":
    'Its words are grey, as of every button that is off.',
  "ui/Button.module.css .quiet:is(:disabled, [aria-disabled='true'])":
    'Its words are grey, as of every button that is off.',
  "features/library/LibraryScreen.module.css .reapply:not(:disabled, [aria-disabled='true'])":
    'Where there is nothing to do again it is grey, as every button that is off.',
  "features/risks/Register.module.css .reapply:not(:disabled, [aria-disabled='true'])":
    'Where there is nothing to do again it is grey, as every button that is off.',
  'ui/PaletteDialog.module.css .item[data-focused]': 'The same line is a menuitem, which is drawn for all.',
  "frame/ShortcutsSheet.module.css .row[aria-expanded='true']": 'What it opens stands below it.',
  'features/codebook/TagTree.module.css .item[data-hovered]': 'Where the pointer is.',
  "features/risks/Hypotheses.module.css .table [data-rating='inconsistent']": 'The letter of the rating stands there.',
  "features/risks/Hypotheses.module.css .table [data-rating='consistent']": 'The letter of the rating stands there.',
  "features/reader/CompareView.module.css .row[data-kind='removed'] .cell": 'The cell beside it is empty.',
  "features/reader/CompareView.module.css .row[data-kind='added'] .cell": 'The cell beside it is empty.',
  "features/reader/CompareView.module.css .row[data-kind='moved'] .cell": 'Its label says where it was.',
}

/** Shadows that lift a box over the page say nothing. */
const isMark = (shadow: string | undefined) => shadow !== undefined && !/^(none|var\(--shadow-popup\))$/.test(shadow)

/** Rules that show a state, or mark something, by what the system's colours take away. */
function lostInForcedColours(rules: readonly StyleRule[]): string[] {
  const nameOf = ({ file, selector }: StyleRule) => `${file} ${selector}`
  const drawn = new Set(
    rules
      .filter(
        (rule) =>
          isForced(rule) ||
          [...rule.declarations].some(
            ([name, value]) => !TAKEN.test(name) && !(name === 'outline' && value === 'none'),
          ),
      )
      .map(nameOf),
  )
  // A part that keeps its own colours keeps what it shows by them.
  const keepsColours = rules
    .filter(({ declarations }) => declarations.get('forced-color-adjust') === 'none')
    .map((rule) => nameOf(rule))
  return rules
    .filter((rule) => !isForced(rule) && !rule.selector.includes(':hover'))
    .filter(({ selector, declarations }) => {
      const byShadow = isMark(declarations.get('box-shadow'))
      const byGround = [...declarations.keys()].some((name) => name.startsWith('background'))
      const isState = /\[(data|aria)-|:checked|:focus|::highlight/.test(selector)
      return byShadow || (isState && byGround)
    })
    .filter(({ selector }) => !DRAWN_FOR_ALL.test(selector))
    .map(nameOf)
    .filter((name) => !drawn.has(name) && !(name in SAID_OTHERWISE))
    .filter((name) => !keepsColours.some((kept) => name.startsWith(kept)))
}

describe('where the system rules the colours', () => {
  test('no state and no mark is shown by a tint or a shadow alone', () => {
    expect(lostInForcedColours(allStyleRules())).toEqual([])
  })

  test.each([
    ['a state by a ground', '.a[data-on] { background: red; color: blue }', ['a.css .a[data-on]']],
    ['a mark by a shadow', '.a { box-shadow: inset 3px 0 red }', ['a.css .a']],
    ['focus by a shadow', '.a:focus-visible { outline: none; box-shadow: 0 0 0 1px red }', ['a.css .a:focus-visible']],
    [
      'one of two selectors',
      '.a[data-on] { outline: 1px solid } .a[data-on], .b[data-on] { background: red }',
      ['a.css .b[data-on]'],
    ],
    ['a line besides', '.a[data-on] { background: red; outline: 2px solid }', []],
    [
      'another look there',
      '.a[data-on] { background: red } @media (forced-colors: active) { .a[data-on] { outline: 1px solid } }',
      [],
    ],
    ['colours that are kept', '.a { forced-color-adjust: none } .a[data-on] { background: red }', []],
    ['a shadow below a box', '.a { box-shadow: var(--shadow-popup) }', []],
    ['nested rules', '.a { color: red; &[data-on] { background: red } }', ['a.css .a &[data-on]']],
  ])('%s', (_, css, lost) => {
    expect(lostInForcedColours(styleRules('a.css', css))).toEqual(lost)
  })

  test('what is said otherwise is still drawn by colour', () => {
    const names = new Set(allStyleRules().map(({ file, selector }) => `${file} ${selector}`))
    expect(Object.keys(SAID_OTHERWISE).filter((name) => !names.has(name))).toEqual([])
  })
})

/** Rules that move something, though less motion is asked for. */
function movingAnyway(rules: readonly StyleRule[]): string[] {
  const stills = (test: (rule: StyleRule) => boolean) =>
    rules.filter((rule) => rule.declarations.get('animation') === 'none' && test(rule))
  const bySystem = stills(({ conditions }) =>
    conditions.some((each) => each.includes('prefers-reduced-motion: reduce')),
  )
  const byChoice = stills(({ selector }) => selector.startsWith(":global([data-motion='reduced'])"))
  return rules
    .filter(({ declarations }) => {
      const animation = declarations.get('animation') ?? 'none'
      const isStill = animation === 'none' || animation.split(' ').includes('0s')
      return !isStill || declarations.has('transition') || declarations.get('scroll-behavior') === 'smooth'
    })
    .filter(
      ({ file, selector }) =>
        ![bySystem, byChoice].every((still) =>
          still.some((each) => each.file === file && each.selector.endsWith(selector)),
        ),
    )
    .map(({ file, selector }) => `${file} ${selector}`)
}

describe('where less motion is asked for', () => {
  test('nothing blinks or slides', () => {
    expect(movingAnyway(allStyleRules())).toEqual([])
  })

  test('what moves without a still look is found', () => {
    const still = ":global([data-motion='reduced']) .a { animation: none }"
    expect(movingAnyway(styleRules('a.css', `.a { animation: blink 1s } ${still}`))).toEqual(['a.css .a'])
    expect(movingAnyway(styleRules('a.css', '.a { transition: color 1s }'))).toEqual(['a.css .a'])
    expect(movingAnyway(styleRules('a.css', '.a { animation: appear 0s 300ms both }'))).toEqual([])
    expect(
      movingAnyway(
        styleRules(
          'a.css',
          `.a { animation: b 1s } ${still} @media (prefers-reduced-motion: reduce) { .a { animation: none } }`,
        ),
      ),
    ).toEqual([])
  })

  test('no script scrolls smoothly or animates', () => {
    const moving = /behavior: *['"]smooth|\.animate\(/
    expect(
      pageSources()
        .filter(({ text }) => moving.test(text))
        .map(({ file }) => file),
    ).toEqual([])
  })
})

/** Names that a script asks of a style sheet beside it, or of another by its path, and that the sheet does not have. */
function unknownClasses(
  sources: readonly { file: string; text: string }[],
  sheets: readonly { file: string; text: string }[],
): string[] {
  const namesIn = new Map(
    sheets.map(({ file, text }) => [file, new Set([...text.matchAll(/\.([A-Za-z][\w-]*)/g)].map(([, name]) => name))]),
  )
  const aliases = { '@ui/': 'ui/', '@domain/': 'domain/' }
  const pathOf = (from: string, file: string) => {
    const alias = Object.entries(aliases).find(([name]) => from.startsWith(name))
    return alias ? from.replace(...alias) : posix.join(posix.dirname(file), from)
  }
  return sources.flatMap(({ file, text }) =>
    [...text.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)].flatMap(([, styles, from]) => {
      const names = namesIn.get(pathOf(from!, file))
      return [...text.matchAll(new RegExp(`(?<![.\\w])${styles}\\.(\\w+)`, 'g'))]
        .map(([, name]) => name!)
        .filter((name) => !names?.has(name))
        .map((name) => `${file} ${name}`)
    }),
  )
}

describe('what a script asks of its style sheet', () => {
  test('is there', () => {
    expect(unknownClasses(pageSources(), styleSheets())).toEqual([])
  })

  test('is found where it is not', () => {
    const sheets = [{ file: 'ui/A.module.css', text: '.here { color: red }' }]
    const asking = (from: string) => `import styles from '${from}'\n<p className={styles.here ?? styles.gone} />`
    expect(unknownClasses([{ file: 'ui/A.tsx', text: asking('./A.module.css') }], sheets)).toEqual(['ui/A.tsx gone'])
    expect(unknownClasses([{ file: 'domain/B.tsx', text: asking('@ui/A.module.css') }], sheets)).toEqual([
      'domain/B.tsx gone',
    ])
  })
})

test('every token is used', () => {
  const rules = allStyleRules()
  const used = [
    ...rules.flatMap(({ declarations }) => [...declarations.values()]),
    ...pageSources().map(({ text }) => text),
  ].join('\n')
  // Those of tags and bands are named by their number as they are used.
  const tokens = rules
    .filter(({ file }) => file === 'styles/tokens.css')
    .flatMap(({ declarations }) =>
      [...declarations.keys()].filter((name) => name.startsWith('--') && !/^--(t|h|hi)\d$/.test(name)),
    )
  const isUsed = (name: string) => used.includes(`${name})`) || used.includes(`${name},`) || used.includes(`${name}'`)
  expect([...new Set(tokens)].filter((name) => !isUsed(name))).toEqual([])
})
