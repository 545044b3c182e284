// The build for browsers has the same face as the one for Node, and ships no types of its own.
declare module 'sql.js/dist/sql-wasm-browser.js' {
  import initSqlJs = require('sql.js');
  export = initSqlJs;
}
