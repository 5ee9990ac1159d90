import { describe, expect, it } from 'vitest'
import { menuTemplate } from '../../../electron/menu-template'
import { lines, linesUnder, LINUX, MAC, none, quiet } from './menu-lines'

const names = (on: typeof LINUX) => menuTemplate(quiet, none, on).map(({ label, role }) => label ?? `<${role}>`)

const guide = ['User guide F1', 'Take the tour', 'Keyboard shortcuts CmdOrCtrl+/']

describe('the whole menu', () => {
  it('has its menus in order, on macOS between those of the system', () => {
    const own = ['File', 'Edit', 'View', 'Go', 'Passage', 'Risk', 'Memo', 'Tools', 'Window', 'Help']
    expect(names(LINUX)).toEqual(own)
    expect(names(MAC)).toEqual(['Assay', ...own])
  })

  it('has the menu of the program on macOS, with what stands in Help elsewhere', () => {
    expect(lines('Assay', {}, MAC)).toEqual([
      'About Assay',
      '---',
      'Settings CmdOrCtrl+,',
      '---',
      '<services>',
      '---',
      '<hide>',
      '<hideOthers>',
      '<unhide>',
      '---',
      '<quit>',
    ])
    expect(lines('Help', {}, MAC)).toEqual([...guide, 'Report a problem…', '---', 'Third-party licences'])
  })

  it('has files first, in groups, and the way out last', () => {
    const shared = [
      'New project… CmdOrCtrl+N',
      'Open project… CmdOrCtrl+O',
      'Open recent off >',
      'Open in a new window…',
      'Open package…',
      'Open the sample project',
      '---',
      'Save CmdOrCtrl+S off',
      'Save a copy as… off',
      'Duplicate as a new project… off',
      'Rename project… off',
      'Pack project into one file… off',
      'Restore a backup… off',
      '---',
      'Import >',
      'Export >',
      'Print as PDF… CmdOrCtrl+P off',
      '---',
      'Project details… off',
      'Show project in folder off',
      '---',
      'Close window CmdOrCtrl+W',
      'Close project CmdOrCtrl+Shift+W off',
    ]
    expect(lines('File')).toEqual([...shared, '---', '<quit> CmdOrCtrl+Q'])
    expect(lines('File', {}, MAC)).toEqual(shared)
  })

  it('has what comes in and what goes out each in a menu of its own', () => {
    expect(linesUnder('File', 'Import')).toEqual([
      'Import articles… CmdOrCtrl+I off',
      'Import a folder… off',
      'Import pasted text… CmdOrCtrl+Shift+V off',
      'Import a corrected version… off',
      '---',
      'Import codebook… off',
      'Import risks… off',
      'Import from another program… off',
      '---',
      'Show the list of imports off',
      'Preview of one file before its import: on or off',
    ])
    expect(linesUnder('File', 'Export')).toEqual([
      'Export table… off',
      'Export the selected source cards… off',
      'Export codebook… off',
      'Export passages… off',
      'Export for another program… off',
    ])
  })

  it('has who works here and how several work together in Tools', () => {
    expect(lines('Tools')).toEqual([
      'Switch analyst… off',
      'Add analyst… off',
      'Hand over… CmdOrCtrl+Shift+O off',
      '---',
      'New scoring session… off',
      'Rounds by file >',
      'New blind tagging… off',
      '---',
      'Change scales… off',
      'Merge a colleague’s copy… off',
    ])
    expect(linesUnder('Tools', 'Rounds by file')).toEqual([
      'Open round packet…',
      'Export round packet… off',
      'Hand in answers… off',
      'Collect answers… off',
      'Close round with keys… off',
    ])
  })

  it('has what the system does to text after what Assay does', () => {
    expect(lines('Edit', { undo: 'Tag', redo: null })).toEqual([
      'Undo Tag CmdOrCtrl+Z off',
      'Redo CmdOrCtrl+Shift+Z off',
      '---',
      'Find CmdOrCtrl+F off',
      'Find next F3 off',
      'Find previous Shift+F3 off',
      '---',
      'Edit the selected source cards… CmdOrCtrl+Shift+E off',
      'Name this moment… off',
      '---',
      '<cut>',
      '<copy>',
      '<paste>',
      '<selectAll>',
    ])
  })

  it('has the themes as a choice of one, and developer tools only where they are wanted', () => {
    const shared = (key: (keys: string) => string, fullScreen: string) => [
      'Command palette… CmdOrCtrl+K',
      'Settings CmdOrCtrl+,',
      '---',
      'Theme: as the system ( )',
      'Theme: light (x)',
      'Theme: dark ( )',
      '---',
      'Text and marks >',
      `Focus mode: the text alone ${key('Z ')}off${key(' shown')}`,
      `Page as it is printed ${key('O ')}off${key(' shown')}`,
      'What was left out of the text… off',
      '---',
      'Tray of passages CmdOrCtrl+Shift+C off',
      'Next pane F6',
      'Previous pane Shift+F6',
      '---',
      'Zoom in CmdOrCtrl+Plus',
      'Zoom out CmdOrCtrl+-',
      'Actual size CmdOrCtrl+0',
      '---',
      `Full screen: on or off ${fullScreen}`,
    ]
    const keyed = shared((keys) => keys, 'F11')
    expect(lines('View')).toEqual(keyed)
    expect(lines('View', {}, MAC)).toEqual(
      shared(() => '', 'Ctrl+Command+F').filter((line) => !line.startsWith('Settings')),
    )
    expect(lines('View', { shortcuts: { 'view.fullScreen': ['F12'] } }, MAC).at(-1)).toBe('Full screen: on or off F12')
    expect(lines('View', {}, { mac: false, developerTools: true })).toEqual([...keyed, '---', '<toggleDevTools>'])
    expect(lines('View', { theme: 'dark' }).slice(3, 6)).toEqual([
      'Theme: as the system ( )',
      'Theme: light ( )',
      'Theme: dark (x)',
    ])
    expect(linesUnder('View', 'Text and marks')).toEqual([
      'Larger reading text off',
      'Smaller reading text off',
      'Narrower column off',
      'Wider column off',
      '---',
      'Map of the marks: on or off M off shown',
      'Hedged language: on or off H off shown',
    ])
  })

  it('shows the single keys of the passage menu, but not on macOS, where they would be taken', () => {
    const shown = lines('Passage', { usable: new Set(['passage.note', 'passage.tag']) })
    expect(shown).toEqual([
      'Tag… T shown',
      'New tag from selection… Shift+T off shown',
      'Tag with the last tag again G off shown',
      'Tag named by its words I off shown',
      '---',
      'Select a word more X off shown',
      'Select a word less Shift+X off shown',
      'Select a sentence more S off shown',
      'Select a sentence less Shift+S off shown',
      'Select a paragraph more D off shown',
      'Select a paragraph less Shift+D off shown',
      'Next untagged paragraph U off shown',
      'Previous untagged paragraph Shift+U off shown',
      '---',
      'Next passage ] off shown',
      'Previous passage [ off shown',
      'Filter what is marked F off shown',
      'Show all passages Shift+F off shown',
      'Isolate this passage W off shown',
      'Note in place N off shown',
      'Edit note Shift+N shown',
      'Resize passage to selection R off shown',
      '---',
      'Delete passage… Delete off shown',
      'Use as evidence… E off shown',
      'Grade the passage… Q off shown',
      'New risk from passage… Shift+R off shown',
      '---',
      'Paragraph: beside the article, or part of it B off shown',
      'Copy citation Y off shown',
      'Put into the tray C off shown',
      '---',
      'Tag the selected passages… CmdOrCtrl+T off',
      'Remove a tag of the selected passages… CmdOrCtrl+Shift+T off',
      '---',
      'Blind tagging: next place F7 off',
      'Blind tagging: previous place Shift+F7 off',
      'Blind tagging: next undecided place CmdOrCtrl+F7 off',
      '---',
      'Review new version off',
      'Compare versions V off shown',
      'Next change F8 off',
      'Previous change Shift+F8 off',
      'Accept changed words A off shown',
      'Call passage lost L off shown',
      'Place passage at selection P off shown',
    ])
    const mac = lines('Passage', {}, MAC)
    expect(mac.slice(0, 2)).toEqual(['Tag… off', 'New tag from selection… off'])
  })

  it('has the keys this person chose: those that type are only shown, and none is none', () => {
    const shortcuts = {
      'passage.tag': ['CmdOrCtrl+T', 'T'],
      'project.new': ['Shift+N'],
      'project.open': [],
      'go.home': ['F9'],
    }
    expect(lines('Passage', { shortcuts })[0]).toBe('Tag… CmdOrCtrl+T off')
    expect(lines('File', { shortcuts }).slice(0, 2)).toEqual(['New project… Shift+N shown', 'Open project…'])
    expect(lines('Go', { shortcuts })[3]).toBe('Home F9')
    expect(lines('File', { shortcuts }, MAC)[0]).toBe('New project…')
  })

  it('has the other menus in their groups', () => {
    expect(['Go', 'Risk', 'Memo', 'Help'].map((name) => lines(name).filter((line) => line === '---').length)).toEqual([
      2, 3, 1, 1,
    ])
    const windows = [
      'New window on this project CmdOrCtrl+Shift+N off',
      'Open risks in second window off',
      'Open memo in second window off',
      'Open source in second window off',
      '---',
      'Windows side by side off',
      'Windows in step: on or off',
    ]
    expect(lines('Window')).toEqual([...windows, '---', '<minimize>'])
    expect(lines('Window', {}, MAC)).toEqual([...windows, '---', '<minimize>', '<zoom>', '<front>'])
    expect(lines('Help')).toEqual([...guide, 'Report a problem…', '---', 'Third-party licences', 'About Assay'])
  })
})
