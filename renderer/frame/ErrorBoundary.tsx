import { call } from '@state/client'
import { runCommand } from '@state/commands'
import { notifyFailure } from '@state/notices'
import { reportFailure } from '@state/failures'
import type { WindowPart } from '@shared/ipc/failure-trace'
import { Button } from '@ui/Button'
import { EmptyState } from '@ui/EmptyState'
import { Component, type ReactNode } from 'react'
import styles from './ErrorBoundary.module.css'

type Part = Exclude<WindowPart, 'background'>

const NAMES: Record<Part, string> = {
  window: 'This window',
  titleBar: 'The title bar',
  banners: 'The part that warns about the project’s files',
  rail: 'The list of screens',
  screen: 'This screen',
  statusBar: 'The status bar',
  tray: 'The tray of passages',
  imports: 'The list of imports',
  notices: 'The part that shows notices',
  dropTarget: 'The part that takes dropped articles',
  commands: 'The part that runs commands and shortcuts',
  guide: 'The user guide',
  dialog: 'This dialog',
}

type Props = {
  part: Part
  children: ReactNode
  /** Lets the analyst go on without the part. */
  onClose?: () => void
}

/** A part of the window that fails takes only itself down; everything acknowledged is on disk already. */
export class ErrorBoundary extends Component<Props, { failure: { reason: string } | null }> {
  override state: { failure: { reason: string } | null } = { failure: null }

  static getDerivedStateFromError(failure: unknown) {
    return { failure: { reason: failure instanceof Error ? failure.message : 'unknown' } }
  }

  override componentDidCatch(failure: unknown) {
    reportFailure(this.props.part, failure)
  }

  override render() {
    const { failure } = this.state
    const { part, children, onClose } = this.props
    if (failure === null) return children
    const title = `${NAMES[part]} stopped working`
    const actions = (
      <>
        <Button onClick={() => this.setState({ failure: null })}>Show it again</Button>
        {onClose && <Button onClick={onClose}>Close it</Button>}
      </>
    )
    if (part === 'screen' || part === 'window') {
      return (
        <EmptyState
          title={title}
          actions={
            <>
              {actions}
              <Button onClick={() => void call('settings.showFolder', { folder: 'log' }).catch(notifyFailure)}>
                Open the log folder
              </Button>
              {part === 'screen' && <Button onClick={() => runCommand('help.report')}>Report a problem…</Button>}
            </>
          }
        >
          Everything marked as saved is safe on disk, and so is what was being typed in a field until a second ago. Show
          it again to go on; if it stops once more, close the window and open it again. The reason was: {failure.reason}
        </EmptyState>
      )
    }
    return (
      <div className={`${styles.piece} ${styles[part] ?? styles.floating}`} role="alert">
        <span>{title}. What was saved is safe.</span>
        {actions}
      </div>
    )
  }
}
