// What is said between who measures and GitHub's process.

import * as v from 'valibot';

/** Actions of people; the response to each is the event it causes. */
export const action = v.picklist([
  'file a handoff',
  'tick an item of it',
  'file something else',
  'ask for the report',
]);
export type Action = v.InferOutput<typeof action>;

/** Or a request for the traffic since the last one. */
export const order = v.union([action, v.literal('report the traffic')]);
export type Order = v.InferOutput<typeof order>;

export const ready = v.object({ url: v.string(), token: v.string() });

export const trigger = v.object({
  event: v.string(),
  action: v.nullable(v.string()),
  actor: v.string(),
  payload: v.record(v.string(), v.unknown()),
});

export const traffic = v.object({
  requests: v.number(),
  /** Of the bodies, from the run and to it. */
  bytesUp: v.number(),
  bytesDown: v.number(),
  /** The ledger's file as the last commit added it, compressed as Git does. */
  looseBytes: v.number(),
});
export type Traffic = v.InferOutput<typeof traffic>;
