import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { alias } from '../test/support/alias.js'

/** Stories import the library by the package's name, as the tests do. */
export default defineConfig({
  plugins: [react()],
  resolve: { alias },
})
