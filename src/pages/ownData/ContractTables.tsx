import { plainName } from '../../format/plainName'
import { useState } from 'react'
import { type Missing, missingOf, type TableContract } from '../../spreadsheet/contracts'
import type { CheckedTable } from '../../spreadsheet/fileSession'
import type { Vocabulary } from '../../spreadsheet/vocabulary'
import type { Started } from '../../ownSet/session'
import { unspecified } from '../../domain/scope'
import { currentLocale } from '../../format/locale'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { Choice } from '../../ui/Choice'
import { type FileEntry, openEntries, type OpenEntry } from './fileEntry'
import { excelType, MakeButton } from './MakeButton'
import styles from './OwnData.module.css'
import { columnName } from './schemaWords'

const nameIn = (
  vocabulary: Vocabulary,
  list: 'deliverable' | 'territory' | 'programme',
  id: string,
): string =>
  vocabulary[list]?.find((entry) => entry.id === id)?.names[currentLocale() === 'fr' ? 0 : 1] ?? id

function missingWords(
  { column, empty, said, wrong, of }: Missing,
  schema: TableContract['schema'],
): string[] {
  const slots = { column: columnName(schema, column), of: formatNumber(of) }
  return [
    ...(empty > 0
      ? [m.own_contract_missing({ ...slots, n: empty, shown: formatNumber(empty) })]
      : []),
    ...(said > 0 ? [m.own_contract_said({ ...slots, n: said, shown: formatNumber(said) })] : []),
    ...(wrong > 0
      ? [m.own_contract_wrong({ ...slots, n: wrong, shown: formatNumber(wrong) })]
      : []),
  ]
}

interface TableProps {
  readonly contract: TableContract
  readonly table: CheckedTable
  readonly file: OpenEntry['file']
  readonly scope: string
  readonly started: Started
}

function ContractTable({ contract, table, file, scope, started }: TableProps) {
  const { vocabulary, periods } = started
  const period = periods.get(contract.programme) ?? null
  const { deliverable, schema } = contract
  const missing = missingOf(table, contract).flatMap((one) => missingWords(one, schema))
  const name = nameIn(vocabulary, 'deliverable', deliverable)
  const language = currentLocale()
  const territory = scope === '' ? null : scope
  const place = territory === null ? [] : [nameIn(vocabulary, 'territory', territory)]
  const fileName = plainName([name, ...place].join(' '))
  const make = (format: 'xlsx' | 'csv-fr') => () =>
    file.ask('cut', { contract, scope: { territory, period }, format, language, vocabulary })
  return (
    <li>
      <strong>{name}</strong>
      <span className={styles.soft}>{nameIn(vocabulary, 'programme', contract.programme)}</span>
      {missing.length === 0 ? (
        <p>{m.own_contract_complete()}</p>
      ) : (
        <ul>
          {missing.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <p className={styles.tools}>
        <MakeButton
          label={m.own_write_xlsx({ table: name })}
          fileName={`${fileName}.xlsx`}
          type={excelType}
          make={make('xlsx')}
        />
        <MakeButton
          label={m.own_write_csv({ table: name })}
          fileName={`${fileName}.csv`}
          type="text/csv;charset=utf-8"
          make={make('csv-fr')}
        />
      </p>
    </li>
  )
}

/** The tables that acts ask for: what a register lacks for each, and each of them for one funder's scope. */
export function ContractTables({
  entries,
  started,
}: {
  readonly entries: readonly FileEntry[]
  readonly started: Started
}) {
  const { vocabulary, contracts } = started
  const [scope, setScope] = useState('')
  const fed = openEntries(entries).flatMap(({ key, state }) =>
    state.tables.flatMap((table) =>
      contracts
        .filter(({ schema }) => schema === table.choice.schema)
        .map((contract) => ({
          key: `${key} ${table.choice.sheet} ${contract.deliverable}`,
          contract,
          table,
          file: state.file,
        })),
    ),
  )
  return (
    <section aria-labelledby="contractuels">
      <h2 id="contractuels">{m.own_contracts()}</h2>
      <p className={styles.lede}>
        {fed.length === 0 ? m.own_contracts_none() : m.own_contracts_lede()}
      </p>
      {fed.length === 0 ? null : (
        <>
          <div className={styles.fields}>
            <Choice
              label={m.own_contract_scope()}
              value={scope}
              none={m.own_scope_all()}
              options={(vocabulary.territory ?? [])
                .filter(({ id }) => id !== unspecified)
                .map(({ id }) => ({ value: id, label: nameIn(vocabulary, 'territory', id) }))}
              onChoose={setScope}
            />
          </div>
          <ul className={styles.contracts}>
            {fed.map(({ key, contract, table, file }) => (
              <ContractTable
                key={key}
                contract={contract}
                table={table}
                file={file}
                scope={scope}
                started={started}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
