import { MutationCache, QueryClient } from '@tanstack/react-query'

/** Global callbacks speak for the application's own mutations. The prompt has told people already, in better words. */
export function createHostClient(toast: (text: string) => void): QueryClient {
  return new QueryClient({
    mutationCache: new MutationCache({
      onError: (error, _variables, _context, mutation) => {
        if (mutation.options.mutationKey?.[0] === 'ciam-react') return
        toast(error.message)
      },
      onSuccess: (_data, _variables, _context, mutation) => {
        if (mutation.options.mutationKey?.[0] === 'ciam-react') return
        toast('Saved')
      },
    }),
  })
}
