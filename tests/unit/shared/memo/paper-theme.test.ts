import { LevelColour } from '@shared/lexicons/matrix'
import { LEVEL_COLOURS, PAPER, TAG_PAPER_INKS } from '@shared/memo/paper-theme'
import { TAG_COLOURS } from '@shared/kinds/tags'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const tokens = readFileSync(join(import.meta.dirname, '../../../../renderer/styles/tokens.css'), 'utf8')
const light = (token: string) => new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6})`).exec(tokens)?.[1]

test('a memo on paper has the colours of the light theme', () => {
  const onScreen = {
    ink: light('text'),
    secondary: light('text-2'),
    line: light('line'),
    strongLine: light('line-strong'),
  }
  const accents = { link: light('accent'), accentSoft: light('accent-soft') }
  expect({ ...PAPER, ...onScreen, ...accents, headFill: light('sunken'), page: light('surface') }).toEqual(PAPER)
})

test.each(TAG_COLOURS)('tags of colour %i are the same on paper as on the screen', (colour) => {
  expect(TAG_PAPER_INKS[colour]).toBe(light(`t${colour}`))
})

test.each([...LevelColour.values])('the level colour %i is the same on paper as on the screen', (level) => {
  expect(LEVEL_COLOURS[level]).toEqual({ fill: light(`h${level}`), ink: light(`hi${level}`) })
})

const luminance = (hex: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

test.each([...LevelColour.values])('the words on the level colour %i can be read (WCAG 2: 4.5 to 1)', (level) => {
  const { fill, ink } = LEVEL_COLOURS[level]
  const [lighter = 0, darker = 0] = [luminance(fill), luminance(ink)].toSorted((a, b) => b - a)
  expect((lighter + 0.05) / (darker + 0.05)).toBeGreaterThanOrEqual(4.5)
})
