export { Pack } from './Pack'
export { WhatIf } from './WhatIf'
