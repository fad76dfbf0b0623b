import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, expect, vi } from 'vitest'

// Some pages are files of their own, which a busy machine takes its time to load. Nothing waits longer than it has to.
configure({ asyncUtilTimeout: 5000 })

// What React has to complain of is a fault, and fails the test that made it complain.
beforeEach(() => {
  vi.spyOn(console, 'error')
  vi.spyOn(console, 'warn')
})

afterEach(() => {
  cleanup()
  expect(console.error).not.toHaveBeenCalled()
  expect(console.warn).not.toHaveBeenCalled()
})
