import { readFile } from 'node:fs/promises'
import { extname, isAbsolute, relative, resolve } from 'node:path'

/** What Assay serves to its own pages; anything else is not found. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** `app:` is a standard, secure scheme, so its pages have an origin that a policy can name. */
export const APP_SCHEME = { scheme: 'app', privileges: { standard: true, secure: true } }

export const WORKBENCH_URL = 'app://assay/index.html'

/** No inline script or style, no eval, no string becomes markup, nothing is fetched, nobody may frame it. */
export const WORKBENCH_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** Answers requests for `app://<host>/…` with the files under `folder`, each under the content security policy. */
export function appFiles(host: string, folder: string, policy: string): (request: Request) => Promise<Response> {
  return async ({ url, method }) => {
    const path = pathWithin(folder, host, url)
    const type = path && CONTENT_TYPES[extname(path)]
    if (!path || !type || method !== 'GET') return new Response(null, { status: 404 })
    const bytes = await readFile(path).catch(() => null)
    if (!bytes) return new Response(null, { status: 404 })
    return new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': type,
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'cache-control': 'no-store',
      },
    })
  }
}

/** The file a URL names, or null when it names another host, leaves the folder or is no plain path. */
export function pathWithin(folder: string, host: string, url: string): string | null {
  const { host: asked, pathname } = new URL(url)
  if (asked !== host) return null
  let decoded: string
  try {
    decoded = decodeURIComponent(pathname)
  } catch {
    return null
  }
  // A backslash is a separator on Windows, a colon starts a drive or a stream there, and NUL ends a path in C.
  if (/[\\:\0]/.test(decoded)) return null
  const path = resolve(folder, `.${decoded}`)
  const inside = relative(folder, path)
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? null : path
}
