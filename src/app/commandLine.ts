import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { DEFAULT_THRESHOLD } from '../answer/answerQuestion.ts';
import { SORTS } from '../answer/order.ts';
import { printable } from '../terminal/printable.ts';
import { corpusOption, dateOption } from './commandOptions.ts';
import { ask } from './commands/ask.ts';
import { chat } from './commands/chat.ts';
import { check } from './commands/check.ts';
import { verify } from './commands/verify.ts';
import { addCorpusCommands } from './corpusCommands.ts';
import { exitStatus } from './exitStatus.ts';
import type { Io } from './io.ts';
import { packageVersion } from './programVersion.ts';

/** Quotes that fit a screen. */
const DEFAULT_LIMIT = 5;
/** More quotes are nothing that a person reads. */
const LIMIT_MAX = 100;
/** Questions that fit a screen, and as many as a program may ask for. */
const GAPS_LIMIT = 50;
const GAPS_MAX = 10_000;

const EXAMPLES = `
Examples:
  verbatim ask "how many US troops?"
  verbatim ask --json "is France pulling out its troops?"
  verbatim figures "US troops in Niger" --png troops.png
  verbatim ask --jsonl < questions.txt > answers.jsonl
  verbatim check "There are 2,000 US troops in Niger"
  verbatim corpus add https://example.org/news/report
  verbatim corpus add report.txt --title "Report on Niger" --published 2023-08-02

Exit status: 0 answered, 1 not sure or nothing found, 2 an error.`;

/** Errors whose message is for the user; the stack of any other is for us. */
const USER_ERRORS = new Set(['UserError', 'BotError', 'StoreError']);

/**
 * Runs one command line.
 *
 * @param args the arguments after the program's name.
 * @param io what the program reads and writes.
 * @returns the exit status.
 */
export async function commandLine(args: readonly string[], io: Io): Promise<number> {
  let status: number = exitStatus.answered;
  const run = async (command: Promise<number>) => {
    status = await command;
  };
  const program = new Command('verbatim')
    .description('Answers questions with the sentences of a corpus of articles, word for word.')
    .addHelpText('after', EXAMPLES)
    .version(packageVersion())
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(printable(text)),
    })
    .exitOverride();

  program
    .command('ask')
    .description('answer one question, or many from standard input')
    .argument('[question...]', 'the question, in your own words')
    .addOption(corpusOption(io))
    .addOption(limitOption())
    .addOption(minConfidenceOption())
    .addOption(readerOption())
    .addOption(asOfOption())
    .addOption(dateOption('--from <date>', 'only from articles published on this date or later'))
    .addOption(dateOption('--to <date>', 'only from articles published on this date or earlier'))
    .addOption(
      new Option('--sort <order>', 'order of the quotes').choices(SORTS).default('relevance'),
    )
    .addOption(new Option('--json', 'print the answer as one JSON object').conflicts('jsonl'))
    .option('--jsonl', 'read a question a line from standard input, print an answer a line')
    .addOption(
      new Option('--explain', 'show what each candidate was judged by').conflicts([
        'json',
        'jsonl',
      ]),
    )
    .action((words, options) => run(ask(words, options, io)));

  program
    .command('chat')
    .description('ask one question after the other')
    .addOption(corpusOption(io))
    .addOption(limitOption())
    .addOption(minConfidenceOption())
    .addOption(readerOption())
    .action((options) => run(chat(options, io)));

  program
    .command('check')
    .description('lay a claim beside what the articles say of the same; no verdict')
    .argument('[claim...]', 'the claim, one sentence; - reads it from standard input')
    .addOption(corpusOption(io))
    .addOption(limitOption())
    .addOption(asOfOption())
    .addOption(dateOption('--from <date>', 'only from articles published on this date or later'))
    .addOption(dateOption('--to <date>', 'only from articles published on this date or earlier'))
    .option('--json', 'print one JSON object')
    .action((words, options) => run(check(words, options, io)));

  program
    .command('figures')
    .description('list every figure that the corpus gives for a topic, by date')
    .argument('<topic...>', 'what is counted, whose and where: "US troops in Niger"')
    .addOption(corpusOption(io))
    .addOption(asOfOption())
    .addOption(dateOption('--from <date>', 'only from articles published on this date or later'))
    .addOption(dateOption('--to <date>', 'only from articles published on this date or earlier'))
    .addOption(new Option('--json', 'print one JSON object').conflicts('csv'))
    .option('--csv', 'print a table for spreadsheets')
    .option('--svg <file>', 'draw them, time by value, to this file; replaces what is there')
    .option('--png <file>', 'the same as a PNG')
    .action((words, options) =>
      run(import('./commands/figures.ts').then(({ figures }) => figures(words, options, io))),
    );

  program
    .command('verify')
    .description("tell whether a quote's words still stand in the corpus")
    .argument('<id>', 'the id that stands with the quote: 3f9a01-444-77-9f86d081884c')
    .addOption(corpusOption(io))
    .option('--json', 'print one JSON object')
    .action((id, options) => run(verify(id, options, io)));

  addCorpusCommands(program, { io, run, version: packageVersion() });

  program
    .command('bot')
    .description('start the Discord bot (settings: .env.example)')
    .action(() => run(import('./commands/bot.ts').then(({ bot }) => bot(io))));
  program
    .command('shard', { hidden: true })
    .description('one of the processes of a bot that is shared among several')
    .action(() => run(import('./commands/shard.ts').then(({ shard }) => shard(io))));
  program
    .command('register')
    .description("tell Discord the bot's commands (settings: .env.example)")
    .option('--remove', 'take them away: on the server of DISCORD_GUILD_ID, or else everywhere')
    .action((options) =>
      run(import('./commands/register.ts').then(({ register }) => register(options, io))),
    );

  program
    .command('gaps')
    .description('list what was asked in Discord and found nothing (settings: .env.example)')
    .addOption(
      new Option('--limit <number>', `questions at the most, 1 to ${GAPS_MAX}`)
        .default(GAPS_LIMIT)
        .argParser(wholeNumberTo(GAPS_MAX)),
    )
    .option('--json', 'print one JSON object')
    .action((options) => run(import('./commands/gaps.ts').then(({ gaps }) => gaps(options, io))));

  program
    .command('backup')
    .description("write all that the bot's database keeps to a new file (settings: .env.example)")
    .argument('<file>', 'where it goes: verbatim-2026-12-01.gz')
    .action((file) => run(import('./commands/backUp.ts').then(({ backup }) => backup(file, io))));
  program
    .command('restore')
    .description("put such a file into the bot's database; stop the bot first")
    .argument('<file>', 'what backup has written')
    .option('--replace', 'in place of all that the database keeps')
    .action((file, options) =>
      run(import('./commands/backUp.ts').then(({ restore }) => restore(file, options, io))),
    );

  program
    .command('doctor')
    .description('check all that the bot needs: settings, Discord, corpus')
    .option('--json', 'print the checks as one JSON object')
    .action((options) =>
      run(import('./commands/doctor.ts').then(({ doctor }) => doctor(options, io))),
    );

  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    // Commander has printed its help or its complaint already.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitStatus.error;
    if (!(error instanceof Error) || !USER_ERRORS.has(error.name)) throw error;
    io.stderr.write(`${printable(error.message)}\n`);
    return exitStatus.error;
  }
}

function limitOption(): Option {
  return new Option('--limit <number>', `quotes at the most, 1 to ${LIMIT_MAX}`)
    .default(DEFAULT_LIMIT)
    .argParser(wholeNumberTo(LIMIT_MAX));
}

function wholeNumberTo(maximum: number): (text: string) => number {
  return (text) => {
    const limit = Number(text);
    if (Number.isInteger(limit) && limit >= 1 && limit <= maximum) return limit;
    throw new InvalidArgumentError(`Write a whole number from 1 to ${maximum}.`);
  };
}

function readerOption(): Option {
  return new Option('--reader <setting>', 'read the best sentences together with the question')
    .choices(['on', 'off'])
    .default('on');
}

function minConfidenceOption(): Option {
  return new Option('--min-confidence <number>', 'answer from this confidence on, 0 to 1')
    .default(DEFAULT_THRESHOLD)
    .argParser((text) => {
      const confidence = Number(text);
      if (text.trim() !== '' && confidence >= 0 && confidence <= 1) return confidence;
      throw new InvalidArgumentError('Write a number from 0 to 1.');
    });
}

function asOfOption(): Option {
  return dateOption(
    '--as-of <date>',
    'answer as on this date, without what was published later (2023-08-02)',
  );
}
