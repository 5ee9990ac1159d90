import { unzipSync } from 'fflate'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { addRisk } from '../../shared/sample-project'
import { openDesk } from './desk'

const SECRET = 'Hull number 7 is late'

/** A desk with a project in which somebody wrote something. */
async function withProject() {
  const desk = await openDesk()
  const opened = await desk.ask('project.create', { title: SECRET, analyst: 'Ines Harbo' })
  const by = Object.keys(opened?.project.analysts ?? {})[0] ?? ''
  await desk.ask('project.apply', { by, operations: [addRisk('r1')] })
  return desk
}

it('a report has no word of the project and no name in it unless that is chosen', async () => {
  const { ask } = await withProject()
  await ask('preferences.set', { changes: { analystName: 'Ines Harbo', newHandling: SECRET } })
  const plain = await ask('report.preview', { words: ' It stopped. ', withProject: false })
  expect(plain.map(({ name }) => name)).toEqual([
    'what-happened.txt',
    'versions.json',
    'settings.json',
    'shortcuts.json',
    'network.json',
    'assay.log',
    'counts.json',
  ])
  expect(JSON.stringify(plain)).not.toMatch(/Hull|Ines/)
  expect(plain[0]).toEqual({
    name: 'what-happened.txt',
    about: 'What you wrote',
    text: 'It stopped.\n',
    characters: 12,
  })
  expect(JSON.parse(plain.at(-1)?.text ?? '')).toMatchObject({ changes: 2, readOnly: false, risks: 1, sources: 0 })
  const whole = await ask('report.preview', { words: '', withProject: true })
  expect(whole.at(-1)?.name).toBe('project.json')
  expect(whole.at(-1)?.text).toContain(SECRET)
})

it('a report is written as what was shown, and never without a place for it', async () => {
  const { ask, answers, folder, asked } = await withProject()
  expect(await ask('report.write', { words: '', withProject: true })).toBeNull()
  answers.exported = join(folder, 'report.zip')
  const file = await ask('report.write', { words: 'It stopped.', withProject: true })
  expect(file?.fileName).toBe('report.zip')
  expect(asked.at(-1)).toEqual(['exported', 1, 'Assay report', { title: 'Report a problem', ending: 'zip' }])
  const written = unzipSync(await readFile(answers.exported))
  const shown = await ask('report.preview', { words: 'It stopped.', withProject: true })
  const text = (name: string) => new TextDecoder().decode(written[name])
  expect(Object.keys(written)).toEqual(shown.map(({ name }) => name))
  expect(text('assay.log')).toBe(shown.find(({ name }) => name === 'assay.log')?.text)
  expect(JSON.parse(text('project.json'))).toMatchObject({ about: { project: { title: SECRET } } })
})

it('without a project there is nothing to count, and a long text is shown by its beginning', async () => {
  const { ask } = await openDesk()
  const parts = await ask('report.preview', { words: 'x'.repeat(30_000), withProject: true })
  expect(parts.map(({ name }) => name)).not.toContain('counts.json')
  expect(parts[0]).toMatchObject({ characters: 30_001 })
  expect(parts[0]?.text).toHaveLength(20_000)
})

it('a new project begins with what this person chose, and with a matrix that fits', async () => {
  const { ask } = await openDesk()
  const newLexicon = 'phia'
  await ask('preferences.set', { changes: { newLexicon, newImpactScale: 'plain', newHandling: 'TLP:AMBER' } })
  const begun = { lexicon: 'phia', impactScale: 'plain', matrix: 'plain-3', handling: 'TLP:AMBER' }
  expect((await ask('project.create', { title: 'River', analyst: 'Ada' }))?.project.about.project).toMatchObject(begun)
})

it('a new project of somebody who chose nothing is as every project was', async () => {
  const { ask } = await openDesk()
  const about = (await ask('project.create', { title: 'River', analyst: 'Ada' }))?.project.about.project
  expect(about).toMatchObject({ lexicon: 'icd-203', matrix: 'nist-800-30', handling: '' })
  expect(about).not.toHaveProperty('impactScale')
})

it('a dictionary of this computer is taken into use, and the spelling checker hears of it', async () => {
  const { ask, asked, answers, folder } = await openDesk()
  const system = join(folder, 'system-dictionaries')
  await mkdir(system)
  await writeFile(join(system, 'en_GB.aff'), 'SET UTF-8\n')
  await writeFile(join(system, 'en_GB.dic'), '1\nport\n')
  const british = { language: 'en-GB', name: 'British English' }
  expect((await ask('spelling.state', {})).found).toEqual([{ ...british, file: 'en_GB.dic' }])
  expect(await ask('spelling.use', { file: 'en_GB.dic' })).toEqual({ byFiles: true, used: [british], found: [] })
  expect(asked).toEqual([['dictionariesChanged']])
  expect((await ask('spelling.remove', { language: 'en-GB' })).used).toEqual([])
  expect(await ask('spelling.choose', {})).toBeNull()
  answers.settingsFile = join(system, 'en_GB.dic')
  expect((await ask('spelling.choose', {}))?.used).toEqual([british])
})

it('shortcuts go to a file and come back from one, and what is none is refused', async () => {
  const { ask, answers, folder } = await openDesk()
  const shortcuts = { 'passage.tag': ['G'] }
  await ask('shortcuts.set', { shortcuts })
  answers.exported = join(folder, 'keys.json')
  expect((await ask('settings.exportShortcuts', {}))?.fileName).toBe('keys.json')
  expect(await ask('settings.readShortcuts', {})).toBeNull()
  answers.settingsFile = answers.exported
  expect(await ask('settings.readShortcuts', {})).toEqual({ fileName: 'keys.json', shortcuts })
  await writeFile(answers.exported, '{"passage.tag":["Digit"]}')
  await expect(ask('settings.readShortcuts', {})).rejects.toThrow(/^“keys.json” cannot be read: “passage.tag”, entry 1/)
  await writeFile(answers.exported, '{')
  await expect(ask('settings.readShortcuts', {})).rejects.toThrow(
    '“keys.json” cannot be read: it is not JSON. Nothing was changed.',
  )
  expect(await ask('shortcuts.get', {})).toEqual({ shortcuts, problem: null })
})

it('folders are shown, also one that is not there yet', async () => {
  const { ask, asked, folder } = await openDesk()
  await ask('settings.showFolder', { folder: 'backups' })
  expect(asked).toEqual([['openFile', join(folder, 'backups')]])
  expect(await ask('settings.problem', {})).toBeNull()
})
