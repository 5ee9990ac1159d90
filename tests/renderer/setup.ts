import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// A busy machine is no failure.
configure({ asyncUtilTimeout: 15_000 })

// jsdom brings bytes of its own kind, which what runs in the main process would not know as bytes.
globalThis.Uint8Array = Object.getPrototypeOf(Buffer.prototype).constructor as Uint8ArrayConstructor

afterEach(cleanup)
