// The light build has the same shape as the full one, without Redis, and ships no types of its own.
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck';
}
