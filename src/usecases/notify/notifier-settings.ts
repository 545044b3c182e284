// The settings of the channels, from the inputs. Everything but the names is secret.

export interface NotifierSettings {
  /** Webhook URLs by channel or team; `*` for all others. */
  readonly slack: ReadonlyMap<string, string>;
  readonly email: MailServer | null;
  readonly webhook: { readonly url: string; readonly secret: string } | null;
}

export interface MailServer {
  readonly host: string;
  readonly port: number;
  /** Implicit TLS; otherwise STARTTLS. */
  readonly isSecure: boolean;
  readonly login: { readonly user: string; readonly password: string } | null;
  /** The sender address. */
  readonly from: string;
}
