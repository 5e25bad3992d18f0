import type { ErrorMessage, Messages } from './messages.js'

const lapsed: ErrorMessage = [
  'Zaloguj się ponownie, aby kontynuować',
  'Strona była otwarta przez dłuższy czas, więc sesja wygasła.',
]
const misconfigured: ErrorMessage = [
  'Na stronie wystąpił błąd',
  'Strona jest nieprawidłowo skonfigurowana, więc ponowna próba nie pomoże. Powiadom osoby, które ją prowadzą.',
]
const unclear: ErrorMessage = [
  'Operacja się nie powiodła',
  'Usługa odpowiedziała w\u00a0sposób nieznany tej stronie. Powiadom administratora.',
]

/** Polish. */
export const pl: Messages = {
  locale: 'pl',
  direction: 'ltr',
  aboutToExpire: 'Hasło wkrótce wygaśnie',
  expiresToday: 'Hasło wygasa dzisiaj',
  expiresTomorrow: 'Hasło wygasa jutro',
  expiresInDays: {
    one: 'Hasło wygaśnie za {count}\u00a0dzień',
    few: 'Hasło wygaśnie za {count}\u00a0dni',
    many: 'Hasło wygaśnie za {count}\u00a0dni',
    other: 'Hasło wygaśnie za {count}\u00a0dnia',
  },
  choice: 'Hasło można zmienić teraz albo kontynuować i\u00a0zmienić je później.',
  choiceUntil: 'Ostatni dzień ważności: {date}. Hasło można zmienić teraz albo kontynuować i\u00a0zmienić je później.',
  expired: 'Hasło wygasło',
  expiredText: 'Ustaw nowe, aby kontynuować.',
  changePassword: 'Zmień hasło',
  notNow: 'Nie teraz',
  continuing: 'Przechodzimy dalej…',
  tryAgain: 'Spróbuj ponownie',
  signInAgain: 'Zaloguj się ponownie',
  backToSignIn: 'Wróć do logowania',
  reloadPage: 'Odśwież stronę',
  reloadText: 'Po odświeżeniu strony trzeba będzie zalogować się ponownie.',
  back: 'Wstecz',
  signedIn: 'Zalogowano',
  signedInText: 'Trwa przekierowanie…',
  passwordUnchanged: 'Hasło nie zostało zmienione.',
  currentPassword: 'Obecne hasło',
  newPassword: 'Nowe hasło',
  showPassword: 'Pokaż hasło',
  hidePassword: 'Ukryj hasło',
  savePassword: 'Zapisz nowe hasło',
  saving: 'Trwa zapisywanie…',
  rules: 'Wymagania dotyczące nowego hasła',
  ruleMinLength: {
    one: 'Co najmniej {count}\u00a0znak',
    few: 'Co najmniej {count}\u00a0znaki',
    many: 'Co najmniej {count}\u00a0znaków',
    other: 'Co najmniej {count}\u00a0znaku',
  },
  ruleMaxLength: {
    one: 'Co najwyżej {count}\u00a0znak',
    few: 'Co najwyżej {count}\u00a0znaki',
    many: 'Co najwyżej {count}\u00a0znaków',
    other: 'Co najwyżej {count}\u00a0znaku',
  },
  rulePattern: 'Kombinacja znaków wymagana przez organizację',
  ruleMet: 'spełnione',
  ruleUnmet: 'jeszcze niespełnione',
  currentPasswordMissing: 'Wpisz obecne hasło.',
  newPasswordMissing: 'Wpisz nowe hasło.',
  newPasswordUnfit: 'To hasło nie spełnia jeszcze wszystkich wymagań.',
  passwordRefused: 'To hasło nie zostało przyjęte. Wybierz inne.',
  errors: {
    INVALID_CONFIG: misconfigured,
    MISSING_STATE_TOKEN: lapsed,
    INVALID_STATE_TOKEN: lapsed,
    INCOMPLETE_DEVICE_INFORMATION: misconfigured,
    MISSING_CLIENT_ID: misconfigured,
    UNREGISTERED_APP: misconfigured,
    USER_NOT_FOUND: ['Nie znaleziono konta użytkownika', 'Najpierw się zarejestruj, a\u00a0potem zaloguj.'],
    USER_DISABLED: ['Konto użytkownika jest wyłączone', 'Administrator może je ponownie włączyć.'],
    USER_LOCKED: [
      'Konto użytkownika jest zablokowane',
      'Zostało zablokowane po kilku próbach. Odczekaj chwilę albo skontaktuj się z\u00a0administratorem.',
    ],
    ACCESS_DENIED: [
      'Nie można się tutaj zalogować',
      'Nie pozwalają na to zasady organizacji. Więcej informacji może podać administrator.',
    ],
    SERVER_BUSY: ['Usługa jest przeciążona', 'Nic nie zostało utracone. Spróbuj ponownie za chwilę.'],
    SERVER_REJECTED: unclear,
    UNEXPECTED_RESPONSE: unclear,
    NETWORK: ['Brak połączenia', 'Wygląda na to, że urządzenie jest offline. Nic nie zostało utracone.'],
    TIMEOUT: ['Trwa to zbyt długo', 'Usługa nie odpowiedziała na czas. Nic nie zostało utracone.'],
    DEVICE_UNAVAILABLE: [
      'Przeglądarka nie była gotowa',
      'Kontrola bezpieczeństwa nie zakończyła się na czas. Nic nie zostało utracone.',
    ],
    PART_UNAVAILABLE: [
      'Nie udało się wczytać części tej strony',
      'Być może nie masz połączenia z internetem albo strona została zaktualizowana.',
    ],
    CANCELLED: ['', ''],
    STATE_TOKEN_IN_USE: ['Operacja już trwa', 'Poczekaj, aż zakończy się druga próba, i\u00a0spróbuj ponownie.'],
  },
}
