#!/usr/bin/env node

// The entry point of the command line.

import { terminalOf } from './cli/output/terminal.ts';
import { runCommandLine } from './cli/run-command-line.ts';
import { compileLess } from './compile-less.ts';

compileLess();

// No top-level await: with one, rolldown writes another file for each import on demand.
void runCommandLine(process.argv.slice(2), terminalOf(process));
