import { expect, test } from 'vitest'
import { readReceipt } from '@shared/interchange/receipt/read-receipt'
import { verifyReceipt } from '@shared/interchange/receipt/verify-receipt'
import { newId } from '@shared/new-id'
import { canonicalText } from '@shared/text/blocks'
import { titleTold } from '../../../../electron/exporting/withheld-words'
import { fullProject, MemoProject } from '../../shared/memo/memo-project'
import { OWN_LEXICON } from '../../shared/sample-scales'
import { chromium, prepared, readable, readIn } from './all-formats'

const NAMES = { names: true, words: false }
const WORDS = { names: false, words: true }
const NOTHING = { names: false, words: false }

/** Five words and more of the first source of {@link telling}. */
const SECRET = 'Pilots said the pause leaves them blind'

/** A memo in which something that is withheld stands in every field that an analyst can write and that leaves with it. */
function telling(words: string): MemoProject {
  const made = fullProject()
  const { memoId } = made
  const [ledger] = Object.keys(made.project.sources)
  const [riskId] = Object.keys(made.project.risks)
  const query = {
    id: newId(),
    kind: 'passages' as const,
    name: `About ${words}`,
    text: 'by:Ines',
    position: 1,
    grouping: null,
    scopes: [],
  }
  made.do(
    { name: 'project.update', input: { changes: { title: `${words} of the river`, handling: `For ${words} only` } } },
    { name: 'lexicon.add', input: { scale: { ...OWN_LEXICON, name: `As ${words}`, note: `Made by ${words}` } } },
    { name: 'query.create', input: { query } },
    {
      name: 'memo.update',
      input: { memoId, changes: { title: `${words} on ice`, audience: `Desk of ${words}`, queryIds: [query.id] } },
    },
    {
      name: 'memo.write',
      input: {
        memoId,
        section: 'outlook',
        text: `See [the note](https://intra.example/${words.replaceAll(' ', '-')}/1) and ${words}.\n\n- ${words}\n\n> ${words}`,
      },
    },
    {
      name: 'memo.write',
      input: { memoId, section: 'gaps', text: `[a note](https://intra.example/${words.replaceAll(' ', '/')})` },
    },
    { name: 'memo.writeJudgment', input: { memoId, riskId: riskId!, changes: { claim: `${words} it is.` } } },
    {
      name: 'risk.update',
      input: {
        riskId: riskId!,
        changes: {
          title: `Risk of ${words}`,
          assumptions: words,
          alternatives: words,
          contrarySearch: words,
          party: words,
        },
      },
    },
    { name: 'source.update', input: { sourceId: ledger!, changes: { descriptor: words, origin: words } } },
  )
  made.score(riskId!, 85, 5, { basis: words, rationale: words, by: made.analyst('Third') })
  return made
}

const runs = (text: string): string[] => {
  const all = text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  return all.flatMap((_, at) => (at + 5 <= all.length ? [all.slice(at, at + 5).join(' ')] : []))
}

const holds = (receipt: string) => verifyReceipt(readReceipt(receipt, 'r')).filter(({ problem }) => problem !== null)

test.each([
  ['Ada Lund-Berg', ['Ada', 'Lund', 'Berg', 'Lund-Berg', 'ADA', 'LUND-BERG']],
  ['Sinéad O’Neill', ['Sinéad', 'Sine\u0301ad', 'O’Neill', "O'Neill"]],
  ['王小明', ['王小明', '说王小明说']],
  ['Bo  Ek', ['Bo Ek', 'Bo\u00A0Ek']],
  ['Analyst 1', ['Analyst 1']],
  ['C. (Cy) May*', ['May', 'May*', 'C. (Cy) May*']],
])('no field of any file has the name %s, however it is written', async (name, written) => {
  for (const each of written) {
    const made = telling(each)
    made.analyst(name)
    for (const [format, text] of await readIn(made, NOTHING)) expect(text, format).toContain(each.slice(0, 2))
    const all = await readIn(made, NAMES)
    const pattern = new RegExp(`(?<!\\p{L})${each.replace(/[.*()]/g, '\\$&').replace(/[-  ]/g, '.')}(?!\\p{L})`, 'u')
    for (const [format, text] of all) expect(pattern.exec(text)?.[0], `${each} in ${format}`).toBeUndefined()
    expect(holds(all.get('receipt')!)).toEqual([])
    expect(await titleTold(readable(made), made.memo, NAMES)).toMatch(
      /^\P{L}*(Analyst [A-D]\*?|说Analyst [A-D]说) on ice/u,
    )
  }
})

test('no field of any file has five words in a row of a source', async () => {
  const made = telling(SECRET)
  const secret = new Set([...made.texts.values()].flatMap((blocks) => runs(canonicalText(blocks))))
  for (const [format, text] of await readIn(made, WORDS))
    expect(
      runs(text.replaceAll('<', ' <')).filter((run) => secret.has(run)),
      format,
    ).toEqual([])
  expect(await titleTold(readable(made), made.memo, WORDS)).toBe('[7 words withheld] on ice')
  expect(await titleTold(readable(made), made.memo, NOTHING)).toBe(`${SECRET} on ice`)
})

test('an address behind words that are withheld follows the line', async () => {
  const made = new MemoProject()
  made.analyst('Ada')
  const text = '**Ada** says [so](https://intra.example/Ada) and [more](https://wire.example).'
  made.do({ name: 'memo.write', input: { memoId: made.memoId, section: 'outlook', text } })
  const { tree } = await prepared(made, NAMES)
  const words = tree.sections.find(({ key }) => key === 'outlook')!.lead.blocks
  expect(JSON.stringify(words)).toMatch(
    /"(Analyst [AB]) says so and more\. \(https:\/\/intra\.example\/\1\) \(https:\/\/wire\.example\)"/,
  )
})

test('what a query by a name finds is printed, although the name is not', async () => {
  const made = telling('Ines')
  const passages = (whole: string | undefined) => whole!.split('blind for days').length
  const [open, closed] = [await readIn(made, NOTHING), await readIn(made, NAMES)]
  expect(passages(closed.get('html'))).toBe(passages(open.get('html')))
})

test('an analyst who is called as the words of a source are keeps those back in the receipt, which still holds', async () => {
  const made = fullProject()
  made.analyst('Pilots')
  made.analyst('neighbours strong')
  const receipt = new TextDecoder().decode(await (await prepared(made, NAMES)).bytesOf('receipt', chromium))
  expect(receipt).not.toMatch(/Pilots|neighbours strong/)
  expect(holds(receipt)).toEqual([])
  expect(readReceipt(receipt, 'r').content.passages.map(({ quoted }) => quoted?.quote ?? null)).toEqual([
    'the pause leaves them “blind for days”',
    null,
    'raised their rates within a week',
  ])
})
