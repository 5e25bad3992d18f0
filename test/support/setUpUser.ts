import userEvent from '@testing-library/user-event'

/** The user's keyboard and pointer, without pauses. */
export const setUpUser = () => userEvent.setup({ delay: null })
