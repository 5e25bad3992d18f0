import type { ErrorMessage, Messages } from './messages.js'

const lapsed: ErrorMessage = [
  'A folytatáshoz jelentkezzen be újra',
  'Az oldal hosszabb ideig nyitva volt, ezért a bejelentkezése lejárt.',
]
const misconfigured: ErrorMessage = [
  'Hiba van az oldalon',
  'Az oldal nincs megfelelően beállítva, ezért az újabb próbálkozás nem segít. Értesítse az oldal üzemeltetőjét.',
]
const unclear: ErrorMessage = [
  'A művelet nem sikerült',
  'A szolgáltatás olyan választ adott, amelyet az oldal nem ismer. Értesítse a rendszergazdát.',
]

/** Hungarian. */
export const hu: Messages = {
  locale: 'hu',
  direction: 'ltr',
  aboutToExpire: 'A jelszava hamarosan lejár',
  expiresToday: 'A jelszava ma lejár',
  expiresTomorrow: 'A jelszava holnap lejár',
  expiresInDays: { one: 'A jelszava {count} nap múlva lejár', other: 'A jelszava {count} nap múlva lejár' },
  choice: 'Módosítsa a jelszót most, vagy folytassa, és módosítsa később.',
  choiceUntil: 'Az érvényesség utolsó napja: {date}. Módosítsa a jelszót most, vagy folytassa, és módosítsa később.',
  expired: 'A jelszava lejárt',
  expiredText: 'A folytatáshoz adjon meg újat.',
  changePassword: 'Jelszó módosítása',
  notNow: 'Most nem',
  continuing: 'Folytatás…',
  tryAgain: 'Újrapróbálkozás',
  signInAgain: 'Újbóli bejelentkezés',
  backToSignIn: 'Vissza a bejelentkezéshez',
  reloadPage: 'Oldal újratöltése',
  reloadText: 'Ha újratölti az oldalt, újra be kell jelentkeznie.',
  back: 'Vissza',
  signedIn: 'Sikeres bejelentkezés',
  signedInText: 'Átirányítás…',
  passwordUnchanged: 'A jelszava nem változott.',
  currentPassword: 'Jelenlegi jelszó',
  newPassword: 'Új jelszó',
  showPassword: 'Jelszó megjelenítése',
  hidePassword: 'Jelszó elrejtése',
  savePassword: 'Új jelszó mentése',
  saving: 'Mentés…',
  rules: 'Az új jelszó követelményei',
  ruleMinLength: { one: 'Legalább {count} karakter', other: 'Legalább {count} karakter' },
  ruleMaxLength: { one: 'Legfeljebb {count} karakter', other: 'Legfeljebb {count} karakter' },
  rulePattern: 'A szervezete által előírt karakterkombináció',
  ruleMet: 'teljesül',
  ruleUnmet: 'még nem teljesül',
  currentPasswordMissing: 'Adja meg a jelenlegi jelszavát.',
  newPasswordMissing: 'Adjon meg új jelszót.',
  newPasswordUnfit: 'Ez a jelszó még nem felel meg minden követelménynek.',
  passwordRefused: 'A rendszer nem fogadta el ezt a jelszót. Válasszon másikat.',
  errors: {
    INVALID_CONFIG: misconfigured,
    MISSING_STATE_TOKEN: lapsed,
    INVALID_STATE_TOKEN: lapsed,
    INCOMPLETE_DEVICE_INFORMATION: misconfigured,
    MISSING_CLIENT_ID: misconfigured,
    UNREGISTERED_APP: misconfigured,
    USER_NOT_FOUND: ['A fiókja nem található', 'Először regisztráljon, majd jelentkezzen be.'],
    USER_DISABLED: ['A fiókja le van tiltva', 'A rendszergazda újra engedélyezheti.'],
    USER_LOCKED: [
      'A fiókja zárolva van',
      'A rendszer több próbálkozás után zárolta. Várjon egy ideig, vagy forduljon a rendszergazdához.',
    ],
    ACCESS_DENIED: [
      'Itt nem tud bejelentkezni',
      'A szervezetének szabályai ezt nem teszik lehetővé. A rendszergazda további tájékoztatást adhat.',
    ],
    SERVER_BUSY: ['A szolgáltatás leterhelt', 'Semmi sem veszett el. Próbálja újra kis idő múlva.'],
    SERVER_REJECTED: unclear,
    UNEXPECTED_RESPONSE: unclear,
    NETWORK: ['Nincs kapcsolat', 'Úgy tűnik, nincs internetkapcsolata. Semmi sem veszett el.'],
    TIMEOUT: ['Ez túl sokáig tart', 'A szolgáltatás nem válaszolt időben. Semmi sem veszett el.'],
    DEVICE_UNAVAILABLE: [
      'A böngészője még nem állt készen',
      'Egy biztonsági ellenőrzés nem fejeződött be időben. Semmi sem veszett el.',
    ],
    PART_UNAVAILABLE: [
      'Az oldal egy része nem töltődött be',
      'Lehet, hogy nincs internetkapcsolat, vagy az oldal közben frissült.',
    ],
    CANCELLED: ['', ''],
    STATE_TOKEN_IN_USE: ['Már folyamatban van', 'Várja meg, amíg a másik próbálkozás befejeződik, majd próbálja újra.'],
  },
}
