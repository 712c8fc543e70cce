import { type Command, InvalidArgumentError, Option } from 'commander';
import { corpusOption, dateOption } from './commandOptions.ts';
import type { AddOptions } from './commands/corpusAdd.ts';
import type { Io } from './io.ts';

/** Pages of a feed where no number is given, and the largest number that is taken: each is fetched and read. */
const DEFAULT_PAGES = 20;
const PAGES_MAX = 1_000;

interface CommandContext {
  readonly io: Io;
  /** Takes the exit status of a command once it has ended. */
  readonly run: (command: Promise<number>) => Promise<void>;
  /** Of the program. */
  readonly version: string;
}

/**
 * `verbatim corpus …`; each command is loaded when it is called.
 *
 * @param context what they read and write, and who takes their status.
 * @param program gets the commands.
 */
export function addCorpusCommands(program: Command, { io, run, version }: CommandContext): void {
  const corpus = program.command('corpus').description('look after the articles');
  corpus
    .command('check')
    .description('report every problem of every article')
    .addOption(corpusOption(io))
    .action((options) =>
      run(import('./commands/corpusCheck.ts').then(({ corpusCheck }) => corpusCheck(options, io))),
    );
  const add = (sources: readonly string[], options: Omit<AddOptions, 'version'>) =>
    run(
      import('./commands/corpusAdd.ts').then(({ corpusAdd }) =>
        corpusAdd(sources, { ...options, version }, io),
      ),
    );
  articleOptions(
    corpus
      .command('add')
      .description('add articles from addresses, feeds, sitemaps, files and folders')
      .argument(
        '<source...>',
        'addresses, files (HTML, Markdown, text, PDF, Word, e-mail) or folders',
      ),
    io,
  )
    .option('-y, --yes', 'add without asking')
    .addOption(
      new Option('--dry-run', 'show what would be added, and add nothing').conflicts('yes'),
    )
    .addOption(pagesOption())
    .addOption(allowHostOption())
    .action(add);
  articleOptions(
    corpus
      .command('import')
      .description('add articles from files without asking')
      .argument('<file...>', 'the files; the name becomes the id of the article'),
    io,
  )
    .addOption(pagesOption())
    .addOption(allowHostOption())
    .action((files, options) => add(files, { ...options, yes: true }));

  corpus
    .command('withdraw')
    .description('quote an article no more; its text and the reason are kept')
    .argument('<id>', "the article's id, the file's name without .md")
    .addOption(corpusOption(io))
    .requiredOption('--because <text>', 'why')
    .addOption(dateOption('--on <date>', 'since when: 2023, 2023-08 or 2023-08-02 (today)'))
    .action((id, options) =>
      run(
        import('./commands/corpusEdit.ts').then(({ corpusWithdraw }) =>
          corpusWithdraw(id, options, io),
        ),
      ),
    );
  articleOptions(
    corpus
      .command('correct')
      .description('put another text, or other fields, in the place of those of an article')
      .argument('<id>', "the article's id, the file's name without .md")
      .argument('[source]', 'a file or an address with the new text; left out, the text stays')
      .requiredOption('--because <text>', 'why, for the history'),
    io,
  ).action((id, source, options) =>
    run(
      import('./commands/corpusEdit.ts').then(({ corpusCorrect }) =>
        corpusCorrect(id, source, { ...options, version }, io),
      ),
    ),
  );
  corpus
    .command('history')
    .description('list the versions of an article that the bot has kept')
    .argument('<id>', "the article's id, the file's name without .md")
    .addOption(corpusOption(io))
    .option('--json', 'print one JSON list, with the texts')
    .action((id, options) =>
      run(
        import('./commands/corpusEdit.ts').then(({ corpusHistory }) =>
          corpusHistory(id, options, io),
        ),
      ),
    );
  corpus
    .command('export')
    .description('write every article, also those of the database, as files of a new folder')
    .argument('<folder>', 'a folder that is not there yet, or empty')
    .addOption(corpusOption(io))
    .action((folder, options) =>
      run(
        import('./commands/corpusExport.ts').then(({ corpusExport }) =>
          corpusExport(folder, options, io),
        ),
      ),
    );

  const feed = corpus.command('feed').description('watch feeds and sitemaps for new articles');
  feed
    .command('add')
    .description('watch a feed: RSS, Atom, JSON Feed or a sitemap')
    .argument('<address>', 'its http or https address')
    .addOption(corpusOption(io))
    .option('--trust', 'add its articles at once, where nothing about them is seriously doubted')
    .addOption(allowHostOption())
    .action((url, options) =>
      run(
        import('./commands/corpusFeed.ts').then(({ feedAdd }) =>
          feedAdd(url, { ...options, version }, io),
        ),
      ),
    );
  feed
    .command('list')
    .description('show the feeds that are watched')
    .addOption(corpusOption(io))
    .action((options) =>
      run(import('./commands/corpusFeed.ts').then(({ feedList }) => feedList(options, io))),
    );
  feed
    .command('remove')
    .description('watch a feed no more')
    .argument('<address>', 'its address, as "feed list" shows it')
    .addOption(corpusOption(io))
    .action((url, options) =>
      run(
        import('./commands/corpusFeed.ts').then(({ feedRemove }) => feedRemove(url, options, io)),
      ),
    );
  feed
    .command('poll')
    .description('ask the feeds for new articles')
    .addOption(corpusOption(io))
    .option('--all', 'ask feeds as well that were asked a short while ago')
    .addOption(pagesOption())
    .addOption(allowHostOption())
    .action((options) =>
      run(
        import('./commands/corpusFeed.ts').then(({ feedPoll }) =>
          feedPoll({ ...options, version }, io),
        ),
      ),
    );
  const drafts = corpus.command('drafts').description('look at what feeds have brought');
  drafts
    .command('list', { isDefault: true })
    .description('show the drafts that wait')
    .addOption(corpusOption(io))
    .action((options) =>
      run(import('./commands/corpusDrafts.ts').then(({ draftsList }) => draftsList(options, io))),
    );
  articleOptions(
    drafts
      .command('approve')
      .description('add drafts to the corpus')
      .argument('[id...]', 'their ids'),
    io,
  )
    .option('--all', 'all of them')
    .action((ids, options) =>
      run(
        import('./commands/corpusDrafts.ts').then(({ draftsApprove }) =>
          draftsApprove(ids, options, io),
        ),
      ),
    );
  drafts
    .command('reject')
    .description('throw drafts away')
    .argument('[id...]', 'their ids')
    .addOption(corpusOption(io))
    .option('--all', 'all of them')
    .action((ids, options) =>
      run(
        import('./commands/corpusDrafts.ts').then(({ draftsReject }) =>
          draftsReject(ids, options, io),
        ),
      ),
    );
}

/** What the user knows of a source goes before what the source says. */
function articleOptions(command: Command, io: Io): Command {
  return command
    .addOption(corpusOption(io))
    .option('--title <title>', 'title')
    .addOption(dateOption('--published <date>', 'date of publication: 2023, 2023-08 or 2023-08-02'))
    .option('--publisher <name>', 'who published it')
    .option('--author <name>', 'who wrote it')
    .option('--url <address>', 'its http or https address')
    .option('--language <tag>', 'its BCP 47 language tag')
    .option('--origin <text>', 'where the text came from')
    .option('--tags <tag...>', 'tags');
}

function pagesOption(): Option {
  return new Option('--limit <number>', 'pages of a feed or a sitemap at the most')
    .default(DEFAULT_PAGES)
    .argParser((text) => {
      const limit = Number(text);
      if (Number.isInteger(limit) && limit >= 1 && limit <= PAGES_MAX) return limit;
      throw new InvalidArgumentError(`Write a whole number from 1 to ${PAGES_MAX}.`);
    });
}

function allowHostOption(): Option {
  return new Option(
    '--allow-host <host>',
    'a host of your own network (intranet.example, 127.0.0.1:8080) that may be fetched from; may be repeated',
  ).argParser((host: string, others: readonly string[] = []) => [...others, host]);
}
