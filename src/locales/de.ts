import type { ErrorMessage, Messages } from './messages.js'

const lapsed: ErrorMessage = [
  'Melden Sie sich erneut an, um fortzufahren',
  'Die Seite war längere Zeit geöffnet, daher ist Ihre Anmeldung abgelaufen.',
]
const misconfigured: ErrorMessage = [
  'Diese Seite hat einen Fehler',
  'Sie ist nicht richtig eingerichtet. Ein erneuter Versuch hilft daher nicht. Informieren Sie den Betreiber der Seite.',
]
const unclear: ErrorMessage = [
  'Das hat nicht funktioniert',
  'Der Dienst hat auf eine Weise geantwortet, die diese Seite nicht kennt. Informieren Sie Ihre Administration.',
]

/** German. */
export const de: Messages = {
  locale: 'de',
  direction: 'ltr',
  aboutToExpire: 'Ihr Passwort läuft bald ab',
  expiresToday: 'Ihr Passwort läuft heute ab',
  expiresTomorrow: 'Ihr Passwort läuft morgen ab',
  expiresInDays: {
    one: 'Ihr Passwort läuft in {count}\u00a0Tag ab',
    other: 'Ihr Passwort läuft in {count}\u00a0Tagen ab',
  },
  choice: 'Ändern Sie es jetzt, oder fahren Sie fort und ändern Sie es später.',
  choiceUntil: 'Es gilt bis einschließlich {date}. Ändern Sie es jetzt, oder fahren Sie fort und ändern Sie es später.',
  expired: 'Ihr Passwort ist abgelaufen',
  expiredText: 'Wählen Sie ein neues, um fortzufahren.',
  changePassword: 'Passwort ändern',
  notNow: 'Jetzt nicht',
  continuing: 'Wird fortgesetzt\u00a0…',
  tryAgain: 'Erneut versuchen',
  signInAgain: 'Erneut anmelden',
  backToSignIn: 'Zurück zur Anmeldung',
  reloadPage: 'Seite neu laden',
  reloadText: 'Wenn Sie die Seite neu laden, müssen Sie sich erneut anmelden.',
  back: 'Zurück',
  signedIn: 'Sie sind angemeldet',
  signedInText: 'Sie werden weitergeleitet\u00a0…',
  passwordUnchanged: 'Ihr Passwort wurde nicht geändert.',
  currentPassword: 'Aktuelles Passwort',
  newPassword: 'Neues Passwort',
  showPassword: 'Passwort anzeigen',
  hidePassword: 'Passwort verbergen',
  savePassword: 'Neues Passwort speichern',
  saving: 'Wird gespeichert\u00a0…',
  rules: 'Anforderungen an Ihr neues Passwort',
  ruleMinLength: { one: 'Mindestens {count}\u00a0Zeichen', other: 'Mindestens {count}\u00a0Zeichen' },
  ruleMaxLength: { one: 'Höchstens {count}\u00a0Zeichen', other: 'Höchstens {count}\u00a0Zeichen' },
  rulePattern: 'Die Zeichenkombination, die Ihre Organisation verlangt',
  ruleMet: 'erfüllt',
  ruleUnmet: 'noch nicht erfüllt',
  currentPasswordMissing: 'Geben Sie Ihr aktuelles Passwort ein.',
  newPasswordMissing: 'Geben Sie ein neues Passwort ein.',
  newPasswordUnfit: 'Dieses Passwort erfüllt noch nicht alle Anforderungen.',
  passwordRefused: 'Dieses Passwort wurde nicht akzeptiert. Wählen Sie ein anderes.',
  errors: {
    INVALID_CONFIG: misconfigured,
    MISSING_STATE_TOKEN: lapsed,
    INVALID_STATE_TOKEN: lapsed,
    INCOMPLETE_DEVICE_INFORMATION: misconfigured,
    MISSING_CLIENT_ID: misconfigured,
    UNREGISTERED_APP: misconfigured,
    USER_NOT_FOUND: [
      'Wir konnten Ihr Benutzerkonto nicht finden',
      'Registrieren Sie sich zuerst und melden Sie sich dann an.',
    ],
    USER_DISABLED: ['Ihr Benutzerkonto ist deaktiviert', 'Ihre Administration kann es wieder aktivieren.'],
    USER_LOCKED: [
      'Ihr Benutzerkonto ist gesperrt',
      'Es wurde nach mehreren Versuchen gesperrt. Warten Sie eine Weile oder wenden Sie sich an Ihre Administration.',
    ],
    ACCESS_DENIED: [
      'Sie können sich hier nicht anmelden',
      'Die Regeln Ihrer Organisation lassen es nicht zu. Ihre Administration kann Ihnen mehr dazu sagen.',
    ],
    SERVER_BUSY: [
      'Der Dienst ist ausgelastet',
      'Es ist nichts verloren gegangen. Versuchen Sie es gleich noch einmal.',
    ],
    SERVER_REJECTED: unclear,
    UNEXPECTED_RESPONSE: unclear,
    NETWORK: ['Keine Verbindung', 'Sie scheinen offline zu sein. Es ist nichts verloren gegangen.'],
    TIMEOUT: ['Das dauert zu lange', 'Der Dienst hat nicht rechtzeitig geantwortet. Es ist nichts verloren gegangen.'],
    DEVICE_UNAVAILABLE: [
      'Ihr Browser war noch nicht bereit',
      'Eine Sicherheitsprüfung wurde nicht rechtzeitig fertig. Es ist nichts verloren gegangen.',
    ],
    PART_UNAVAILABLE: [
      'Ein Teil dieser Seite wurde nicht geladen',
      'Vielleicht sind Sie offline, oder die Seite wurde inzwischen aktualisiert.',
    ],
    WRONG_CREDENTIALS: ['Benutzername oder Passwort ist falsch', 'Prüfen Sie beides und versuchen Sie es noch einmal.'],
    APP_DISABLED: ['Dieser Dienst ist abgeschaltet', 'Ihre Administration kann Ihnen mehr sagen.'],
    PASSWORD_REFUSED: ['Dieses Passwort wurde nicht angenommen', 'Wählen Sie ein anderes.'],
    CANCELLED: ['', ''],
    STATE_TOKEN_IN_USE: [
      'Vorgang läuft bereits',
      'Warten Sie, bis der andere Versuch abgeschlossen ist, und versuchen Sie es dann erneut.',
    ],
  },
}
