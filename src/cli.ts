#!/usr/bin/env node
// The terminal's door.

import { runCommandLine } from './cli/run-command-line.ts';
import { terminalOf } from './cli/terminal.ts';

await runCommandLine(process.argv.slice(2), terminalOf(process));
