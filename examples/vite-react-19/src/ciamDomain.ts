/** Your CIAM server; here the emulator of `npm run ciam`. */
export const ciamDomain: string = import.meta.env.VITE_CIAM_DOMAIN ?? 'localhost:8787'
