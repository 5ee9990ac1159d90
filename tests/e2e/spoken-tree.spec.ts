import { randomUUID } from 'node:crypto'
import { expect, type RunningApp, test } from './fixtures'
import { KeyboardAnalyst, SCREENS } from './keyboard-analyst'
import { apply, inFront, openOf, openRound, scoreBy } from './open-round'
import { part, spokenTree } from './spoken-tree'

const listen = (app: RunningApp) =>
  app.electron.evaluate(({ app: electron }) => electron.setAccessibilitySupportEnabled(true))

/** The sample as screen readers are given it. */
async function heardSample(app: RunningApp): Promise<KeyboardAnalyst> {
  const analyst = new KeyboardAnalyst(app)
  await analyst.openSample()
  await listen(app)
  return analyst
}

test('the register tells its heads, the cell that is chosen, edited or not set, and the heading of a group', async ({
  app,
}) => {
  const { page } = app
  const analyst = await heardSample(app)
  await analyst.goTo('risks')
  const grid = page.getByRole('grid', { name: 'Risk register' })
  const rowOf = async (number: number) =>
    part(await spokenTree(page, 'grid', 'Risk register'), `row rowindex ${number + 1}`)
  await expect(grid.locator('[data-row] [tabindex="0"]')).toBeFocused()
  await analyst.press('Control+Home', 'ArrowRight', 'ArrowRight')
  expect(await rowOf(1)).toEqual([
    'row rowindex 2',
    '  rowheader “R1” readonly not selected colindex 1',
    '  gridcell “Flood with materially shorter warning” not selected colindex 2',
    '  gridcell “70%” focused selected colindex 3',
    '  gridcell “5” not selected colindex 4',
    '  gridcell “low” not selected colindex 5',
    '  gridcell “70% (60–75%)” readonly not selected colindex 6',
    '  gridcell “5” readonly not selected colindex 7',
    '  gridcell “high” readonly not selected colindex 8',
    '  gridcell “+2 −1” readonly not selected colindex 9',
  ])
  const hint = '0 to 100, an interval like 40-70, 55, a term, its band, or ? and why. Alt+↓ lists the terms.'
  await analyst.press('F2')
  await expect(grid.getByRole('combobox', { name: 'My likelihood' })).toBeFocused()
  expect((await rowOf(1)).slice(3, 7)).toEqual([
    `  gridcell “70% ${hint}” selected colindex 3`,
    `    combobox “My likelihood” = 70% (${hint}) focused not expanded`,
    '    paragraph',
    `      “${hint}”`,
  ])
  await analyst.press('Escape')
  expect((await rowOf(6)).filter((line) => line.includes('“not set”'))).toEqual(
    [3, 4, 5, 6, 7, 8].map(
      (column) => `  gridcell “not set” ${column > 5 ? 'readonly ' : ''}not selected colindex ${column}`,
    ),
  )

  for (let column = 3; column < 8; column += 1) await analyst.press('ArrowRight')
  await analyst.press('ArrowUp', 'Enter')
  const heads = async (role: string) => part(await spokenTree(page, role, 'Risk register'), 'row rowindex 1')
  const tip =
    'Sort by Level. Shift adds to the sort. Shift with ← or → makes the column narrower or wider, Ctrl+Shift moves it. Alt+↓ opens its menu and filter.'
  await expect
    .poll(async () => (await heads('grid')).filter((line) => line.includes('“Level”')))
    .toEqual(['  columnheader “Level” sort descending colindex 8', `    button “Level” (${tip}) focused`])
  expect((await heads('grid')).filter((line) => line.startsWith('  columnheader')).length).toBe(14)

  await analyst.press('Alt+ArrowDown')
  const group = page.getByRole('menuitem', { name: 'Group by Level' })
  await expect(group).toBeVisible()
  for (let step = 0; step < 8 && !(await group.evaluate((item) => item === document.activeElement)); step += 1)
    await analyst.press('ArrowDown')
  await analyst.press('Enter')
  await expect(page.getByRole('treegrid', { name: 'Risk register' })).toBeVisible()
  const grouped = await spokenTree(page, 'treegrid', 'Risk register')
  expect(grouped[0]).toBe('treegrid “Risk register” rowcount 11 colcount 19')
  expect(part(grouped, 'row (← folds')).toEqual([
    'row (← folds the group, → unfolds it. With Shift all of its level.) expanded level 1 rowindex 2',
    '  gridcell “high 1 risk” colindex 1',
  ])
})

test('the matrix tells each cell with what stands there, and a picture once', async ({ app }) => {
  const { page } = app
  const analyst = await heardSample(app)
  await analyst.goTo('matrix')
  await expect(page.locator('[data-cell="3-5"] button')).toBeVisible()
  const figure = part(await spokenTree(page, 'main', ''), 'figure “Risk matrix”')
  expect(figure.map((line) => line.replace(/ \(Risk matrix, .*\)/, ' (…)')).slice(0, 8)).toEqual([
    'figure “Risk matrix”',
    '  paragraph',
    '    “Risk matrix”',
    '  group “Risk matrix: what to do”',
    '    button “Table” not pressed',
    '    button “Copy or save…”',
    '  image “Risk matrix” (…)',
    '  grid “Risk matrix, likelihood by impact”',
  ])
  const grid = part(figure, 'grid')
  expect(grid.filter((line) => line.startsWith('    gridcell')).length).toBe(25)
  expect(grid.filter((line) => !line.includes('no risks') && line !== '  row')).toEqual([
    'grid “Risk matrix, likelihood by impact”',
    '    gridcell “Likelihood moderate, impact limited, level low: R4” not selected',
    '      button “R4” (5 · Distrust outlives the suspension · middle term of 2 analysts)',
    '    gridcell “Likelihood moderate, impact serious, level moderate: R3 and R5” not selected',
    '      button “R3” (2 · Costrava cuts the radar feed · middle term of 3 analysts)',
    '      button “R5” (3 · Other basins stop relying on shared stations · median of 3 analysts)',
    '    gridcell “Likelihood moderate, impact catastrophic, level high: R1” not selected',
    '      button “R1” (1 · Flood with materially shorter warning · median of 3 analysts)',
    '    gridcell “Likelihood low, impact catastrophic, level moderate: R2” not selected',
    '      button “R2” (4 · Fatal release taken for an act · median of 3 analysts)',
  ])
  const ranks = part(await spokenTree(page, 'main', ''), 'figure “How sure the ranks are”')
  const told = ranks.map((line) => line.replace(/“A dot is a rank.*”/, '“…”').replace(/ \(How sure.*\)/, ' (…)'))
  expect([...told.slice(7, 10), ...told.slice(-3)]).toEqual([
    '  image “How sure the ranks are” (…)',
    '  group “How sure the ranks are”',
    '    button “R1 Flood with materially shorter warning: R1: rank 1, in 95% of the resamples 1, above R3 in 100% of the resamples.”',
    '    button “R4 Distrust outlives the suspension: R4: rank 5, in 95% of the resamples 5.”',
    '  Figcaption',
    '    “…”',
  ])
})

test('the codebook offers to unfold only what has tags under it', async ({ app }) => {
  const analyst = await heardSample(app)
  await analyst.goTo('codebook')
  await expect(app.page.getByRole('treegrid', { name: 'Codebook' })).toBeVisible()
  expect((await spokenTree(app.page, 'treegrid', 'Codebook')).slice(0, 8)).toEqual([
    'treegrid “Codebook” rowcount 9 colcount 1',
    '  row focused selected level 1',
    '    gridcell “Trigger TR 1 3” colindex 1',
    '  row expanded not selected level 1',
    '    gridcell “Collapse Effects Effects EF 0 10” colindex 1',
    '      button “Collapse Effects”',
    '  row not selected level 2',
    '    gridcell “Lost warning LW 2 4” colindex 1',
  ])
})

test('the paper of a memo and its inspector are told, each note with what it names', async ({ app }) => {
  const { page } = app
  const analyst = await heardSample(app)
  await analyst.goTo('memo')
  await expect(page.getByRole('article').first()).toBeVisible()
  const paper = await spokenTree(page, 'article', /^Silence/)
  const judgments = part(paper, 'region “Key judgments”')
  expect(judgments.slice(0, 6)).toEqual([
    'region “Key judgments”',
    '  heading “2. Key judgments”',
    '  button “Add your words to key judgments”',
    '  “From the project, always up to date”',
    '  heading “1. R1 Flood with materially shorter warning”',
    '  button “Go to the risk”',
  ])
  expect(part(judgments, 'figure')).toEqual([
    'figure',
    '  image “Where each analyst stands on R1” (R1, 3 answers from 0 to 100%: 60%, 70% and 75%; group 70%.)',
    '  Figcaption',
    '    “Figure 1. Where each analyst stands on R1, over the terms of ICD 203: a dot is a percent, a bar a term; group 70%.”',
  ])
  expect(judgments.filter((line) => line.includes('“Note 1:'))).toEqual([
    "    button “Note 1: S1. Ilse Varga, “What Halvern's silence on the Meren will cost”, The Basin Review, 14 Sep 2026, ¶5 (B2). Reported fact.”",
  ])
  const details = await spokenTree(page, 'tabpanel', 'Details')
  expect(part(details, 'region “Details”').slice(0, 5)).toEqual([
    'region “Details”',
    '  heading “Details”',
    '  textbox “Title” = Silence on the Meren shortens flood warning downstream',
    '  textbox “Author” = River desk',
    '  textbox “For” = Head of civil protection',
  ])
})

test('no heading has the name of a button in it beside its own words', async ({ app }) => {
  const analyst = await heardSample(app)
  for (const screen of SCREENS) {
    await analyst.goTo(screen)
    await expect(app.page.locator(`[data-screen=${screen}]`)).not.toBeEmpty()
    const within = app.page.locator(':is(h1, h2, h3, h4, h5) button[aria-label]')
    expect(await within.evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel)), screen).toEqual([])
  }
})

test('the desk tells what is asked, the answer, and the round before as one picture', async ({ app, folder }) => {
  const { analyst, ada, boris, riskIds, sessionId, roundId } = await openRound(app, folder)
  await apply(app, ada, ...riskIds.map((riskId) => scoreBy(ada, riskId, 65)))
  await apply(app, boris, ...riskIds.map((riskId) => scoreBy(boris, riskId, 30)))
  await apply(app, ada, { name: 'round.close', input: { roundId } })
  await apply(app, ada, openOf(randomUUID(), sessionId, riskIds))
  await listen(app)
  await analyst.press('Control+Shift+D')
  await inFront(app, 'R1 Grounding in ice')
  const tree = await spokenTree(app.page, 'main', '')
  expect(part(tree, 'region “What is asked”')).toEqual([
    'region “What is asked”',
    '  region “Autumn, round 2”',
    '    heading “Autumn, round 2”',
    '    progressbar “Answered in round 2” = 0',
    '    “0 of 3 answered, expected by 31 Jan 2027”',
    '    list “Autumn, round 2”',
    '      listitem',
    '        button “R1 Grounding in ice missing” current true',
    '      listitem',
    '        button “R2 Dearer insurance missing”',
    '      listitem',
    '        button “R3 Rival service missing”',
  ])
  // Who is A in a round is drawn by lot.
  const dots = /^( +image “Likelihoods of round 1)\. (A: 30%, B \(you\): 65%|A \(you\): 65%, B: 30%)”$/
  expect(part(tree, 'region “Round 1”').map((line) => line.replace(dots, '$1”'))).toEqual([
    'region “Round 1”',
    '  heading “Round 1”',
    '  DescriptionList',
    '    term “My answer”',
    '    definition',
    '      “65%; impact 3 serious”',
    '    term “The group”',
    '    definition',
    '      “47.5% (30–65%); impact 3 serious, of 2 answers”',
    '  figure',
    '    image “Likelihoods of round 1”',
    '  group',
    '    DisclosureTriangle “Answers and reasons (2)” not expanded',
  ])
  const mine = part(tree, 'region “My score”')
  expect(mine.slice(0, 10)).toEqual([
    'region “My score”',
    '  heading “My score”',
    '  textbox “Likelihood” = 65% (likely (55–80%)) focused',
    '  paragraph',
    '    “likely (55–80%)”',
    '  region “Terms of ICD 203”',
    '    heading “Terms of ICD 203”',
    '      button “Terms of ICD 203” expanded',
    '    button “Cannot judge” not pressed',
    '    group “Terms of ICD 203”',
  ])
})
