/** Colours of written files: those of the page in light, on white; all but `hair`, `tint` and `pale` read at 4.5 : 1 and more. */
export const colours = {
  ink: '191D22',
  soft: '59616B',
  hair: 'DCDAD2',
  tint: 'F4F2EC',
  actual: '0B4F8A',
  pale: 'A9C8E4',
  target: 'B4470F',
  simulated: '7A2E00',
} as const
