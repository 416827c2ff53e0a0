import { writeFileSync } from 'node:fs'
import { rgaa } from '../pages/declarations/criteria'
import { accessibilityText } from './accessibilityText'

writeFileSync('docs/accessibility.md', accessibilityText(rgaa))
