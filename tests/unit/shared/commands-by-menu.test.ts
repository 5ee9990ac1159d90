import { commands } from '@shared/commands/commands'
import { expect, test } from 'vitest'

test('each menu has its commands, and they stand together', () => {
  const runs: [string, number][] = []
  for (const { menu } of commands) {
    const last = runs.at(-1)
    if (last?.[0] === menu) last[1] += 1
    else runs.push([menu, 1])
  }
  expect(runs).toEqual([
    ['File', 30],
    ['Edit', 7],
    ['View', 21],
    ['Go', 17],
    ['Passage', 39],
    ['Risk', 21],
    ['Memo', 12],
    ['Tools', 12],
    ['Window', 6],
    ['Help', 6],
  ])
})

test('what stands in a menu in a menu stands together, too', () => {
  const starts = commands.flatMap(({ menu, under }, index) =>
    under !== undefined && commands[index - 1]?.under !== under ? [`${menu} ▸ ${under}`] : [],
  )
  expect(starts).toEqual(['File ▸ Import', 'File ▸ Export', 'View ▸ Text and marks', 'Tools ▸ Rounds by file'])
})

test('only what is about the window goes on working in a dialog', () => {
  expect(commands.filter(({ inDialogs }) => inDialogs).map(({ id }) => id)).toEqual([
    'project.save',
    'window.close',
    'view.zoomIn',
    'view.zoomOut',
    'view.zoomReset',
    'view.fullScreen',
  ])
})

test('what works everywhere works without a project', () => {
  expect(commands.flatMap(({ id, when }) => (when === undefined ? [id] : []))).toEqual([
    'project.new',
    'project.open',
    'project.openInNewWindow',
    'package.open',
    'project.sample',
    'source.previewFirst',
    'window.close',
    'view.palette',
    'view.settings',
    'view.theme.system',
    'view.theme.light',
    'view.theme.dark',
    'view.nextPane',
    'view.previousPane',
    'view.zoomIn',
    'view.zoomOut',
    'view.zoomReset',
    'view.fullScreen',
    'go.home',
    'packet.open',
    'window.follow',
    'help.guide',
    'help.tour',
    'help.shortcuts',
    'help.report',
    'help.licences',
    'help.about',
  ])
})

test('no command stands twice', () => {
  const ids = commands.map(({ id }) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})
