import base from '../../src/styles/base.css?raw'
import { parseTokens } from './parseTokens.js'

/** Every token of the library, read from its style sheet. */
export const tokens = parseTokens(base)
