import type { ErrorMessage, Messages } from './messages.js'

const lapsed: ErrorMessage = [
  'Autentificați-vă din nou pentru a continua',
  'Pagina a fost deschisă mai mult timp, iar sesiunea a expirat.',
]
const misconfigured: ErrorMessage = [
  'Această pagină are o problemă',
  'Nu este configurată corect, așa că o nouă încercare nu va ajuta. Anunțați administratorii site-ului.',
]
const unclear: ErrorMessage = [
  'Operațiunea nu a reușit',
  'Serviciul a răspuns într-un mod pe care pagina nu îl recunoaște. Anunțați administratorul.',
]

/** Romanian. */
export const ro: Messages = {
  locale: 'ro',
  direction: 'ltr',
  aboutToExpire: 'Parola dvs. expiră în curând',
  expiresToday: 'Parola dvs. expiră astăzi',
  expiresTomorrow: 'Parola dvs. expiră mâine',
  expiresInDays: {
    one: 'Parola dvs. expiră peste {count} zi',
    few: 'Parola dvs. expiră peste {count} zile',
    other: 'Parola dvs. expiră peste {count} de zile',
  },
  choice: 'Schimbați-o acum sau continuați și schimbați-o mai târziu.',
  choiceUntil: 'Este valabilă până {date}. Schimbați-o acum sau continuați și schimbați-o mai târziu.',
  expired: 'Parola dvs. a expirat',
  expiredText: 'Alegeți una nouă pentru a continua.',
  changePassword: 'Schimbați parola',
  notNow: 'Nu acum',
  continuing: 'Se continuă…',
  tryAgain: 'Încercați din nou',
  signInAgain: 'Autentificați-vă din nou',
  backToSignIn: 'Înapoi la autentificare',
  reloadPage: 'Reîncărcați pagina',
  reloadText: 'Dacă reîncărcați pagina, va trebui să vă autentificați din nou.',
  back: 'Înapoi',
  signedIn: 'V-ați autentificat',
  signedInText: 'Vă redirecționăm…',
  passwordUnchanged: 'Parola dvs. nu s-a schimbat.',
  currentPassword: 'Parola actuală',
  newPassword: 'Parola nouă',
  showPassword: 'Afișați parola',
  hidePassword: 'Ascundeți parola',
  savePassword: 'Salvați parola nouă',
  saving: 'Se salvează…',
  rules: 'Parola nouă trebuie să aibă',
  ruleMinLength: {
    one: 'Cel puțin {count} caracter',
    few: 'Cel puțin {count} caractere',
    other: 'Cel puțin {count} de caractere',
  },
  ruleMaxLength: {
    one: 'Cel mult {count} caracter',
    few: 'Cel mult {count} caractere',
    other: 'Cel mult {count} de caractere',
  },
  rulePattern: 'Combinația de caractere cerută de organizația dvs.',
  ruleMet: 'îndeplinită',
  ruleUnmet: 'încă neîndeplinită',
  currentPasswordMissing: 'Introduceți parola actuală.',
  newPasswordMissing: 'Introduceți o parolă nouă.',
  newPasswordUnfit: 'Parola nu îndeplinește încă toate cerințele.',
  passwordRefused: 'Această parolă nu a fost acceptată. Alegeți alta.',
  errors: {
    INVALID_CONFIG: misconfigured,
    MISSING_STATE_TOKEN: lapsed,
    INVALID_STATE_TOKEN: lapsed,
    INCOMPLETE_DEVICE_INFORMATION: misconfigured,
    MISSING_CLIENT_ID: misconfigured,
    UNREGISTERED_APP: misconfigured,
    USER_NOT_FOUND: ['Nu am găsit contul dvs.', 'Mai întâi înregistrați-vă, apoi autentificați-vă.'],
    USER_DISABLED: ['Contul dvs. este dezactivat', 'Administratorul îl poate activa din nou.'],
    USER_LOCKED: [
      'Contul dvs. este blocat',
      'A fost blocat după mai multe încercări. Așteptați puțin sau contactați administratorul.',
    ],
    ACCESS_DENIED: [
      'Nu vă puteți autentifica aici',
      'Regulile organizației dvs. nu permit acest lucru. Administratorul vă poate spune mai multe.',
    ],
    SERVER_BUSY: ['Serviciul este ocupat', 'Nu s-a pierdut nimic. Încercați din nou peste câteva momente.'],
    SERVER_REJECTED: unclear,
    UNEXPECTED_RESPONSE: unclear,
    NETWORK: ['Fără conexiune', 'Se pare că sunteți offline. Nu s-a pierdut nimic.'],
    TIMEOUT: ['Durează prea mult', 'Serviciul nu a răspuns la timp. Nu s-a pierdut nimic.'],
    DEVICE_UNAVAILABLE: [
      'Browserul nu era pregătit',
      'O verificare de securitate nu s-a încheiat la timp. Nu s-a pierdut nimic.',
    ],
    PART_UNAVAILABLE: [
      'O parte a acestei pagini nu s-a încărcat',
      'Este posibil să nu aveți conexiune sau pagina să fi fost actualizată.',
    ],
    WRONG_CREDENTIALS: ['Nume de utilizator sau parolă greșite', 'Verificați-le pe ambele, apoi încercați din nou.'],
    APP_DISABLED: ['Acest serviciu este dezactivat', 'Administratorul vă poate spune mai multe.'],
    PASSWORD_REFUSED: ['Această parolă nu a fost acceptată', 'Alegeți alta.'],
    CANCELLED: ['', ''],
    STATE_TOKEN_IN_USE: [
      'Operațiunea este deja în curs',
      'Așteptați puțin până se încheie cealaltă încercare, apoi încercați din nou.',
    ],
  },
}
