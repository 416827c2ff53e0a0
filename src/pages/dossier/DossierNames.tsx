import { m } from '../../format/words'
import { Field } from '../../ui/Field'
import styles from './Dossier.module.css'
import type { DossierControl } from './useDossier'

/** Title and subtitle of the cover. */
export function DossierNames({
  control: { dossier, change },
}: {
  readonly control: DossierControl
}) {
  return (
    <div className={styles.names}>
      <Field label={m.dossier_name()}>
        <input
          type="text"
          value={dossier.title}
          maxLength={200}
          placeholder={dossier.untitled}
          onChange={({ target: { value } }) =>
            change((now) => ({ ...now, title: value }), m.dossier_did_name(), 'title')
          }
        />
      </Field>
      <Field label={m.dossier_subtitle()}>
        <input
          type="text"
          value={dossier.subtitle}
          maxLength={300}
          onChange={({ target: { value } }) =>
            change((now) => ({ ...now, subtitle: value }), m.dossier_did_name(), 'subtitle')
          }
        />
      </Field>
    </div>
  )
}
