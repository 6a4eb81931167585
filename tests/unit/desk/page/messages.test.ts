import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import messages from '@/lib/desk/page/messages.json'

const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort()

it.each(Object.entries(messages))('%s says the same in both languages', (_, { en, th }) => {
  expect(en).not.toMatch(/[\u0e01-\u0e5b]/)
  expect(th).toMatch(/[\u0e01-\u0e5b]/)
  expect(places(th)).toEqual(places(en))
})

it('has no message that nothing says', () => {
  const folder = 'lib/desk/page'
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('\n')
  // What stands in a list of states is said by the state's own name.
  const stated = ['original', 'up-to-date', 'behind', 'error', 'warning', 'notice']
  const unsaid = Object.keys(messages).filter((key) => !code.includes(`'${key}'`) && !stated.includes(key))
  expect(unsaid).toEqual([])
})
