import { makeFile } from '../../data/files/openFile'
import { type SchemaId, schemaIds } from '../../data/files/schema'
import type { Vocabulary } from '../../data/files/vocabulary'
import { currentLocale } from '../../format/locale'
import { m } from '../../format/words'
import { excelType, MakeButton } from './MakeButton'
import styles from './OwnData.module.css'
import { schemaName } from './schemaWords'

/** Workbooks to fill in: one for each table, and one with all. */
export function Templates({ vocabulary }: { readonly vocabulary: Vocabulary }) {
  const make = (schemas: readonly SchemaId[]) => () => makeFile('template', { schemas, language: currentLocale(), vocabulary })
  return (
    <section aria-labelledby="modeles">
      <h2 id="modeles">{m.own_templates()}</h2>
      <p className={styles.lede}>{m.own_templates_lede()}</p>
      <div className={styles.tools}>
        <MakeButton
          label={m.own_template_all()}
          fileName={m.own_template_file({ name: 'jalons' })}
          type={excelType}
          make={make(schemaIds)}
        />
        {schemaIds.map((id) => (
          <MakeButton key={id} label={schemaName(id)} fileName={m.own_template_file({ name: id })} type={excelType} make={make([id])} />
        ))}
      </div>
    </section>
  )
}
