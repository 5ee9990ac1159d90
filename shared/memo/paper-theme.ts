import type { TagColour } from '../kinds/tags'
import type { LevelColour } from '../lexicons/matrix'

/**
 * The colours of a memo on paper, for every format: the light theme's (renderer/styles/tokens.css; a test compares
 * them).
 */
export const PAPER = {
  ink: '#1b1e24',
  secondary: '#4d5460',
  line: '#d9dad6',
  strongLine: '#858a93',
  headFill: '#eeeeea',
  page: '#ffffff',
  link: '#2f5d8a',
  accentSoft: '#e6eef6',
} as const

/** The same on a dark screen, for a page that is read there; what is printed is always light. */
export const PAPER_IN_THE_DARK: Readonly<Record<keyof typeof PAPER, string>> = {
  ink: '#e7e9ec',
  secondary: '#b0b6bf',
  line: '#2c3138',
  strongLine: '#69717d',
  headFill: '#0d0f12',
  page: '#181b20',
  link: '#8ab4e0',
  accentSoft: '#20303f',
}

/** Fill of each colour of a level of risk, and the ink that keeps 4.5:1 on it. The level is always printed too. */
export const LEVEL_COLOURS: Readonly<Record<LevelColour, { fill: string; ink: string }>> = {
  1: { fill: '#e9f0f6', ink: '#1b1e24' },
  2: { fill: '#efdb98', ink: '#1b1e24' },
  3: { fill: '#e8ab5c', ink: '#1b1e24' },
  4: { fill: '#d4733d', ink: '#1b1e24' },
  5: { fill: '#8e1c1c', ink: '#ffffff' },
}

/** The colours of tags on paper. */
export const TAG_PAPER_INKS: Readonly<Record<TagColour, string>> = {
  1: '#9e2418',
  2: '#b37903',
  3: '#6e925a',
  4: '#13684b',
  5: '#339797',
  6: '#4c65ca',
  7: '#522288',
  8: '#632c4d',
}
