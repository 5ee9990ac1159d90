import '@testing-library/jest-dom/vitest'
import { announce, dismiss, useNotices } from '@state/notices'
import { act, cleanup, configure, renderHook } from '@testing-library/react'
import { afterAll, afterEach, vi } from 'vitest'
import { standInForBrowser } from './browser/browser'

// The files of one worker share a page: every one finds it, and leaves it, as a new one.

// A busy machine is no failure.
configure({ asyncUtilTimeout: 15_000 })

// jsdom brings bytes of its own kind, which what runs in the main process would not know as bytes.
globalThis.Uint8Array = Object.getPrototypeOf(Buffer.prototype).constructor as Uint8ArrayConstructor

standInForBrowser()

afterEach(() => {
  // What is still shown must not see its project close.
  cleanup()
  const { result, unmount } = renderHook(useNotices)
  act(() => result.current.forEach(({ id }) => dismiss(id)))
  unmount()
  announce('')
  document.body.replaceChildren()
  CSS.highlights.clear()
})

// A window loads its screens behind what is tested; what came after the end of the last file would find no page.
afterAll(() => vi.dynamicImportSettled())
