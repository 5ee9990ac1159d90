import { useEffect, useState } from 'react'
import { call } from './client'
import { failureText } from './notices'

/** Pictures kept so that going back shows them at once; one is about a megabyte. */
const REMEMBERED = 12

/** Pictures drawn lately by version, page and width, the last one used at the end. */
const remembered = new Map<string, string>()

async function drawPage(versionId: string, page: number, width: number): Promise<string> {
  const key = keyOf(versionId, page, width)
  const url = remembered.get(key) ?? `data:image/png;base64,${await call('source.page', { versionId, page, width })}`
  remembered.delete(key)
  remembered.set(key, url)
  const [oldest] = remembered.keys()
  if (remembered.size > REMEMBERED && oldest !== undefined) remembered.delete(oldest)
  return url
}

const keyOf = (versionId: string, page: number, width: number): string => `${versionId} ${page} ${width}`

/** A page of a PDF as it is printed: null while it is drawn, and what went wrong, in words, when it cannot be. */
export function usePagePicture(
  versionId: string,
  page: number,
  width: number,
): { url: string | null; failure: string | null } {
  const [drawn, setDrawn] = useState<{ key: string; url: string | null; failure: string | null } | null>(null)
  const key = keyOf(versionId, page, width)
  useEffect(() => {
    let wanted = true
    drawPage(versionId, page, width).then(
      (url) => wanted && setDrawn({ key, url, failure: null }),
      (failure: unknown) => wanted && setDrawn({ key, url: null, failure: failureText(failure) }),
    )
    return () => {
      wanted = false
    }
  }, [key, versionId, page, width])
  const now = drawn?.key === key ? drawn : null
  return { url: now?.url ?? remembered.get(key) ?? null, failure: now?.failure ?? null }
}
