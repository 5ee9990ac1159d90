import { expect, it } from 'vitest'
import { GivenPackage } from '../../../electron/given-package'

it('finds a package among the arguments of a start, wherever it was started', () => {
  const given = new GivenPackage()
  expect(given.look(['.', '--flag', 'notes.txt'], '/home/ada')).toBe(false)
  expect(given.path).toBeNull()
  expect(given.look(['.', '--file=a.assay.zip', 'River.ASSAY.ZIP'], '/home/ada')).toBe(true)
  expect(given.path).toBe('/home/ada/River.ASSAY.ZIP')
  expect(given.look(['/mail/b.assay.zip'], '/home/ada')).toBe(true)
  expect(given.take()).toBe('/mail/b.assay.zip')
  expect([given.path, given.take()]).toEqual([null, null])
  expect(given.look(['--x.assay.zip'], '/')).toBe(false)
})
