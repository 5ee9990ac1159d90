import { KEY_PLACES } from '@shared/shortcuts/place-keys'
import { type Command, type CommandId, commands } from '@shared/commands/commands'
import { acceleratorOf, acceleratorText, keysOf, staysOutOfText } from '@shared/shortcuts/accelerator'
import {
  giveKeys,
  inConflict,
  keysAsMade,
  keysNow,
  othersWith,
  resetKeys,
  type Shortcuts,
  Shortcuts as ShortcutsFile,
  whyNot,
  withKeys,
} from '@shared/shortcuts/shortcuts'
import { speak } from '@shared/language/language'
import { afterEach, describe, expect, test } from 'vitest'

const command = (id: CommandId): Command => commands.find((each) => each.id === id)!
const now = (shortcuts: Shortcuts, ...ids: CommandId[]) => ids.map((id) => keysNow(command(id), shortcuts).join(' '))

afterEach(() => speak('en'))

test('where lines begin at the right, back and forward have the other arrows, as in browsers', () => {
  expect(now({}, 'go.back', 'go.forward', 'go.reader')).toEqual(['Alt+Left', 'Alt+Right', 'Alt+2'])
  speak('mirrored')
  expect(now({}, 'go.back', 'go.forward', 'go.reader')).toEqual(['Alt+Right', 'Alt+Left', 'Alt+2'])
  // What somebody chose is as they chose it.
  expect(now({ 'go.back': ['Alt+Up'] }, 'go.back')).toEqual(['Alt+Up'])
  expect(inConflict({}).size).toBe(0)
})

test('an accelerator is written in one way', () => {
  expect(keysOf('CmdOrCtrl+Alt+Shift+F12')).toEqual({ key: 'F12', control: true, alt: true, shift: true })
  expect(keysOf('CmdOrCtrl+Plus')).toEqual({ key: 'Plus', control: true, alt: false, shift: false })
  for (const none of [
    '',
    '+',
    'Ctrl+K',
    'Shift+CmdOrCtrl+K',
    'Shift+Shift+K',
    'k',
    'F25',
    'é',
    'Alt',
    'Alt+',
    'CmdOrCtrl++',
  ])
    expect(keysOf(none), none).toBeNull()
  const all = commands.flatMap(keysAsMade)
  expect(all.map((each) => acceleratorOf(keysOf(each)!))).toEqual(all)
})

test('an accelerator is read as the platform writes it', () => {
  expect(['CmdOrCtrl+Shift+K', 'Alt+Down', 'CmdOrCtrl+Plus', ']'].map((keys) => acceleratorText(keys, false))).toEqual([
    'Ctrl+Shift+K',
    'Alt+↓',
    'Ctrl++',
    ']',
  ])
  expect(['CmdOrCtrl+Shift+K', 'Alt+Down'].map((keys) => acceleratorText(keys, true))).toEqual(['⌘+Shift+K', '⌥+↓'])
})

test('keys that type, move or mend stay out of texts and tables; others work everywhere', () => {
  const quiet = ['T', 'Shift+T', ']', '5', 'Delete', 'Alt+Down', 'CmdOrCtrl+Delete', 'not one']
  const loud = ['CmdOrCtrl+T', 'Alt+3', 'F3', 'Shift+F8', 'CmdOrCtrl+/']
  expect(quiet.map(staysOutOfText)).toEqual(quiet.map(() => true))
  expect(loud.map(staysOutOfText)).toEqual(loud.map(() => false))
})

test('keys that mean something of their own cannot be given away, and why is said', () => {
  expect(
    [
      '3',
      'CmdOrCtrl+Shift+1',
      'Shift+/',
      'CmdOrCtrl+Alt+K',
      'CmdOrCtrl+C',
      'Enter',
      'J',
      'Alt+Shift+Left',
      'Ctrl+K',
    ].map(whyNot),
  ).toEqual([
    'Digits tag. Choose another key.',
    'With Shift, other keyboards type a digit. Choose other keys.',
    'Shift is how the sign is typed. Choose it without Shift.',
    'Ctrl with Alt is AltGr on many keyboards, and types. Choose other keys.',
    'The system has it. Choose other keys.',
    'It moves the focus, chooses or closes. Choose other keys.',
    'It goes from paragraph to paragraph. Choose other keys.',
    'It moves the end of a passage. Choose other keys.',
    '“Ctrl+K” is no shortcut, e.g. “CmdOrCtrl+Shift+F”.',
  ])
})

test('the keys that commands come with are none of those, and none of them is in conflict', () => {
  expect(commands.flatMap(keysAsMade).filter((keys) => whyNot(keys) !== null)).toEqual([])
  expect([...inConflict({}).keys()]).toEqual([])
})

describe('keys are given', () => {
  test('in place of others, or as one way more; as they were made needs no entry', () => {
    const one = giveKeys({}, command('passage.tag'), 'F9', 'T')
    expect(one).toEqual({ 'passage.tag': ['F9'] })
    expect(giveKeys(one, command('passage.tag'), 'CmdOrCtrl+T', null)).toEqual({ 'passage.tag': ['F9', 'CmdOrCtrl+T'] })
    expect(giveKeys(one, command('passage.tag'), 'T', 'F9')).toEqual({})
    expect(withKeys(one, command('passage.tag'), [])).toEqual({ 'passage.tag': [] })
  })

  test('in exchange: the command that had them gets those replaced', () => {
    const after = giveKeys({}, command('passage.tag'), 'N', 'T')
    expect(now(after, 'passage.tag', 'passage.quickNote')).toEqual(['N', 'T'])
    expect(inConflict(after).size).toBe(0)
  })

  test('without exchange where nothing is replaced, or what is would run yet another command', () => {
    expect(now(giveKeys({}, command('passage.tag'), 'N', null), 'passage.tag', 'passage.quickNote')).toEqual([
      'T N',
      '',
    ])
    // F9 of the reader's command is that of a command of the library too: the one that works everywhere cannot have it.
    const shared: Shortcuts = { 'passage.tag': ['F9'], 'source.editCards': ['F9'] }
    expect(inConflict(shared).size).toBe(0)
    const after = giveKeys(shared, command('passage.tag'), 'CmdOrCtrl+K', 'F9')
    expect(now(after, 'passage.tag', 'source.editCards', 'view.palette')).toEqual([
      'CmdOrCtrl+K',
      'F9',
      'CmdOrCtrl+Shift+P',
    ])
  })

  test('to commands of two screens, which never meet', () => {
    expect(othersWith(command('memo.export.docx'), 'T', {})).toEqual([])
    expect(othersWith(command('go.home'), 'T', {}).map(({ id }) => id)).toEqual(['passage.tag'])
  })

  test('back as they were made, taken from who has them now', () => {
    const exchanged = giveKeys({}, command('passage.tag'), 'N', 'T')
    const after = resetKeys(exchanged, command('passage.tag'))
    expect(now(after, 'passage.tag', 'passage.quickNote')).toEqual(['T', ''])
    expect(after).toEqual({ 'passage.quickNote': [] })
    expect(resetKeys(after, command('passage.quickNote'))).toEqual({})
  })
})

test('a file written by hand may have conflicts, which are seen', () => {
  const conflicts = inConflict({ 'passage.tag': ['CmdOrCtrl+K'] })
  expect([...conflicts].map(([id, others]) => [id, ...others.map((each) => each.id)])).toEqual([
    ['view.palette', 'passage.tag'],
    ['passage.tag', 'view.palette'],
  ])
})

test('the file is a list of commands with up to four ways, and nothing else', () => {
  expect(ShortcutsFile.safeParse({ 'passage.tag': ['G', 'Alt+Up'], 'go.home': [] }).success).toBe(true)
  for (const wrong of [
    { 'no.command': ['G'] },
    { 'passage.tag': 'G' },
    { 'passage.tag': ['Ctrl+G'] },
    { 'passage.tag': ['3'] },
    { 'passage.tag': ['F1', 'F2', 'F3', 'F4', 'F5'] },
    [],
    null,
  ])
    expect(ShortcutsFile.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false)
})

test('what the window and the system do everywhere can be no command’s', () => {
  const anywhere = KEY_PLACES.find(({ id }) => id === 'window')?.keys.flatMap(({ keys }) => keys) ?? []
  expect(anywhere).toContain('CmdOrCtrl+Q')
  expect(
    [...anywhere, ...['X', 'C', 'V', 'A'].map((key) => `CmdOrCtrl+${key}`)].filter((keys) => !whyNot(keys)),
  ).toEqual([])
})
