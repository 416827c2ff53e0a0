import { Component, type ReactNode } from 'react'
import { Notice } from './Notice'

interface Props {
  readonly children: ReactNode
  /** What to say instead of a block that failed. */
  readonly message: string
}

/** Keeps the fault of one block within it: the rest of the page stays. */
export class BlockBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    return this.state.failed ? (
      <Notice role="alert">
        <p>{this.props.message}</p>
      </Notice>
    ) : (
      this.props.children
    )
  }
}
