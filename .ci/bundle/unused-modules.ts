// Modules that packages load at once and Baton never uses. In the bundle they are empty.

import type { Plugin } from 'rolldown';

const unused =
  /\/node_modules\/(undici\/lib\/(mock|web\/(websocket|eventsource|cookies|fileapi))|pg\/lib\/native|pgpass)\//;

export function leaveOutUnused(): Plugin {
  return {
    name: 'leave-out-unused',
    load: { filter: { id: unused }, handler: () => 'module.exports = {};\n' },
  };
}
