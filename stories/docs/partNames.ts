import type { PromptPart } from 'ciam-react'

/** What each part is. The type demands every part of the library, and allows no other. */
export const partNames: Readonly<Record<PromptPart, string>> = {
  card: 'All of it: a section, or the dialog with modal. Carries data-status',
  icon: 'The drawn icon above the heading',
  heading: 'The heading',
  description: 'The text under it',
  alert: 'An error: heading and text, announced once',
  'alert-icon': 'The drawn icon beside an error',
  'alert-heading': 'The error’s heading',
  'alert-text': 'The error’s text',
  actions: 'Around the buttons',
  button: 'A button. Carries data-variant (primary, secondary), and data-pending while its operation is pending',
  spinner: 'In the button that was pressed',
  form: 'The form that changes the password',
  field: 'A label with its input and its error. Carries data-invalid at fault',
  label: 'A label',
  'input-row': 'Around an input and its show button',
  input: 'An input',
  reveal: 'The button that shows or hides a password',
  error: 'What is wrong with a field',
  rules: 'Around the rules for a new password',
  'rules-heading': 'Their heading',
  'rule-list': 'Their list',
  rule: 'One rule. Carries data-met (true, false)',
  'rule-icon': 'Its tick or circle',
  status: 'Out of sight: what is there for assistive technology and password managers alone',
}
