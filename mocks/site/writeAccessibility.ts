import { writeFileSync } from 'node:fs'
import { rgaa } from '../../src/features/declarations/criteria'
import { accessibilityText } from './accessibilityText'

writeFileSync('docs/accessibility.md', accessibilityText(rgaa))
