import { Button } from '@ui/Button'
import { EmptyState } from '@ui/EmptyState'
import { Component, type ReactNode } from 'react'

/** A screen that fails takes only itself down; everything acknowledged is on disk already. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failure: string | null }> {
  override state: { failure: string | null } = { failure: null }

  static getDerivedStateFromError(failure: unknown) {
    return { failure: failure instanceof Error ? failure.message : 'unknown' }
  }

  override render() {
    if (this.state.failure === null) return this.props.children
    return (
      <EmptyState
        title="This screen stopped working"
        actions={<Button onClick={() => this.setState({ failure: null })}>Show it again</Button>}
      >
        Everything marked as saved is safe on disk. The reason was: {this.state.failure}
      </EmptyState>
    )
  }
}
