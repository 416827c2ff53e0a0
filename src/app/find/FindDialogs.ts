export { FindDialog } from './FindDialog'
export { KeysDialog } from './KeysDialog'
