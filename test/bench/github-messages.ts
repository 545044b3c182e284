// What is said between who measures and GitHub's process.

import * as v from 'valibot';

/** What somebody is to do; each is answered with the event it causes. */
export const deed = v.picklist(['file a handoff', 'tick an item of it', 'file something else']);
export type Deed = v.InferOutput<typeof deed>;

/** Or to tell what passed over the wire since it was last told. */
export const order = v.union([deed, v.literal('tell the traffic')]);
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
});
export type Traffic = v.InferOutput<typeof traffic>;
