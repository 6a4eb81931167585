import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    include: ['tests/unit/**/*.test.ts'],
    // Messages are in the language of the terminal, and tests are to end alike in any.
    env: { LC_ALL: 'C' },
    // Ends what hangs; how long a test takes is the machine's affair.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A test that is marked to run alone would hide all others.
    allowOnly: false,
  },
})
