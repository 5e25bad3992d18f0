import type { ErrorMessage, Messages } from './messages.js'

const lapsed: ErrorMessage = [
  'Log opnieuw in om door te gaan',
  'Deze pagina stond een tijd open, waardoor uw sessie is verlopen.',
]
const misconfigured: ErrorMessage = [
  'Er is een fout op deze pagina',
  'De pagina is niet goed ingesteld, dus opnieuw proberen helpt niet. Laat het de beheerders van de site weten.',
]
const unclear: ErrorMessage = [
  'Dit is niet gelukt',
  'De dienst antwoordde op een manier die deze pagina niet herkent. Laat het uw beheerder weten.',
]

/** Dutch. */
export const nl: Messages = {
  locale: 'nl',
  direction: 'ltr',
  aboutToExpire: 'Uw wachtwoord verloopt binnenkort',
  expiresToday: 'Uw wachtwoord verloopt vandaag',
  expiresTomorrow: 'Uw wachtwoord verloopt morgen',
  expiresInDays: { one: 'Uw wachtwoord verloopt over {count} dag', other: 'Uw wachtwoord verloopt over {count} dagen' },
  choice: 'Wijzig het nu, of ga verder en wijzig het later.',
  choiceUntil: 'Het is geldig tot en met {date}. Wijzig het nu, of ga verder en wijzig het later.',
  expired: 'Uw wachtwoord is verlopen',
  expiredText: 'Kies een nieuw wachtwoord om door te gaan.',
  changePassword: 'Wachtwoord wijzigen',
  notNow: 'Niet nu',
  continuing: 'Een ogenblik…',
  tryAgain: 'Opnieuw proberen',
  signInAgain: 'Opnieuw inloggen',
  backToSignIn: 'Terug naar inloggen',
  reloadPage: 'Pagina opnieuw laden',
  reloadText: 'Als u de pagina opnieuw laadt, moet u opnieuw inloggen.',
  back: 'Terug',
  signedIn: 'U bent ingelogd',
  signedInText: 'U wordt doorgestuurd…',
  passwordUnchanged: 'Uw wachtwoord is niet gewijzigd.',
  currentPassword: 'Huidig wachtwoord',
  newPassword: 'Nieuw wachtwoord',
  showPassword: 'Wachtwoord tonen',
  hidePassword: 'Wachtwoord verbergen',
  savePassword: 'Nieuw wachtwoord opslaan',
  saving: 'Bezig met opslaan…',
  rules: 'Eisen aan uw nieuwe wachtwoord',
  ruleMinLength: { one: 'Minimaal {count} teken', other: 'Minimaal {count} tekens' },
  ruleMaxLength: { one: 'Maximaal {count} teken', other: 'Maximaal {count} tekens' },
  rulePattern: 'De combinatie van tekens die uw organisatie vereist',
  ruleMet: 'voldaan',
  ruleUnmet: 'nog niet voldaan',
  currentPasswordMissing: 'Voer uw huidige wachtwoord in.',
  newPasswordMissing: 'Voer een nieuw wachtwoord in.',
  newPasswordUnfit: 'Dit wachtwoord voldoet nog niet aan alle eisen.',
  passwordRefused: 'Dit wachtwoord is niet geaccepteerd. Kies een ander wachtwoord.',
  errors: {
    INVALID_CONFIG: misconfigured,
    MISSING_STATE_TOKEN: lapsed,
    INVALID_STATE_TOKEN: lapsed,
    INCOMPLETE_DEVICE_INFORMATION: misconfigured,
    MISSING_CLIENT_ID: misconfigured,
    UNREGISTERED_APP: misconfigured,
    USER_NOT_FOUND: ['We kunnen uw account niet vinden', 'Registreer u eerst en log daarna in.'],
    USER_DISABLED: ['Uw account is uitgeschakeld', 'Uw beheerder kan het weer inschakelen.'],
    USER_LOCKED: [
      'Uw account is vergrendeld',
      'Dat gebeurde na meerdere pogingen. Wacht even of neem contact op met uw beheerder.',
    ],
    ACCESS_DENIED: [
      'U kunt hier niet inloggen',
      'De regels van uw organisatie staan dit niet toe. Uw beheerder kan u meer vertellen.',
    ],
    SERVER_BUSY: ['De dienst is overbelast', 'Er is niets verloren gegaan. Probeer het zo meteen opnieuw.'],
    SERVER_REJECTED: unclear,
    UNEXPECTED_RESPONSE: unclear,
    NETWORK: ['Geen verbinding', 'U lijkt offline te zijn. Er is niets verloren gegaan.'],
    TIMEOUT: ['Dit duurt te lang', 'De dienst antwoordde niet op tijd. Er is niets verloren gegaan.'],
    DEVICE_UNAVAILABLE: [
      'Uw browser was nog niet gereed',
      'Een veiligheidscontrole was niet op tijd klaar. Er is niets verloren gegaan.',
    ],
    PART_UNAVAILABLE: [
      'Een deel van deze pagina is niet geladen',
      'Misschien bent u offline, of is de pagina bijgewerkt.',
    ],
    CANCELLED: ['', ''],
    STATE_TOKEN_IN_USE: ['Er loopt al een poging', 'Wacht tot die klaar is en probeer het dan opnieuw.'],
  },
}
