// The browser build has the same interface as the one for Node, but no types of its own.
declare module 'sql.js/dist/sql-wasm-browser.js' {
  import initSqlJs = require('sql.js');
  export = initSqlJs;
}
