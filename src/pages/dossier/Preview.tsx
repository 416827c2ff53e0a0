import { startTransition, useEffect, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Document } from '../../document/document'
import { m } from '../../format/words'
import { useOpenOnPaper } from '../../ui/useOpenOnPaper'
import { Cover } from './Cover'
import styles from './Preview.module.css'
import { PreviewSection } from './PreviewSection'
import { usePaper } from './usePaper'

interface Props {
  readonly document: Document
  /** Page of a section by its key; `null` where it has none. */
  readonly addressOf: (key: string) => string | null
}

/** Sections drawn in one go: each makes the page laid out and painted once more. */
const atOnce = 5

/** The whole document as it is printed, drawn a few sections at a time, so that no key waits for it; it scrolls in itself, on paper all is there. */
export function Preview({ document, addressOf }: Props) {
  const { title, subtitle, cover, simulated, sections, words, language } = document
  const root = useRef<HTMLElement>(null)
  const label = useId()
  const [drawn, setDrawn] = useState(0)
  const total = sections.length
  usePaper(document)
  useOpenOnPaper(root)
  useEffect(() => {
    if (drawn >= total) return undefined
    const timer = setTimeout(() => startTransition(() => setDrawn(drawn + atOnce)))
    return () => clearTimeout(timer)
  }, [drawn, total])
  useEffect(() => {
    // Before the sources are opened for paper: what is drawn only now has some too.
    const all = (): void => flushSync(() => setDrawn(total))
    addEventListener('beforeprint', all, true)
    return () => removeEventListener('beforeprint', all, true)
  }, [total])
  if (total === 0) return null
  return (
    <section ref={root} className={styles.preview} lang={language} aria-labelledby={label}>
      <h2 id={label} className={styles.label}>
        {m.dossier_preview()}
      </h2>
      <Cover
        title={title}
        subtitle={subtitle}
        cover={cover}
        simulated={simulated ? words.simulated : null}
        language={language}
      />
      <nav className={styles.contents} aria-label={words.contents}>
        <h3>{words.contents}</h3>
        <ol>
          {sections.map(({ key, title: name, subtitle: place }, number) => (
            <li key={key}>
              <a href={`#section-${number + 1}`}>{name}</a>{' '}
              {place === '' ? null : <small>{place}</small>}
            </li>
          ))}
        </ol>
      </nav>
      {sections.slice(0, drawn).map((section, number) => (
        <PreviewSection
          key={section.key}
          section={section}
          words={words}
          number={number + 1}
          address={addressOf(section.key)}
        />
      ))}
      {drawn < total ? <p role="status">{m.dossier_drawing()}</p> : null}
    </section>
  )
}
