import type { ErrorMessage, Messages } from './messages.js'

const lapsed: ErrorMessage = [
  'Masuk lagi untuk melanjutkan',
  'Halaman ini sudah terbuka cukup lama sehingga sesi Anda berakhir.',
]
const misconfigured: ErrorMessage = [
  'Ada masalah pada halaman ini',
  'Pengaturannya tidak benar, jadi mencoba lagi tidak akan membantu. Beri tahu pengelolanya.',
]
const unclear: ErrorMessage = [
  'Proses ini tidak berhasil',
  'Layanan memberi jawaban yang tidak dikenali halaman ini. Beri tahu administrator Anda.',
]

/** Indonesian. */
export const id: Messages = {
  locale: 'id',
  direction: 'ltr',
  aboutToExpire: 'Kata sandi Anda akan segera kedaluwarsa',
  expiresToday: 'Kata sandi Anda kedaluwarsa hari ini',
  expiresTomorrow: 'Kata sandi Anda kedaluwarsa besok',
  expiresInDays: { other: 'Kata sandi Anda kedaluwarsa dalam {count} hari' },
  choice: 'Ubah sekarang, atau lanjutkan dan ubah nanti.',
  choiceUntil: 'Kata sandi berlaku hingga {date}. Ubah sekarang, atau lanjutkan dan ubah nanti.',
  expired: 'Kata sandi Anda telah kedaluwarsa',
  expiredText: 'Buat yang baru untuk melanjutkan.',
  changePassword: 'Ubah kata sandi',
  notNow: 'Nanti saja',
  continuing: 'Melanjutkan…',
  tryAgain: 'Coba lagi',
  signInAgain: 'Masuk lagi',
  backToSignIn: 'Kembali ke halaman masuk',
  reloadPage: 'Muat ulang halaman',
  reloadText: 'Jika memuat ulang halaman, Anda perlu masuk lagi.',
  back: 'Kembali',
  signedIn: 'Anda sudah masuk',
  signedInText: 'Anda sedang dialihkan…',
  passwordUnchanged: 'Kata sandi Anda tidak berubah.',
  currentPassword: 'Kata sandi saat ini',
  newPassword: 'Kata sandi baru',
  showPassword: 'Tampilkan kata sandi',
  hidePassword: 'Sembunyikan kata sandi',
  savePassword: 'Simpan kata sandi baru',
  saving: 'Menyimpan…',
  rules: 'Syarat kata sandi baru',
  ruleMinLength: { other: 'Minimal {count} karakter' },
  ruleMaxLength: { other: 'Maksimal {count} karakter' },
  rulePattern: 'Kombinasi karakter yang diminta organisasi Anda',
  ruleMet: 'terpenuhi',
  ruleUnmet: 'belum terpenuhi',
  currentPasswordMissing: 'Masukkan kata sandi saat ini.',
  newPasswordMissing: 'Masukkan kata sandi baru.',
  newPasswordUnfit: 'Kata sandi ini belum memenuhi semua syarat.',
  passwordRefused: 'Kata sandi ini tidak diterima. Pilih yang lain.',
  errors: {
    INVALID_CONFIG: misconfigured,
    MISSING_STATE_TOKEN: lapsed,
    INVALID_STATE_TOKEN: lapsed,
    INCOMPLETE_DEVICE_INFORMATION: misconfigured,
    MISSING_CLIENT_ID: misconfigured,
    UNREGISTERED_APP: misconfigured,
    USER_NOT_FOUND: ['Akun Anda tidak ditemukan', 'Daftar terlebih dahulu, lalu masuk.'],
    USER_DISABLED: ['Akun Anda dinonaktifkan', 'Administrator Anda dapat mengaktifkannya kembali.'],
    USER_LOCKED: [
      'Akun Anda terkunci',
      'Akun terkunci setelah beberapa kali percobaan. Tunggu beberapa saat, atau hubungi administrator Anda.',
    ],
    ACCESS_DENIED: [
      'Anda tidak dapat masuk di sini',
      'Aturan organisasi Anda tidak mengizinkannya. Administrator Anda dapat menjelaskan lebih lanjut.',
    ],
    SERVER_BUSY: ['Layanan sedang sibuk', 'Tidak ada yang hilang. Coba kembali beberapa saat lagi.'],
    SERVER_REJECTED: unclear,
    UNEXPECTED_RESPONSE: unclear,
    NETWORK: ['Tidak ada koneksi', 'Anda tampaknya sedang offline. Tidak ada yang hilang.'],
    TIMEOUT: ['Waktu tunggu terlalu lama', 'Layanan tidak menjawab tepat waktu. Tidak ada yang hilang.'],
    DEVICE_UNAVAILABLE: [
      'Browser Anda belum siap',
      'Pemeriksaan keamanan tidak selesai tepat waktu. Tidak ada yang hilang.',
    ],
    PART_UNAVAILABLE: [
      'Sebagian halaman ini tidak termuat',
      'Anda mungkin sedang offline, atau halaman ini telah diperbarui.',
    ],
    CANCELLED: ['', ''],
    STATE_TOKEN_IN_USE: ['Sedang diproses', 'Tunggu hingga percobaan lainnya selesai, lalu coba lagi.'],
  },
}
