/** Two sentences in a row. Chinese and Japanese put no space after a full stop. */
export const joinSentences = (first: string, second: string): string =>
  first + (first.endsWith('。') ? '' : ' ') + second
