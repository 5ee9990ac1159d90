import { expect, test } from 'vitest'
import { networkLog, noteRefused, noteRefusedUrl, onRefused, whileTrying } from '../../../electron/network-log'

/** What was noted by `work`, the latest first; the log is one for the whole program. */
async function noted(work: () => unknown) {
  const before = networkLog().total
  await work()
  const { refused, total } = networkLog()
  return { refused, count: total - before }
}

test('of an address only the way and the host are kept, and how often it was asked for', async () => {
  const { refused, count } = await noted(() => {
    noteRefusedUrl('https://example.org/articles/the-hull?q=secret')
    noteRefusedUrl('https://example.org/another')
    noteRefusedUrl('not an address')
  })
  expect(count).toBe(3)
  expect(refused.slice(0, 2).map(({ at: _at, ...rest }) => rest)).toEqual([
    { by: 'page', way: 'unknown', host: '', times: 1 },
    { by: 'page', way: 'https', host: 'example.org', times: 2 },
  ])
  expect(JSON.stringify(refused)).not.toMatch(/secret|hull/)
})

test('what the analyst tries is told from what others ask for, and whoever listens hears of each', async () => {
  let heard = 0
  onRefused(() => (heard += 1))
  const { refused } = await noted(async () => {
    await whileTrying(async () => noteRefusedUrl('https://trial.example/'))
    noteRefused('program', 'lookup', '')
  })
  onRefused(() => {})
  expect(heard).toBe(2)
  expect(refused.slice(0, 2).map(({ by }) => by)).toEqual(['program', 'trial'])
})

test('of very many the latest stay, and all are counted', async () => {
  const { refused, count } = await noted(() => {
    for (let index = 0; index < 250; index++) noteRefused('page', 'https', `host-${index}.example`)
  })
  expect(count).toBe(250)
  expect(refused).toHaveLength(200)
  expect(refused[0]?.host).toBe('host-249.example')
})
