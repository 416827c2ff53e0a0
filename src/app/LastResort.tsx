import { Component, type ReactNode } from 'react'
import { m } from '../format/words'
import { Notice } from '../ui/Notice'
import { renewed } from './renewed'

interface Props {
  readonly children: ReactNode
}

/** Boundary of last resort, around a page and around everything: says that the page stopped, and offers to load it again at the same address. */
export class LastResort extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return (
      <main id="contenu">
        <Notice role="alert">
          <p>{m.state_page_failed()}</p>
          <button type="button" onClick={() => void renewed().then(() => location.reload())}>
            {m.state_reload()}
          </button>
        </Notice>
      </main>
    )
  }
}
