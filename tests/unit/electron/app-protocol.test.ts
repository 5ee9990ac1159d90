import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appFiles, pathWithin } from '../../../electron/app-protocol'

let outside: string
let serve: (request: Request) => Promise<Response>

beforeAll(async () => {
  outside = await mkdtemp(join(tmpdir(), 'assay-pages-'))
  await mkdir(join(outside, 'pages', 'assets'), { recursive: true })
  await writeFile(join(outside, 'secret.html'), 'outside')
  await writeFile(join(outside, 'pages', 'index.html'), 'inside')
  await writeFile(join(outside, 'pages', 'notes.txt'), 'of no served kind')
  serve = appFiles('assay', join(outside, 'pages'), "default-src 'none'")
})
afterAll(() => rm(outside, { recursive: true }))

// `new Request` would tidy the path before we see it; what Chromium sends may be less tidy.
const ask = (url: string, method = 'GET') => serve({ url, method } as Request)

describe('the app protocol', () => {
  it('serves a page under the content security policy', async () => {
    const response = await ask('app://assay/index.html')
    expect(await response.text()).toBe('inside')
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'")
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it.each([
    'app://assay/../secret.html',
    'app://assay/..%2fsecret.html',
    'app://assay/%2e%2e/secret.html',
    'app://assay/%2e%2e%2fsecret.html',
    'app://assay/assets/..%2f..%2fsecret.html',
    'app://assay/..%5csecret.html',
    'app://assay/index.html%00.png',
    'app://assay/C:/index.html',
    'app://assay/index.html::$DATA',
    'app://assay//etc/hosts.html',
    'app://assay/%E0%A4%A.html',
    'app://assay/notes.txt',
    'app://assay/assets',
    'app://assay/',
    'app://other/index.html',
  ])('finds nothing at %s', async (url) => {
    expect((await ask(url)).status).toBe(404)
  })

  it('answers nothing but GET', async () => {
    expect((await ask('app://assay/index.html', 'POST')).status).toBe(404)
  })

  it('keeps every path it allows inside its folder', () => {
    expect(pathWithin('/pages', 'assay', 'app://assay/assets/a.js')).toBe('/pages/assets/a.js')
    expect(pathWithin('/pages', 'assay', 'app://assay/..%2fpages-other/a.js')).toBeNull()
  })
})
