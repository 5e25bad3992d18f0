import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { alias } from '../test/support/alias.js'

/** Stories speak to the library through the package's name, as its tests do. */
export default defineConfig({
  plugins: [react()],
  resolve: { alias },
})
