import type { ErrorMessage, Messages } from './messages.js'

const lapsed: ErrorMessage = [
  'Inicie sesión de nuevo para continuar',
  'La página ha estado abierta un tiempo y su sesión ha caducado.',
]
const misconfigured: ErrorMessage = [
  'Esta página tiene un fallo',
  'No está bien configurada, por lo que volver a intentarlo no servirá. Avise a los responsables de la página.',
]
const unclear: ErrorMessage = [
  'No ha funcionado',
  'El servicio ha respondido de una forma que esta página no reconoce. Avise a su administrador.',
]

/** Spanish. */
export const es: Messages = {
  locale: 'es',
  direction: 'ltr',
  aboutToExpire: 'Su contraseña está a punto de caducar',
  expiresToday: 'Su contraseña caduca hoy',
  expiresTomorrow: 'Su contraseña caduca mañana',
  expiresInDays: {
    one: 'Su contraseña caduca dentro de {count} día',
    many: 'Su contraseña caduca dentro de {count} de días',
    other: 'Su contraseña caduca dentro de {count} días',
  },
  choice: 'Puede cambiarla ahora, o continuar y cambiarla más tarde.',
  choiceUntil: 'Es válida hasta el {date}. Puede cambiarla ahora, o continuar y cambiarla más tarde.',
  expired: 'Su contraseña ha caducado',
  expiredText: 'Elija una nueva para continuar.',
  changePassword: 'Cambiar contraseña',
  notNow: 'Ahora no',
  continuing: 'Continuando…',
  tryAgain: 'Intentar de nuevo',
  signInAgain: 'Iniciar sesión de nuevo',
  backToSignIn: 'Volver al inicio de sesión',
  reloadPage: 'Recargar la página',
  reloadText: 'Si recargas la página, tendrás que volver a iniciar sesión.',
  back: 'Volver',
  signedIn: 'Ha iniciado sesión',
  signedInText: 'Redirigiendo…',
  passwordUnchanged: 'Su contraseña no ha cambiado.',
  currentPassword: 'Contraseña actual',
  newPassword: 'Nueva contraseña',
  showPassword: 'Mostrar contraseña',
  hidePassword: 'Ocultar contraseña',
  savePassword: 'Guardar nueva contraseña',
  saving: 'Guardando…',
  rules: 'Requisitos de la nueva contraseña',
  ruleMinLength: {
    one: 'Al menos {count} carácter',
    many: 'Al menos {count} de caracteres',
    other: 'Al menos {count} caracteres',
  },
  ruleMaxLength: {
    one: 'Como máximo {count} carácter',
    many: 'Como máximo {count} de caracteres',
    other: 'Como máximo {count} caracteres',
  },
  rulePattern: 'La combinación de caracteres que pide su organización',
  ruleMet: 'cumplido',
  ruleUnmet: 'aún no cumplido',
  currentPasswordMissing: 'Introduzca su contraseña actual.',
  newPasswordMissing: 'Introduzca una nueva contraseña.',
  newPasswordUnfit: 'Esta contraseña aún no cumple todos los requisitos.',
  passwordRefused: 'Esta contraseña no se ha aceptado. Elija otra.',
  errors: {
    INVALID_CONFIG: misconfigured,
    MISSING_STATE_TOKEN: lapsed,
    INVALID_STATE_TOKEN: lapsed,
    INCOMPLETE_DEVICE_INFORMATION: misconfigured,
    MISSING_CLIENT_ID: misconfigured,
    UNREGISTERED_APP: misconfigured,
    USER_NOT_FOUND: ['No hemos encontrado su cuenta de usuario', 'Regístrese primero y después inicie sesión.'],
    USER_DISABLED: ['Su cuenta de usuario está desactivada', 'Su administrador puede volver a activarla.'],
    USER_LOCKED: [
      'Su cuenta de usuario está bloqueada',
      'Se bloqueó tras varios intentos. Espere un rato o consulte a su administrador.',
    ],
    ACCESS_DENIED: [
      'No puede iniciar sesión aquí',
      'Las normas de su organización no lo permiten. Su administrador puede darle más información.',
    ],
    SERVER_BUSY: ['El servicio está saturado', 'No se ha perdido nada. Inténtelo de nuevo en un momento.'],
    SERVER_REJECTED: unclear,
    UNEXPECTED_RESPONSE: unclear,
    NETWORK: ['Sin conexión', 'Parece que no tiene acceso a internet. No se ha perdido nada.'],
    TIMEOUT: ['Está tardando demasiado', 'El servicio no ha respondido a tiempo. No se ha perdido nada.'],
    DEVICE_UNAVAILABLE: [
      'Su navegador no estaba listo',
      'Una comprobación de seguridad no terminó a tiempo. No se ha perdido nada.',
    ],
    PART_UNAVAILABLE: [
      'No se ha cargado una parte de esta página',
      'Puede que no tengas conexión o que la página se haya actualizado.',
    ],
    WRONG_CREDENTIALS: ['El usuario o la contraseña no son correctos', 'Revisa ambos e inténtalo de nuevo.'],
    APP_DISABLED: ['Este servicio está desactivado', 'Tu administrador puede darte más información.'],
    PASSWORD_REFUSED: ['No se ha aceptado esta contraseña', 'Elige otra.'],
    CANCELLED: ['', ''],
    STATE_TOKEN_IN_USE: ['Ya está en curso', 'Espere un momento a que termine el otro intento y vuelva a intentarlo.'],
  },
}
