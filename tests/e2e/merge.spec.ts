import type { Project } from '@shared/document/project'
import type { Operation } from '@shared/operations/operations'
import { expect, test } from './fixtures'
import { KeyboardAnalyst } from './keyboard-analyst'
import { partedSample, projectIn } from './two-copies'

const MERGING = 'Merge a copy of the project'

/** The things of the sample that both work on. */
function thingsOf(project: Project) {
  const [risks, passages, tags, memos] = [project.risks, project.passages, project.tags, project.memos].map((table) =>
    Object.keys(table),
  )
  const [first, second, third] = risks ?? []
  const score = Object.values(project.scores).find(({ riskId }) => riskId === first)
  const [[passage, other], [tag], [memo]] = [passages ?? [], tags ?? [], memos ?? []]
  const given = tags?.find((each) => each !== tag && !project.passages[other ?? '']?.tagIds.includes(each))
  const [ann, ben] = Object.keys(project.analysts).toSorted((one) => (one === score?.analystId ? -1 : 1))
  if (!first || !second || !third || !score || !passage || !other || !tag || !given || !memo || !ann || !ben)
    throw new Error('The sample has all of these')
  return { first, second, third, score, passage, other, tag, given, memo, ann, ben }
}
type Things = ReturnType<typeof thingsOf>

/** What whoever has a copy does with all that is in both of them. */
const said = ({ first, passage, tag, memo, score }: Things, words: string, percent: number): Operation[] => [
  { name: 'risk.update', input: { riskId: first, changes: { cause: `${words}: cause`, title: `${words}: title` } } },
  { name: 'passage.update', input: { passageId: passage, changes: { note: `${words}: note` } } },
  { name: 'tag.update', input: { tagId: tag, changes: { definition: `${words}: meaning` } } },
  { name: 'memo.write', input: { memoId: memo, section: 'outlook', text: `${words}: outlook` } },
  {
    name: 'score.set',
    input: {
      scoreId: score.id,
      riskId: first,
      analystId: score.analystId,
      changes: { likelihood: { kind: 'percent', percent }, rationale: `${words}: reasons` },
    },
  },
]

test('two copies of the sample become one, decided by keyboard and undone in one step', async ({ folder, launch }) => {
  test.slow()
  const named: Things[] = []
  const { mine, back } = await partedSample(folder, launch, {
    there: (project) => {
      const things = thingsOf(project)
      const { second, third, other, given, ben } = things
      return {
        by: ben,
        operations: [
          ...said(things, 'Theirs', 35),
          { name: 'risk.update', input: { riskId: second, changes: { consequence: 'Two weeks without deliveries' } } },
          // What nobody else touched comes without a question.
          { name: 'risk.update', input: { riskId: third, changes: { party: 'Pilots' } } },
          { name: 'passage.tag', input: { passageId: other, tagId: given } },
        ],
      }
    },
    here: (project) => {
      const things = thingsOf(project)
      named.push(things)
      return {
        by: things.ann,
        operations: [...said(things, 'Mine', 80), { name: 'risk.delete', input: { riskId: things.second } }],
      }
    },
  })
  const before = await projectIn(mine.page)
  const analyst = new KeyboardAnalyst(mine)
  await mine.answerOpenDialogs(back)
  await analyst.run('Merge a colleague’s copy')
  const dialog = mine.page.getByRole('dialog', { name: MERGING })
  await analyst.tabTo(dialog.getByRole('button', { name: 'Choose a package…' }))
  await analyst.press('Enter')
  const list = dialog.getByRole('listbox', { name: 'Conflicts' })
  await expect(dialog.getByText('7 shown to decide')).toBeVisible()
  await analyst.tabTo(list)
  const decide = async (name: RegExp, key: string) => {
    await analyst.press('Home')
    const chosen = list.getByRole('option', { selected: true })
    for (let steps = 0; !name.test((await chosen.textContent()) ?? ''); steps += 1) {
      if (steps === 7) throw new Error(`There is no conflict ${name.source}.`)
      await analyst.press('ArrowDown')
    }
    await analyst.press(key)
  }
  await decide(/^tag /, '1')
  await decide(/^passage /, '3')
  await decide(/^memo /, '3')
  await decide(/^score /, '2')
  await decide(/Title · to decide/, '1')
  await decide(/Because · to decide/, '2')
  await expect(dialog.getByRole('button', { name: 'Merge (1 to decide)' })).toBeDisabled()
  await decide(/deleted here/, '2')
  await analyst.tabTo(dialog.getByRole('button', { name: 'Merge', exact: true }))
  await analyst.press('Enter')
  await expect(dialog).toHaveCount(0)

  const after = await projectIn(mine.page)
  const { first, second, third, score, passage, other, tag, given, memo } = named[0]!
  expect(after.risks[first]).toMatchObject({ cause: 'Theirs: cause', title: 'Mine: title' })
  expect(after.risks[second]).toMatchObject({ consequence: 'Two weeks without deliveries' })
  expect(after.risks[third]).toMatchObject({ party: 'Pilots' })
  expect(after.passages[passage]?.note).toBe('Theirs: note\n\nMine: note')
  expect(after.passages[other]?.tagIds).toContain(given)
  expect(after.tags[tag]?.definition).toBe('Mine: meaning')
  expect(after.memos[memo]?.written['outlook']).toBe('Theirs: outlook\n\nMine: outlook')
  expect(after.scores[score.id]).toMatchObject({
    likelihood: { kind: 'percent', percent: 35 },
    rationale: 'Theirs: reasons',
  })
  await analyst.goTo('risks')
  await expect(mine.page.getByText('Mine: title').first()).toBeVisible()
  await analyst.press('Control+z')
  await expect.poll(async () => (await projectIn(mine.page)).risks[second]).toBeUndefined()
  expect(await projectIn(mine.page)).toEqual(before)
})
