// Requests and responses: for the log, for observers, and for injected faults.

export interface ReceivedRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: string;
  readonly headers: Headers;
  readonly body: Uint8Array;
  /** The owner of the token, as REST shows the login; null without a token. */
  readonly owner: string | null;
  /** The name of a GraphQL operation. */
  readonly operation: string | null;
}

export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly owner: string | null;
  readonly operation: string | null;
  /** 0: the connection was dropped. */
  readonly status: number;
  /** Size of the bodies, from the client and to it. */
  readonly bytesUp: number;
  readonly bytesDown: number;
}

export interface Exchange {
  readonly request: ReceivedRequest;
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** Another response, a dropped connection, or null for normal operation. To delay, await. */
export type InjectedFault = Response | 'drop' | null;

export interface Interceptor {
  /** Replaces the operation. */
  readonly before?: (request: ReceivedRequest) => InjectedFault | Promise<InjectedFault>;
  /** Replaces the response after the operation. */
  readonly after?: (
    request: ReceivedRequest,
    response: Response,
  ) => InjectedFault | Promise<InjectedFault>;
}

export interface Traffic {
  readonly requests: readonly LoggedRequest[];
  forgetRequests(): void;
  /** @returns the function that stops it */
  onRequest(listener: (request: LoggedRequest) => void): () => void;
  /** With both bodies, which makes it slower. */
  onExchange(listener: (exchange: Exchange) => void): () => void;
  /** null: removes the interceptor. */
  intercept(intercept: Interceptor | null): void;
}
