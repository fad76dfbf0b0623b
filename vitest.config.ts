import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react({ compiler: true })],
  test: {
    environment: 'happy-dom',
    include: [
      'tests/{listen,speech,cite,epub,domain,intake,pipeline,articles,device,search,search-worker,storage,ui,routes,project}/**/*.test.{ts,tsx}',
    ],
    setupFiles: ['tests/support/setup.ts'],
    restoreMocks: true,
    // Longer than a test waits for anything in it, so that what did not come is named.
    testTimeout: 15_000,
    // The product reads no clock; should that change, tests stand in the readers' time zone.
    env: { TZ: 'Asia/Ho_Chi_Minh' },
  },
})
