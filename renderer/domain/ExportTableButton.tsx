import { runCommand } from '@state/commands'
import { IconButton } from '@ui/Button'
import { FileDown } from 'lucide-react'
import { exportWords } from './export-words'

/** Opens the dialog that writes the table of this screen as a file. */
export const ExportTableButton = ({ why = null }: { why?: string | null }) => (
  <IconButton
    icon={FileDown}
    label={exportWords.exportTableWith}
    word={exportWords.exportTableWith}
    why={why}
    onClick={() => runCommand('table.export')}
  />
)
