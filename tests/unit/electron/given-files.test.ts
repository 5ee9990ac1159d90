import { expect, test } from 'vitest'
import { AskedPaths } from '../../../electron/asked-paths'
import { pathsAmong } from '../../../electron/argument-paths'
import { GivenFiles } from '../../../electron/given-files'

/** Windows 1 and 2, of which the first shows the project in `/river.assay`. */
function parts() {
  const done: unknown[][] = []
  const used = new Set([1])
  const ids = [1, 2]
  const given = new GivenFiles({
    windowIds: () => ids,
    openWindow: () => {
      ids.push(ids.length + 1)
      return ids.length
    },
    bringUp: (id) => void done.push(['bringUp', id]),
    tell: (id) => void done.push(['tell', id]),
    isUsed: (id) => used.has(id),
    windowWith: async (folder) => (folder === '/river.assay' ? 1 : undefined),
    projectAround: async (path) => (path.includes('.assay') ? path.replace(/(\.assay)\/.*/, '$1') : null),
  })
  return { given, done, used }
}

test('what is given is a project, also by a file in it, a package or a packet; anything else is not opened', async () => {
  const { given } = parts()
  const looked = ['/a.assay', '/a.assay/project.json', '/A.ASSAY.ZIP', '/x.assay-round', '/notes.html']
  expect(await Promise.all(looked.map((path) => given.look(path)))).toEqual([
    { kind: 'project', path: '/a.assay' },
    { kind: 'project', path: '/a.assay' },
    { kind: 'package', path: '/A.ASSAY.ZIP' },
    { kind: 'packet', path: '/x.assay-round' },
    null,
  ])
})

test('a project that a window shows is shown by that one', async () => {
  const { given, done } = parts()
  await given.give({ kind: 'project', path: '/river.assay' })
  expect(done).toEqual([['bringUp', 1]])
  expect([1, 2].map((id) => given.waitingFor(id))).toEqual([null, null])
})

test('another goes to a window without a project, the next to a new one: what is worked on stays', async () => {
  const { given, done } = parts()
  await given.give({ kind: 'project', path: '/lake.assay' })
  await given.give({ kind: 'package', path: '/sea.assay.zip' })
  expect(done).toEqual([
    ['tell', 2],
    ['bringUp', 2],
    ['tell', 3],
    ['bringUp', 3],
  ])
  expect([1, 2, 3].map((id) => given.waitingFor(id))).toEqual([null, 'project', 'package'])
})

test('what is to be in a new window is, though another has no project; one that is shown is shown there', async () => {
  const { given, done } = parts()
  await given.give({ kind: 'project', path: '/lake.assay' }, 'new window')
  expect(given.waitingFor(3)).toBe('project')
  await given.give({ kind: 'project', path: '/river.assay' }, 'new window')
  expect(done).toEqual([
    ['tell', 3],
    ['bringUp', 3],
    ['bringUp', 1],
  ])
})

test('what was dropped is a project only by its own folder, and waits in the window it was dropped on', async () => {
  const { given, done } = parts()
  const looked = ['/a.assay', '/a.assay/notes/article.html', '/a.assay.zip', '/x.assay-round', '/notes.html', '']
  const found = await Promise.all(looked.map((path) => given.lookDropped(path)))
  expect(found.map((each) => each?.kind ?? null)).toEqual(['project', null, 'package', 'packet', null, null])
  given.giveTo(1, { kind: 'project', path: '/a.assay' })
  expect([given.waitingFor(1), given.waitingFor(2), done]).toEqual(['project', null, [['tell', 1]]])
})

test('it is taken once, by what it is, and goes with its window', async () => {
  const { given } = parts()
  await given.give({ kind: 'project', path: '/lake.assay' })
  expect(given.take(2, 'package')).toBeNull()
  expect(given.take(1, 'project')).toBeNull()
  expect([given.take(2, 'project'), given.take(2, 'project')]).toEqual(['/lake.assay', null])
  await given.give({ kind: 'packet', path: '/x.assay-round' })
  given.left(2)
  expect(given.waitingFor(2)).toBeNull()
})

test('paths are found among the arguments of a start, wherever it was started', () => {
  const found = (args: string[], packaged = true) => pathsAmong(args, '/home/ada', packaged)
  expect(found(['assay', '--flag', '--x=a.assay', 'River.assay', '/b.assay.zip', ''])).toEqual([
    '/home/ada/River.assay',
    '/b.assay.zip',
  ])
  expect(found(['electron', '--inspect', '.', 'River.assay'], false)).toEqual(['/home/ada/River.assay'])
  expect(found(['assay', 'file:///home/ada/A%20river.assay', 'file://%'])).toEqual([
    '/home/ada/A river.assay',
    'file://%',
  ])
  expect(found(['assay'])).toEqual([])
})

test('what is asked for before anything can be opened waits, in its order; a start without paths is heard, too', async () => {
  const opened: (readonly string[])[] = []
  const asked = new AskedPaths()
  await asked.add(['/a.assay'])
  await asked.add([])
  await asked.add(['/b.assay', '/c.assay'])
  await asked.answerWith(async (paths) => void opened.push(paths))
  expect(opened).toEqual([['/a.assay'], [], ['/b.assay', '/c.assay']])
  await asked.add(['/d.assay'])
  expect(opened.at(-1)).toEqual(['/d.assay'])
})
