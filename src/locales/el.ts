import type { ErrorMessage, Messages } from './messages.js'

const lapsed: ErrorMessage = [
  'Συνδεθείτε ξανά για να συνεχίσετε',
  'Η σελίδα έμεινε ανοιχτή πολλή ώρα και η σύνδεσή σας έληξε.',
]
const misconfigured: ErrorMessage = [
  'Η σελίδα έχει σφάλμα',
  'Δεν έχει ρυθμιστεί σωστά, οπότε μια νέα προσπάθεια δεν θα βοηθήσει. Ενημερώστε τους υπευθύνους της.',
]
const unclear: ErrorMessage = [
  'Η ενέργεια δεν ολοκληρώθηκε',
  'Η υπηρεσία απάντησε με τρόπο που η σελίδα δεν αναγνωρίζει. Ενημερώστε τον διαχειριστή σας.',
]

/** Greek. */
export const el: Messages = {
  locale: 'el',
  direction: 'ltr',
  aboutToExpire: 'Ο κωδικός σας λήγει σύντομα',
  expiresToday: 'Ο κωδικός σας λήγει σήμερα',
  expiresTomorrow: 'Ο κωδικός σας λήγει αύριο',
  expiresInDays: { one: 'Ο κωδικός σας λήγει σε {count} ημέρα', other: 'Ο κωδικός σας λήγει σε {count} ημέρες' },
  choice: 'Αλλάξτε τον τώρα ή συνεχίστε και αλλάξτε τον αργότερα.',
  choiceUntil: 'Ισχύει έως και {date}. Αλλάξτε τον τώρα ή συνεχίστε και αλλάξτε τον αργότερα.',
  expired: 'Ο κωδικός σας έχει λήξει',
  expiredText: 'Επιλέξτε νέο για να συνεχίσετε.',
  changePassword: 'Αλλαγή κωδικού',
  notNow: 'Όχι τώρα',
  continuing: 'Συνεχίζουμε…',
  tryAgain: 'Δοκιμάστε ξανά',
  signInAgain: 'Συνδεθείτε ξανά',
  backToSignIn: 'Επιστροφή στη σύνδεση',
  back: 'Πίσω',
  signedIn: 'Έχετε συνδεθεί',
  signedInText: 'Σας μεταφέρουμε…',
  passwordUnchanged: 'Ο κωδικός σας δεν έχει αλλάξει.',
  currentPassword: 'Τρέχων κωδικός',
  newPassword: 'Νέος κωδικός',
  showPassword: 'Εμφάνιση κωδικού',
  hidePassword: 'Απόκρυψη κωδικού',
  savePassword: 'Αποθήκευση νέου κωδικού',
  saving: 'Αποθήκευση…',
  rules: 'Απαιτήσεις για τον νέο κωδικό',
  ruleMinLength: { one: 'Τουλάχιστον {count} χαρακτήρας', other: 'Τουλάχιστον {count} χαρακτήρες' },
  ruleMaxLength: { one: 'Το πολύ {count} χαρακτήρας', other: 'Το πολύ {count} χαρακτήρες' },
  rulePattern: 'Ο συνδυασμός χαρακτήρων που ζητά ο οργανισμός σας',
  ruleMet: 'πληρούται',
  ruleUnmet: 'δεν πληρούται ακόμη',
  currentPasswordMissing: 'Εισαγάγετε τον τρέχοντα κωδικό.',
  newPasswordMissing: 'Εισαγάγετε νέο κωδικό.',
  newPasswordUnfit: 'Ο κωδικός δεν πληροί ακόμη όλες τις απαιτήσεις.',
  passwordRefused: 'Ο κωδικός δεν έγινε δεκτός. Επιλέξτε άλλον.',
  errors: {
    INVALID_CONFIG: misconfigured,
    MISSING_STATE_TOKEN: lapsed,
    INVALID_STATE_TOKEN: lapsed,
    INCOMPLETE_DEVICE_INFORMATION: misconfigured,
    MISSING_CLIENT_ID: misconfigured,
    UNREGISTERED_APP: misconfigured,
    USER_NOT_FOUND: ['Δεν βρήκαμε τον λογαριασμό χρήστη σας', 'Εγγραφείτε πρώτα και μετά συνδεθείτε.'],
    USER_DISABLED: [
      'Ο λογαριασμός χρήστη σας είναι απενεργοποιημένος',
      'Ο διαχειριστής σας μπορεί να τον ενεργοποιήσει ξανά.',
    ],
    USER_LOCKED: [
      'Ο λογαριασμός χρήστη σας είναι κλειδωμένος',
      'Κλειδώθηκε μετά από αρκετές προσπάθειες. Περιμένετε λίγο ή ρωτήστε τον διαχειριστή σας.',
    ],
    ACCESS_DENIED: [
      'Δεν μπορείτε να συνδεθείτε εδώ',
      'Οι κανόνες του οργανισμού σας δεν το επιτρέπουν. Ο διαχειριστής σας μπορεί να σας πει περισσότερα.',
    ],
    SERVER_BUSY: ['Η υπηρεσία έχει αυξημένο φόρτο', 'Δεν χάθηκε τίποτα. Δοκιμάστε ξανά σε λίγο.'],
    SERVER_REJECTED: unclear,
    UNEXPECTED_RESPONSE: unclear,
    NETWORK: ['Δεν υπάρχει δίκτυο', 'Φαίνεται ότι είστε εκτός σύνδεσης. Δεν χάθηκε τίποτα.'],
    TIMEOUT: ['Η αναμονή είναι μεγάλη', 'Η υπηρεσία δεν απάντησε εγκαίρως. Δεν χάθηκε τίποτα.'],
    DEVICE_UNAVAILABLE: [
      'Ο περιηγητής δεν ήταν έτοιμος',
      'Ο έλεγχος ασφαλείας δεν ολοκληρώθηκε εγκαίρως. Δεν χάθηκε τίποτα.',
    ],
    STATE_TOKEN_IN_USE: ['Βρίσκεται ήδη σε εξέλιξη', 'Περιμένετε να ολοκληρωθεί η άλλη προσπάθεια και δοκιμάστε ξανά.'],
  },
}
