// Side effect of importing this file: a crash of the run ends with a sentence.

import { onUncaughtException } from './uncaught-exception.ts';

process.on('uncaughtException', onUncaughtException(process.env));
