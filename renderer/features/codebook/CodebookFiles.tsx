import { CommandButton } from '@domain/CommandButton'
import type { CodebookPreview } from '@shared/ipc/exporting'
import { call } from '@state/client'
import { useCommand } from '@state/commands'
import { notifyFailure } from '@state/notices'
import { useEditable } from '@state/project-store'
import { useState } from 'react'
import { ExportCodebookDialog } from './ExportCodebookDialog'
import { ImportCodebookDialog } from './ImportCodebookDialog'
import { codebookFileWords } from './codebook-file-words'

/** What the commands do that write the codebook as a file and read one. */
export function CodebookFiles({ isEmpty }: { isEmpty: boolean }) {
  const editable = useEditable()
  const [exporting, setExporting] = useState(false)
  const [preview, setPreview] = useState<CodebookPreview | null>(null)
  const [isLooking, setLooking] = useState(false)
  const look = async () => {
    setLooking(true)
    try {
      setPreview(await call('codebook.look', {}))
    } catch (failure) {
      notifyFailure(failure)
    } finally {
      setLooking(false)
    }
  }
  useCommand('codebook.import', () => void look(), editable && !isLooking)
  useCommand('codebook.export', () => setExporting(true), !isEmpty)
  return (
    <>
      {exporting && <ExportCodebookDialog onClose={() => setExporting(false)} />}
      {preview && <ImportCodebookDialog key={preview.token} preview={preview} onClose={() => setPreview(null)} />}
    </>
  )
}

export function ImportButton() {
  const editable = useEditable()
  return (
    <CommandButton command="codebook.import" disabled={!editable}>
      {codebookFileWords.import}
    </CommandButton>
  )
}

export const ExportButton = () => <CommandButton command="codebook.export">{codebookFileWords.export}</CommandButton>
