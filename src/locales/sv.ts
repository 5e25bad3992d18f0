import type { ErrorMessage, Messages } from './messages.js'

const lapsed: ErrorMessage = [
  'Logga in igen för att fortsätta',
  'Sidan har varit öppen ett tag och din inloggning har upphört att gälla.',
]
const misconfigured: ErrorMessage = [
  'Det är något fel på sidan',
  'Den är felaktigt inställd, så det hjälper inte att försöka igen. Meddela dem som ansvarar för den.',
]
const unclear: ErrorMessage = [
  'Det gick inte',
  'Tjänsten svarade på ett sätt som sidan inte känner igen. Meddela administratören.',
]

/** Swedish. */
export const sv: Messages = {
  locale: 'sv',
  direction: 'ltr',
  aboutToExpire: 'Ditt lösenord går snart ut',
  expiresToday: 'Ditt lösenord går ut i dag',
  expiresTomorrow: 'Ditt lösenord går ut i morgon',
  expiresInDays: { one: 'Ditt lösenord går ut om {count} dag', other: 'Ditt lösenord går ut om {count} dagar' },
  choice: 'Byt det nu, eller fortsätt och byt senare.',
  choiceUntil: 'Det gäller till och med {date}. Byt det nu, eller fortsätt och byt senare.',
  expired: 'Ditt lösenord har gått ut',
  expiredText: 'Välj ett nytt för att fortsätta.',
  changePassword: 'Byt lösenord',
  notNow: 'Inte nu',
  continuing: 'Fortsätter…',
  tryAgain: 'Försök igen',
  signInAgain: 'Logga in igen',
  backToSignIn: 'Tillbaka till inloggningen',
  back: 'Tillbaka',
  signedIn: 'Du är inloggad',
  signedInText: 'Du skickas vidare…',
  passwordUnchanged: 'Ditt lösenord har inte ändrats.',
  currentPassword: 'Nuvarande lösenord',
  newPassword: 'Nytt lösenord',
  showPassword: 'Visa lösenord',
  hidePassword: 'Dölj lösenord',
  savePassword: 'Spara nytt lösenord',
  saving: 'Sparar…',
  rules: 'Krav på det nya lösenordet',
  ruleMinLength: { one: 'Minst {count} tecken', other: 'Minst {count} tecken' },
  ruleMaxLength: { one: 'Högst {count} tecken', other: 'Högst {count} tecken' },
  rulePattern: 'Den kombination av tecken som din organisation kräver',
  ruleMet: 'uppfyllt',
  ruleUnmet: 'inte uppfyllt än',
  currentPasswordMissing: 'Ange ditt nuvarande lösenord.',
  newPasswordMissing: 'Ange ett nytt lösenord.',
  newPasswordUnfit: 'Lösenordet uppfyller inte alla krav än.',
  passwordRefused: 'Lösenordet godtogs inte. Välj ett annat.',
  errors: {
    INVALID_CONFIG: misconfigured,
    MISSING_STATE_TOKEN: lapsed,
    INVALID_STATE_TOKEN: lapsed,
    INCOMPLETE_DEVICE_INFORMATION: misconfigured,
    MISSING_CLIENT_ID: misconfigured,
    UNREGISTERED_APP: misconfigured,
    USER_NOT_FOUND: ['Vi hittade inte ditt konto', 'Registrera dig först och logga sedan in.'],
    USER_DISABLED: ['Ditt konto är inaktiverat', 'Administratören kan aktivera det igen.'],
    USER_LOCKED: [
      'Ditt konto är låst',
      'Det låstes efter flera försök. Vänta en stund eller kontakta administratören.',
    ],
    ACCESS_DENIED: [
      'Du kan inte logga in här',
      'Din organisations regler tillåter det inte. Administratören kan berätta mer.',
    ],
    SERVER_BUSY: ['Tjänsten är hårt belastad', 'Inget har gått förlorat. Försök igen om en stund.'],
    SERVER_REJECTED: unclear,
    UNEXPECTED_RESPONSE: unclear,
    NETWORK: ['Ingen anslutning', 'Du verkar vara offline. Inget har gått förlorat.'],
    TIMEOUT: ['Det tar för lång tid', 'Tjänsten svarade inte i tid. Inget har gått förlorat.'],
    DEVICE_UNAVAILABLE: [
      'Webbläsaren var inte redo',
      'En säkerhetskontroll blev inte klar i tid. Inget har gått förlorat.',
    ],
    STATE_TOKEN_IN_USE: ['Pågår redan', 'Vänta tills det andra försöket är klart och försök sedan igen.'],
  },
}
