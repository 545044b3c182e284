// How people and programs are reached outside GitHub, as the inputs say it. All of it is secret but the
// names.

export interface NotifierSettings {
  /** Name of a channel or team to the address of its webhook; `*` for all the others. */
  readonly slack: ReadonlyMap<string, string>;
  readonly email: MailServer | null;
  readonly webhook: { readonly url: string; readonly secret: string } | null;
}

export interface MailServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte on; otherwise it is asked for. */
  readonly isSecure: boolean;
  readonly login: { readonly user: string; readonly password: string } | null;
  /** Whom the mail is from. */
  readonly from: string;
}
