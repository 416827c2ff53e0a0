const laPoste = '356000000'

/** The check digit of SIREN and SIRET: every second digit from the right counts double, the sum is a multiple of 10. */
function holds(digits: string): boolean {
  let sum = 0
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place])
    const doubled = place % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

/** Establishments of La Poste have a rule of their own: the digits add up to a multiple of 5. */
const postal = (digits: string): boolean => {
  let sum = 0
  for (const digit of digits.split('')) sum += Number(digit)
  return digits.startsWith(laPoste) && sum % 5 === 0
}

export type SiretFault = 'digits' | 'check'
export type Siret =
  | { readonly siret: string; readonly isMended: boolean }
  | { readonly fault: SiretFault }

/**
 * The 14 digits of a SIRET, kept as text. Spaces are left out; a number that has lost its leading zeros gets them back
 * where the check digit then holds, and says so. `digits`: there are not 14; `check`: the check digit does not hold.
 */
export function siretOf(written: string | number): Siret {
  const text = String(written).replaceAll(/[\s\u00a0\u202f.]/g, '')
  if (!/^\d+$/.test(text) || text.length > 14) return { fault: 'digits' }
  const digits = text.padStart(14, '0')
  const isMended = digits !== text
  if (isMended && (typeof written !== 'number' || text.length < 10)) return { fault: 'digits' }
  if (!holds(digits) && !postal(digits)) return { fault: isMended ? 'digits' : 'check' }
  return { siret: digits, isMended }
}
