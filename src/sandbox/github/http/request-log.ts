// What passed over the wire: for the log, for whoever watches, and for whoever wants to disturb it.

export interface SeenRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: string;
  readonly headers: Headers;
  readonly body: Uint8Array;
  /** Whose token it was, as REST shows the login; null without one. */
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
  /** Bytes of the bodies, from the client and to it. */
  readonly bytesUp: number;
  readonly bytesDown: number;
}

export interface Exchange {
  readonly request: SeenRequest;
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** Another answer, no answer at all, or null: nothing special. To delay, take time. */
export type InjectedFault = Response | 'drop' | null;

export interface Interceptor {
  /** Instead of doing what was asked. */
  readonly before?: (request: SeenRequest) => InjectedFault | Promise<InjectedFault>;
  /** After it was done: the client may hear something else of it. */
  readonly after?: (
    request: SeenRequest,
    response: Response,
  ) => InjectedFault | Promise<InjectedFault>;
}

export interface Traffic {
  readonly requests: readonly LoggedRequest[];
  forgetRequests(): void;
  /** Gives the function that stops it. */
  onRequest(listener: (request: LoggedRequest) => void): () => void;
  /** With both bodies; slower, as they have to be kept. */
  onExchange(listener: (exchange: Exchange) => void): () => void;
  /** null: no disturbance any more. */
  intercept(intercept: Interceptor | null): void;
}
