import type { ErrorMessage, Messages } from './messages.js'

const lapsed: ErrorMessage = [
  'Reconnectez-vous pour continuer',
  'Cette page est restée ouverte un certain temps et votre session a expiré.',
]
const misconfigured: ErrorMessage = [
  'Cette page présente une anomalie',
  'Elle n’est pas correctement configurée\u00a0: réessayer ne servira à rien. Prévenez les responsables du site.',
]
const unclear: ErrorMessage = [
  'L’opération n’a pas abouti',
  'Le service a répondu d’une façon que cette page ne reconnaît pas. Prévenez votre administrateur.',
]

/** French. */
export const fr: Messages = {
  locale: 'fr',
  direction: 'ltr',
  aboutToExpire: 'Votre mot de passe expire bientôt',
  expiresToday: 'Votre mot de passe expire aujourd’hui',
  expiresTomorrow: 'Votre mot de passe expire demain',
  expiresInDays: {
    one: 'Votre mot de passe expire dans {count}\u00a0jour',
    many: 'Votre mot de passe expire dans {count} de jours',
    other: 'Votre mot de passe expire dans {count}\u00a0jours',
  },
  choice: 'Changez-le maintenant, ou continuez et changez-le plus tard.',
  choiceUntil: 'Il reste valable jusqu’au {date} inclus. Changez-le maintenant, ou continuez et changez-le plus tard.',
  expired: 'Votre mot de passe a expiré',
  expiredText: 'Choisissez-en un nouveau pour continuer.',
  changePassword: 'Changer le mot de passe',
  notNow: 'Pas maintenant',
  continuing: 'Un instant…',
  tryAgain: 'Réessayer',
  signInAgain: 'Se reconnecter',
  backToSignIn: 'Retour à la connexion',
  reloadPage: 'Recharger la page',
  reloadText: 'Si vous rechargez la page, vous devrez vous reconnecter.',
  back: 'Retour',
  signedIn: 'Connexion réussie',
  signedInText: 'Redirection en cours…',
  passwordUnchanged: 'Votre mot de passe n’a pas changé.',
  currentPassword: 'Mot de passe actuel',
  newPassword: 'Nouveau mot de passe',
  showPassword: 'Afficher le mot de passe',
  hidePassword: 'Masquer le mot de passe',
  savePassword: 'Enregistrer le nouveau mot de passe',
  saving: 'Enregistrement…',
  rules: 'Règles du nouveau mot de passe',
  ruleMinLength: {
    one: 'Au moins {count}\u00a0caractère',
    many: 'Au moins {count} de caractères',
    other: 'Au moins {count}\u00a0caractères',
  },
  ruleMaxLength: {
    one: 'Au plus {count}\u00a0caractère',
    many: 'Au plus {count} de caractères',
    other: 'Au plus {count}\u00a0caractères',
  },
  rulePattern: 'La combinaison de caractères exigée par votre organisation',
  ruleMet: 'respectée',
  ruleUnmet: 'pas encore respectée',
  currentPasswordMissing: 'Saisissez votre mot de passe actuel.',
  newPasswordMissing: 'Saisissez un nouveau mot de passe.',
  newPasswordUnfit: 'Ce mot de passe ne respecte pas encore toutes les règles.',
  passwordRefused: 'Ce mot de passe n’a pas été accepté. Choisissez-en un autre.',
  errors: {
    INVALID_CONFIG: misconfigured,
    MISSING_STATE_TOKEN: lapsed,
    INVALID_STATE_TOKEN: lapsed,
    INCOMPLETE_DEVICE_INFORMATION: misconfigured,
    MISSING_CLIENT_ID: misconfigured,
    UNREGISTERED_APP: misconfigured,
    USER_NOT_FOUND: [
      'Nous n’avons pas trouvé votre compte utilisateur',
      'Inscrivez-vous d’abord, puis connectez-vous.',
    ],
    USER_DISABLED: ['Votre compte utilisateur est désactivé', 'Votre administrateur peut le réactiver.'],
    USER_LOCKED: [
      'Votre compte utilisateur est verrouillé',
      'Il a été verrouillé après plusieurs tentatives. Patientez un moment ou contactez votre administrateur.',
    ],
    ACCESS_DENIED: [
      'Vous ne pouvez pas vous connecter ici',
      'Les règles de votre organisation ne le permettent pas. Votre administrateur peut vous en dire plus.',
    ],
    SERVER_BUSY: ['Le service est très sollicité', 'Rien n’a été perdu. Réessayez dans un instant.'],
    SERVER_REJECTED: unclear,
    UNEXPECTED_RESPONSE: unclear,
    NETWORK: ['Pas de connexion', 'Vous semblez être hors ligne. Rien n’a été perdu.'],
    TIMEOUT: ['L’attente est trop longue', 'Le service n’a pas répondu à temps. Rien n’a été perdu.'],
    DEVICE_UNAVAILABLE: [
      'Votre navigateur n’était pas prêt',
      'Un contrôle de sécurité ne s’est pas terminé à temps. Rien n’a été perdu.',
    ],
    PART_UNAVAILABLE: [
      'Une partie de cette page n’a pas pu être chargée',
      'Vous êtes peut-être hors ligne, ou la page a été mise à jour.',
    ],
    WRONG_CREDENTIALS: ['Nom d’utilisateur ou mot de passe incorrect', 'Vérifiez les deux, puis réessayez.'],
    APP_DISABLED: ['Ce service est désactivé', 'Votre administrateur peut vous en dire plus.'],
    PASSWORD_REFUSED: ['Ce mot de passe n’a pas été accepté', 'Choisissez-en un autre.'],
    CANCELLED: ['', ''],
    STATE_TOKEN_IN_USE: ['Opération déjà en cours', 'Attendez que l’autre tentative se termine, puis réessayez.'],
  },
}
