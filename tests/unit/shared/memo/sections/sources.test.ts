import { newId } from '@shared/new-id'
import type { Source } from '@shared/kinds/sources'
import { describe, expect, test } from 'vitest'
import { MemoProject } from '../memo-project'
import { dataOf, leadOf, strong, text } from '../tree-parts'

const summary = (made: MemoProject) => leadOf(made, 'sources')

/** One risk that cites one passage of each source. */
function citing(...sources: Partial<Source>[]) {
  const made = new MemoProject()
  const riskId = made.risk('Flood')
  const ids = sources.map((details) => {
    const id = made.source(['Words.'], details)
    made.evidence(riskId, id, 'Words.')
    return id
  })
  return { made, riskId, ids }
}

describe('the source summary', () => {
  test('is empty without evidence', () => {
    const made = new MemoProject()
    made.risk('Flood')
    made.source(['Never cited.'])
    expect(summary(made)).toBe('')
  })

  test('of one source does not speak of origins that are not recorded', () => {
    expect(summary(citing({}).made)).toBe(
      'This memo rests on 1 passage from 1 source with 1 separate origin. Reliability: 1 rated B, usually reliable. ' +
        'Published 4 Oct 2026. 1 of 1 risk with supporting evidence rests on a single origin: R1.',
    )
  })

  test('counts reprints of one report as one origin, however it is written', () => {
    const { made } = citing(
      { origin: 'Reuters', reliability: 'C', published: '2026-12-01' },
      { origin: ' reuters ', reliability: 'A', published: '2025-02-03' },
      { origin: '', reliability: null, published: null },
      { origin: ' ', reliability: 'A', published: '2026-01-31' },
    )
    expect(summary(made)).toBe(
      'This memo rests on 4 passages from 4 sources with 3 separate origins. ' +
        'No origin is recorded for 2 of them, so each of these counts as its own. ' +
        'Reliability: 2 rated A, completely reliable, 1 rated C, fairly reliable and 1 not rated. ' +
        'Published from 3 Feb 2025 to 1 Dec 2026, 1 without a date. ' +
        'Every risk with supporting evidence has it from more than one origin.',
    )
  })

  test('without any date of publication and without any grade says so', () => {
    expect(summary(citing({ origin: 'A', reliability: null, published: null }).made)).toBe(
      'This memo rests on 1 passage from 1 source with 1 separate origin. Reliability: 1 not rated. ' +
        'No date of publication is known. 1 of 1 risk with supporting evidence rests on a single origin: R1.',
    )
  })

  test('names which of several risks rest on a single origin', () => {
    const { made, ids } = citing({ origin: 'A' }, { origin: 'B' })
    const [second, third] = [made.risk('Fire'), made.risk('Storm')]
    made.evidence(second, ids[0]!, 'Words.')
    expect(summary(made)).toContain(' 1 of 2 risks with supporting evidence rests on a single origin: R2.')
    made.evidence(third, ids[1]!, 'Words.')
    made.evidence(third, ids[0]!, 'Words.', 'contradicts')
    expect(summary(made)).toContain(' 2 of 3 risks with supporting evidence rest on a single origin: R2 and R3.')
  })

  test('with evidence only against or around a risk says that none supports', () => {
    const made = new MemoProject()
    made.evidence(made.risk('Flood'), made.source(['Words.']), 'Words.', 'contradicts')
    expect(summary(made)).toContain('Published 4 Oct 2026. No risk has supporting evidence.')
  })

  test('counts a passage cited for two risks once', () => {
    const { made } = citing({})
    const passageId = Object.keys(made.project.passages)[0]!
    const link = {
      id: newId(),
      riskId: made.risk('Fire'),
      passageId,
      stance: 'context' as const,
      note: '',
      position: 9,
    }
    made.do({ name: 'evidence.link', input: { evidence: link } })
    expect(summary(made)).toContain('rests on 1 passage from 1 source')
  })
})

describe('the list of sources', () => {
  test('has every cited source once, in the order of citation, with all that is recorded of it', () => {
    const { made, riskId, ids } = citing(
      {
        descriptor: 'a daily, founded 1901',
        origin: ' Reuters ',
        url: ' https://ledger.example/ice ',
        reliability: 'D',
      },
      { authors: [], title: 'Bare', publisher: '', published: null, retrieved: null, url: '', reliability: null },
    )
    made.evidence(riskId, ids[0]!, 'Words')
    made.source(['Never cited.'])
    const hash = 'a'.repeat(64)
    expect(dataOf(made, 'sources')).toEqual([
      {
        kind: 'list',
        items: [
          {
            inlines: [
              strong('S1. Ada Lund, “Norvik stops its ice charts”, Northern Ledger, 4 Oct 2026'),
              text(
                '. Reliability D (not usually reliable). a daily, founded 1901. Origin: Reuters. ' +
                  `Retrieved 5 Oct 2026. SHA-256 of the file ${hash}. https://ledger.example/ice`,
              ),
            ],
            about: { sourceId: ids[0] },
          },
          {
            inlines: [strong('S2. “Bare”, no date'), text(`. Reliability not rated. SHA-256 of the file ${hash}.`)],
            about: { sourceId: ids[1] },
          },
        ],
      },
    ])
  })

  test('is left out while nothing is cited', () => {
    const made = new MemoProject()
    made.risk('Flood')
    expect(dataOf(made, 'sources')).toEqual([])
  })
})
