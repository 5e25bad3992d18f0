import type { ErrorMessage, Messages } from './messages.js'

const lapsed: ErrorMessage = [
  'Jatka kirjautumalla uudelleen',
  'Sivu on ollut auki jonkin aikaa, joten kirjautumisesi on vanhentunut.',
]
const misconfigured: ErrorMessage = [
  'Sivulla on vika',
  'Sivun asetukset ovat virheelliset, joten uusi yritys ei auta. Ilmoita asiasta sivun ylläpitäjälle.',
]
const unclear: ErrorMessage = [
  'Tämä ei onnistunut',
  'Palvelu vastasi tavalla, jota sivu ei tunnista. Ilmoita asiasta järjestelmänvalvojalle.',
]

/** Finnish. */
export const fi: Messages = {
  locale: 'fi',
  direction: 'ltr',
  aboutToExpire: 'Salasanasi vanhenee pian',
  expiresToday: 'Salasanasi vanhenee tänään',
  expiresTomorrow: 'Salasanasi vanhenee huomenna',
  expiresInDays: {
    one: 'Salasanasi vanhenee {count} päivän kuluttua',
    other: 'Salasanasi vanhenee {count} päivän kuluttua',
  },
  choice: 'Vaihda salasana nyt tai jatka ja vaihda se myöhemmin.',
  choiceUntil: 'Viimeinen voimassaolopäivä: {date}. Vaihda salasana nyt tai jatka ja vaihda se myöhemmin.',
  expired: 'Salasanasi on vanhentunut',
  expiredText: 'Jatka valitsemalla uusi.',
  changePassword: 'Vaihda salasana',
  notNow: 'Ei nyt',
  continuing: 'Jatketaan…',
  tryAgain: 'Yritä uudelleen',
  signInAgain: 'Kirjaudu uudelleen',
  backToSignIn: 'Takaisin kirjautumiseen',
  back: 'Takaisin',
  signedIn: 'Olet kirjautunut sisään',
  signedInText: 'Siirrytään palveluun…',
  passwordUnchanged: 'Salasanaasi ei ole vaihdettu.',
  currentPassword: 'Nykyinen salasana',
  newPassword: 'Uusi salasana',
  showPassword: 'Näytä salasana',
  hidePassword: 'Piilota salasana',
  savePassword: 'Tallenna uusi salasana',
  saving: 'Tallennetaan…',
  rules: 'Uuden salasanan vaatimukset',
  ruleMinLength: { one: 'Vähintään {count} merkki', other: 'Vähintään {count} merkkiä' },
  ruleMaxLength: { one: 'Enintään {count} merkki', other: 'Enintään {count} merkkiä' },
  rulePattern: 'Organisaatiosi edellyttämä merkkien yhdistelmä',
  ruleMet: 'täyttyy',
  ruleUnmet: 'ei vielä täyty',
  currentPasswordMissing: 'Anna nykyinen salasanasi.',
  newPasswordMissing: 'Anna uusi salasana.',
  newPasswordUnfit: 'Salasana ei vielä täytä kaikkia vaatimuksia.',
  passwordRefused: 'Salasanaa ei hyväksytty. Valitse toinen.',
  errors: {
    INVALID_CONFIG: misconfigured,
    MISSING_STATE_TOKEN: lapsed,
    INVALID_STATE_TOKEN: lapsed,
    INCOMPLETE_DEVICE_INFORMATION: misconfigured,
    MISSING_CLIENT_ID: misconfigured,
    UNREGISTERED_APP: misconfigured,
    USER_NOT_FOUND: ['Käyttäjätiliäsi ei löytynyt', 'Rekisteröidy ensin ja kirjaudu sitten sisään.'],
    USER_DISABLED: ['Käyttäjätilisi on poistettu käytöstä', 'Järjestelmänvalvoja voi ottaa sen uudelleen käyttöön.'],
    USER_LOCKED: [
      'Käyttäjätilisi on lukittu',
      'Se lukittiin useiden yritysten jälkeen. Odota jonkin aikaa tai ota yhteyttä järjestelmänvalvojaan.',
    ],
    ACCESS_DENIED: [
      'Et voi kirjautua tähän palveluun',
      'Organisaatiosi säännöt eivät salli sitä. Järjestelmänvalvoja voi kertoa lisää.',
    ],
    SERVER_BUSY: ['Palvelu on ruuhkautunut', 'Mitään ei kadonnut. Yritä hetken kuluttua uudelleen.'],
    SERVER_REJECTED: unclear,
    UNEXPECTED_RESPONSE: unclear,
    NETWORK: ['Ei yhteyttä', 'Laitteesi ei näytä olevan verkossa. Mitään ei kadonnut.'],
    TIMEOUT: ['Tämä kestää liian kauan', 'Palvelu ei vastannut ajoissa. Mitään ei kadonnut.'],
    DEVICE_UNAVAILABLE: ['Selaimesi ei ollut valmis', 'Turvatarkistus ei valmistunut ajoissa. Mitään ei kadonnut.'],
    STATE_TOKEN_IN_USE: ['Pyyntöä käsitellään jo', 'Odota, että toinen yritys päättyy, ja yritä sitten uudelleen.'],
  },
}
