import { makeFile } from '../../spreadsheet/openFile'
import { type SchemaId, schemaIds } from '../../spreadsheet/schema'
import type { Vocabulary } from '../../spreadsheet/vocabulary'
import { plainName } from '../../format/plainName'
import { currentLocale } from '../../format/locale'
import { m } from '../../format/words'
import { excelType, MakeButton } from './MakeButton'
import styles from './OwnData.module.css'
import { schemaName } from './schemaWords'

/** Workbooks to fill in: one for each table, and one with all. */
export function Templates({ vocabulary }: { readonly vocabulary: Vocabulary }) {
  const make = (schemas: readonly SchemaId[]) => () =>
    makeFile('template', { schemas, language: currentLocale(), vocabulary })
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
          <MakeButton
            key={id}
            label={schemaName(id)}
            fileName={m.own_template_file({ name: plainName(schemaName(id)) })}
            type={excelType}
            make={make([id])}
          />
        ))}
      </div>
    </section>
  )
}
