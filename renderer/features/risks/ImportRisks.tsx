import { CommandButton } from '@domain/CommandButton'
import { useCommand } from '@state/commands'
import { useEditable } from '@state/project-store'
import { chooseRiskFile, closeRiskFile, useRiskFile } from '@state/risk-file'
import { useEffect, useState } from 'react'
import { ImportRisksDialog } from './ImportRisksDialog'
import { registerWords } from './register-words'

/** What the command does that imports risks of a table. */
export function ImportRisks() {
  const editable = useEditable()
  const file = useRiskFile()
  const [isLooking, setLooking] = useState(false)
  const look = async () => {
    setLooking(true)
    await chooseRiskFile()
    setLooking(false)
  }
  useEffect(() => closeRiskFile, [])
  useCommand('risk.import', () => void look(), editable && !isLooking)
  return file && <ImportRisksDialog file={file} onClose={closeRiskFile} />
}

export function ImportRisksButton() {
  const editable = useEditable()
  return (
    <CommandButton command="risk.import" disabled={!editable}>
      {registerWords.import}
    </CommandButton>
  )
}
