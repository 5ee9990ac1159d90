import { lintMemo } from '@shared/memo/lint/lint-memo'
import { atOnce } from '@shared/steps'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { textsCited } from '../../../../electron/exporting/export-memo'
import { makeSample } from '../../../../electron/sample/make-sample'
import { ProjectSession } from '../../../../electron/project/session'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-sample-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('the checks find in the memo of the sample what is so, and nothing else', async () => {
  await makeSample(join(folder, 'Sample.assay'), {})
  const session = await ProjectSession.open(join(folder, 'Sample.assay'), {})
  const [memo] = Object.values(session.project.memos)
  const texts = await textsCited(session, memo!.id)
  const found = atOnce(lintMemo(session.project, memo!, texts, { profile: 'icd-203', today: '2026-11-28' })).findings
  const oneSource =
    "comes from one source, “What Halvern's silence on the Meren will cost”. Link a passage of another origin, or say in the basis that it is not corroborated."
  expect(found.map(({ rule, message }) => `${rule} ${message}`).toSorted()).toEqual([
    // One commentary is all there is.
    `T07 All evidence of R1 Flood with materially shorter warning ${oneSource}`,
    `T07 All evidence of R2 Fatal release taken for an act ${oneSource}`,
    `T07 All evidence of R3 Costrava cuts the radar feed ${oneSource}`,
    `T07 All evidence of R4 Distrust outlives the suspension ${oneSource}`,
    `T07 All evidence of R5 Other basins stop relying on shared stations ${oneSource}`,
    `T07 All evidence of R6 Emergency messages stop as well ${oneSource}`,
    'T17 Confidence in R1 is stated as moderate by 1 of 3 analysts, although all of its evidence has one origin.',
    'T17 Confidence in R3 is stated as moderate by 2 of 3 analysts, although all of its evidence has one origin.',
    ...[
      'Agenda and minutes of the Ister Commission in November” of R5',
      'Lead time of warnings issued in Port Ansel” of R1',
      'Level of the Tarn reservoirs in early October” of R2',
      'Order published with an exemption for flood warnings” of R1',
      "Vote in Costrava's parliament on the radar feed” of R3",
    ].map((indicator) => `T25 The indicator “${indicator} has no owner.`),
  ])
  await session.close()
})
