import { describe, expect, test } from 'vitest'
import { complaintAboutNode, needsInstall } from '../../../../lib/publishing/server/install.mjs'

describe('Node’s version', () => {
  test.each(['20.9.0', '20.10.0', '20.20.2', '22.0.0', '100.1.2'])('%s will do', (version) => {
    expect(complaintAboutNode(version, '>=20.9.0')).toBeUndefined()
  })

  test.each(['20.8.9', '18.20.4', '9.99.0'])('%s is too old, which one line says', (version) => {
    expect(complaintAboutNode(version, '>=20.9.0')?.en).toBe(
      `Otagai needs Node.js 20.9.0 or newer; this is ${version}. Get it from https://nodejs.org/.`,
    )
  })
})

describe('an install is needed', () => {
  const lock = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
      'node_modules/for-windows': { version: '1.0.0', optional: true },
    },
  }
  const installed = { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } } }

  test('when nothing is installed, or an install was broken off', () => {
    expect(needsInstall(lock, undefined)).toBe(true)
    expect(needsInstall(lock, {})).toBe(true)
  })

  test('when a package is missing', () => {
    expect(needsInstall(lock, { packages: {} })).toBe(true)
  })

  test('when a package has another version, even one that may be missing', () => {
    const other = { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } }
    expect(needsInstall(lock, { packages: other })).toBe(true)
    const optional = { ...installed.packages, 'node_modules/for-windows': { version: '2.0.0' } }
    expect(needsInstall(lock, { packages: optional })).toBe(true)
  })

  test('when a package of that version has other content', () => {
    const other = { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-b' } }
    expect(needsInstall(lock, { packages: other })).toBe(true)
  })

  test('but not when all are there save those for other systems', () => {
    expect(needsInstall(lock, installed)).toBe(false)
  })
})
