import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { showAllToAssistants } from '../../../electron/assistive-text'

/** An app and a page as far as they are asked. */
function stand(enabled: boolean) {
  const state = { enabled, styles: [] as string[] }
  const app = Object.assign(new EventEmitter(), { isAccessibilitySupportEnabled: () => state.enabled })
  const page = Object.assign(new EventEmitter(), {
    isDestroyed: () => false,
    insertCSS: async (css: string) => {
      state.styles.push(css)
      return css
    },
    removeInsertedCSS: async (key: string) => void state.styles.splice(state.styles.indexOf(key), 1),
  })
  showAllToAssistants(app as never, page as never)
  const listens = async (on: boolean) => {
    state.enabled = on
    app.emit('accessibility-support-changed')
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { app, page, state, listens }
}

const ALL = ['[data-stretch] { content-visibility: visible !important }']

test('while a screen reader runs all text is there, and once it stops no more than is seen', async () => {
  const { state, listens, page } = stand(false)
  page.emit('dom-ready')
  expect(state.styles).toEqual([])
  await listens(true)
  await listens(true)
  expect(state.styles).toEqual(ALL)
  await listens(false)
  expect(state.styles).toEqual([])
})

test('a page that is loaded again has it again', () => {
  const { state, page } = stand(true)
  page.emit('dom-ready')
  expect(state.styles).toEqual(ALL)
  state.styles.length = 0
  page.emit('dom-ready')
  expect(state.styles).toEqual(ALL)
})

test('a page that is gone is not followed any more', () => {
  const { app, page } = stand(false)
  page.emit('destroyed')
  expect(app.listenerCount('accessibility-support-changed')).toBe(0)
})
