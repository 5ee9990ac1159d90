import { Button } from '@ui/Button'
import { EmptyState } from '@ui/EmptyState'
import { Component, type ReactNode } from 'react'

/** A screen that fails takes only itself down; everything acknowledged is on disk already. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failure: unknown }> {
  override state: { failure: unknown } = { failure: null }

  static getDerivedStateFromError(failure: unknown) {
    return { failure }
  }

  override render() {
    if (this.state.failure === null) return this.props.children
    return (
      <EmptyState
        title="This screen stopped working"
        actions={<Button onClick={() => this.setState({ failure: null })}>Show it again</Button>}
      >
        Everything marked as saved is safe on disk. The reason was: {String(this.state.failure)}
      </EmptyState>
    )
  }
}
