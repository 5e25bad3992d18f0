import type { ErrorMessage, Messages } from './messages.js'

const lapsed: ErrorMessage = [
  'Log masuk semula untuk meneruskan',
  'Halaman ini sudah lama dibuka, jadi sesi log masuk anda telah tamat.',
]
const misconfigured: ErrorMessage = [
  'Halaman ini bermasalah',
  'Halaman ini tidak disediakan dengan betul, jadi mencuba lagi tidak akan membantu. Maklumkan kepada pengendalinya.',
]
const unclear: ErrorMessage = [
  'Tindakan ini tidak berjaya',
  'Perkhidmatan memberi jawapan yang tidak dikenali oleh halaman ini. Maklumkan kepada pentadbir anda.',
]

/** Malay. */
export const ms: Messages = {
  locale: 'ms',
  direction: 'ltr',
  aboutToExpire: 'Kata laluan anda akan tamat tempoh tidak lama lagi',
  expiresToday: 'Kata laluan anda akan tamat tempoh hari ini',
  expiresTomorrow: 'Kata laluan anda akan tamat tempoh esok',
  expiresInDays: { other: 'Kata laluan anda akan tamat tempoh dalam {count} hari' },
  choice: 'Tukar sekarang, atau teruskan dan tukar kemudian.',
  choiceUntil: 'Kata laluan ini sah hingga {date}. Tukar sekarang, atau teruskan dan tukar kemudian.',
  expired: 'Kata laluan anda telah tamat tempoh',
  expiredText: 'Pilih yang baharu untuk meneruskan.',
  changePassword: 'Tukar kata laluan',
  notNow: 'Bukan sekarang',
  continuing: 'Meneruskan…',
  tryAgain: 'Cuba lagi',
  signInAgain: 'Log masuk semula',
  backToSignIn: 'Kembali ke log masuk',
  reloadPage: 'Muat semula halaman',
  reloadText: 'Jika anda memuat semula halaman, anda perlu log masuk semula.',
  back: 'Kembali',
  signedIn: 'Anda telah log masuk',
  signedInText: 'Anda sedang dialihkan…',
  passwordUnchanged: 'Kata laluan anda tidak berubah.',
  currentPassword: 'Kata laluan semasa',
  newPassword: 'Kata laluan baharu',
  showPassword: 'Tunjukkan kata laluan',
  hidePassword: 'Sembunyikan kata laluan',
  savePassword: 'Simpan kata laluan baharu',
  saving: 'Menyimpan…',
  rules: 'Syarat kata laluan baharu',
  ruleMinLength: { other: 'Sekurang-kurangnya {count} aksara' },
  ruleMaxLength: { other: 'Tidak melebihi {count} aksara' },
  rulePattern: 'Gabungan aksara yang ditetapkan oleh organisasi anda',
  ruleMet: 'dipenuhi',
  ruleUnmet: 'belum dipenuhi',
  currentPasswordMissing: 'Masukkan kata laluan semasa anda.',
  newPasswordMissing: 'Masukkan kata laluan baharu.',
  newPasswordUnfit: 'Kata laluan ini belum memenuhi semua syarat.',
  passwordRefused: 'Kata laluan ini tidak diterima. Pilih yang lain.',
  errors: {
    INVALID_CONFIG: misconfigured,
    MISSING_STATE_TOKEN: lapsed,
    INVALID_STATE_TOKEN: lapsed,
    INCOMPLETE_DEVICE_INFORMATION: misconfigured,
    MISSING_CLIENT_ID: misconfigured,
    UNREGISTERED_APP: misconfigured,
    USER_NOT_FOUND: ['Akaun pengguna anda tidak ditemukan', 'Daftar dahulu, kemudian log masuk.'],
    USER_DISABLED: ['Akaun pengguna anda dinyahaktifkan', 'Pentadbir anda boleh mengaktifkannya semula.'],
    USER_LOCKED: [
      'Akaun pengguna anda dikunci',
      'Akaun dikunci selepas beberapa cubaan. Tunggu seketika, atau hubungi pentadbir anda.',
    ],
    ACCESS_DENIED: [
      'Anda tidak boleh log masuk di sini',
      'Peraturan organisasi anda tidak membenarkannya. Pentadbir anda boleh memberikan maklumat lanjut.',
    ],
    SERVER_BUSY: ['Perkhidmatan sedang sibuk', 'Tiada apa-apa yang hilang. Cuba lagi sebentar lagi.'],
    SERVER_REJECTED: unclear,
    UNEXPECTED_RESPONSE: unclear,
    NETWORK: ['Tiada sambungan', 'Anda nampaknya berada di luar talian. Tiada apa-apa yang hilang.'],
    TIMEOUT: [
      'Ini mengambil masa terlalu lama',
      'Perkhidmatan tidak menjawab dalam tempoh yang ditetapkan. Tiada apa-apa yang hilang.',
    ],
    DEVICE_UNAVAILABLE: [
      'Pelayar web anda belum bersedia',
      'Semakan keselamatan tidak selesai dalam tempoh yang ditetapkan. Tiada apa-apa yang hilang.',
    ],
    PART_UNAVAILABLE: [
      'Sebahagian halaman ini tidak dapat dimuatkan',
      'Anda mungkin berada di luar talian, atau halaman ini telah dikemas kini.',
    ],
    CANCELLED: ['', ''],
    STATE_TOKEN_IN_USE: ['Sedang diproses', 'Tunggu sehingga cubaan yang satu lagi selesai, kemudian cuba lagi.'],
  },
}
