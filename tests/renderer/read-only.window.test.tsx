import { call } from '@state/client'
import { type Target, goTo } from '@state/place'
import { show } from '@state/project-store'
import { act, render, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { App } from '../../renderer/App'
import { QUICK_FILTERS } from '../../renderer/features/risks/register-filter'
import { FILTER_NAMES } from '../../renderer/features/risks/register-words'
import { AnalystDialog } from '../../renderer/frame/AnalystDialog'
import { ProjectDetailsDialog } from '../../renderer/frame/ProjectDetailsDialog'
import {
  addAnalyst,
  addMemo,
  addPassage,
  addRisk,
  addSource,
  addTag,
  emptyProject,
  id,
  linkEvidence,
  perform,
  setScore,
} from '../unit/shared/sample-project'
import { openInWindow } from './desk'

const project = emptyProject()
perform(
  project,
  addAnalyst('ann'),
  addSource('article'),
  addTag('cost'),
  addPassage('words', 'article', ['cost']),
  addRisk('strike'),
  linkEvidence('link', 'strike', 'words'),
  setScore('score', 'strike', 'ann', 60),
  addMemo('memo'),
  {
    name: 'indicator.create',
    input: {
      indicator: {
        id: id('seen'),
        riskId: id('strike'),
        position: 1,
        observable: 'seen',
        threshold: '',
        watch: '',
        status: 'not-observed',
      },
    },
  },
)

const nothing = emptyProject()
perform(nothing, addAnalyst('ann'))

/** Opens the project so that it cannot be changed, or can. */
async function reopen(readOnly: string | null) {
  const opened = await call('project.current', {})
  if (!opened) throw new Error('No project is open.')
  await act(async () => show({ ...opened, readOnly }))
}

const openReadOnly = async (shown: typeof project) => {
  await openInWindow(shown, {
    [id('articleV')]: [{ kind: 'paragraph', level: null, role: 'body', text: 'words that carry it' }],
  })
  await reopen('Bo has this project open.')
}

/** What can be used now, by name. */
function usable(inside: HTMLElement): string[] {
  const controls = [...inside.querySelectorAll<HTMLInputElement>('input, select, textarea, button')]
  return controls.filter((control) => !control.matches(':disabled, [aria-disabled=true]')).map(nameOf)
}
const nameOf = (control: HTMLInputElement) =>
  (control.getAttribute('aria-label') ?? (control.labels?.[0] ?? control).textContent).trim()

const COLUMNS = [
  'My likelihood',
  'My impact',
  'My confidence',
  'Group likelihood',
  'Group impact',
  'Level',
  'Evidence',
  'Scored by',
  'Category',
  'Party',
  'Horizon',
  'My rationale',
]
const SOURCE_FILTERS = ['Nothing tagged', 'Incomplete card', 'Not rated', 'Shares its origin', 'Group by origin']
const SOURCE_COLUMNS = ['Publisher', 'Published', 'Reliability', 'Passages', 'Work', 'Origin', 'Card']
/** Columns that are hidden until somebody wants them. */
const FURTHER = ['Authors', 'Retrieved', 'Language', 'URL', 'Imported']
const HISTORY_FILTERS = ['Search the history', 'Analyst', 'Kind of item']

type Walk = [name: string, target: Target, usable: string[]]

/** All that each screen lets be used: it finds, shows, leads elsewhere or exports, and changes nothing. */
const withEverything: Walk[] = [
  [
    'library',
    { screen: 'library' },
    [
      'Filter sources',
      ...SOURCE_FILTERS,
      'Columns',
      ...SOURCE_COLUMNS,
      ...FURTHER,
      'Export table…',
      'Title',
      ...SOURCE_COLUMNS,
      'Read',
      'Compare all sources',
      'What was left out…',
      'History of this item',
    ],
  ],
  [
    'reader',
    { screen: 'reader', passageId: id('words') },
    [
      'article1not rated',
      'R1 strike',
      'History of this item',
      'Passages 1',
      'This paragraph',
      'All of this source (1 passage)',
      'wordscost',
      'Tags 1',
    ],
  ],
  [
    'codebook',
    { screen: 'codebook' },
    ['Sets…', 'Export…', 'Search the codebook', 'Order', 'History of this item', 'wordsarticle'],
  ],
  [
    'risks',
    { screen: 'risks' },
    [
      'Filter risks',
      ...QUICK_FILTERS.map((id) => FILTER_NAMES[id]),
      'Views',
      'Columns',
      ...COLUMNS.flatMap((label) => (label === 'Party' ? [label, 'Owner'] : label)),
      'Evidence balance',
      'Newest evidence',
      'Days to horizon',
      'Origins',
      'Likelihood in another lexicon',
      'Export table…',
      'Scales: lexicon, impact, matrix',
      'Risk',
      'Title',
      ...COLUMNS,
      'More for R1',
      'Statement',
      'Score & evidence',
      'Assumptions',
      'Indicators',
      'All scores',
      'History',
    ],
  ],
  [
    'matrix',
    { screen: 'matrix' },
    ['Matrix', 'Evidence', 'Without a source', 'Pairs', 'Table', 'Copy or save…', 'Export table…', 'R1 strike'],
  ],
  [
    'memo',
    { screen: 'memo' },
    [
      'memo23 Nov 2026',
      'Bottom lineempty',
      'Key judgments',
      'Changes since the last memodraft',
      'Evidence',
      'Risk table',
      'Risk matrixempty',
      'Picturesempty',
      'Assumptionsempty',
      'Alternatives consideredempty',
      'Indicators',
      'Outlookempty',
      'Implicationsempty',
      'Dissentempty',
      'Gaps',
      'Passagesempty',
      'Sourcesdraft',
      'Terms of likelihood',
      'Reasons given',
      'Method and scales',
      'Waived checksempty',
      'Checks: 3 errors and 2 warnings',
      'Go to the risk',
      'Note 1: S1. “article”, no date, ¶1.',
      'Go to the risk',
      'Note 1: S1. “article”, no date, ¶1.',
      'Read the words in the article',
      'Go to the risk',
      'Go to the risk',
      'Go to the risk',
      'Go to the risk',
      'Go to the source',
      'Go to the risk',
      'Go to the risk',
      'Go to the risk',
      'Read the words in the article',
      'Details',
      'Checks (5)',
      'Word…',
      'PDF…',
      'Web page…',
      'Markdown…',
      'Several formats, or without names…',
      'History of this item',
    ],
  ],
  [
    'history',
    { screen: 'history' },
    [
      ...HISTORY_FILTERS,
      'article',
      'article.txt',
      'cost',
      '“words”',
      'R1 strike',
      '“words” for R1 strike',
      'seen',
      'R1 strike by ann',
      'memo',
    ],
  ],
]
const withNothing: Walk[] = [
  ['library', { screen: 'library' }, []],
  ['reader', { screen: 'reader' }, []],
  ['codebook', { screen: 'codebook' }, []],
  ['risks', { screen: 'risks' }, []],
  ['matrix', { screen: 'matrix' }, ['Go to the risks']],
  ['memo', { screen: 'memo' }, []],
  ['history', { screen: 'history' }, HISTORY_FILTERS],
]

async function walkTo(target: Target): Promise<HTMLElement> {
  await act(async () => render(<App />))
  await act(async () => goTo(target))
  const main = screen.getByRole('main')
  // Screens are loaded when they are first shown.
  await waitFor(() => expect(main).not.toBeEmptyDOMElement())
  return main
}

describe('a project open read-only has nothing to use that changes it', () => {
  test.each(withEverything)('%s with everything in it', async (_, target, expected) => {
    await openReadOnly(project)
    const main = await walkTo(target)
    await waitFor(() => expect(usable(main)).toEqual(expected))
  })

  test.each(withNothing)('%s with nothing in it', async (_, target, expected) => {
    await openReadOnly(nothing)
    const main = await walkTo(target)
    await waitFor(() => expect(usable(main)).toEqual(expected))
  })

  test('the project details', async () => {
    await openReadOnly(project)
    await act(async () => render(<ProjectDetailsDialog onClose={() => undefined} />))
    expect(usable(screen.getByRole('dialog'))).toEqual(['Close'])
  })

  test('who is working here: another analyst may work, none is added', async () => {
    await openReadOnly(project)
    await act(async () => render(<AnalystDialog onClose={() => undefined} />))
    expect(usable(screen.getByRole('dialog'))).toEqual(['ann', 'Cancel'])
  })
})

test('what was read-only can be changed as soon as the project can', async () => {
  await openReadOnly(project)
  await walkTo({ screen: 'library' })
  expect(screen.getByRole('textbox', { name: 'Publisher' })).toBeDisabled()
  await reopen(null)
  expect(screen.getByRole('textbox', { name: 'Publisher' })).toBeEnabled()
})
