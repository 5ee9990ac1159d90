import { expect, test } from 'vitest'
import { allStyleRules, type StyleRule } from './style-rules'

const isReduced = ({ conditions }: StyleRule) =>
  conditions.some((each) => each.includes('prefers-reduced-transparency: reduce'))
/** Of a property, by sheet and selector. */
const valuesOf = (rules: readonly StyleRule[], property: string) =>
  Object.fromEntries(rules.map((rule) => [nameOf(rule), rule.declarations.get(property)]))
const nameOf = ({ file, selector }: StyleRule) => `${file} ${selector}`

test('who wants nothing to show through has tokens that are opaque', () => {
  const reduced = allStyleRules().filter(isReduced)
  expect(reduced.map((rule) => [nameOf(rule), Object.fromEntries(rule.declarations)])).toEqual([
    ['styles/tokens.css :root', { '--dragged-opacity': '1', '--cover': 'var(--bg)', '--backdrop': 'var(--sunken)' }],
  ])
})

test('what is dragged, and what covers the page, is as opaque as the tokens say', () => {
  const rules = allStyleRules()
  const dragged = rules.filter(({ selector, declarations }) => /drag/.test(selector) && declarations.has('opacity'))
  expect(valuesOf(dragged, 'opacity')).toEqual({
    'features/codebook/TagTree.module.css .item[data-dragging]': 'var(--dragged-opacity)',
    'ui/Grid.module.css .header[data-dragged]': 'var(--dragged-opacity)',
  })
  const covers = rules.filter(({ selector }) => /::backdrop|^\.target$/.test(selector))
  expect(valuesOf(covers, 'background')).toEqual({
    'frame/DropTarget.module.css .target': 'var(--cover)',
    'ui/Dialog.module.css .dialog::backdrop': 'var(--backdrop)',
    'ui/PaletteDialog.module.css .palette::backdrop': 'transparent',
  })
})
