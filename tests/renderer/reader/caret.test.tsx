import { useNotices } from '@state/notices'
import { goTo } from '@state/place'
import * as anchors from '@shared/anchoring/create-anchor'
import { sourceText } from '@shared/text/source-text'
import { fireEvent, render, renderHook, screen, waitFor } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Reader } from '../../../renderer/features/reader/reader'
import { useCaret } from '../../../renderer/features/reader/use-caret'
import { addAnalyst, addPassage, addSource, emptyProject, id, perform } from '../../unit/shared/sample-project'
import { openInWindow } from '../desk'
import { readInSmallPane } from '../browser/text-layout'

beforeEach(async () => {
  vi.spyOn(anchors, 'createAnchor').mockImplementation(() => {
    throw new Error('No such words.')
  })
  readInSmallPane()
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addSource('article'), addPassage('passage', 'article'))
  await openInWindow(project)
})

afterEach(() => void vi.restoreAllMocks())

test('an end of a passage that cannot be moved says why', async () => {
  goTo({ screen: 'reader', passageId: id('passage') })
  const reader = new Reader(
    sourceText(id('articleV'), [{ kind: 'paragraph', level: null, role: 'body', text: 'words and more' }]),
  )
  function Text() {
    const root = useRef<HTMLDivElement>(null)
    useCaret(reader, root)
    return <div ref={root} role="textbox" aria-label="Text" tabIndex={0} />
  }
  render(<Text />)
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'ArrowRight', altKey: true, shiftKey: true })
  const { result } = renderHook(useNotices)
  await waitFor(() => expect(result.current[0]?.text).toMatch(/No such words/))
})
