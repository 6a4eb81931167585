import { type Finding, finding } from './finding'
import type { Side } from './pair'

/**
 * Takes out the findings that an editor has acknowledged, and tells of acknowledgements that nothing needs any more.
 *
 * @param findings what was found in an article
 * @param sides its versions
 * @param checks the ids that an acknowledgement may name
 * @returns the findings that are left
 */
export function withoutAcknowledged(
  findings: readonly Finding[],
  sides: readonly Side[],
  checks: readonly string[],
): Finding[] {
  let left = [...findings]
  const unused: Finding[] = []
  for (const side of sides) {
    for (const [index, { check, words }] of (side.version.acknowledged ?? []).entries()) {
      const passage = {
        anchor: 'acknowledged',
        kind: 'note' as const,
        text: words,
        line: 0,
        path: ['acknowledged', index],
      }
      if (!checks.includes(check)) {
        unused.push(
          finding('acknowledgements', 'warning', side, passage, check, 'acknowledgements.unknown', {
            expected: checks.join(', '),
          }),
        )
        continue
      }
      const matching = findings.filter(
        (one) => one.check === check && one.words.replace(/\s+/g, ' ').includes(words.replace(/\s+/g, ' ')),
      )
      left = left.filter((one) => !matching.includes(one))
      if (matching.length === 0)
        unused.push(
          finding(
            'acknowledgements',
            'warning',
            side,
            passage,
            `${check}: ${words}`,
            'acknowledgements.unused',
          ),
        )
    }
  }
  return [...left, ...unused]
}
