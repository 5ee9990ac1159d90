import { call } from '@state/client'
import { runCommand } from '@state/commands'
import { notifyFailure } from '@state/notices'
import { reportFailure } from '@state/failures'
import type { WindowPart } from '@shared/ipc/failure-trace'
import { Button } from '@ui/Button'
import { EmptyState } from '@ui/EmptyState'
import { Component, type ReactNode } from 'react'
import styles from './ErrorBoundary.module.css'
import { PART_NAMES, frameWords } from './frame-words'

type Part = Exclude<WindowPart, 'background'>

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
    return { failure: { reason: failure instanceof Error ? failure.message : frameWords.unknownReason } }
  }

  override componentDidCatch(failure: unknown) {
    reportFailure(this.props.part, failure)
  }

  override render() {
    const { failure } = this.state
    const { part, children, onClose } = this.props
    if (failure === null) return children
    const actions = (
      <>
        <Button
          {...(part === 'screen' || part === 'window' ? { look: 'primary' as const } : {})}
          onClick={() => this.setState({ failure: null })}
        >
          {frameWords.showAgain}
        </Button>
        {onClose && <Button onClick={onClose}>{frameWords.closeIt}</Button>}
      </>
    )
    if (part === 'screen' || part === 'window') {
      return (
        <EmptyState
          title={frameWords.stopped(PART_NAMES[part])}
          actions={
            <>
              {actions}
              <Button onClick={() => void call('settings.showFolder', { folder: 'log' }).catch(notifyFailure)}>
                {frameWords.openLogFolder}
              </Button>
              {part === 'screen' && (
                <Button onClick={() => runCommand('help.report')}>{frameWords.reportProblem}</Button>
              )}
            </>
          }
        >
          {frameWords.allIsSafe(failure.reason)}
        </EmptyState>
      )
    }
    return (
      <div className={`${styles.piece} ${styles[part] ?? styles.floating}`} role="alert">
        <span>{frameWords.stoppedButSafe(PART_NAMES[part])}</span>
        {actions}
      </div>
    )
  }
}
