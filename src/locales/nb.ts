import type { ErrorMessage, Messages } from './messages.js'

const lapsed: ErrorMessage = [
  'Logg inn igjen for å fortsette',
  'Siden har vært åpen en stund, så innloggingen er utløpt.',
]
const misconfigured: ErrorMessage = [
  'Det er en feil på siden',
  'Den er ikke satt opp riktig, så det hjelper ikke å prøve igjen. Gi beskjed til dem som driver siden.',
]
const unclear: ErrorMessage = [
  'Dette gikk ikke',
  'Tjenesten svarte på en måte som siden ikke kjenner til. Gi beskjed til administratoren din.',
]

/** Norwegian Bokmål. */
export const nb: Messages = {
  locale: 'nb',
  direction: 'ltr',
  aboutToExpire: 'Passordet ditt utløper snart',
  expiresToday: 'Passordet ditt utløper i dag',
  expiresTomorrow: 'Passordet ditt utløper i morgen',
  expiresInDays: { one: 'Passordet ditt utløper om {count} dag', other: 'Passordet ditt utløper om {count} dager' },
  choice: 'Endre det nå, eller fortsett og endre det senere.',
  choiceUntil: 'Det gjelder til og med {date}. Endre det nå, eller fortsett og endre det senere.',
  expired: 'Passordet ditt er utløpt',
  expiredText: 'Velg et nytt for å fortsette.',
  changePassword: 'Endre passord',
  notNow: 'Ikke nå',
  continuing: 'Fortsetter\u00a0…',
  tryAgain: 'Prøv igjen',
  signInAgain: 'Logg inn igjen',
  backToSignIn: 'Tilbake til innlogging',
  reloadPage: 'Last inn siden på nytt',
  reloadText: 'Hvis du laster inn siden på nytt, må du logge på igjen.',
  back: 'Tilbake',
  signedIn: 'Du er logget inn',
  signedInText: 'Du sendes videre\u00a0…',
  passwordUnchanged: 'Passordet ditt er ikke endret.',
  currentPassword: 'Nåværende passord',
  newPassword: 'Nytt passord',
  showPassword: 'Vis passord',
  hidePassword: 'Skjul passord',
  savePassword: 'Lagre nytt passord',
  saving: 'Lagrer\u00a0…',
  rules: 'Krav til det nye passordet',
  ruleMinLength: { one: 'Minst {count} tegn', other: 'Minst {count} tegn' },
  ruleMaxLength: { one: 'Høyst {count} tegn', other: 'Høyst {count} tegn' },
  rulePattern: 'Kombinasjonen av tegn som organisasjonen din krever',
  ruleMet: 'oppfylt',
  ruleUnmet: 'ikke oppfylt ennå',
  currentPasswordMissing: 'Skriv inn det nåværende passordet.',
  newPasswordMissing: 'Skriv inn et nytt passord.',
  newPasswordUnfit: 'Passordet oppfyller ikke alle kravene ennå.',
  passwordRefused: 'Passordet ble ikke godtatt. Velg et annet.',
  errors: {
    INVALID_CONFIG: misconfigured,
    MISSING_STATE_TOKEN: lapsed,
    INVALID_STATE_TOKEN: lapsed,
    INCOMPLETE_DEVICE_INFORMATION: misconfigured,
    MISSING_CLIENT_ID: misconfigured,
    UNREGISTERED_APP: misconfigured,
    USER_NOT_FOUND: ['Vi fant ikke brukerkontoen din', 'Registrer deg først, og logg deretter inn.'],
    USER_DISABLED: ['Brukerkontoen din er deaktivert', 'Administratoren din kan aktivere den igjen.'],
    USER_LOCKED: [
      'Brukerkontoen din er låst',
      'Den ble låst etter flere forsøk. Vent litt, eller kontakt administratoren din.',
    ],
    ACCESS_DENIED: [
      'Du kan ikke logge inn her',
      'Reglene i organisasjonen din tillater det ikke. Administratoren din kan fortelle deg mer.',
    ],
    SERVER_BUSY: ['Det er stor pågang', 'Ingenting har gått tapt. Prøv igjen om litt.'],
    SERVER_REJECTED: unclear,
    UNEXPECTED_RESPONSE: unclear,
    NETWORK: ['Ingen tilkobling', 'Det ser ut til at du er uten nett. Ingenting har gått tapt.'],
    TIMEOUT: ['Dette tar for lang tid', 'Tjenesten svarte ikke i tide. Ingenting har gått tapt.'],
    DEVICE_UNAVAILABLE: [
      'Nettleseren din var ikke klar',
      'En sikkerhetskontroll ble ikke ferdig i tide. Ingenting har gått tapt.',
    ],
    PART_UNAVAILABLE: [
      'En del av siden ble ikke lastet inn',
      'Du er kanskje frakoblet, eller siden er kanskje oppdatert.',
    ],
    CANCELLED: ['', ''],
    STATE_TOKEN_IN_USE: ['Allerede i gang', 'Vent til det andre forsøket er ferdig, og prøv deretter igjen.'],
  },
}
