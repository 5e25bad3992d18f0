import type { ErrorMessage, Messages } from './messages.js'

const lapsed: ErrorMessage = [
  '続けるには再度ログインしてください',
  'ページを開いてから時間が経ったため、ログインの有効期限が切れました。',
]
const misconfigured: ErrorMessage = [
  'このページに問題があります',
  '設定に誤りがあるため、再試行しても解決しません。サイトの運営者にお知らせください。',
]
const unclear: ErrorMessage = [
  '処理を完了できませんでした',
  'サービスから想定外の応答がありました。管理者にお知らせください。',
]

/** Japanese. */
export const ja: Messages = {
  locale: 'ja',
  direction: 'ltr',
  aboutToExpire: 'まもなくパスワードの有効期限が切れます',
  expiresToday: 'パスワードの有効期限は本日です',
  expiresTomorrow: 'パスワードの有効期限は明日です',
  expiresInDays: { other: 'パスワードの有効期限まであと{count}日です' },
  choice: '今すぐ変更することも、このまま続けて後で変更することもできます。',
  choiceUntil: '{date}まで有効です。今すぐ変更することも、このまま続けて後で変更することもできます。',
  expired: 'パスワードの有効期限が切れました',
  expiredText: '続けるには新しいパスワードを設定してください。',
  changePassword: 'パスワードを変更',
  notNow: '今は変更しない',
  continuing: '続行しています…',
  tryAgain: '再試行',
  signInAgain: '再度ログイン',
  backToSignIn: 'ログイン画面に戻る',
  reloadPage: 'ページを再読み込み',
  reloadText: 'ページを再読み込みすると、もう一度サインインする必要があります。',
  back: '戻る',
  signedIn: 'ログインしました',
  signedInText: '画面を移動しています…',
  passwordUnchanged: 'パスワードは変更されていません。',
  currentPassword: '現在のパスワード',
  newPassword: '新しいパスワード',
  showPassword: 'パスワードを表示',
  hidePassword: 'パスワードを非表示',
  savePassword: '新しいパスワードを保存',
  saving: '保存しています…',
  rules: '新しいパスワードの条件',
  ruleMinLength: { other: '{count}文字以上' },
  ruleMaxLength: { other: '{count}文字以内' },
  rulePattern: '所属組織が定める文字の組み合わせ',
  ruleMet: '満たしています',
  ruleUnmet: 'まだ満たしていません',
  currentPasswordMissing: '現在のパスワードを入力してください。',
  newPasswordMissing: '新しいパスワードを入力してください。',
  newPasswordUnfit: 'まだ満たしていない条件があります。',
  passwordRefused: 'このパスワードは使用できません。別のパスワードを設定してください。',
  errors: {
    INVALID_CONFIG: misconfigured,
    MISSING_STATE_TOKEN: lapsed,
    INVALID_STATE_TOKEN: lapsed,
    INCOMPLETE_DEVICE_INFORMATION: misconfigured,
    MISSING_CLIENT_ID: misconfigured,
    UNREGISTERED_APP: misconfigured,
    USER_NOT_FOUND: ['アカウントが見つかりません', '登録してからログインしてください。'],
    USER_DISABLED: ['アカウントが無効になっています', '管理者が再度有効にできます。'],
    USER_LOCKED: [
      'アカウントがロックされています',
      '複数回の試行によりロックされました。しばらくお待ちいただくか、管理者にお問い合わせください。',
    ],
    ACCESS_DENIED: [
      'こちらにはログインできません',
      '所属組織の規則により許可されていません。詳しくは管理者にお問い合わせください。',
    ],
    SERVER_BUSY: ['サービスが混み合っています', '失われたデータはありません。しばらくしてから再試行してください。'],
    SERVER_REJECTED: unclear,
    UNEXPECTED_RESPONSE: unclear,
    NETWORK: ['接続されていません', 'オフラインのようです。失われたデータはありません。'],
    TIMEOUT: ['応答に時間がかかっています', '時間内にサービスから応答がありませんでした。失われたデータはありません。'],
    DEVICE_UNAVAILABLE: [
      'ブラウザーの準備ができていません',
      '安全確認が時間内に完了しませんでした。失われたデータはありません。',
    ],
    PART_UNAVAILABLE: [
      'ページの一部を読み込めませんでした',
      'オフラインになっているか、ページが更新された可能性があります。',
    ],
    CANCELLED: ['', ''],
    STATE_TOKEN_IN_USE: ['すでに処理中です', '先の処理が終わるまで少しお待ちのうえ、再試行してください。'],
  },
}
