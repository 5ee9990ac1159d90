import { compareTexts } from '@shared/anchoring/compare-texts'
import type { Block } from '@shared/text/blocks'
import { sourceText } from '@shared/text/source-text'
import { expect, it } from 'vitest'
import type { Steps } from '@shared/steps'
import { editedArticle } from '../unit/shared/anchoring/edited-article'

const CHARACTERS = 25_000_000
const RUNS = Number(process.env['ASSAY_BENCH_RUNS'] ?? 3)
/** How much of the time that JSON.parse of the two texts takes one step may last: the page answers between two of them. */
const AIM = 0.75

it('two texts of 25 MB are compared in steps that let the page answer', () => {
  const { before, after } = editedArticle(CHARACTERS, { words: 0.02, gone: 0.01, moved: 0.005 })
  const [was, is] = [blocksOf(before), blocksOf(after)]
  const stored = JSON.stringify([was, is])
  const [holds, parses]: [number[], number[]] = [[], []]
  let rows = 0
  for (let run = 0; run < RUNS; run += 1) {
    const [one, other] = [sourceText('was', was), sourceText('is', is)]
    const [longest, found] = longestStep(compareTexts(one, other))
    holds.push(longest)
    rows = found.length
    const begun = performance.now()
    JSON.parse(stored)
    parses.push(performance.now() - begun)
  }
  // The shortest of the runs: other programs on the machine can only add to it.
  const [hold, parse] = [Math.min(...holds), Math.min(...parses)]
  console.log(
    `Comparing two texts of ${CHARACTERS / 1e6} MB (${rows} rows): the longest step takes ${hold.toFixed(0)} ms, ` +
      `${parse.toFixed(0)} ms in JSON.parse of them alone = ${(hold / parse).toFixed(2)}x (aim <= ${AIM}x)`,
  )
  expect(hold / parse).toBeLessThanOrEqual(AIM)
}, 600_000)

const blocksOf = (text: string): Block[] =>
  text.split('\n\n').map((words) => ({ kind: 'paragraph', level: null, role: 'body', text: words }))

/** Milliseconds of the longest step, and what all of them come to. */
function longestStep<T>(steps: Steps<T>): [number, T] {
  for (let longest = 0; ;) {
    const begun = performance.now()
    const step = steps.next()
    longest = Math.max(longest, performance.now() - begun)
    if (step.done) return [longest, step.value]
  }
}
