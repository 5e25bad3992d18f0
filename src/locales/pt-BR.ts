import type { ErrorMessage, Messages } from './messages.js'

const lapsed: ErrorMessage = [
  'Entre novamente para continuar',
  'Esta página ficou aberta por um tempo e sua sessão expirou.',
]
const misconfigured: ErrorMessage = [
  'Esta página está com um problema',
  'A configuração não está correta, e tentar novamente não vai resolver. Avise os responsáveis pelo site.',
]
const unclear: ErrorMessage = [
  'Não foi possível concluir',
  'O serviço respondeu de uma forma que esta página não reconhece. Avise o administrador.',
]

/** Portuguese, as written in Brazil. */
export const ptBR: Messages = {
  locale: 'pt-BR',
  direction: 'ltr',
  aboutToExpire: 'Sua senha vai expirar em breve',
  expiresToday: 'Sua senha expira hoje',
  expiresTomorrow: 'Sua senha expira amanhã',
  expiresInDays: {
    one: 'Sua senha expira em {count} dia',
    many: 'Sua senha expira em {count} de dias',
    other: 'Sua senha expira em {count} dias',
  },
  choice: 'Altere-a agora ou continue e altere-a mais tarde.',
  choiceUntil: 'Ela é válida até {date}. Altere-a agora ou continue e altere-a mais tarde.',
  expired: 'Sua senha expirou',
  expiredText: 'Escolha uma nova para continuar.',
  changePassword: 'Alterar senha',
  notNow: 'Agora não',
  continuing: 'Continuando…',
  tryAgain: 'Tentar novamente',
  signInAgain: 'Entrar novamente',
  backToSignIn: 'Voltar à tela de acesso',
  reloadPage: 'Recarregar a página',
  reloadText: 'Se você recarregar a página, precisará entrar novamente.',
  back: 'Voltar',
  signedIn: 'Acesso realizado',
  signedInText: 'Redirecionando…',
  passwordUnchanged: 'Sua senha não foi alterada.',
  currentPassword: 'Senha atual',
  newPassword: 'Nova senha',
  showPassword: 'Mostrar senha',
  hidePassword: 'Ocultar senha',
  savePassword: 'Salvar nova senha',
  saving: 'Salvando…',
  rules: 'A nova senha precisa ter',
  ruleMinLength: {
    one: 'No mínimo {count} caractere',
    many: 'No mínimo {count} de caracteres',
    other: 'No mínimo {count} caracteres',
  },
  ruleMaxLength: {
    one: 'No máximo {count} caractere',
    many: 'No máximo {count} de caracteres',
    other: 'No máximo {count} caracteres',
  },
  rulePattern: 'A combinação de caracteres exigida pela sua organização',
  ruleMet: 'atendido',
  ruleUnmet: 'ainda não atendido',
  currentPasswordMissing: 'Digite a senha atual.',
  newPasswordMissing: 'Digite uma nova senha.',
  newPasswordUnfit: 'Esta senha ainda não atende a todos os requisitos.',
  passwordRefused: 'Esta senha não foi aceita. Escolha outra.',
  errors: {
    INVALID_CONFIG: misconfigured,
    MISSING_STATE_TOKEN: lapsed,
    INVALID_STATE_TOKEN: lapsed,
    INCOMPLETE_DEVICE_INFORMATION: misconfigured,
    MISSING_CLIENT_ID: misconfigured,
    UNREGISTERED_APP: misconfigured,
    USER_NOT_FOUND: ['Não encontramos sua conta', 'Faça seu cadastro e depois entre.'],
    USER_DISABLED: ['Sua conta está desativada', 'O administrador pode ativá-la novamente.'],
    USER_LOCKED: [
      'Sua conta está bloqueada',
      'Ela foi bloqueada após várias tentativas. Aguarde um pouco ou fale com o administrador.',
    ],
    ACCESS_DENIED: [
      'Não é possível entrar aqui',
      'As regras da sua organização não permitem. O administrador pode dar mais detalhes.',
    ],
    SERVER_BUSY: ['O serviço está ocupado', 'Nada foi perdido. Tente novamente em instantes.'],
    SERVER_REJECTED: unclear,
    UNEXPECTED_RESPONSE: unclear,
    NETWORK: ['Sem conexão', 'Parece que você está off-line. Nada foi perdido.'],
    TIMEOUT: ['Está demorando demais', 'O serviço não respondeu a tempo. Nada foi perdido.'],
    DEVICE_UNAVAILABLE: [
      'O navegador não estava pronto',
      'Uma verificação de segurança não terminou a tempo. Nada foi perdido.',
    ],
    PART_UNAVAILABLE: [
      'Uma parte desta página não foi carregada',
      'Talvez você esteja sem conexão, ou a página pode ter sido atualizada.',
    ],
    WRONG_CREDENTIALS: ['Nome de usuário ou senha incorretos', 'Verifique os dois e tente novamente.'],
    APP_DISABLED: ['Este serviço está desativado', 'Seu administrador pode explicar melhor.'],
    PASSWORD_REFUSED: ['Esta senha não foi aceita', 'Escolha outra.'],
    CANCELLED: ['', ''],
    STATE_TOKEN_IN_USE: [
      'Operação já em andamento',
      'Aguarde um momento até que a outra tentativa termine e tente novamente.',
    ],
  },
}
