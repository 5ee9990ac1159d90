import { EventEmitter } from 'node:events'
import { expect, test, vi } from 'vitest'
import { followDevelopment, type Parent } from '../../../electron/development'

/** The channel to a script that started us, and what went over it. */
function parentWith(env: Record<string, string> = {}) {
  const sent: unknown[] = []
  const parent = Object.assign(new EventEmitter(), {
    env,
    connected: true,
    send: (message: unknown) => sent.push(message) > 0,
  })
  return { parent: parent as EventEmitter & Parent, sent }
}

const asked = () => ({ reloadPages: vi.fn(), openProject: vi.fn(), quit: vi.fn() })

test('a page that was built anew is loaded again, and quits when the script is gone', () => {
  const { parent } = parentWith()
  const asks = asked()
  followDevelopment(false, parent, asks)
  parent.emit('message', 'something else')
  expect(asks.reloadPages).not.toHaveBeenCalled()
  parent.emit('message', 'page-built')
  expect(asks.reloadPages).toHaveBeenCalledOnce()
  expect(asks.quit).not.toHaveBeenCalled()
  parent.emit('disconnect')
  expect(asks.quit).toHaveBeenCalledOnce()
})

test('the script is told which project is open, once, and not after it left', () => {
  const { parent, sent } = parentWith()
  const tell = followDevelopment(false, parent, asked())
  for (const project of [null, '/projects/a.assay', '/projects/a.assay', null]) tell(project)
  expect(sent).toEqual([{ project: '/projects/a.assay' }, { project: null }])
  Object.assign(parent, { connected: false })
  tell('/projects/b.assay')
  expect(sent).toHaveLength(2)
})

test('the project that was open before opens again', () => {
  const { parent, sent } = parentWith({ ASSAY_DEVELOPED_PROJECT: '/projects/a.assay' })
  const asks = asked()
  const tell = followDevelopment(false, parent, asks)
  expect(asks.openProject).toHaveBeenCalledExactlyOnceWith('/projects/a.assay')
  tell('/projects/a.assay')
  expect(sent).toEqual([])
})

test('a packaged Assay listens to nobody', () => {
  const { parent, sent } = parentWith({ ASSAY_DEVELOPED_PROJECT: '/projects/a.assay' })
  const asks = asked()
  followDevelopment(true, parent, asks)('/projects/b.assay')
  parent.emit('message', 'page-built')
  parent.emit('disconnect')
  expect(sent).toEqual([])
  for (const ask of Object.values(asks)) expect(ask).not.toHaveBeenCalled()
})

test('started by hand it has nobody to follow', () => {
  const { parent } = parentWith({ ASSAY_DEVELOPED_PROJECT: '/projects/a.assay' })
  const asks = asked()
  followDevelopment(false, Object.assign(parent, { send: undefined }), asks)('/projects/b.assay')
  expect(parent.eventNames()).toEqual([])
  expect(asks.openProject).not.toHaveBeenCalled()
})
