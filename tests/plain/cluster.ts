/** What names the cluster of the published data, its funders, territories, programmes, schemes or markets. */
export const ofOurCluster =
  /micro-?tech|besan[cç]on|\bgbm\b|\bpmt\b|\bbfc\b|\basd\b|bourgogne|franche-comt|dijon|montb[ée]liard|\bdoubs\b|horlog|innov.?health|propulseur|micronora|i-lab\b|i-nov\b|industrie du futur|phase vi\b/i

/** An invented cluster, in English alone, with kinds, funders and a programme of its own and no register. */
export const glassValley = {
  jalons: 1,
  title: { en: 'Glass Valley cluster' },
  asOf: '2025-06-30',
  headline: ['furnaces', { indicator: 'Apprentices', territory: 'Northshire' }],
  indicators: [
    {
      id: 'furnaces',
      label: { en: 'Electric furnaces in service' },
      domain: 'Decarbonised glass',
      unit: { one: { en: 'furnace' }, other: { en: 'furnaces' }, whole: true },
      kind: 'stock',
      better: 'more',
      actuals: [
        { date: '2023-12-31', value: 4 },
        { date: '2024-12-31', value: 9, source: { document: 'Annual review 2024', place: 'p. 3' } },
      ],
      targets: [
        {
          year: 2024,
          value: 8,
          operator: '>=',
          programme: 'Kilns for tomorrow',
          adopted: '2023-02-01',
        },
        {
          year: 2025,
          value: 12,
          operator: '>=',
          programme: 'Kilns for tomorrow',
          adopted: '2023-02-01',
        },
      ],
    },
    {
      label: { en: 'Apprentices' },
      unit: 'apprentices',
      kind: 'flow',
      actuals: [{ year: 2024, value: 31, territory: 'Northshire' }],
      targets: [
        { year: 2024, value: 40, territory: 'Northshire', programme: 'Kilns for tomorrow' },
      ],
    },
    { label: { en: 'Rejects' }, unit: '%', targets: [{ year: 2025, value: 3, operator: '<' }] },
  ],
  programmes: [
    {
      label: { en: 'Kilns for tomorrow' },
      from: '2023-01-01',
      to: '2025-12-31',
      funding: [{ funder: 'Northshire Council', year: 2025, euros: 80000, stage: 'voted' }],
    },
  ],
  deliverables: [
    {
      programme: 'Kilns for tomorrow',
      label: { en: 'Final report' },
      due: '2026-02-28',
      copies: 3,
    },
  ],
}
