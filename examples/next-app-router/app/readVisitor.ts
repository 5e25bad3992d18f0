import { cookies, headers } from 'next/headers'

/** What the server knows of whoever asks for the page. The time zone is a cookie that an earlier page has set. */
export async function readVisitor(): Promise<{ locale: string; timeZone: string | undefined }> {
  const wanted = (await headers()).get('accept-language') ?? ''
  return {
    locale: /^de\b/i.test(wanted) ? 'de' : 'en',
    timeZone: (await cookies()).get('timeZone')?.value,
  }
}
