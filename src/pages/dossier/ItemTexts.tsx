import { useState } from 'react'
import type { DossierItem, TextRole } from '../../document/dossier'
import { m } from '../../format/words'
import { Field } from '../../ui/Field'
import styles from './Dossier.module.css'
import { withItemTitle, withText } from '../../document/dossierEdits'
import type { DossierControl } from './useDossier'

interface Props {
  readonly item: DossierItem
  readonly change: DossierControl['change']
}

/** Letters that a text may have; the file format refuses longer ones. */
const longest = 20_000

const labels: Record<TextRole, (what: { readonly what: string }) => string> = {
  comment: m.dossier_text_comment,
  text: m.dossier_text_text,
  explained: m.dossier_text_explained,
  proposed: m.dossier_text_proposed,
}

/** The texts written to a subject: folded while there is only a comment that nobody wrote. */
export function ItemTexts({ item: { id, section, texts }, change }: Props) {
  const isPage = section.kind === 'text'
  // As it was when it came: emptying a text does not close it under the writer.
  const [isOpen] = useState(() => texts.some(({ role, text }) => role !== 'comment' || text !== ''))
  return (
    <details className={styles.texts} open={isOpen}>
      <summary>{isPage ? m.dossier_page() : m.dossier_texts({ what: section.title })}</summary>
      {isPage ? (
        <Field label={m.dossier_page_title()}>
          <input
            type="text"
            value={section.title}
            maxLength={200}
            onChange={({ target: { value } }) =>
              change(
                (dossier) => withItemTitle(dossier, id, value),
                m.dossier_did_write(),
                `title ${id}`,
              )
            }
          />
        </Field>
      ) : null}
      {texts.map(({ role, text }) => (
        <Field key={role} label={labels[role]({ what: section.title })}>
          <textarea
            value={text}
            rows={role === 'comment' ? 2 : 4}
            maxLength={longest}
            onChange={({ target: { value } }) =>
              change(
                (dossier) => withText(dossier, id, role, value),
                m.dossier_did_write(),
                `${role} ${id}`,
              )
            }
          />
          {text.length >= longest ? <small role="alert">{m.dossier_text_full()}</small> : null}
        </Field>
      ))}
    </details>
  )
}
