import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// What is waited for comes at once; where a machine is busy, "at once" may take seconds.
configure({ asyncUtilTimeout: 10_000 })

afterEach(cleanup)
