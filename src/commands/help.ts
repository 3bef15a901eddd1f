import type { Argument, CommandUnknownOpts, HelpConfiguration, Option } from '@commander-js/extra-typings';

/** What the library calls the parts of its help. */
const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Pemakaian:',
  'Arguments:': 'Kata:',
  'Options:': 'Pilihan:',
  'Commands:': 'Perintah:',
};

/** How a command is called, told from its definition: `assess BERKAS… [--kind JENIS]`. */
export function usageOf(command: CommandUnknownOpts): string {
  const words = command.registeredArguments.map(wordTerm);
  const options = command.options.map((option) => `[${optionTerm(option)}]${isGathered(option) ? '…' : ''}`);
  return [command.name(), ...words, ...options].join(' ');
}

/** Help in Indonesian, told from the definitions alone. */
export const HELP: HelpConfiguration = {
  styleTitle: (title) => TITLES[title] ?? title,
  commandUsage: (command) =>
    command.commands.length > 0 ? `${command.name()} PERINTAH …` : `rapor ${usageOf(command)}`,
  subcommandTerm: (command) => command.name(),
  argumentTerm: wordTerm,
  optionTerm: ({ flags }) => flags.replace(/[<>]/g, ''),
  optionDescription: ({ description }) => description,
};

function wordTerm(argument: Argument): string {
  const word = `${argument.name()}${argument.variadic ? '…' : ''}`;
  return argument.required ? word : `[${word}]`;
}

/** With its long name only. */
const optionTerm = ({ flags }: Option): string => flags.replace(/^-\w, /, '').replace(/[<>]/g, '');

const isGathered = ({ defaultValue }: Option): boolean => Array.isArray(defaultValue);
