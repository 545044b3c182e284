// Modules that packages load at once and Baton never uses. In the bundle they are empty. Of undici's two
// parsers, the portable one stays: undici takes it where the other does not compile.

import type { Plugin } from 'rolldown';

const unused =
  /\/node_modules\/(undici\/lib\/(mock|llhttp\/llhttp_simd-wasm|web\/(websocket|eventsource|cookies|fileapi))|pg\/lib\/native|pgpass)[/.]/;

export function leaveOutUnused(): Plugin {
  return {
    name: 'leave-out-unused',
    load: { filter: { id: unused }, handler: () => 'module.exports = {};\n' },
  };
}
