/** Your CIAM server; here the emulator of `npm run ciam`. @type {string} */
export const ciamDomain = import.meta.env.VITE_CIAM_DOMAIN ?? 'localhost:8787'
