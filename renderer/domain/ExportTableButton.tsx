import { runCommand } from '@state/commands'
import { IconButton } from '@ui/Button'
import { FileDown } from 'lucide-react'

/** Opens the dialog that writes the table of this screen as a file. */
export const ExportTableButton = ({ disabled = false }: { disabled?: boolean }) => (
  <IconButton
    icon={FileDown}
    label="Export table…"
    word="Export table…"
    disabled={disabled}
    onClick={() => runCommand('table.export')}
  />
)
