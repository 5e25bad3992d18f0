import type { userEvent } from 'storybook/test'

type UserEvent = ReturnType<typeof userEvent.setup>

/**
 * A new question takes no pointer for half a second (`ciam-arrival` in the style sheet). A play function presses like a user
 * who has read it: the half second is over before each click.
 */
export function skipArrival(user: UserEvent): UserEvent {
  return {
    ...user,
    click: (element) => {
      for (const animation of document.getAnimations())
        if ('animationName' in animation && animation.animationName === 'ciam-arrival') animation.finish()
      return user.click(element)
    },
  }
}
