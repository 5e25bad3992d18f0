import type { ErrorMessage, Messages } from './messages.js'

const lapsed: ErrorMessage = [
  'Acceda di nuovo per continuare',
  'La pagina è rimasta aperta a lungo e la sessione è scaduta.',
]
const misconfigured: ErrorMessage = [
  'Questa pagina ha un problema',
  'Non è configurata correttamente, quindi riprovare non servirà. Avvisi chi la gestisce.',
]
const unclear: ErrorMessage = [
  'Operazione non riuscita',
  'Il servizio ha risposto in un modo che questa pagina non riconosce. Avvisi il suo amministratore.',
]

/** Italian. */
export const it: Messages = {
  locale: 'it',
  direction: 'ltr',
  aboutToExpire: 'La sua password sta per scadere',
  expiresToday: 'La sua password scade oggi',
  expiresTomorrow: 'La sua password scade domani',
  expiresInDays: {
    one: 'La sua password scade tra {count} giorno',
    many: 'La sua password scade tra {count} di giorni',
    other: 'La sua password scade tra {count} giorni',
  },
  choice: 'Può cambiarla ora, oppure continuare e cambiarla più tardi.',
  choiceUntil: 'È valida fino a {date}. Può cambiarla ora, oppure continuare e cambiarla più tardi.',
  expired: 'La sua password è scaduta',
  expiredText: 'Ne scelga una nuova per continuare.',
  changePassword: 'Cambia password',
  notNow: 'Non ora',
  continuing: 'Un momento…',
  tryAgain: 'Riprova',
  signInAgain: 'Accedi di nuovo',
  backToSignIn: 'Torna all’accesso',
  reloadPage: 'Ricarica la pagina',
  reloadText: 'Se ricarichi la pagina, dovrai accedere di nuovo.',
  back: 'Indietro',
  signedIn: 'Accesso eseguito',
  signedInText: 'Reindirizzamento in corso…',
  passwordUnchanged: 'La sua password non è cambiata.',
  currentPassword: 'Password attuale',
  newPassword: 'Nuova password',
  showPassword: 'Mostra password',
  hidePassword: 'Nascondi password',
  savePassword: 'Salva nuova password',
  saving: 'Salvataggio…',
  rules: 'Requisiti della nuova password',
  ruleMinLength: {
    one: 'Almeno {count} carattere',
    many: 'Almeno {count} di caratteri',
    other: 'Almeno {count} caratteri',
  },
  ruleMaxLength: {
    one: 'Al massimo {count} carattere',
    many: 'Al massimo {count} di caratteri',
    other: 'Al massimo {count} caratteri',
  },
  rulePattern: 'La combinazione di caratteri richiesta dalla sua organizzazione',
  ruleMet: 'soddisfatto',
  ruleUnmet: 'non ancora soddisfatto',
  currentPasswordMissing: 'Inserisca la password attuale.',
  newPasswordMissing: 'Inserisca una nuova password.',
  newPasswordUnfit: 'Questa password non soddisfa ancora tutti i requisiti.',
  passwordRefused: 'Questa password non è stata accettata. Ne scelga un’altra.',
  errors: {
    INVALID_CONFIG: misconfigured,
    MISSING_STATE_TOKEN: lapsed,
    INVALID_STATE_TOKEN: lapsed,
    INCOMPLETE_DEVICE_INFORMATION: misconfigured,
    MISSING_CLIENT_ID: misconfigured,
    UNREGISTERED_APP: misconfigured,
    USER_NOT_FOUND: ['Non abbiamo trovato il suo account', 'Prima si registri, poi acceda.'],
    USER_DISABLED: ['Il suo account è disattivato', 'Il suo amministratore può riattivarlo.'],
    USER_LOCKED: [
      'Il suo account è bloccato',
      'È stato bloccato dopo diversi tentativi. Attenda un po’ oppure si rivolga al suo amministratore.',
    ],
    ACCESS_DENIED: [
      'Non può accedere qui',
      'Le regole della sua organizzazione non lo consentono. Il suo amministratore può darle maggiori informazioni.',
    ],
    SERVER_BUSY: ['Il servizio è sovraccarico', 'Nulla è andato perso. Riprovi tra poco.'],
    SERVER_REJECTED: unclear,
    UNEXPECTED_RESPONSE: unclear,
    NETWORK: ['Nessuna connessione', 'Il dispositivo sembra essere offline. Nulla è andato perso.'],
    TIMEOUT: ['L’attesa è troppo lunga', 'Il servizio non ha risposto in tempo. Nulla è andato perso.'],
    DEVICE_UNAVAILABLE: [
      'Il browser non era pronto',
      'Un controllo di sicurezza non è terminato in tempo. Nulla è andato perso.',
    ],
    PART_UNAVAILABLE: [
      'Una parte di questa pagina non è stata caricata',
      'Potresti essere offline oppure la pagina potrebbe essere stata aggiornata.',
    ],
    WRONG_CREDENTIALS: ['Nome utente o password errati', 'Controlla entrambi e riprova.'],
    APP_DISABLED: ['Questo servizio è disattivato', 'Il tuo amministratore può dirti di più.'],
    PASSWORD_REFUSED: ['Questa password non è stata accettata', 'Scegline un’altra.'],
    CANCELLED: ['', ''],
    STATE_TOKEN_IN_USE: ['Operazione già in corso', 'Attenda che l’altro tentativo termini, poi riprovi.'],
  },
}
