#!/usr/bin/env node
import 'reflect-metadata';
import { commandLine } from './boot/command-line.js';
import { runProgram } from './boot/run-program.js';

await runProgram(() => commandLine(process.argv.slice(2)));
