import type { ErrorMessage, Messages } from './messages.js'

const lapsed: ErrorMessage = [
  'Devam etmek için yeniden giriş yapın',
  'Sayfa uzun süre açık kaldığı için oturumunuz sona erdi.',
]
const misconfigured: ErrorMessage = [
  'Bu sayfada bir sorun var',
  'Doğru yapılandırılmadığından yeniden denemek işe yaramaz. Siteyi yönetenlere bildirin.',
]
const unclear: ErrorMessage = [
  'İşlem tamamlanamadı',
  'Hizmet, bu sayfanın tanımadığı bir yanıt verdi. Sistem yöneticinize bildirin.',
]

/** Turkish. */
export const tr: Messages = {
  locale: 'tr',
  direction: 'ltr',
  aboutToExpire: 'Şifrenizin süresi yakında doluyor',
  expiresToday: 'Şifrenizin süresi bugün doluyor',
  expiresTomorrow: 'Şifrenizin süresi yarın doluyor',
  expiresInDays: {
    one: 'Şifrenizin süresi {count} gün sonra doluyor',
    other: 'Şifrenizin süresi {count} gün sonra doluyor',
  },
  choice: 'Şimdi değiştirebilir ya da devam edip daha sonra değiştirebilirsiniz.',
  choiceUntil:
    'Şifreniz {date} gününe kadar geçerlidir. Şimdi değiştirebilir ya da devam edip daha sonra değiştirebilirsiniz.',
  expired: 'Şifrenizin süresi doldu',
  expiredText: 'Devam etmek için yeni bir şifre belirleyin.',
  changePassword: 'Şifreyi değiştir',
  notNow: 'Şimdi değil',
  continuing: 'Devam ediliyor…',
  tryAgain: 'Yeniden dene',
  signInAgain: 'Yeniden giriş yap',
  backToSignIn: 'Giriş sayfasına dön',
  reloadPage: 'Sayfayı yeniden yükle',
  reloadText: 'Sayfayı yeniden yüklerseniz tekrar oturum açmanız gerekir.',
  back: 'Geri',
  signedIn: 'Giriş yaptınız',
  signedInText: 'Yönlendiriliyorsunuz…',
  passwordUnchanged: 'Şifreniz değişmedi.',
  currentPassword: 'Mevcut şifre',
  newPassword: 'Yeni şifre',
  showPassword: 'Şifreyi göster',
  hidePassword: 'Şifreyi gizle',
  savePassword: 'Yeni şifreyi kaydet',
  saving: 'Kaydediliyor…',
  rules: 'Yeni şifrenin koşulları',
  ruleMinLength: { one: 'En az {count} karakter', other: 'En az {count} karakter' },
  ruleMaxLength: { one: 'En fazla {count} karakter', other: 'En fazla {count} karakter' },
  rulePattern: 'Kurumunuzun istediği karakter bileşimi',
  ruleMet: 'karşılandı',
  ruleUnmet: 'henüz karşılanmadı',
  currentPasswordMissing: 'Mevcut şifrenizi girin.',
  newPasswordMissing: 'Yeni bir şifre girin.',
  newPasswordUnfit: 'Bu şifre henüz tüm koşulları karşılamıyor.',
  passwordRefused: 'Bu şifre kabul edilmedi. Başka bir şifre belirleyin.',
  errors: {
    INVALID_CONFIG: misconfigured,
    MISSING_STATE_TOKEN: lapsed,
    INVALID_STATE_TOKEN: lapsed,
    INCOMPLETE_DEVICE_INFORMATION: misconfigured,
    MISSING_CLIENT_ID: misconfigured,
    UNREGISTERED_APP: misconfigured,
    USER_NOT_FOUND: ['Hesabınızı bulamadık', 'Önce kaydolun, sonra giriş yapın.'],
    USER_DISABLED: ['Hesabınız devre dışı', 'Sistem yöneticiniz yeniden etkinleştirebilir.'],
    USER_LOCKED: [
      'Hesabınız kilitli',
      'Birkaç denemeden sonra kilitlendi. Bir süre bekleyin veya sistem yöneticinize danışın.',
    ],
    ACCESS_DENIED: [
      'Buraya giriş yapılamıyor',
      'Kurumunuzun kuralları buna izin vermiyor. Sistem yöneticiniz ayrıntılı bilgi verebilir.',
    ],
    SERVER_BUSY: ['Hizmet şu anda yoğun', 'Hiçbir şey kaybolmadı. Birazdan yeniden deneyin.'],
    SERVER_REJECTED: unclear,
    UNEXPECTED_RESPONSE: unclear,
    NETWORK: ['Bağlantı yok', 'Çevrimdışı görünüyorsunuz. Hiçbir şey kaybolmadı.'],
    TIMEOUT: ['Çok uzun sürüyor', 'Hizmet zamanında yanıt vermedi. Hiçbir şey kaybolmadı.'],
    DEVICE_UNAVAILABLE: [
      'Tarayıcınız hazır değildi',
      'Bir güvenlik denetimi zamanında tamamlanmadı. Hiçbir şey kaybolmadı.',
    ],
    PART_UNAVAILABLE: [
      'Bu sayfanın bir bölümü yüklenemedi',
      'Çevrimdışı olabilirsiniz veya sayfa güncellenmiş olabilir.',
    ],
    WRONG_CREDENTIALS: ['Kullanıcı adı veya parola yanlış', 'İkisini de kontrol edip tekrar deneyin.'],
    APP_DISABLED: ['Bu hizmet kapatılmış', 'Yöneticiniz daha fazla bilgi verebilir.'],
    PASSWORD_REFUSED: ['Bu parola kabul edilmedi', 'Başka bir parola seçin.'],
    CANCELLED: ['', ''],
    STATE_TOKEN_IN_USE: ['İşlem zaten sürüyor', 'Diğer denemenin bitmesini bekleyin, sonra yeniden deneyin.'],
  },
}
