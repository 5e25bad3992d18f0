import type { ComponentPropsWithRef } from 'react'
import { PromptIcon } from './PromptIcon.js'
import { type PromptClassNames, type PromptComponents, partProps } from './promptParts.js'

interface Props {
  /** Props of the live region, of its title and of its text: as from `usePasswordExpiringPrompt`, or alike. */
  region: { role: 'alert' }
  heading: ComponentPropsWithRef<'p'>
  text: ComponentPropsWithRef<'p'>
  classNames?: PromptClassNames | undefined
  components?: Pick<PromptComponents, 'Icon'> | undefined
}

/** A title and a sentence about an error, announced once when it appears. */
export function PromptAlert({ region, heading, text, classNames, components }: Props) {
  const Icon = components?.Icon ?? PromptIcon
  return (
    <div {...partProps('alert', classNames)} {...region}>
      <Icon {...partProps('alert-icon', classNames)} name="notice" />
      <p {...partProps('alert-heading', classNames)} {...heading} />
      <p {...partProps('alert-text', classNames)} {...text} />
    </div>
  )
}
