import type { ErrorMessage, Messages } from './messages.js'

const lapsed: ErrorMessage = ['Log ind igen for at fortsætte', 'Siden har været åben længe, så dit login er udløbet.']
const misconfigured: ErrorMessage = [
  'Der er en fejl på siden',
  'Den er ikke sat rigtigt op, så det hjælper ikke at prøve igen. Kontakt dem, der driver siden.',
]
const unclear: ErrorMessage = [
  'Det lykkedes ikke',
  'Tjenesten svarede på en måde, som siden ikke kender. Kontakt din administrator.',
]

/** Danish. */
export const da: Messages = {
  locale: 'da',
  direction: 'ltr',
  aboutToExpire: 'Din adgangskode udløber snart',
  expiresToday: 'Din adgangskode udløber i dag',
  expiresTomorrow: 'Din adgangskode udløber i morgen',
  expiresInDays: { one: 'Din adgangskode udløber om {count} dag', other: 'Din adgangskode udløber om {count} dage' },
  choice: 'Skift den nu, eller fortsæt, og skift den senere.',
  choiceUntil: 'Den gælder til og med {date}. Skift den nu, eller fortsæt, og skift den senere.',
  expired: 'Din adgangskode er udløbet',
  expiredText: 'Vælg en ny for at fortsætte.',
  changePassword: 'Skift adgangskode',
  notNow: 'Ikke nu',
  continuing: 'Fortsætter…',
  tryAgain: 'Prøv igen',
  signInAgain: 'Log ind igen',
  backToSignIn: 'Tilbage til login',
  back: 'Tilbage',
  signedIn: 'Du er logget ind',
  signedInText: 'Vi sender dig videre…',
  passwordUnchanged: 'Din adgangskode er ikke ændret.',
  currentPassword: 'Nuværende adgangskode',
  newPassword: 'Ny adgangskode',
  showPassword: 'Vis adgangskode',
  hidePassword: 'Skjul adgangskode',
  savePassword: 'Gem ny adgangskode',
  saving: 'Gemmer…',
  rules: 'Krav til din nye adgangskode',
  ruleMinLength: { one: 'Mindst {count} tegn', other: 'Mindst {count} tegn' },
  ruleMaxLength: { one: 'Højst {count} tegn', other: 'Højst {count} tegn' },
  rulePattern: 'Den kombination af tegn, som din organisation kræver',
  ruleMet: 'opfyldt',
  ruleUnmet: 'endnu ikke opfyldt',
  currentPasswordMissing: 'Indtast din nuværende adgangskode.',
  newPasswordMissing: 'Indtast en ny adgangskode.',
  newPasswordUnfit: 'Adgangskoden opfylder endnu ikke alle krav.',
  passwordRefused: 'Adgangskoden blev ikke godkendt. Vælg en anden.',
  errors: {
    INVALID_CONFIG: misconfigured,
    MISSING_STATE_TOKEN: lapsed,
    INVALID_STATE_TOKEN: lapsed,
    INCOMPLETE_DEVICE_INFORMATION: misconfigured,
    MISSING_CLIENT_ID: misconfigured,
    UNREGISTERED_APP: misconfigured,
    USER_NOT_FOUND: ['Vi kunne ikke finde din brugerkonto', 'Registrer dig først, og log derefter ind.'],
    USER_DISABLED: ['Din brugerkonto er deaktiveret', 'Din administrator kan aktivere den igen.'],
    USER_LOCKED: [
      'Din brugerkonto er låst',
      'Den blev låst efter flere forsøg. Vent lidt, eller kontakt din administrator.',
    ],
    ACCESS_DENIED: [
      'Du kan ikke logge ind her',
      'Din organisations regler tillader det ikke. Din administrator kan fortælle dig mere.',
    ],
    SERVER_BUSY: ['Tjenesten er overbelastet', 'Intet er gået tabt. Prøv igen om lidt.'],
    SERVER_REJECTED: unclear,
    UNEXPECTED_RESPONSE: unclear,
    NETWORK: ['Ingen forbindelse', 'Du ser ud til at være offline. Intet er gået tabt.'],
    TIMEOUT: ['Det tager for lang tid', 'Tjenesten svarede ikke i tide. Intet er gået tabt.'],
    DEVICE_UNAVAILABLE: [
      'Din browser var ikke klar',
      'Et sikkerhedstjek blev ikke færdigt i tide. Intet er gået tabt.',
    ],
    STATE_TOKEN_IN_USE: ['Allerede i gang', 'Vent, til det andet forsøg er færdigt, og prøv så igen.'],
  },
}
